/** Ranking without dragging: a tap gives the next place, arrows change places; the list itself never moves. */
import { Fragment, h } from "preact";
import type { Answer, Choice, Poll } from "../../protocol";
import { theRoom } from "../room";
import { Words } from "../Words";
import { Abstain } from "./Abstain";
import { Bars } from "./Bars";
import type { AnswerInput, Kind, Shown } from "./kind";

const places = (poll: Poll): number =>
  Math.min(poll.choices.length, poll.settings.top ?? poll.choices.length);

const ranked = (answer: Answer | null | undefined): string[] =>
  answer && "order" in answer ? answer.order : [];

/** The order after a choice was tapped: it gets the next place, or gives its own up. */
export function tapped(poll: Poll, before: Answer | null | undefined, id: string): Answer {
  const order = ranked(before);
  if (order.includes(id)) return { order: order.filter((other) => other !== id) };
  return { order: order.length < places(poll) ? [...order, id] : order };
}

/** The order with a choice one place further up or down. */
export function moved(before: Answer | null | undefined, id: string, by: -1 | 1): Answer {
  const order = ranked(before).slice();
  const place = order.indexOf(id);
  const other = order[place + by];
  if (place < 0 || other === undefined) return { order };
  order[place + by] = id;
  order[place] = other;
  return { order };
}

export const ranking: Kind = {
  hint: (poll) => (places(poll) < poll.choices.length ? ["rank_top", { n: places(poll) }] : ["rank_all"]),
  ready(poll, answer) {
    const order = ranked(answer);
    return order.length > 0 && order.length <= places(poll) ? { order } : null;
  },
  Input: Ranking,
  Outcome: RankBars,
};

function Ranking({ poll, answer, disabled, onAnswer }: AnswerInput) {
  const order = ranked(answer);
  const full = order.length >= places(poll);
  return (
    <fieldset disabled={disabled} aria-labelledby="prompt" aria-describedby="how">
      <ul>
        {poll.choices.map((choice) => (
          <Ranked
            key={choice.id}
            choice={choice}
            place={order.indexOf(choice.id)}
            last={order.length - 1}
            full={full}
            onTap={() => onAnswer(tapped(poll, answer, choice.id))}
            onMove={(by) => onAnswer(moved(answer, choice.id, by))}
          />
        ))}
      </ul>
      <Abstain poll={poll} answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}

interface RankedInput {
  choice: Choice;
  /** From 0; -1 without one. */
  place: number;
  last: number;
  full: boolean;
  onTap: () => void;
  onMove: (by: -1 | 1) => void;
}

function Ranked({ choice, place, last, full, onTap, onMove }: RankedInput) {
  const { t } = theRoom();
  const on = place >= 0;
  return (
    <li class={on ? "rank is-on" : "rank"} data-testid="rank" data-choice={choice.id} data-place={place + 1}>
      <button type="button" class="rank-tap" aria-pressed={on} aria-disabled={!on && full} onClick={onTap}>
        <span class="place">{on && place + 1}</span>
        <span class="choice-text">
          <Words of={choice.label} />
        </span>
      </button>
      {on && (
        <>
          <Arrow shown="↑" label={t("move_up")} of={choice} idle={place === 0} onPress={() => onMove(-1)} />
          <Arrow
            shown="↓"
            label={t("move_down")}
            of={choice}
            idle={place === last}
            onPress={() => onMove(1)}
          />
        </>
      )}
    </li>
  );
}

interface ArrowInput {
  shown: string;
  label: string;
  of: Choice;
  idle: boolean;
  onPress: () => void;
}

/** Stays in reach while it has nothing to do, so that the one beside it does not take its place. */
const Arrow = ({ shown, label, of, idle, onPress }: ArrowInput) => (
  <button
    type="button"
    class="arrow"
    aria-label={`${label}: ${of.label.text}`}
    aria-disabled={idle}
    onClick={onPress}
  >
    {shown}
  </button>
);

function RankBars({ poll, results }: Shown) {
  const { t } = theRoom();
  const { borda, first } = results.data;
  const most = Math.max(1, ...Object.keys(borda).map((id) => borda[id] || 0));
  const rows = poll.choices.map((choice) => ({
    id: choice.id,
    label: <Words of={choice.label} />,
    count: borda[choice.id] || 0,
    length: (borda[choice.id] || 0) / most,
    first: t("points", { n: borda[choice.id] || 0 }),
    second: t("first_choice", { n: first[choice.id] || 0 }),
  }));
  return <Bars rows={rows} />;
}
