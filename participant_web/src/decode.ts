/**
 * Frames from the hub, made safe: whatever arrives, a view never meets a missing key or a wrong type.
 * A frame without what makes it useful is null; a damaged entry of a list is left out.
 */
import type {
  Ack,
  AckStatus,
  Card,
  Choice,
  Counts,
  EventSection,
  GroupQuestion,
  HubFrame,
  NowItem,
  Option,
  Person,
  Poll,
  PollSettings,
  ProgrammeItem,
  QuestionItem,
  Questions,
  Results,
  Sections,
  State,
  T,
  Welcome,
} from "./protocol";

type Raw = Record<string, unknown>;

export function isRecord(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const rec = (value: unknown): Raw => (isRecord(value) ? value : {});
const str = (value: unknown): string => (typeof value === "string" ? value : "");
const strOrNull = (value: unknown): string | null => (typeof value === "string" && value ? value : null);
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const num = (value: unknown, otherwise = 0): number => (isNumber(value) ? value : otherwise);
const numOrNull = (value: unknown): number | null => (isNumber(value) ? value : null);
const isTrue = (value: unknown): boolean => value === true;
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === "string") : [];

type Read<V> = (value: unknown) => V;

/** One of the words; the first where it is none of them. */
const oneOf =
  <V extends string>(...words: [V, ...V[]]): Read<V> =>
  (value) =>
    words.find((word) => word === value) || words[0];

/** An object whose every field is read by its own reader, whatever is there. */
function shape<V>(readers: { [K in keyof V]: Read<V[K]> }): Read<V> {
  return (value) => {
    const raw = rec(value);
    const out: Partial<V> = {};
    for (const key of Object.keys(readers) as Array<keyof V & string>) out[key] = readers[key](raw[key]);
    return out as V;
  };
}

/** The entries that have an id. */
const listOf =
  <V extends { id: string }>(read: Read<V>): Read<V[]> =>
  (value) =>
    Array.isArray(value) ? value.map(read).filter((entry) => entry.id !== "") : [];

function counts(value: unknown): Counts {
  const out: Counts = {};
  for (const key of Object.keys(rec(value))) out[key] = num(rec(value)[key]);
  return out;
}

/** The entries of a list that are lists themselves. */
const lists = (value: unknown): unknown[][] => (Array.isArray(value) ? value.filter(Array.isArray) : []);

export function text(value: unknown): T {
  if (typeof value === "string") return { text: value, lang: "" };
  return { text: str(rec(value).text), lang: str(rec(value).lang) };
}

function textOrNull(value: unknown): T | null {
  const read = text(value);
  return read.text ? read : null;
}

const option = shape<Option>({ id: str, label: text });

const readGroup = shape<GroupQuestion>({ id: str, label: text, options: listOf(option) });

const readCard = shape<Card>({ color: str, name: text, pattern: str });

function card(value: unknown): Choice["card"] {
  const read = readCard(value);
  return /^#[0-9a-f]{6}$/i.test(read.color) ? read : null;
}

const readEvent = shape<EventSection>({
  id: str,
  title: text,
  languages: strings,
  groups: (value) => listOf(readGroup)(value).filter((group) => group.options.length > 0),
  notice: textOrNull,
  run_by: str,
  indicative: isTrue,
  ended: isTrue,
});

const nowItem = shape<NowItem>({
  id: str,
  title: text,
  room: str,
  ends_at: str,
  people: strings,
});

const programmeItem = shape<ProgrammeItem>({
  id: str,
  title: text,
  depth: (value) => Math.max(0, Math.min(4, num(value))),
  room: str,
  starts_at: str,
  status: oneOf("planned", "running", "done", "dropped"),
});

const person = shape<Person>({ id: str, name: str, affiliation: textOrNull });

const settings = shape<PollSettings>({
  min: numOrNull,
  max: numOrNull,
  low_label: textOrNull,
  high_label: textOrNull,
  top: numOrNull,
  total: (value) => num(value, 100),
  unit: str,
  low: numOrNull,
  high: numOrNull,
  allow_change: (value) => value !== false,
  allow_abstain: isTrue,
});

