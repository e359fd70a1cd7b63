/**
 * The participant's wire, version 1: the shapes of the frames, after decoding; of the state, what the page draws.
 * Times are ISO 8601 strings with the event's own offset.
 */

import type * as wire from "./generated/protocol";

export type { Ack, AckStatus, Card, Person, Ping, Pong, T } from "./generated/protocol";

// ---- phone to hub: everything is said, also what might be left out ----

export type Hello = Required<wire.Hello>;
export type Lang = wire.SetLang;
export type Question = Required<wire.QuestionIn>;
export type Upvote = wire.UpvoteIn;

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

export type Ballot = Omit<wire.BallotIn, "answer"> & { answer: Answer };

export type PhoneFrame = Hello | Lang | Ballot | Question | Upvote | wire.Ping;

// ---- hub to phone ----

/** `voted`: poll id, then round, to the `n` that is durable; open rounds only. */
export type Welcome = Omit<wire.Welcome, "state"> & { state: Sections };
export type State = Omit<wire.State, "state"> & { state: Sections };

/** `code` is one of the protocol's words; an unknown one is treated as a passing difficulty. */
export interface ErrorFrame {
  type: "error";
  code: string;
  message: string;
}

export type HubFrame = Welcome | State | wire.Ack | wire.Pong | ErrorFrame;

// ---- state sections ----

export type Option = wire.GroupOption;
export type GroupQuestion = wire.Group;

/** `run_by` is named beside the privacy line; `indicative` says that a poll is no decision. */
export type EventSection = wire.EventSection;
export type NowItem = Pick<wire.NowItem, "id" | "title" | "room" | "ends_at" | "people">;
export type ProgrammeItem = Pick<
  wire.ProgrammeItem,
  "id" | "title" | "depth" | "room" | "starts_at" | "status"
>;
export type Choice = wire.Choice;

export interface PollSettings {
  min: number | null;
  max: number | null;
  low_label: wire.T | null;
  high_label: wire.T | null;
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
  prompt: wire.T;
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
  text: wire.T;
  name: string;
  to: string;
  votes: number;
  status: "visible" | "on_stage" | "answered";
  /** Questions that this one stands for too. */
  merged: string[];
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
  people?: wire.Person[];
  poll?: Poll | null;
  results?: Results | null;
  questions?: Questions;
  message?: wire.T | null;
}
