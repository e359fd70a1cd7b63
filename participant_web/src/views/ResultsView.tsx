import { type ComponentChildren, Fragment, h } from "preact";
import { isKnownKind, scaleValues } from "../answers";
import { formatNumber, formatShare, pageLanguage } from "../i18n";
import type { Poll, Results } from "../protocol";
import { answered, choiceRows, countsFirst, type Row, rows } from "../tally";
import { CardName } from "./Choices";
import { theRoom } from "./room";
import { Words } from "./Words";

export function ResultsView({ poll, results }: { poll: Poll; results: Results }) {
  const { model, t } = theRoom();
  return (
    <section class="results" aria-labelledby="prompt" data-testid="results">
      <p class="state">{t("results")}</p>
      <h2 id="prompt">
        <Words of={poll.prompt} />
      </h2>
      {poll.trial && <p class="faint">{t("trial")}</p>}
      {!poll.trial && model.event.indicative && <p class="faint">{t("indicative")}</p>}
      {!isKnownKind(poll) && <p class="lead">{t("unsupported")}</p>}
      {poll.kind === "scale" ? (
        <ScaleBars poll={poll} results={results} />
      ) : (
        <ChoiceBars poll={poll} results={results} />
      )}
      <p class="faint" data-testid="results-total">
        {t("votes", { n: results.n })}
        {results.abstain > 0 && ` · ${t("abstained", { n: results.abstain })}`}
        {results.hand_counted > 0 && ` · ${t("by_hand", { n: results.hand_counted })}`}
      </p>
    </section>
  );
}

function ChoiceBars({ poll, results }: { poll: Poll; results: Results }) {
  const choice = (id: string) => poll.choices.find((candidate) => candidate.id === id);
  const label = (id: string) => {
    const found = choice(id);
    return (
      found && (
        <>
          <Words of={found.label} />
          {found.card && <CardName card={found.card} />}
        </>
      )
    );
  };
  return <Bars rows={choiceRows(poll, results)} results={results} label={label} />;
}

function ScaleBars({ poll, results }: { poll: Poll; results: Results }) {
  const { model, t } = theRoom();
  const values = scaleValues(poll).map(String);
  return (
    <>
      {poll.statements.map((statement) => {
        const counts = results.data.scale[statement.id] ?? {};
        const mean = results.data.mean[statement.id];
        const value = mean !== undefined && formatNumber(pageLanguage(model.lang), mean, 1);
        return (
          <section key={statement.id} class="statement">
            {poll.statements.length > 1 && (
              <h3 class="question">
                <Words of={statement.label} />
              </h3>
            )}
            {value && answered(results) > 0 && <p class="average">{t("average", { value })}</p>}
            <Bars rows={rows(values, counts, answered(results))} results={results} label={(id) => id} />
          </section>
        );
      })}
    </>
  );
}

interface BarsInput {
  rows: Row[];
  results: Results;
  label: (id: string) => ComponentChildren;
}

function Bars({ rows: drawn, results, label }: BarsInput) {
  const { model, t } = theRoom();
  return (
    <ul class="bars-list">
      {drawn.map((row) => {
        const count = t("votes", { n: row.count });
        const share = formatShare(pageLanguage(model.lang), row.share);
        const [first, second] = countsFirst(results) ? [count, share] : [share, count];
        return (
          <li key={row.id} data-testid="result" data-choice={row.id} data-count={row.count}>
            <span class="result-label">{label(row.id)}</span>
            <span class="figure">
              <b>{first}</b> <span class="faint">{second}</span>
            </span>
            <span class="track" aria-hidden="true">
              <span class={row.leads ? "fill leads" : "fill"} style={{ width: `${row.share * 100}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
