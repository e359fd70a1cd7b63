/** The lectern: a clock, who speaks, who is next. The chair: that, and what lies on the head table. */
import { type ComponentChildren, h } from "preact";
import { figures, leftS, minutes, phaseOf } from "./clock";
import type { Clock, HeadTable, Part, PollResult, Shown, T } from "./wire";
import { fill, type Words } from "./words";

/** A text somebody wrote, in its own language and direction. */
const Said = ({ of }: { of: T }) => (
  <span lang={of.lang || undefined} dir="auto">
    {of.text}
  </span>
);

const ClockFace = ({ clock, nowMs, aheadMs, words }: ClockProps) => {
  const left = leftS(clock, nowMs, aheadMs);
  const phase = phaseOf(clock, left);
  const said = { on_time: words.left, warning: words.warning, over: words.over, paused: words.paused }[phase];
  return (
    <section class={`clock ${phase}`}>
      <div class="figures" role="timer" aria-live="off" dir="ltr">
        {figures(left)}
      </div>
      <p class="phase" role="status">
        {said}
      </p>
      <p class="of">{fill(words.of, minutes(clock.allowed_s))}</p>
    </section>
  );
};

interface ClockProps {
  clock: Clock;
  nowMs: number;
  aheadMs: number;
  words: Words;
}

const Person = ({ part, full }: { part: Part; full: boolean }) => (
  <span dir="auto">
    <strong>{part.name}</strong>
    {full && part.post && <span class="post">{part.post}</span>}
    {part.affiliation && <span class="post">{part.affiliation}</span>}
  </span>
);

const Turn = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="turn">
    <h2>{title}</h2>
    <div>{children}</div>
  </section>
);

const Next = ({ shown, words, full }: { shown: Shown; words: Words; full: boolean }) => {
  const { next, next_item } = shown;
  if (next)
    return (
      <Turn title={words.next}>
        <Person part={next} full={full} />
        <span class="time">{fill(words.minutes, minutes(next.allowed_s))}</span>
      </Turn>
    );
  return next_item ? (
    <Turn title={words.next}>
      <Said of={next_item} />
    </Turn>
  ) : null;
};

const Result = ({ result, words }: { result: PollResult; words: Words }) => (
  <div>
    <p class="prompt">
      <Said of={result.prompt} />
    </p>
    <p class="faint">{fill(words[result.status], result.n)}</p>
    {result.rows.length > 0 && (
      <table>
        <thead>
          <tr>
            {result.header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.rows.map((row) => (
            <tr key={row.join("\n")}>
              {row.map((cell, at) => (
                <td key={`${at} ${cell}`} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </div>
);

const Table = ({ table, words }: { table: HeadTable; words: Words }) => (
  <div class="table">
    <section>
      <h2>{words.questions}</h2>
      {table.questions.length === 0 && <p class="faint">{words.noQuestions}</p>}
      <ul>
        {table.questions.map((question) => (
          <li key={question.text.text} class={question.on_stage ? "on-stage" : ""}>
            <span class="votes">▲ {question.votes}</span>
            <span>
              <Said of={question.text} />
              <span class="post" dir="auto">
                {[
                  question.name,
                  question.to && words.to.replace("{name}", question.to),
                  question.on_stage && words.onStage,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {table.questions_more > 0 && <p class="faint">{fill(words.more, table.questions_more)}</p>}
    </section>
    <section>
      <h2>{words.result}</h2>
      {table.result ? <Result result={table.result} words={words} /> : <p class="faint">{words.noVote}</p>}
    </section>
    <section>
      <h2>{words.conclusions}</h2>
      {table.conclusions.length === 0 && <p class="faint">{words.noConclusions}</p>}
      <ol>
        {table.conclusions.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ol>
    </section>
  </div>
);

export interface Seen {
  shown: Shown | null;
  /** What stands in the way, in words; "" where nothing does. */
  trouble: string;
  nowMs: number;
  aheadMs: number;
  words: Words;
}

export const Page = ({ shown, trouble, nowMs, aheadMs, words }: Seen) => {
  if (!shown) return <main class="bare">{<p role="status">{trouble || words.connecting}</p>}</main>;
  const chair = shown.table !== null;
  return (
    <main class={chair ? "chair" : "lectern"}>
      <h1>
        <Said of={shown.item ?? shown.event} />
      </h1>
      {trouble && (
        <p class="trouble" role="status">
          {trouble}
        </p>
      )}
      {shown.message && (
        <p class="message" role="alert" dir="auto">
          <span class="sr">{words.message}: </span>
          {shown.message}
        </p>
      )}
      <div class="turns">
        {shown.clock && <ClockFace clock={shown.clock} nowMs={nowMs} aheadMs={aheadMs} words={words} />}
        {!shown.clock && (
          <p class="idle">{shown.ended ? words.ended : shown.next_item ? words.waiting : words.between}</p>
        )}
        {shown.speaker && (
          <Turn title={words.now}>
            <Person part={shown.speaker} full={chair} />
          </Turn>
        )}
        <Next shown={shown} words={words} full={chair} />
      </div>
      {shown.table && <Table table={shown.table} words={words} />}
    </main>
  );
};
