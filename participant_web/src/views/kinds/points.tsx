/** Points shared out: a stepper for each choice, and what is left always in sight. */
import { h } from "preact";
import { formatShare, pageLanguage } from "../../i18n";
import type { Answer, Choice, Poll } from "../../protocol";
import { plainDigits } from "../../text";
import { theRoom } from "../room";
import { Words } from "../Words";
import { Abstain } from "./Abstain";
import { Bars } from "./Bars";
import type { AnswerInput, Kind, Shown } from "./kind";

const given = (answer: Answer | null | undefined): Record<string, number> =>
  answer && "points" in answer ? answer.points : {};

/** What is still to be given; below 0 where it is too much. */
export function remaining(poll: Poll, answer: Answer | null | undefined): number {
  const points = given(answer);
  return poll.choices.reduce((left, choice) => left - (points[choice.id] || 0), poll.settings.total);
}

/** One press on a stepper: about twenty of them give away everything. */
export const stepOf = (total: number): number =>
  [1, 5, 10, 50, 100].find((step) => total <= 20 * step) || 500;

export const points: Kind = {
  hint: (poll) => ["share_out", { n: poll.settings.total }],
  ready(poll, answer) {
    if (remaining(poll, answer) !== 0) return null;
    const points = given(answer);
    const some: Record<string, number> = {};
    for (const { id } of poll.choices) if (points[id]) some[id] = points[id];
    return { points: some };
  },
  Input: Steppers,
  Outcome: PointBars,
};

function Steppers({ poll, answer, disabled, onAnswer }: AnswerInput) {
  const { t } = theRoom();
  const held = given(answer);
  const left = remaining(poll, answer);
  return (
    <fieldset disabled={disabled} aria-labelledby="prompt" aria-describedby="how">
      <p class={left < 0 ? "points-left hint-strong" : "points-left"} role="status" data-testid="points-left">
        {left < 0 ? t("points_over", { n: -left }) : t("points_left", { n: left })}
      </p>
      {poll.choices.map((choice) => (
        <Stepper
          key={choice.id}
          choice={choice}
          value={held[choice.id] || 0}
          left={left}
          step={stepOf(poll.settings.total)}
          onValue={(value) =>
            onAnswer({ points: { ...held, [choice.id]: Math.max(0, Math.min(poll.settings.total, value)) } })
          }
        />
      ))}
      <Abstain poll={poll} answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}

interface StepperInput {
  choice: Choice;
  value: number;
  left: number;
  step: number;
  onValue: (value: number) => void;
}

function Stepper({ choice, value, left, step, onValue }: StepperInput) {
  const { t } = theRoom();
  const label = choice.label.text;
  // The last press gives or takes what there is.
  const more = Math.max(0, Math.min(step, left));
  const less = Math.min(step, value);
  return (
    <div class="stepper" data-testid="stepper" data-choice={choice.id}>
      <span class="choice-text">
        <Words of={choice.label} />
      </span>
      <span class="steps">
        <button
          type="button"
          class="arrow"
          aria-label={`${t("fewer")}: ${label}`}
          aria-disabled={less === 0}
          onClick={() => onValue(value - less)}
        >
          −
        </button>
        <input
          inputMode="numeric"
          aria-label={label}
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => {
            const typed = Number(plainDigits(event.currentTarget.value).replace(/\D/g, ""));
            event.currentTarget.value = String(typed);
            onValue(typed);
          }}
        />
        <button
          type="button"
          class="arrow"
          aria-label={`${t("more")}: ${label}`}
          aria-disabled={more === 0}
          onClick={() => onValue(value + more)}
        >
          +
        </button>
      </span>
    </div>
  );
}

function PointBars({ poll, results }: Shown) {
  const { model, t } = theRoom();
  const all = results.data.points;
  const sum = Object.keys(all).reduce((total, id) => total + (all[id] || 0), 0);
  const rows = poll.choices.map((choice) => {
    const count = all[choice.id] || 0;
    const length = sum > 0 ? count / sum : 0;
    const first = formatShare(pageLanguage(model.lang), length);
    return {
      id: choice.id,
      label: <Words of={choice.label} />,
      count,
      length,
      first,
      second: t("points", { n: count }),
    };
  });
  return <Bars rows={rows} />;
}
