/** All that the views draw, and the pure function that changes it. */
import type { OwnBallots } from "./ballots";
import type {
  Answer,
  EventSection,
  NowItem,
  Person,
  Poll,
  ProgrammeItem,
  QuestionItem,
  Questions,
  Results,
  Sections,
  T,
} from "./protocol";

export type Tab = "now" | "questions" | "programme";

export type Screen =
  | "joining"
  | "code"
  | "room"
  | "other_event"
  | "removed"
  | "other_tab"
  | "outdated"
  | "cleared";

export interface Draft {
  text: string;
  to: string;
  name: string;
  affiliation: string;
}

/** What became of the last question asked from this phone. */
export type Asked = "waiting" | "sent" | "closed" | "refused" | "limit";

export interface Model {
  screen: Screen;
  /** Why the code is asked for again. */
  codeRefused: boolean;
  full: boolean;
  /** The event this phone had joined, where another one runs now. */
  formerTitle: T | null;
  offline: boolean;
  /** False where this browser forgets everything on reload. */
  remembers: boolean;
  /** An answer or a question waits to be sent. */
  waiting: boolean;
  lang: string;
  tab: Tab;
  /** How far the event's clock is ahead of this phone's. */
  clockAheadMs: number;
  epoch: string;
  rev: number;
  /** With the id "" before the first welcome. */
  event: EventSection;
  now: NowItem[];
  programme: ProgrammeItem[];
  people: Person[];
  poll: Poll | null;
  results: Results | null;
  questions: Questions;
  message: T | null;
  /** The list as it stands under the finger; `fresh` are those that wait for a press. */
  listed: ListedQuestion[];
  fresh: number;
  own: OwnBallots;
  /** What is ticked but not sent, by poll and round. */
  ticked: Record<string, Answer>;
  draft: Draft;
  asked: Asked | null;
  upvotes: Record<string, boolean>;
  /** Null until the group step was answered or skipped. */
  groups: Record<string, string> | null;
  /** What is being typed or unfolded on this page: gone with it, unlike the above. */
  page: Unfolded;
}

export interface Unfolded {
  languagesOpen: boolean;
  code: string;
  /** Picked in the group step, not yet confirmed. */
  picked: Record<string, string>;
  /** The round in which Send was pressed on an answer that was not complete. */
  incomplete: string;
  askOpen: boolean;
}

export interface ListedQuestion extends QuestionItem {
  /** No longer in the hub's list: keeps its place until the list is renewed. */
  gone: boolean;
}

export const EMPTY_DRAFT: Draft = { text: "", to: "", name: "", affiliation: "" };

const NO_EVENT: EventSection = {
  id: "",
  title: { text: "", lang: "" },
  languages: [],
  groups: [],
  notice: null,
  run_by: "",
  indicative: false,
  ended: false,
};

export function initialModel(lang: string, remembers: boolean): Model {
  return {
    screen: "joining",
    codeRefused: false,
    full: false,
    formerTitle: null,
    offline: false,
    remembers,
    waiting: false,
    lang,
    tab: "now",
    clockAheadMs: 0,
    epoch: "",
    rev: -1,
    event: NO_EVENT,
    now: [],
    programme: [],
    people: [],
    poll: null,
    results: null,
    questions: { enabled: false, moderated: true, of: 0, items: [] },
    message: null,
    listed: [],
    fresh: 0,
    own: {},
    ticked: {},
    draft: EMPTY_DRAFT,
    asked: null,
    upvotes: {},
    groups: null,
    page: { languagesOpen: false, code: "", picked: {}, incomplete: "", askOpen: false },
  };
}

export type Action =
  | { type: "welcome"; epoch: string; rev: number; state: Sections; clockAheadMs: number }
  | { type: "state"; epoch: string; rev: number; state: Sections }
  | { type: "tab"; tab: Tab }
  | { type: "renew_list" }
  | { type: "upvoted"; question: string; on: boolean }
  | { type: "set"; part: Partial<Model> };

