/** Open text. What others wrote is for the screen in the room; the phone says how many did. */
import { h } from "preact";
import { clean } from "../../text";
import { theRoom } from "../room";
import { Abstain } from "./Abstain";
import type { AnswerInput, Kind, Shown } from "./kind";

const TEXT_LONGEST = 1000;

export const text: Kind = {
  hint: () => ["write_answer"],
  ready(_poll, answer) {
    const said = "text" in answer ? clean(answer.text) : "";
    return said ? { text: said } : null;
  },
  Input: TextField,
  Outcome: ({ results }: Shown) => {
    const { t } = theRoom();
    return (
      <p class="lead" data-testid="result" data-count={results.data.texts}>
        {t("texts", { n: results.data.texts })}
      </p>
    );
  },
};

function TextField({ poll, answer, disabled, onAnswer }: AnswerInput) {
  const held = answer && "text" in answer ? answer.text : "";
  return (
    <fieldset disabled={disabled}>
      <textarea
        class="line"
        rows={5}
        dir="auto"
        maxLength={TEXT_LONGEST}
        aria-labelledby="prompt"
        aria-describedby="how written"
        value={held}
        data-testid="text"
        onInput={(event) => onAnswer({ text: event.currentTarget.value })}
      />
      <p class="faint left" id="written">
        {held.length} / {TEXT_LONGEST}
      </p>
      <Abstain poll={poll} answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}
