import { type ComponentChildren, h } from "preact";
import { formatShare, pageLanguage } from "../../i18n";
import type { Results } from "../../protocol";
import { theRoom } from "../room";

/** Below this a share of so few would look more exact than it is: counts come first. */
const COUNTS_FIRST_BELOW = 20;

interface Counted {
  id: string;
  label: ComponentChildren;
  count: number;
}

export interface Row extends Counted {
  /** How long the bar is, from 0 to 1. */
  length: number;
  /** The figures, the first of them strong. */
  first: string;
  second: string;
}

export const answered = (results: Results): number => Math.max(0, results.n - results.abstain);

/** Rows of votes; shares are of `of`. */
export function counted(rows: Counted[], of: number, results: Results): Row[] {
  const { model, t } = theRoom();
  return rows.map((row) => {
    const length = of > 0 ? row.count / of : 0;
    const count = t("votes", { n: row.count });
    const share = formatShare(pageLanguage(model.lang), length);
    const [first, second] = results.n < COUNTS_FIRST_BELOW ? [count, share] : [share, count];
    return { ...row, length, first, second };
  });
}

export function Bars({ rows }: { rows: Row[] }) {
  const most = Math.max(0, ...rows.map((row) => row.count));
  return (
    <ul class="bars-list">
      {rows.map((row) => (
        <li key={row.id} data-testid="result" data-choice={row.id} data-count={row.count}>
          <span class="result-label">{row.label}</span>
          <span class="figure">
            <b>{row.first}</b> <span class="faint">{row.second}</span>
          </span>
          <span class="track" aria-hidden="true">
            <span
              class={row.count > 0 && row.count === most ? "fill leads" : "fill"}
              style={{ width: `${row.length * 100}%` }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
