/** What the hub tells a keyed page: docs/protocol.md, "Keyed pages". */

export interface T {
  text: string;
  lang: string;
}

export interface Clock {
  of: "speaker" | "item";
  allowed_s: number;
  warn_s: number;
  ends_at: string | null;
  left_s: number | null;
}

export interface Part {
  name: string;
  post: string;
  affiliation: string;
  allowed_s: number;
}

export interface PollResult {
  prompt: T;
  status: "open" | "closed" | "revealed";
  n: number;
  header: string[];
  rows: string[][];
}

export interface HeadTable {
  questions: { text: T; name: string; to: string; votes: number; on_stage: boolean }[];
  questions_more: number;
  result: PollResult | null;
  conclusions: string[];
}

export interface Shown {
  event: T;
  item: T | null;
  clock: Clock | null;
  speaker: Part | null;
  next: Part | null;
  next_item: T | null;
  message: string;
  ended: boolean;
  table: HeadTable | null;
}

export interface Keyed {
  type: "keyed";
  heartbeat_s: number;
  now: string;
  state: Shown;
}

export type Frame = Keyed | { type: "pong" };

/** A frame this page knows what to do with; null for anything else. */
export function frameOf(data: unknown): Frame | null {
  if (typeof data !== "string") return null;
  try {
    const frame = JSON.parse(data);
    if (frame?.type === "pong") return { type: "pong" };
    return frame?.type === "keyed" && frame.state?.event ? (frame as Keyed) : null;
  } catch {
    return null;
  }
}
