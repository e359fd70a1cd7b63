import { h } from "preact";
import type { Answer, Poll } from "../../protocol";
import { theRoom } from "../room";

/** An abstention taken back: nothing is chosen. */
const NOTHING: Answer = { choices: [] };

export const isAbstention = (answer: Answer | null | undefined): boolean => !!answer && "abstain" in answer;

interface AbstainInput {
  poll: Poll;
  answer: Answer | null | undefined;
  onAnswer: (answer: Answer) => void;
  /** Beside radio buttons it is one of them, and taken back by choosing another. */
  radio?: boolean;
}

export function Abstain({ poll, answer, onAnswer, radio }: AbstainInput) {
  const { t } = theRoom();
  if (!poll.settings.allow_abstain) return null;
  const on = isAbstention(answer);
  return (
    <label class={on ? "choice choice-abstain is-on" : "choice choice-abstain"} data-testid="abstain">
      <input
        type={radio ? "radio" : "checkbox"}
        name={`choice-${poll.id}`}
        checked={on}
        onChange={() => onAnswer(on ? NOTHING : { abstain: true })}
      />
      <span class="choice-text">{t("abstain")}</span>
    </label>
  );
}
