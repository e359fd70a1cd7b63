// Written by `python -m facilitator.protocol.typescript`; change the messages there instead.

export const VERSION = 1;

export const QUESTIONS_AT_ONCE = 5;

export type AckStatus = "recorded" | "replaced" | "duplicate" | "closed" | "not_open" | "already_voted" | "invalid" | "retry";

export type Answer =
  | { choice: string }
  | { choices: string[] }
  | { values: Record<string, number> }
  | { words: string[] }
  | { text: string }
  | { order: string[] }
  | { points: Record<string, number> }
  | { value: number }
  | { abstain: true };

export interface Hello {
  type: "hello";
  v: number;
  event?: string | null;
  code?: string | null;
  token?: string | null;
  lang?: string;
  build?: string;
}

export interface SetLang {
  type: "lang";
  lang: string;
}

export interface BallotIn {
  type: "ballot";
  id: string;
  n: number;
  poll: string;
  round: number;
  answer: Answer;
  groups?: Record<string, string>;
}

export interface QuestionIn {
  type: "question";
  id: string;
  text: string;
  to?: string | null;
  name?: string | null;
  affiliation?: string | null;
}

export interface UpvoteIn {
  type: "upvote";
  question: string;
  on: boolean;
}

export interface Ping {
  type: "ping";
  t: number;
}

export interface Welcome {
  type: "welcome";
  v: number;
  event: string;
  token: string;
  epoch: string;
  rev: number;
  heartbeat_s: number;
  now: string;
  voted: Record<string, Record<string, number>>;
  state: PhoneState;
}

export interface State {
  type: "state";
  epoch: string;
  rev: number;
  state: PhoneState;
}

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

export interface Error {
  type: "error";
  code: "bad_message" | "bad_version" | "bad_code" | "wrong_event" | "too_large" | "too_fast" | "room_full" | "not_allowed";
  message: string;
}

export interface PhoneState {
  event?: EventSection;
  now?: NowItem[];
  programme?: ProgrammeItem[];
  people?: Person[];
  poll?: PollSection | null;
  results?: ResultsSection | null;
  questions?: QuestionsSection;
  message?: T | null;
}

export interface EventSection {
  id: string;
  title: T;
  languages: string[];
  groups: Group[];
  notice: T | null;
  run_by: string;
  indicative: boolean;
  ended: boolean;
}

export interface PollSection {
  id: string;
  round: number;
  kind: string;
  prompt: T;
  choices: Choice[];
  statements: Statement[];
  settings: Settings;
  status: "open" | "closed";
  opened_at: string;
  closes_at: string | null;
  trial: boolean;
}

export interface ResultsSection {
  poll: string;
  round: number;
  n: number;
  abstain: number;
  hand_counted: number;
  hand: Record<string, number>;
  data: Record<string, unknown>;
}

export interface QuestionsSection {
  enabled: boolean;
  moderated: boolean;
  shown: number;
  of: number;
  items: QuestionItem[];
}

export interface T {
  text: string;
  lang: string;
}

export interface NowItem {
  id: string;
  title: T;
  kind: string;
  room: string;
  phase: "on_time" | "warning" | "overtime";
  ends_at: string;
  people: string[];
}

export interface ProgrammeItem {
  id: string;
  title: T;
  kind: string;
  depth: number;
  room: string;
  starts_at: string;
  ends_at: string;
  status: "planned" | "running" | "done" | "dropped";
}

export interface Person {
  id: string;
  name: string;
  affiliation: T | null;
}

export interface Settings {
  min: number;
  max: number;
  low_label: T | null;
  high_label: T | null;
  top: number | null;
  total: number | null;
  unit: string | null;
  allow_change: boolean;
  allow_abstain: boolean;
  low: number | null;
  high: number | null;
}

export interface Group {
  id: string;
  label: T;
  options: GroupOption[];
}

export interface Choice {
  id: string;
  label: T;
  card: Card | null;
}

export interface Statement {
  id: string;
  label: T;
}

export interface QuestionItem {
  id: string;
  text: T;
  name: string | null;
  to: string | null;
  votes: number;
  status: "visible" | "on_stage" | "answered";
  merged?: string[];
}

export interface GroupOption {
  id: string;
  label: T;
}

export interface Card {
  color: string;
  name: T;
  pattern: string;
}

export type FromPhone = Hello | SetLang | BallotIn | QuestionIn | UpvoteIn | Ping;

export type ToPhone = Welcome | State | Ack | Pong | Error;
