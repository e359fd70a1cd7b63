/** What the page needs to know of a kind of poll: one module each, listed in `index.ts`. */
import type { VNode } from "preact";
import type { Key, Values } from "../../i18n";
import type { Answer, Poll, Results } from "../../protocol";

export interface AnswerInput {
  poll: Poll;
  answer: Answer | null | undefined;
  disabled: boolean;
  onAnswer: (answer: Answer) => void;
}

export interface Shown {
  poll: Poll;
  results: Results;
}

export interface Kind {
  /** What to do, in the page's words. */
  hint: (poll: Poll) => [Key, Values?];
  /** The answer as it is sent, from what is ticked or typed; null while something is missing. Never an abstention. */
  ready: (poll: Poll, answer: Answer) => Answer | null;
  Input: (input: AnswerInput) => VNode;
  Outcome: (shown: Shown) => VNode;
}
