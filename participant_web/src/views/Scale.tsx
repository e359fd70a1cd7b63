import { type CSSProperties, h } from "preact";
import { rated, scaleValues } from "../answers";
import type { Option, Poll } from "../protocol";
import { Abstain, type AnswerInput } from "./Choices";
import { Words } from "./Words";

/** Rows of at most five on a narrow screen, as even as they can be; one row where there is room. */
function columns(steps: number): CSSProperties {
  const rows = Math.ceil(steps / 5);
  return { "--narrow": String(Math.ceil(steps / rows)), "--wide": String(steps) } as CSSProperties;
}

export function Scale({ poll, answer, disabled, onAnswer }: AnswerInput) {
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
      <Abstain poll={poll} answer={answer} onAnswer={onAnswer} many />
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
