import { h } from "preact";
import { isAbstention, toggled } from "../answers";
import type { Answer, Poll, T } from "../protocol";
import { theRoom } from "./room";
import { Words } from "./Words";

export interface AnswerInput {
  poll: Poll;
  answer: Answer | null | undefined;
  disabled: boolean;
  onAnswer: (answer: Answer) => void;
}

/** Single and multiple choice: the browser's own radio buttons and check boxes. */
export function Choices({ poll, answer, disabled, onAnswer }: AnswerInput) {
  const many = poll.kind === "multiple";
  const isOn = (id: string) =>
    !!answer &&
    ("choice" in answer ? answer.choice === id : "choices" in answer && answer.choices.includes(id));
  return (
    <fieldset disabled={disabled} aria-labelledby="prompt" aria-describedby="how">
      {poll.choices.map((choice) => (
        <label
          class={isOn(choice.id) ? "choice is-on" : "choice"}
          key={choice.id}
          data-testid="choice"
          data-choice={choice.id}
        >
          <input
            type={many ? "checkbox" : "radio"}
            name={`choice-${poll.id}`}
            checked={isOn(choice.id)}
            onChange={() => onAnswer(many ? toggled(poll, answer, choice.id) : { choice: choice.id })}
          />
          <span class="choice-text">
            <Words of={choice.label} />
            {choice.card && <CardName card={choice.card} />}
          </span>
        </label>
      ))}
      <Abstain poll={poll} answer={answer} onAnswer={onAnswer} many={many} />
    </fieldset>
  );
}

/** The coloured card that stands for this choice in the room: its colour is always named. */
export const CardName = ({ card }: { card: { color: string; name: T } }) => (
  <span class="card-name">
    <span class="swatch" style={{ backgroundColor: card.color }} aria-hidden="true" />
    <Words of={card.name} />
  </span>
);

/** A tick taken back. */
const NOTHING_CHOSEN: Answer = { choices: [] };

interface AbstainInput extends Omit<AnswerInput, "disabled"> {
  many: boolean;
}

export function Abstain({ poll, answer, onAnswer, many }: AbstainInput) {
  const { t } = theRoom();
  if (!poll.settings.allow_abstain) return null;
  const on = isAbstention(answer);
  return (
    <label class={on ? "choice choice-abstain is-on" : "choice choice-abstain"} data-testid="abstain">
      <input
        type={many ? "checkbox" : "radio"}
        name={`choice-${poll.id}`}
        checked={on}
        onChange={() => onAnswer(on ? NOTHING_CHOSEN : { abstain: true })}
      />
      <span class="choice-text">{t("abstain")}</span>
    </label>
  );
}
