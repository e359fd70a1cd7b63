/** The kinds of polls this page can take part in. Nothing else knows them by name. */
import type { Key, Values } from "../../i18n";
import type { Answer, Poll } from "../../protocol";
import { multiple, single } from "./choices";
import type { Kind } from "./kind";
import { number } from "./number";
import { points } from "./points";
import { ranking } from "./ranking";
import { scale } from "./scale";
import { text } from "./text";
import { words } from "./words";

const KINDS: Record<string, Kind | undefined> = {
  single,
  multiple,
  scale,
  words,
  text,
  ranking,
  points,
  number,
};

export const kindOf = (poll: Poll): Kind | undefined => KINDS[poll.kind];

export function instruction(poll: Poll): [Key, Values?] {
  const kind = kindOf(poll);
  return kind ? kind.hint(poll) : ["unsupported"];
}

/** What would be sent; null while it is not an answer. */
export function readyAnswer(poll: Poll, answer: Answer | null | undefined): Answer | null {
  const kind = kindOf(poll);
  if (!answer || !kind) return null;
  if ("abstain" in answer) return poll.settings.allow_abstain ? answer : null;
  return kind.ready(poll, answer);
}
