/** This phone's own ballots: what was chosen, and what the hub said about it. */
import type { Ack, Answer, Poll } from "./protocol";

export type Outcome =
  | "waiting"
  | "recorded"
  /** A newer answer of this phone is on record that this page did not send. */
  | "elsewhere"
  | "closed"
  | "not_open"
  | "already_voted"
  | "invalid";

export interface OwnBallot {
  n: number;
  answer: Answer | null;
  outcome: Outcome;
  /** Whether an earlier answer is on record, whatever became of this one. */
  earlier: boolean;
}

/** By poll and round. */
export type OwnBallots = Record<string, OwnBallot>;

export const roundKey = (poll: { id: string; round: number }): string => `${poll.id} ${poll.round}`;

/** The order of choices and of keys says nothing, so it does not make an answer another one. */
export function sameAnswer(a: Answer | null | undefined, b: Answer | null | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(answer: Answer | null | undefined): string {
  if (!answer) return "";
  if ("choices" in answer) return JSON.stringify(answer.choices.slice().sort());
  const keyed = "values" in answer ? answer.values : "points" in answer ? answer.points : null;
  return JSON.stringify(keyed ? Object.entries(keyed).sort(([x], [y]) => (x < y ? -1 : 1)) : answer);
}

/** The answer is on its way or safe, so that sending it again would say nothing new. */
export const stands = (own: OwnBallot | undefined): boolean =>
  own !== undefined && (own.outcome === "waiting" || own.outcome === "recorded");

export function cast(before: OwnBallot | undefined, answer: Answer): OwnBallot {
  const earlier = before !== undefined && (before.earlier || before.outcome === "recorded");
  return { n: (before ? before.n : 0) + 1, answer, outcome: "waiting", earlier };
}

/** Whether this round takes an answer from this phone now. */
export function mayAnswer(poll: Poll, own: OwnBallot | undefined): boolean {
  if (poll.status !== "open" || own?.outcome === "already_voted") return false;
  const onRecord = own !== undefined && (stands(own) || own.outcome === "elsewhere" || own.earlier);
  return poll.settings.allow_change || !onRecord;
}

export function afterAck(own: OwnBallot, ack: Ack): OwnBallot {
  switch (ack.status) {
    case "recorded":
    case "replaced":
    case "duplicate":
      return ack.n > own.n
        ? { ...own, n: ack.n, outcome: "elsewhere", earlier: true }
        : { ...own, outcome: "recorded" };
    case "invalid":
      // The same number with another answer: only another tab of this phone can have sent that.
      return ack.reason === "conflict"
        ? { ...own, outcome: "elsewhere", earlier: true }
        : { ...own, outcome: "invalid" };
    case "retry":
      return own;
    default:
      return { ...own, outcome: ack.status };
  }
}

/** What the hub holds of this phone in open rounds, compared with what the phone remembers. */
export function afterWelcome(own: OwnBallots, voted: Record<string, Record<string, number>>): OwnBallots {
  const out = { ...own };
  for (const [poll, rounds] of Object.entries(voted)) {
    for (const [round, n] of Object.entries(rounds)) {
      const key = `${poll} ${round}`;
      const known = out[key];
      if (!known) out[key] = { n, answer: null, outcome: "elsewhere", earlier: true };
      else if (known.n < n && known.outcome !== "waiting")
        out[key] = { ...known, n, outcome: "elsewhere", earlier: true };
    }
  }
  return out;
}
