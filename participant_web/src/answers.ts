/** What a poll asks for, and whether an answer fits. */
import type { Key, Values } from "./i18n";
import type { Answer, Poll } from "./protocol";

const SCALE_MOST_STEPS = 21;

export const isAbstention = (answer: Answer | null | undefined): boolean => !!answer && "abstain" in answer;

export const isKnownKind = (poll: Poll): boolean => ["single", "multiple", "scale"].includes(poll.kind);

/** The values of a scale, lowest first. */
export function scaleValues(poll: Poll): number[] {
  const low = poll.settings.min ?? 1;
  const high = poll.settings.max ?? 5;
  const steps = Math.max(1, Math.min(SCALE_MOST_STEPS, high - low + 1));
  return Array.from({ length: steps }, (_, index) => low + index);
}

/** How many may be ticked; a limit that does not limit is told as none. */
function limits(poll: Poll): { min: number; max: number } {
  const all = poll.choices.length;
  const min = Math.max(1, Math.min(all, poll.settings.min ?? 1));
  const max = poll.settings.max ? Math.min(all, poll.settings.max) : all;
  return { min, max: Math.max(min, max) };
}

export function instruction(poll: Poll): [Key, Values?] {
  if (poll.kind === "single") return ["pick_one"];
  if (poll.kind === "scale") return ["rate_each"];
  const { min, max } = limits(poll);
  if (min === max) return min === 1 ? ["pick_one"] : ["pick_exactly", { n: min }];
  if (min === 1 && max === poll.choices.length) return ["pick_any"];
  return min === 1 ? ["pick_most", { max }] : ["pick_range", { min, max }];
}

export function isComplete(poll: Poll, answer: Answer | null | undefined): answer is Answer {
  if (!answer) return false;
  if ("abstain" in answer) return poll.settings.allow_abstain;
  if ("choice" in answer) return poll.choices.some((choice) => choice.id === answer.choice);
  if ("values" in answer) return poll.statements.every((statement) => statement.id in answer.values);
  const { min, max } = limits(poll);
  if (poll.kind !== "multiple") return false;
  return answer.choices.length >= min && answer.choices.length <= max;
}

/** The ticks after one of them was touched, in the order of the poll. */
export function toggled(poll: Poll, before: Answer | null | undefined, id: string): Answer {
  const held = before && "choices" in before ? before.choices : [];
  const on = (choice: string) => held.includes(choice) !== (choice === id);
  return { choices: poll.choices.map((choice) => choice.id).filter(on) };
}

export function rated(before: Answer | null | undefined, statement: string, value: number): Answer {
  const held = before && "values" in before ? before.values : {};
  return { values: { ...held, [statement]: value } };
}
