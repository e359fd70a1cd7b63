/** What every view gets. */
import type { Session } from "../session";
import type { Gap, Item, Sections, SummaryOf, Tag } from "../wire";
import type { Words } from "../words";

export type PageName =
  | "notes"
  | "messages"
  | "conclusions"
  | "recommendations"
  | "facts"
  | "checklist"
  | "search"
  | "report";

export const PAGES: PageName[] = [
  "notes",
  "messages",
  "conclusions",
  "recommendations",
  "facts",
  "checklist",
  "search",
  "report",
];

export const TAGS: Tag[] = ["key_point", "quote", "decision", "action", "record"];

export interface Props {
  session: Session;
  state: Sections;
  words: Words;
  lang: string;
  go: (page: PageName, item?: string, ref?: string) => void;
}

/** The item a note or vote belongs to; "" where that is none, or gone. */
export const home = (items: Item[], item: string | null): string =>
  item !== null && items.some((each) => each.id === item) ? item : "";

/** "08:44", in the event's own time: the hub writes moments with its offset. */
export const wall = (at: string): string => at.slice(11, 16);

export const short = (text: string, most = 60): string => {
  const line = text.replace(/\n/g, " ");
  return line.length <= most ? line : `${line.slice(0, most - 1).trim()}…`;
};

/** What something is called in one line. */
export function nameOf(state: Sections, what: string, ref: string): string {
  const { workspace } = state;
  const by = <E extends { id: string }>(all: E[]) => all.find((each) => each.id === ref);
  if (what === "note") return short(by(workspace.notes)?.text ?? "");
  if (what === "item") return by(state.programme.items)?.title.text ?? "";
  if (what === "poll") return by(state.polls)?.prompt.text ?? "";
  if (what === "question") return short(by(state.questions)?.text.text ?? "");
  if (what === "message") return short(by(workspace.messages)?.headline ?? "");
  if (what === "conclusion") return short(by(state.conclusions)?.text ?? "");
  return "";
}

/** Where something stands: its page, its item ("" for the whole event), and its id. */
export function spotOf(state: Sections, what: string, ref: string): [PageName, string, string] | null {
  const { items } = state.programme;
  if (what === "note") {
    const note = state.workspace.notes.find((each) => each.id === ref);
    return ["notes", home(items, note?.item ?? null), ref];
  }
  if (what === "item") return ["notes", ref, ""];
  if (what === "event") return ["notes", "", ""];
  if (what === "poll") return ["notes", home(items, state.polls.find((p) => p.id === ref)?.item ?? null), ""];
  if (what === "message") return ["messages", "", ref];
  if (what === "facts") return ["facts", "", ""];
  if (what !== "conclusion") return null;
  const outcome = state.conclusions.find((each) => each.id === ref);
  return [outcome?.kind === "recommendation" ? "recommendations" : "conclusions", "", ref];
}

const OF_GAP: Record<string, string> = {
  introduction: "event",
  summary: "item",
  vote: "poll",
  addressee: "conclusion",
  quote: "note",
  note: "note",
};

export function gapOf(gap: Gap): string {
  return gap.kind === "two_versions" ? gap.what : (OF_GAP[gap.kind] ?? "");
}

export const summaryKey = (of: SummaryOf, ref: string): readonly [string, string, string] => [
  of,
  ref,
  "text",
];
