/** A number, typed as people of this language write it. */
import { Fragment, h } from "preact";
import type { Key, Values } from "../../i18n";
import { formatNumber, pageLanguage } from "../../i18n";
import type { Answer } from "../../protocol";
import { plainDigits } from "../../text";
import { theRoom } from "../room";
import { Plain } from "../Words";
import { Abstain } from "./Abstain";
import { answered, Bars, counted } from "./Bars";
import type { AnswerInput, Kind, Shown } from "./kind";

const DECIMALS = 6;

/** What was typed as a number; null where it is none. `comma`: whether a comma stands before decimals. */
export function parsed(typed: string, comma: boolean): number | null {
  const text = plainDigits(typed).replace(/[\s']/g, "").replace("−", "-").replace("٫", ".").replace(/٬/g, "");
  const grouped = comma ? /^-?\d{1,3}(\.\d{3})+$/ : /^-?\d{1,3}(,\d{3})+$/;
  const plain = grouped.test(text) ? text.replace(/[.,]/g, "") : text.replace(",", ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

export const number: Kind = {
  hint: ({ settings: { low, high } }): [Key, Values?] => {
    if (low !== null && high !== null) return ["number_between", { low, high }];
    if (low !== null) return ["number_least", { low }];
    return high !== null ? ["number_most", { high }] : ["number_any"];
  },
  ready({ settings: { low, high } }, answer) {
    const value = "value" in answer ? answer.value : null;
    if (value === null || (low !== null && value < low) || (high !== null && value > high)) return null;
    return { value };
  },
  Input: NumberField,
  Outcome: Histogram,
};

function shown(answer: Answer | null | undefined, comma: boolean): string {
  if (!answer || !("value" in answer)) return "";
  if (answer.typed !== undefined) return answer.typed;
  const value = answer.value === null ? "" : String(answer.value);
  return comma ? value.replace(".", ",") : value;
}

function NumberField({ poll, answer, disabled, onAnswer }: AnswerInput) {
  const { model } = theRoom();
  const comma = formatNumber(pageLanguage(model.lang), 1.5, 1).includes(",");
  return (
    <fieldset disabled={disabled}>
      <div class="number">
        <input
          class="line"
          inputMode={(poll.settings.low ?? -1) < 0 ? "text" : "decimal"}
          autocomplete="off"
          aria-labelledby={poll.settings.unit ? "prompt unit" : "prompt"}
          aria-describedby="how"
          maxLength={20}
          value={shown(answer, comma)}
          data-testid="number"
          onInput={(event) => {
            const typed = event.currentTarget.value;
            onAnswer({ value: parsed(typed, comma), typed });
          }}
        />
        {poll.settings.unit && (
          <span id="unit">
            <Plain text={poll.settings.unit} />
          </span>
        )}
      </div>
      <Abstain poll={poll} answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}

function Histogram({ poll, results }: Shown) {
  const { model, t } = theRoom();
  const lang = pageLanguage(model.lang);
  const { median, bins } = results.data;
  const rows = bins.map(([low, high, count]) => {
    const label =
      low === high
        ? formatNumber(lang, low, DECIMALS)
        : `${formatNumber(lang, low, DECIMALS)} – ${formatNumber(lang, high, DECIMALS)}`;
    return { id: String(low), label, count };
  });
  return (
    <>
      {median !== null && (
        <p class="average" data-testid="median" data-value={median}>
          {t("median", { value: formatNumber(lang, median, DECIMALS) })} <Plain text={poll.settings.unit} />
        </p>
      )}
      <Bars rows={counted(rows, answered(results), results)} />
    </>
  );
}