const readPoll = shape<Poll>({
  id: str,
  round: (value) => num(value, 1),
  kind: str,
  prompt: text,
  choices: listOf(shape<Choice>({ id: str, label: text, card })),
  statements: listOf(option),
  settings,
  status: oneOf("closed", "open"),
  closes_at: strOrNull,
  trial: isTrue,
});

function tallies(value: unknown): Results["data"] {
  const { counts: all, mean, borda, first, points, texts, median } = rec(value);
  const scale: Record<string, Counts> = {};
  for (const key of Object.keys(rec(all))) scale[key] = counts(rec(all)[key]);
  return {
    counts: counts(all),
    scale,
    mean: counts(mean),
    borda: counts(borda),
    first: counts(first),
    points: counts(points),
    words: lists(rec(value).words).map(([word, count]): [string, number] => [str(word), num(count)]),
    texts: num(texts),
    median: numOrNull(median),
    bins: lists(rec(value).bins).map(([low, high, count]) => [num(low), num(high), num(count)]),
  };
}

const readResults = shape<Results>({
  poll: str,
  round: (value) => num(value, 1),
  n: num,
  abstain: num,
  hand_counted: num,
  data: tallies,
});

const questionItem = shape<QuestionItem>({
  id: str,
  text,
  name: str,
  to: str,
  votes: num,
  status: oneOf("visible", "on_stage", "answered"),
  merged: strings,
});

const readQuestions = shape<Questions>({
  enabled: isTrue,
  moderated: (value) => value !== false,
  of: num,
  items: listOf(questionItem),
});

export function sections(value: unknown): Sections {
  const raw = rec(value);
  const out: Sections = {};
  if (isRecord(raw.event)) out.event = readEvent(raw.event);
  if (Array.isArray(raw.now)) out.now = listOf(nowItem)(raw.now);
  if (Array.isArray(raw.programme)) out.programme = listOf(programmeItem)(raw.programme);
  if (Array.isArray(raw.people)) out.people = listOf(person)(raw.people);
  if ("poll" in raw) out.poll = rec(raw.poll).id ? readPoll(raw.poll) : null;
  if ("results" in raw) out.results = rec(raw.results).poll ? readResults(raw.results) : null;
  if (isRecord(raw.questions)) out.questions = readQuestions(raw.questions);
  if ("message" in raw) out.message = textOrNull(raw.message);
  return out;
}

const STATUSES: [AckStatus, ...AckStatus[]] = [
  "retry",
  "recorded",
  "replaced",
  "duplicate",
  "closed",
  "not_open",
  "already_voted",
  "invalid",
];

const readAck = shape<Ack>({
  type: () => "ack",
  of: oneOf("ballot", "question", "upvote"),
  id: str,
  poll: strOrNull,
  round: numOrNull,
  n: num,
  status: oneOf(...STATUSES),
  retry_after_ms: numOrNull,
  reason: strOrNull,
});

function voted(value: unknown): Welcome["voted"] {
  const out: Welcome["voted"] = {};
  for (const id of Object.keys(rec(value))) out[id] = counts(rec(value)[id]);
  return out;
}

const readWelcome = shape<Welcome>({
  type: () => "welcome",
  v: num,
  event: str,
  token: str,
  epoch: str,
  rev: num,
  heartbeat_s: (value) => Math.max(5, num(value, 20)),
  now: str,
  voted,
  state: sections,
});

const readState = shape<State>({ type: () => "state", epoch: str, rev: num, state: sections });

export function decode(frame: unknown): HubFrame | null {
  let raw: Raw;
  try {
    raw = rec(JSON.parse(str(frame)));
  } catch {
    return null;
  }
  switch (raw.type) {
    case "welcome":
      return raw.event && raw.token ? readWelcome(raw) : null;
    case "state":
      return readState(raw);
    case "ack":
      // A status this page does not know says nothing it could act on: as good as silence.
      return STATUSES.some((status) => status === raw.status) ? readAck(raw) : null;
    case "pong":
      return { type: "pong", t: num(raw.t) };
    case "error":
      return { type: "error", code: str(raw.code), message: str(raw.message) };
    default:
      return null;
  }
}
