/** Words for a cloud: a field for each, and the next one once there is something in the last. */
import { h } from "preact";
import type { Answer, Poll } from "../../protocol";
import { clean } from "../../text";
import { theRoom } from "../room";
import { Plain } from "../Words";
import { Abstain } from "./Abstain";
import type { AnswerInput, Kind, Shown } from "./kind";

const WORDS_MOST = 5;
const WORD_LONGEST = 40;
/** The largest word of the cloud is so much larger than the smallest. */
const LARGER = 1.25;

const limit = (poll: Poll): number => Math.min(WORDS_MOST, poll.settings.top ?? WORDS_MOST);

const typed = (answer: Answer | null | undefined): string[] =>
  answer && "words" in answer ? answer.words : [];

/** The words with one of them changed, without empty fields at the end. */
export function written(before: Answer | null | undefined, place: number, word: string): Answer {
  const words = typed(before).slice();
  while (words.length <= place) words.push("");
  words[place] = word;
  while (words.length > 0 && words[words.length - 1] === "") words.pop();
  return { words };
}

export const words: Kind = {
  hint: (poll) => ["words_most", { n: limit(poll) }],
  ready(poll, answer) {
    const all = typed(answer).map(clean);
    const once = all.filter(
      (word, place) => word && all.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === place,
    );
    return once.length > 0 && once.length <= limit(poll) ? { words: once } : null;
  },
  Input: WordFields,
  Outcome: Cloud,
};

function WordFields({ poll, answer, disabled, onAnswer }: AnswerInput) {
  const { t } = theRoom();
  const held = typed(answer);
  const fields = Math.min(limit(poll), held.length + 1);
  return (
    <fieldset disabled={disabled} aria-labelledby="prompt" aria-describedby="how">
      {Array.from({ length: fields }, (_, place) => (
        <input
          key={place}
          class="line"
          dir="auto"
          maxLength={WORD_LONGEST}
          aria-label={t("word_n", { n: place + 1 })}
          placeholder={t("word_n", { n: place + 1 })}
          value={held[place] ?? ""}
          enterkeyhint={place + 1 < fields ? "next" : "done"}
          data-testid="word"
          onInput={(event) => onAnswer(written(answer, place, event.currentTarget.value))}
          onKeyDown={(event) => event.key === "Enter" && toNext(event)}
        />
      ))}
      <Abstain poll={poll} answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}

/** Enter leads to the next field, and sends from the last one only. */
function toNext(event: { currentTarget: HTMLInputElement; preventDefault: () => void }): void {
  const next = event.currentTarget.nextElementSibling;
  if (!(next instanceof HTMLInputElement)) return;
  event.preventDefault();
  next.focus();
}

function Cloud({ results }: Shown) {
  const { t } = theRoom();
  const all = results.data.words;
  const most = Math.max(1, ...all.map(([, count]) => count));
  return (
    <ul class="cloud">
      {all.map(([word, count]) => (
        <li
          key={word}
          style={{ fontSize: `${1 + LARGER * (Math.sqrt(count / most) - Math.sqrt(1 / most))}em` }}
          class={count === most && most > 1 ? "leads-word" : ""}
          data-testid="result"
          data-choice={word}
          data-count={count}
        >
          <Plain text={word} />
          {count > 1 && (
            <small class="faint">
              {" "}
              <span aria-hidden="true">{count}</span>
              <span class="sr">{t("times", { n: count })}</span>
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
