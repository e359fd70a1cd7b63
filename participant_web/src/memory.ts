/** What this phone keeps of one event, each thing under a key of its own. */
import type { OwnBallots } from "./ballots";
import { isRecord } from "./decode";
import { type Draft, EMPTY_DRAFT } from "./model";
import type { Answer } from "./protocol";
import { type KeyValue, keyOf, readJson, writeJson } from "./storage";

export interface Typed {
  draft: Draft;
  ticked: Record<string, Answer>;
}

export class Memory {
  constructor(
    private readonly storage: KeyValue,
    private readonly event: string,
  ) {}

  private read<V>(name: string): V | null {
    const stored = readJson(this.storage, keyOf(this.event, name));
    return isRecord(stored) ? (stored as unknown as V) : null;
  }

  private write(name: string, value: unknown): void {
    writeJson(this.storage, keyOf(this.event, name), value);
  }

  get token(): string | null {
    return this.storage.get(keyOf(this.event, "token"));
  }

  set token(token: string) {
    this.storage.set(keyOf(this.event, "token"), token);
  }

  forgetToken(): void {
    this.storage.remove(keyOf(this.event, "token"));
  }

  get own(): OwnBallots {
    return this.read<OwnBallots>("own") || {};
  }

  set own(own: OwnBallots) {
    this.write("own", own);
  }

  get upvotes(): Record<string, boolean> {
    return this.read<Record<string, boolean>>("upvotes") || {};
  }

  set upvotes(upvotes: Record<string, boolean>) {
    this.write("upvotes", upvotes);
  }

  get groups(): Record<string, string> | null {
    return this.read("groups");
  }

  set groups(groups: Record<string, string>) {
    this.write("groups", groups);
  }

  /** Half done when the page went: ticks that were not sent, the question under the pen. */
  get typed(): Typed {
    const typed = this.read<Partial<Typed>>("typed");
    return { ticked: {}, ...typed, draft: { ...EMPTY_DRAFT, ...typed?.draft } };
  }

  set typed({ draft, ticked }: Typed) {
    this.write("typed", { draft, ticked });
  }

  /** Made once per poll and used in all its rounds; kept, because a second one would be a second voter. */
  ballotId(poll: string, newId: () => string): string {
    const key = keyOf(this.event, "ballot", poll);
    if (!this.storage.get(key)) this.storage.set(key, newId());
    return this.storage.get(key) || "";
  }

  get outboxKey(): string {
    return keyOf(this.event, "outbox");
  }
}
