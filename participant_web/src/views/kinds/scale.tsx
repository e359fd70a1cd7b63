/** A scale: a row of numbers for each statement. */
import { type CSSProperties, Fragment, h } from "preact";
import { formatNumber, pageLanguage } from "../../i18n";
import type { Answer, Option, Poll } from "../../protocol";
import { theRoom } from "../room";
import { Words } from "../Words";
import { Abstain } from "./Abstain";
import { answered, Bars, counted } from "./Bars";
import type { AnswerInput, Kind, Shown } from "./kind";

const MOST_STEPS = 21;

/** The values of a scale, lowest first. */
export function scaleValues(poll: Poll): number[] {
  const low = poll.settings.min ?? 1;
  const high = poll.settings.max ?? 5;
  const steps = Math.max(1, Math.min(MOST_STEPS, high - low + 1));
  return Array.from({ length: steps }, (_, index) => low + index);
}

export function rated(before: Answer | null | undefined, statement: string, value: number): Answer {
  const held = before && "values" in before ? before.values : {};
  return { values: { ...held, [statement]: value } };
}

export const scale: Kind = {
  hint: () => ["rate_each"],
  ready: (poll, answer) =>
    "values" in answer && poll.statements.every((statement) => statement.id in answer.values) ? answer : null,
  Input: Scale,
  Outcome: ScaleBars,
};

/** Rows of at most five on a narrow screen, as even as they can be; one row where there is room. */
function columns(steps: number): CSSProperties {
  const rows = Math.ceil(steps / 5);
  return { "--narrow": String(Math.ceil(steps / rows)), "--wide": String(steps) } as CSSProperties;
}

function Scale({ poll, answer, disabled, onAnswer }: AnswerInput) {
  const values = scaleValues(poll);
  const held = answer && "values" in answer ? answer.values : {};
  const row = (statement: Option) => (
    <fieldset key={statement.id} class="statement" data-testid="statement" data-statement={statement.id}>
      <legend class={poll.statements.length > 1 ? "question" : "sr"}>
        <Words of={statement.label.text ? statement.label : poll.prompt} />
      </legend>
      <Ends poll={poll} low={values[0]} high={values[values.length - 1]} />
      <div class="scale" style={columns(values.length)}>
        {values.map((value) => (
          <label key={value} data-testid="scale-value" data-value={value}>
            <input
              type="radio"
              name={`scale-${statement.id}`}
              checked={held[statement.id] === value}
              onChange={() => onAnswer(rated(answer, statement.id, value))}
            />
            <span>{value}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
  return (
    <fieldset disabled={disabled} aria-labelledby="prompt" aria-describedby="how">
      {poll.statements.map(row)}
      <Abstain poll={poll} answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}

function Ends({ poll, low, high }: { poll: Poll; low: number | undefined; high: number | undefined }) {
  const { low_label, high_label } = poll.settings;
  if (!low_label && !high_label) return null;
  return (
    <p class="ends faint">
      <span>{low_label && [`${low} = `, <Words key="low" of={low_label} />]}</span>
      <span>{high_label && [`${high} = `, <Words key="high" of={high_label} />]}</span>
    </p>
  );
}

function ScaleBars({ poll, results }: Shown) {
  const { model, t } = theRoom();
  const values = scaleValues(poll).map(String);
  return (
    <>
      {poll.statements.map((statement) => {
        const counts = results.data.scale[statement.id] ?? {};
        const mean = results.data.mean[statement.id];
        const value = mean !== undefined && formatNumber(pageLanguage(model.lang), mean, 1, 1);
        const rows = values.map((id) => ({ id, label: id, count: counts[id] || 0 }));
        return (
          <section key={statement.id} class="statement">
            {poll.statements.length > 1 && (
              <h3 class="question">
                <Words of={statement.label} />
              </h3>
            )}
            {value && answered(results) > 0 && <p class="average">{t("average", { value })}</p>}
            <Bars rows={counted(rows, answered(results), results)} />
          </section>
        );
      })}
    </>
  );
}