export function reduce(model: Model, action: Action): Model {
  switch (action.type) {
    case "welcome": {
      const { epoch, rev, clockAheadMs } = action;
      const part = { epoch, rev, clockAheadMs, screen: "room" as const, full: false, codeRefused: false };
      return merge({ ...model, ...part }, action.state);
    }
    case "state":
      if (action.epoch === model.epoch && action.rev <= model.rev) return model;
      return merge({ ...model, epoch: action.epoch, rev: action.rev }, action.state);
    case "tab":
      return action.tab === "questions" && model.tab !== "questions"
        ? renew({ ...model, tab: action.tab })
        : { ...model, tab: action.tab };
    case "renew_list":
      return renew(model);
    case "upvoted":
      return upvoted(model, action.question, action.on);
    case "set":
      return { ...model, ...action.part };
  }
}

function merge(model: Model, state: Sections): Model {
  const next: Model = { ...model, ...state };
  const opened = isOpen(next.poll) && !(isOpen(model.poll) && sameRound(model.poll, next.poll));
  if (opened && !isTyping(next)) next.tab = "now";
  return state.questions ? relist(next) : next;
}

const isOpen = (poll: Poll | null): poll is Poll => poll !== null && poll.status === "open";

const sameRound = (a: Poll, b: Poll): boolean => a.id === b.id && a.round === b.round;

/** Someone is writing a question: nothing may take the page away. */
export const isTyping = (model: Model): boolean =>
  model.tab === "questions" && model.draft.text.trim() !== "";

/** Voting is open elsewhere on this page than where the reader is. */
export const votesElsewhere = (model: Model): boolean => isOpen(model.poll) && model.tab !== "now";

function renew(model: Model): Model {
  const listed = model.questions.items.map((item) => ({ ...item, gone: false }));
  return { ...model, listed, fresh: 0 };
}

/** While the list is being looked at it keeps its order: counts change in place, new ones wait. */
function relist(model: Model): Model {
  if (model.tab !== "questions" || model.listed.length === 0) return renew(model);
  const byId = new Map(model.questions.items.map((item): [string, QuestionItem] => [item.id, item]));
  const listed = model.listed.map((held): ListedQuestion => {
    const item = byId.get(held.id);
    return item ? { ...item, gone: false } : { ...held, gone: true };
  });
  const held = new Set(listed.map((item) => item.id));
  return { ...model, listed, fresh: model.questions.items.filter((item) => !held.has(item.id)).length };
}

/** What this phone gave to a question or to one that was merged into it. */
const idsOf = (item: QuestionItem): string[] => [item.id, ...item.merged];
export const supports = (model: Model, item: QuestionItem): boolean =>
  idsOf(item).some((id) => model.upvotes[id]);

/** Counted here at once, so that the press is felt; the hub's next list has the true figure. */
function upvoted(model: Model, question: string, on: boolean): Model {
  const pressed = model.listed.find((item) => item.id === question);
  if (!pressed || supports(model, pressed) === on) return model;
  const upvotes = { ...model.upvotes };
  for (const id of idsOf(pressed)) upvotes[id] = on;
  const listed = model.listed.map((item) =>
    item.id === question ? { ...item, votes: Math.max(0, item.votes + (on ? 1 : -1)) } : item,
  );
  return { ...model, listed, upvotes };
}

/** Nothing runs and nothing is to come. */
export function hasEnded(model: Model): boolean {
  if (model.event.ended) return true;
  const over = model.programme.every((item) => item.status === "done" || item.status === "dropped");
  return model.programme.length > 0 && over && model.now.length === 0 && !isOpen(model.poll);
}

/** After the event's end the laptop goes away on purpose: then only an answer on its way is worth a word. */
export const missesLaptop = (model: Model): boolean => model.offline && (model.waiting || !model.event.ended);

/** The first planned item after whatever ran last. */
export function nextItem(programme: ProgrammeItem[]): ProgrammeItem | null {
  let reached = -1;
  programme.forEach((item, index) => {
    if (item.status === "running" || item.status === "done") reached = index;
  });
  const ahead = programme.slice(reached + 1).find((item) => item.status === "planned");
  return ahead || programme.find((item) => item.status === "planned") || null;
}

/** The step is for those who have not seen it, and asks only once. */
export const asksGroups = (model: Model): boolean =>
  model.groups === null && model.event.groups.length > 0 && !hasEnded(model);
