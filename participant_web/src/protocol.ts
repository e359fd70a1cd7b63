/**
 * The participant's wire, version 1: the shapes of the frames, after decoding; of the state, what the page draws.
 * Times are ISO 8601 strings with the event's own offset.
 */

/** A text that a person wrote; `lang` is "" where it is unknown. */
export interface T {
  text: string;
  lang: string;
}

// ---- phone to hub ----

export interface Hello {
  type: "hello";
  v: 1;
  event: string | null;
  code: string | null;
  token: string | null;
  lang: string;
  build: string;
}

export interface Lang {
  type: "lang";
  lang: string;
}

export type Answer =
  | { choice: string }
  | { choices: string[] }
  | { values: Record<string, number> }
  | { words: string[] }
  | { text: string }
  | { order: string[] }
  | { points: Record<string, number> }
  /** `typed` while it is being written, when it may not be a number yet. */
  | { value: number | null; typed?: string }
  | { abstain: true };

export interface Ballot {
  type: "ballot";
  id: string;
  n: number;
  poll: string;
  round: number;
  answer: Answer;
  groups?: Record<string, string>;
}

export interface Question {
  type: "question";
  id: string;
  text: string;
  to: string | null;
  name: string | null;
  affiliation: string | null;
}

export interface Upvote {
  type: "upvote";
  question: string;
  on: boolean;
}

export interface Ping {
  type: "ping";
  t: number;
}

export type PhoneFrame = Hello | Lang | Ballot | Question | Upvote | Ping;

// ---- hub to phone ----

export interface Welcome {
  type: "welcome";
  v: number;
  event: string;
  token: string;
  epoch: string;
  rev: number;
  heartbeat_s: number;
  now: string;
  /** Poll id, then round, to the `n` that is durable; open rounds only. */
  voted: Record<string, Record<string, number>>;
  state: Sections;
}

export interface State {
  type: "state";
  epoch: string;
  rev: number;
  state: Sections;
}

export type AckStatus =
  | "recorded"
  | "replaced"
  | "duplicate"
  | "closed"
  | "not_open"
  | "already_voted"
  | "invalid"
  | "retry";

export interface Ack {
  type: "ack";
  of: "ballot" | "question" | "upvote";
  id: string;
  poll: string | null;
  round: number | null;
  n: number;
  status: AckStatus;
  retry_after_ms: number | null;
  reason: string | null;
}

export interface Pong {
  type: "pong";
  t: number;
}

/** `code` is one of the protocol's words; an unknown one is treated as a passing difficulty. */
export interface ErrorFrame {
  type: "error";
  code: string;
  message: string;
}

export type HubFrame = Welcome | State | Ack | Pong | ErrorFrame;

// ---- state sections ----

export interface Option {
  id: string;
  label: T;
}

export interface GroupQuestion {
  id: string;
  label: T;
  options: Option[];
}

export interface EventSection {
  id: string;
  title: T;
  languages: string[];
  groups: GroupQuestion[];
  notice: T | null;
  /** Who runs the laptop: named beside the privacy line. */
  run_by: string;
  /** Whether to say that a poll is indicative, not a decision. */
  indicative: boolean;
  ended: boolean;
}

export interface NowItem {
  id: string;
  title: T;
  room: string;
  ends_at: string;
  people: string[];
}

export interface ProgrammeItem {
  id: string;
  title: T;
  depth: number;
  room: string;
  starts_at: string;
  status: "planned" | "running" | "done" | "dropped";
}

export interface Person {
  id: string;
  name: string;
  affiliation: T | null;
}

export interface Choice extends Option {
  card: { color: string; name: T } | null;
}

export interface PollSettings {
  min: number | null;
  max: number | null;
  low_label: T | null;
  high_label: T | null;
  /** How many places to fill or words to write, at most; null for as many as there are. */
  top: number | null;
  /** Points to share out. */
  total: number;
  unit: string;
  low: number | null;
  high: number | null;
  allow_change: boolean;
  allow_abstain: boolean;
}

export interface Poll {
  id: string;
  round: number;
  kind: string;
  prompt: T;
  choices: Choice[];
  statements: Option[];
  settings: PollSettings;
  status: "open" | "closed";
  closes_at: string | null;
  /** A try-out of the phones: it counts for nothing. */
  trial: boolean;
}

export type Counts = Record<string, number>;

/** What each kind tells of its counts: `counts`, `borda`, `first` and `points` by choice, `scale` by statement and value. */
export interface Tally {
  counts: Counts;
  scale: Record<string, Counts>;
  mean: Counts;
  borda: Counts;
  first: Counts;
  points: Counts;
  words: Array<[string, number]>;
  texts: number;
  median: number | null;
  /** From, to and how many. */
  bins: Array<[number, number, number]>;
}

export interface Results {
  poll: string;
  round: number;
  n: number;
  abstain: number;
  /** How many of the `n` were counted by hand. */
  hand_counted: number;
  data: Tally;
}

export interface QuestionItem {
  id: string;
  text: T;
  name: string;
  to: string;
  votes: number;
  status: "visible" | "on_stage" | "answered";
}

export interface Questions {
  enabled: boolean;
  moderated: boolean;
  of: number;
  items: QuestionItem[];
}

/** Only the sections that changed are present, each whole. */
export interface Sections {
  event?: EventSection;
  now?: NowItem[];
  programme?: ProgrammeItem[];
  people?: Person[];
  poll?: Poll | null;
  results?: Results | null;
  questions?: Questions;
  message?: T | null;
}
