/**
 * What must reach the hub. Every frame is stored before it is sent and sent again, unchanged, until the hub
 * answers for it; only silence and "retry" lead to sending again.
 */
import { isRecord } from "./decode";
import { type Env, nothing } from "./env";
import type { Ack, Ballot, Question, Upvote } from "./protocol";
import { type KeyValue, readJson, writeJson } from "./storage";

export type Kept = Ballot | Question | Upvote;

const ACK_WITHIN_MS = 5_000;
const RETRY_DEFAULT_MS = 1_000;

/** One frame per key: a newer answer, or a vote for a question taken back, replaces the older. */
export function keyOfFrame(frame: Kept): string {
  if (frame.type === "ballot") return `ballot ${frame.poll} ${frame.round}`;
  return frame.type === "question" ? `question ${frame.id}` : `upvote ${frame.question}`;
}

function keyOfAck(ack: Ack): string {
  return ack.of === "ballot" ? `ballot ${ack.poll} ${ack.round}` : `${ack.of} ${ack.id}`;
}

interface Flight {
  sent: string;
  cancel: () => void;
}

export class Outbox {
  private readonly flights = new Map<string, Flight>();
  private open = false;

  constructor(
    private readonly env: Env,
    private readonly storage: KeyValue,
    private readonly storageKey: string,
    private readonly transmit: (frame: Kept) => boolean,
    private readonly unanswered: () => void = nothing,
  ) {}

  /** Read afresh each time: another tab may have written. */
  private read(): Record<string, Kept> {
    const stored = readJson(this.storage, this.storageKey);
    return isRecord(stored) ? (stored as Record<string, Kept>) : {};
  }

  private write(kept: Record<string, Kept>): void {
    writeJson(this.storage, this.storageKey, kept);
  }

  pending(): Kept[] {
    const kept = this.read();
    return Object.keys(kept).map((key) => kept[key] as Kept);
  }

  has(key: string): boolean {
    return key in this.read();
  }

  put(frame: Kept): void {
    const kept = this.read();
    const key = keyOfFrame(frame);
    const held = kept[key];
    if (frame.type === "ballot" && held?.type === "ballot" && held.n >= frame.n) return;
    this.write({ ...kept, [key]: frame });
    // A ballot's numbers put its changes in order; a vote for a question has none, so it waits its turn.
    if (frame.type === "ballot" || !this.flights.has(key)) this.dispatch(key, frame);
  }

  /** The link is usable: everything kept goes out. */
  linkUp(): void {
    this.linkDown();
    this.open = true;
    this.flush();
  }

  /** Sends what is kept and not under way, such as what another tab left. */
  flush(): void {
    const kept = this.read();
    for (const key of Object.keys(kept)) if (!this.flights.has(key)) this.dispatch(key, kept[key] as Kept);
  }

  linkDown(): void {
    this.open = false;
    this.flights.forEach((flight) => {
      flight.cancel();
    });
    this.flights.clear();
  }

  private dispatch(key: string, frame: Kept): void {
    if (!this.open) return;
    this.transmit(frame);
    this.again(key, JSON.stringify(frame), ACK_WITHIN_MS);
  }

  private again(key: string, sent: string, delayMs: number): void {
    this.flights.get(key)?.cancel();
    const cancel = this.env.after(delayMs, () => {
      this.flights.delete(key);
      const frame = this.read()[key];
      if (!frame) return;
      if (delayMs === ACK_WITHIN_MS) this.unanswered();
      this.dispatch(key, frame);
    });
    this.flights.set(key, { sent, cancel });
  }

  /** The frame the hub has now answered for, and which is therefore kept no longer; null where none is. */
  acknowledge(ack: Ack): Kept | null {
    const key = keyOfAck(ack);
    const kept = this.read();
    const frame = kept[key];
    const flight = this.flights.get(key);
    if (!frame) return null;
    if (frame.type === "ballot" && !answersFor(ack, frame)) return null;
    if (ack.status === "retry") {
      const waitMs = ack.retry_after_ms ?? RETRY_DEFAULT_MS;
      this.again(key, JSON.stringify(frame), waitMs * (1 + this.env.random() / 2));
      return null;
    }
    if (frame.type !== "ballot" && flight && flight.sent !== JSON.stringify(frame)) {
      flight.cancel();
      this.dispatch(key, frame);
      return null;
    }
    this.forget(key);
    return frame;
  }

  /** The hub would not read what it was sent. Ballots are always acknowledged, so it was one of the others. */
  refuseOthers(): Kept[] {
    const refused = this.pending().filter(
      (frame) => frame.type !== "ballot" && this.flights.has(keyOfFrame(frame)),
    );
    for (const frame of refused) this.forget(keyOfFrame(frame));
    return refused;
  }

  private forget(key: string): void {
    this.flights.get(key)?.cancel();
    this.flights.delete(key);
    const kept = this.read();
    delete kept[key];
    this.write(kept);
  }
}

/** An answer about an older change says nothing of the newer one, unless the hub holds something newer still. */
function answersFor(ack: Ack, ballot: Ballot): boolean {
  const durable = ack.status === "recorded" || ack.status === "replaced" || ack.status === "duplicate";
  return ack.id === ballot.id && (durable ? ack.n >= ballot.n : ack.n === ballot.n);
}
