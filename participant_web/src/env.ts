/** What the outside world gives: handed in, so that tests own time and chance. */
export interface Env {
  nowMs(): number;
  /** In [0, 1). */
  random(): number;
  /** Runs `run` once after `delayMs`; the returned function prevents it. */
  after(delayMs: number, run: () => void): () => void;
  /** 32 lower-case hex digits, never the same twice. */
  newId(): string;
}

/** Where nothing is under way there is nothing to prevent. */
export const nothing = (): void => {};

export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => (byte < 16 ? "0" : "") + byte.toString(16)).join("");
}

export const browserEnv: Env = {
  nowMs: () => Date.now(),
  random: () => Math.random(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
  newId,
};
