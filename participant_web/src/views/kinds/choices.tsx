/** Single and multiple choice: the browser's own radio buttons and check boxes. */
import { Fragment, h } from "preact";
import type { Answer, Card, Choice, Poll } from "../../protocol";
import { Words } from "../Words";
import { Abstain } from "./Abstain";
import { answered, Bars, counted } from "./Bars";
import type { AnswerInput, Kind, Shown } from "./kind";

/** How many may be ticked; a limit that does not limit is told as none. */
function limits(poll: Poll): { min: number; max: number } {
  const all = poll.choices.length;
  const min = Math.max(1, Math.min(all, poll.settings.min ?? 1));
  const max = poll.settings.max ? Math.min(all, poll.settings.max) : all;
  return { min, max: Math.max(min, max) };
}

/** The ticks after one of them was touched, in the order of the poll. */
export function toggled(poll: Poll, before: Answer | null | undefined, id: string): Answer {
  const held = before && "choices" in before ? before.choices : [];
  const on = (choice: string) => held.includes(choice) !== (choice === id);
  return { choices: poll.choices.map((choice) => choice.id).filter(on) };
}

export const single: Kind = {
  hint: () => ["pick_one"],
  ready: (poll, answer) =>
    "choice" in answer && poll.choices.some((choice) => choice.id === answer.choice) ? answer : null,
  Input: Choices,
  Outcome: ChoiceBars,
};

export const multiple: Kind = {
  hint(poll) {
    const { min, max } = limits(poll);
    if (min === max) return min === 1 ? ["pick_one"] : ["pick_exactly", { n: min }];
    if (min === 1 && max === poll.choices.length) return ["pick_any"];
    return min === 1 ? ["pick_most", { max }] : ["pick_range", { min, max }];
  },
  ready(poll, answer) {
    const { min, max } = limits(poll);
    return "choices" in answer && answer.choices.length >= min && answer.choices.length <= max
      ? answer
      : null;
  },
  Input: Choices,
  Outcome: ChoiceBars,
};

function Choices({ poll, answer, disabled, onAnswer }: AnswerInput) {
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
            <Label of={choice} />
          </span>
        </label>
      ))}
      <Abstain poll={poll} answer={answer} onAnswer={onAnswer} radio={!many} />
    </fieldset>
  );
}

/** A choice's words, with the coloured card that stands for it in the room: its colour is always named. */
export const Label = ({ of }: { of: Choice }) => (
  <>
    <Words of={of.label} />
    {of.card && <CardName card={of.card} />}
  </>
);

const CardName = ({ card }: { card: Card }) => (
  <span class="card-name">
    <span class={`swatch ${card.pattern}`} style={{ backgroundColor: card.color }} aria-hidden="true" />
    <Words of={card.name} />
  </span>
);

function ChoiceBars({ poll, results }: Shown) {
  const rows = poll.choices.map((choice) => ({
    id: choice.id,
    label: <Label of={choice} />,
    count: results.data.counts[choice.id] || 0,
  }));
  return <Bars rows={counted(rows, answered(results), results)} />;
}
