/** What the hub tells the rapporteur's page: docs/protocol.md, "The rapporteur's page". */

export interface T {
  text: string;
  lang: string;
}

export interface Person {
  id: string;
  label: string;
  name: string;
}

export interface Item {
  id: string;
  title: T;
  depth: number;
  status: "planned" | "running" | "done" | "dropped";
  starts: string;
  people: Person[];
}

export interface Note {
  id: string;
  text: string;
  at: string;
  item: string | null;
  tag: Tag;
  speaker: string | null;
  theme: string;
}

export type Tag = "none" | "key_point" | "quote" | "decision" | "action" | "record";
export type SummaryOf = "event" | "item" | "poll";
export type Kind = "conclusion" | "recommendation";
export type EvidenceKind = "poll" | "question" | "note";

export interface Evidence {
  kind: EvidenceKind;
  ref: string;
}

export interface Outcome {
  id: string;
  text: string;
  position: number;
  kind: Kind;
  evidence: Evidence[];
  why: string;
  addressee: string;
  timeline: string;
  resources: string;
  status: string;
  theme: string;
}

export interface Summary {
  of: SummaryOf;
  ref: string;
  text: string;
}

export interface Message {
  id: string;
  headline: string;
  text: string;
  position: number;
}

export interface Gap {
  kind: string;
  ref: string;
  what: string;
}

export interface Sections {
  event: { id: string; title: T; ended: boolean; signs: Record<string, Tag> };
  programme: { items: Item[]; running: string | null; speaking: string | null };
  polls: { id: string; prompt: T; item: string | null }[];
  questions: { id: string; text: T; item: string | null }[];
  conclusions: Outcome[];
  /** What the room said of conclusions that were put to it. */
  support: Record<string, string[]>;
  workspace: {
    notes: Note[];
    summaries: Summary[];
    drafts: Summary[];
    messages: Message[];
    facts: Record<string, string>;
    checklist: Gap[];
  };
  past: { undo: string; redo: string };
}

export interface Found {
  what: string;
  ref: string;
  item: string | null;
  at: string | null;
  pieces: string[];
}

export type Frame =
  | { type: "notes"; heartbeat_s: number; now: string; state: Partial<Sections> }
  | { type: "done"; id: number; ok: boolean; value: unknown; error?: { code: string; message: string } }
  | { type: "progress"; id: number; share: number }
  | { type: "file"; id: number; name: string; number: number; of: number; data: string }
  | { type: "pong" };

const KNOWN = ["notes", "done", "progress", "file", "pong"];

/** A frame this page knows what to do with; null for anything else. */
export function frameOf(data: unknown): Frame | null {
  if (typeof data !== "string") return null;
  try {
    const frame = JSON.parse(data);
    return KNOWN.indexOf(frame?.type) >= 0 ? (frame as Frame) : null;
  } catch {
    return null;
  }
}
