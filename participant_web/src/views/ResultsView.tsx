import { h } from "preact";
import type { Poll, Results } from "../protocol";
import { kindOf } from "./kinds";
import { theRoom } from "./room";
import { Words } from "./Words";

export function ResultsView({ poll, results }: { poll: Poll; results: Results }) {
  const { model, t } = theRoom();
  const kind = kindOf(poll);
  return (
    <section class="results" aria-labelledby="prompt" data-testid="results">
      <p class="state">{t("results")}</p>
      <h2 id="prompt">
        <Words of={poll.prompt} />
      </h2>
      {poll.trial && <p class="faint">{t("trial")}</p>}
      {!poll.trial && model.event.indicative && <p class="faint">{t("indicative")}</p>}
      {kind ? <kind.Outcome poll={poll} results={results} /> : <p class="lead">{t("unsupported")}</p>}
      <p class="faint" data-testid="results-total">
        {t("votes", { n: results.n })}
        {results.abstain > 0 && ` · ${t("abstained", { n: results.abstain })}`}
        {results.hand_counted > 0 && ` · ${t("by_hand", { n: results.hand_counted })}`}
      </p>
    </section>
  );
}
