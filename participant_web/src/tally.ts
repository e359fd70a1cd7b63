/** Results as rows to draw. */
import type { Counts, Poll, Results } from "./protocol";

/** Below this a share of so few would look more exact than it is: counts come first. */
const COUNTS_FIRST_BELOW = 20;

export interface Row {
  id: string;
  count: number;
  /** Of those who did not abstain. */
  share: number;
  leads: boolean;
}

export function rows(ids: string[], counts: Counts, of: number): Row[] {
  const most = Math.max(0, ...ids.map((id) => counts[id] || 0));
  return ids.map((id) => {
    const count = counts[id] || 0;
    return { id, count, share: of > 0 ? count / of : 0, leads: count > 0 && count === most };
  });
}

export const answered = (results: Results): number => Math.max(0, results.n - results.abstain);

export const countsFirst = (results: Results): boolean => results.n < COUNTS_FIRST_BELOW;

export const choiceRows = (poll: Poll, results: Results): Row[] =>
  rows(
    poll.choices.map((choice) => choice.id),
    results.data.counts,
    answered(results),
  );
