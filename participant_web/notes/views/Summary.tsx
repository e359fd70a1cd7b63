import { h } from "preact";
import type { SummaryOf } from "../wire";
import { Field } from "./Field";
import { type Props, summaryKey } from "./page";

/** A summary with the mark of whether it is the program's draft or somebody's text. */
export const Summary = ({
  of,
  id,
  title,
  session,
  state,
  words,
}: Props & { of: SummaryOf; id: string; title: string }) => {
  const same = (each: { of: string; ref: string }) => each.of === of && each.ref === id;
  const written = state.workspace.summaries.some(same);
  const drafted = !written && state.workspace.drafts.some(same);
  const address = summaryKey(of, id);
  return (
    <section class="summary">
      <Field key={`${of}/${id}`} session={session} address={address} label={title} lines={4} />
      {drafted && (
        <p class="mark">
          <span>{words.draft}</span>
          <button type="button" class="quiet" onClick={() => session.confirm(address)}>
            {words.confirm}
          </button>
        </p>
      )}
      {written && (
        <p class="mark">
          <button type="button" class="quiet" onClick={() => session.do("report.draft", { of, ref: id })}>
            {words.back}
          </button>
        </p>
      )}
    </section>
  );
};
