/** What this phone keeps, in localStorage where the browser allows it, else only until the page goes. */

export interface KeyValue {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): string[];
  /** False once a write was refused: then a reload loses what was written since. */
  durable(): boolean;
}

type WebStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** `open` may throw, and so may every call on what it returns: private windows and full disks do both. */
export function guarded(open: () => WebStorage): KeyValue {
  const memory = new Map<string, string>();
  const removed = new Set<string>();
  let durable = true;

  function attempt<V>(run: (storage: WebStorage) => V, otherwise: V): V {
    try {
      return run(open());
    } catch {
      durable = false;
      return otherwise;
    }
  }

  attempt((storage) => {
    storage.setItem("facilitator.probe", "1");
    storage.removeItem("facilitator.probe");
  }, undefined);

  return {
    get(key) {
      const held = memory.get(key);
      if (held !== undefined) return held;
      return removed.has(key) ? null : attempt((storage) => storage.getItem(key), null);
    },
    set(key, value) {
      removed.delete(key);
      const written = attempt((storage) => {
        storage.setItem(key, value);
        return true;
      }, false);
      if (written) memory.delete(key);
      else memory.set(key, value);
    },
    remove(key) {
      memory.delete(key);
      const gone = attempt((storage) => {
        storage.removeItem(key);
        return true;
      }, false);
      if (!gone) removed.add(key);
    },
    keys() {
      const stored = attempt((storage) => {
        const found: string[] = [];
        for (let i = 0; i < storage.length; i++) {
          const key = storage.key(i);
          if (key !== null && !removed.has(key)) found.push(key);
        }
        return found;
      }, []);
      return Array.from(new Set(stored.concat(Array.from(memory.keys()))));
    },
    durable: () => durable,
  };
}

/** A JSON value under a key; anything unreadable counts as absent. */
export function readJson(storage: KeyValue, key: string): unknown {
  const stored = storage.get(key);
  if (stored === null) return null;
  try {
    return JSON.parse(stored);
  } catch {
    return null;
  }
}

export function writeJson(storage: KeyValue, key: string, value: unknown): void {
  storage.set(key, JSON.stringify(value));
}

const PREFIX = "facilitator.";

/** Removes everything this page ever kept on this phone. */
export function clearAll(storage: KeyValue): void {
  for (const key of storage.keys()) if (key.startsWith(PREFIX)) storage.remove(key);
}

export const keyOf = (...parts: string[]): string => PREFIX + parts.join(".");
