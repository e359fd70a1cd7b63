/** Ties the link, the outbox, the storage and the model together; the views call its methods. */
import { afterAck, afterWelcome, cast, mayAnswer, roundKey, sameAnswer, stands } from "./ballots";
import { CLOSE, Connection, type Socket } from "./connection";
import { isRecord } from "./decode";
import { type Env, nothing } from "./env";
import { Memory, type Typed } from "./memory";
import {
  type Action,
  type Asked,
  type Draft,
  initialModel,
  type Model,
  reduce,
  type Tab,
  type Unfolded,
} from "./model";
import { type Kept, keyOfFrame, Outbox } from "./outbox";
import type { Ack, Answer, Ballot, Hello, HubFrame, T, Welcome } from "./protocol";
import { clearAll, type KeyValue, keyOf, readJson, writeJson } from "./storage";
import { clean } from "./text";
import { untilNextStepMs } from "./time";

/** Long enough for a link that comes straight back to go unnoticed. */
const OFFLINE_SHOWN_AFTER_MS = 1_500;

export interface Page {
  env: Env;
  storage: KeyValue;
  dial: () => Socket;
  /** The id of this build of the page. */
  build: string;
  /** From the address the QR led to; null where it held none. */
  code: string | null;
  lang: string;
  /** Loads the page anew, at most once per build; false where that was tried already. */
  reloadOnce: () => boolean;
}

/** What outlives a reload: which room this phone is in. */
interface Place {
  /** "" before the first welcome. */
  event: string;
  code: string | null;
  /** What that event is called, to be said when another one is found in its place. */
  title: T | null;
}

const NOWHERE: Place = { event: "", code: null, title: null };

export class Session {
  model: Model;
  private place: Place;
  private memory: Memory;
  private outbox: Outbox;
  private readonly link: Connection;
  private cancelOffline = nothing;
  private cancelTick = nothing;

  constructor(
    private readonly page: Page,
    private readonly onChange: () => void,
  ) {
    const { env, storage } = page;
    const kept = readJson(storage, keyOf("place"));
    this.place = { ...NOWHERE, ...(isRecord(kept) ? kept : null) };
    if (page.code) this.place.code = page.code;
    this.model = initialModel(storage.get(keyOf("lang")) || page.lang, storage.durable());
    this.link = new Connection(env, page.dial, {
      hello: () => this.hello(),
      frame: (frame) => this.receive(frame),
      lost: () => this.lost(),
      stopped: (code) => this.stopped(code),
    });
    this.memory = new Memory(storage, this.place.event);
    this.outbox = this.newOutbox();
  }

  private newOutbox(): Outbox {
    const { env, storage } = this.page;
    const { outboxKey } = this.memory;
    return new Outbox(
      env,
      storage,
      outboxKey,
      (frame) => this.link.send(frame),
      () => this.unanswered(),
    );
  }

  private apply(action: Action): void {
    this.model = reduce(this.model, action);
    this.scheduleTick();
    this.onChange();
  }

  private set(part: Partial<Model>): void {
    this.apply({ type: "set", part });
  }

  /** The event's clock, which this phone's own may not agree with. */
  nowMs(): number {
    return this.page.env.nowMs() + this.model.clockAheadMs;
  }

  /** Draws again when the words about closing change, and at no other time. */
  private scheduleTick(): void {
    this.cancelTick();
    const { poll } = this.model;
    const closesAt = poll && poll.status === "open" ? poll.closes_at : null;
    const waitMs = closesAt ? untilNextStepMs(closesAt, this.nowMs()) : null;
    this.cancelTick = waitMs === null ? nothing : this.page.env.after(waitMs, () => this.set({}));
  }

  // ---- joining and leaving ----

  start(): void {
    this.set({ screen: "joining" });
    this.watchOffline();
    this.link.start();
  }

  join(): void {
    this.place.code = this.model.page.code.replace(/\s/g, "").toUpperCase();
    this.start();
  }

  joinAnew(): void {
    this.place = { ...NOWHERE, code: this.page.code };
    this.start();
  }

  wake(): void {
    this.link.wake();
  }

  /** Another tab wrote to the storage that both share. */
  refresh(): void {
    if (this.model.screen !== "room") return;
    this.recall();
    this.outbox.flush();
  }

  clear(): void {
    this.link.stop();
    this.unwatchOffline();
    this.outbox.linkDown();
    clearAll(this.page.storage);
    this.place = { ...NOWHERE, code: this.page.code };
    this.model = initialModel(this.model.lang, this.page.storage.durable());
    this.set({ screen: "cleared" });
  }

  private hello(): Hello {
    const { event, code } = this.place;
    const token = event ? new Memory(this.page.storage, event).token : null;
    const { lang } = this.model;
    return { type: "hello", v: 1, event: token ? event : null, code, token, lang, build: this.page.build };
  }

  private receive(frame: HubFrame): void {
    if (this.model.offline) this.set({ offline: false });
    if (frame.type === "welcome") this.welcomed(frame);
    else if (frame.type === "state") this.apply(frame);
    else if (frame.type === "ack") this.acknowledged(frame);
    else if (frame.type === "error") this.refused(frame.code);
  }

  private welcomed(frame: Welcome): void {
    const { env, storage } = this.page;
    const { event, epoch, rev, state } = frame;
    this.unwatchOffline();
    this.outbox.linkDown();
    this.place = { event, code: this.place.code, title: state.event ? state.event.title : null };
    writeJson(storage, keyOf("place"), this.place);
    this.memory = new Memory(storage, event);
    this.memory.token = frame.token;
    this.memory.own = afterWelcome(this.memory.own, frame.voted);
    this.outbox = this.newOutbox();
    // On coming back to the same event what is being typed here is newer than what was stored.
    const entering = this.model.event.id !== event;
    this.recall({ offline: false, ...(entering ? this.memory.typed : null) });
    const clockAheadMs = (Date.parse(frame.now) || env.nowMs()) - env.nowMs();
    this.apply({ type: "welcome", epoch, rev, state, clockAheadMs });
    this.outbox.linkUp();
  }

  private lost(): void {
    this.outbox.linkDown();
    this.watchOffline();
  }

  /** The hub is silent on a link that looks open: said at once, and found out by a ping. */
  private unanswered(): void {
    this.set({ offline: true });
    this.link.wake();
  }

  /** Counts from the first loss: attempts that fail since then must not put the message off. */
  private watchOffline(): void {
    if (this.cancelOffline !== nothing) return;
    this.cancelOffline = this.page.env.after(OFFLINE_SHOWN_AFTER_MS, () => this.set({ offline: true }));
  }

  private unwatchOffline(): void {
    this.cancelOffline();
    this.cancelOffline = nothing;
  }

  private stopped(code: number): void {
    if (code === CLOSE.wrongEvent) this.leave();
    else if (code === CLOSE.removed) this.rest("removed");
    else if (code === CLOSE.replaced) this.rest("other_tab");
    else this.outdated();
  }

  /** Off the link until the reader does something. */
  private rest(screen: Model["screen"], part: Partial<Model> = {}): void {
    this.link.stop();
    this.outbox.linkDown();
    this.unwatchOffline();
    this.set({ screen, offline: false, full: false, ...part });
  }

  private refused(code: string): void {
    if (code === "bad_code") this.rest("code", { codeRefused: this.place.code !== null });
    else if (code === "wrong_event") this.leave();
    else if (code === "bad_version") this.outdated();
    else if (code === "room_full") this.set({ full: true });
    else if (code !== "too_fast") {
      for (const frame of this.outbox.refuseOthers()) this.undone(frame, "refused");
      this.recall();
    }
  }

  private leave(): void {
    const { event, title } = this.place;
    if (event) new Memory(this.page.storage, event).forgetToken();
    // The sentence and the close code say the same thing one after the other; the first one is believed.
    if (title) this.set({ formerTitle: title });
    this.rest(this.model.formerTitle ? "other_event" : "code");
    this.place = { ...NOWHERE, code: this.page.code };
  }

  private outdated(): void {
    this.rest("outdated");
    this.page.reloadOnce();
  }

  /** Reads again what is kept, which another tab may have changed. */
  private recall(part: Partial<Model> = {}): void {
    const { own, upvotes, groups } = this.memory;
    const kept = this.outbox.pending();
    const asking = kept.some((frame) => frame.type === "question");
    this.set({
      own,
      upvotes,
      groups,
      waiting: kept.some((frame) => frame.type !== "upvote"),
      asked: asking ? "waiting" : this.model.asked,
      remembers: this.page.storage.durable(),
      ...part,
    });
  }

  // ---- what the reader does ----

  unfold(part: Partial<Unfolded>): void {
    this.set({ page: { ...this.model.page, ...part } });
  }

  show(tab: Tab): void {
    this.apply({ type: "tab", tab });
  }

  renewList(): void {
    this.apply({ type: "renew_list" });
  }

  speak(lang: string): void {
    this.page.storage.set(keyOf("lang"), lang);
    this.set({ lang });
    this.link.send({ type: "lang", lang });
  }

  chooseGroups(groups: Record<string, string>): void {
    this.memory.groups = groups;
    this.recall();
  }

  private keepTyped(part: Partial<Typed>): void {
    this.set(part);
    this.memory.typed = this.model;
  }

  tick(answer: Answer): void {
    const { poll, ticked } = this.model;
    if (poll) this.keepTyped({ ticked: { ...ticked, [roundKey(poll)]: answer } });
  }

  vote(answer: Answer): void {
    const { poll } = this.model;
    if (!poll) return;
    const key = roundKey(poll);
    const all = this.memory.own;
    const before = all[key];
    if (!mayAnswer(poll, before)) return;
    if (before && stands(before) && sameAnswer(before.answer, answer)) return;
    const own = cast(before, answer);
    const id = this.memory.ballotId(poll.id, this.page.env.newId);
    const ballot: Ballot = { type: "ballot", id, n: own.n, poll: poll.id, round: poll.round, answer };
    const groups = this.groupsAsked();
    if (Object.keys(groups).length > 0) ballot.groups = groups;
    this.memory.own = { ...all, [key]: own };
    this.outbox.put(ballot);
    // What was sent is no longer half done: from now on what is on record shows, wherever it was changed.
    const { [key]: _, ...ticked } = this.model.ticked;
    this.keepTyped({ ticked });
    this.recall();
  }

  /** Only groups that the event still asks for. */
  private groupsAsked(): Record<string, string> {
    const { event, groups } = this.model;
    const out: Record<string, string> = {};
    for (const group of groups ? event.groups : []) {
      const chosen = groups?.[group.id];
      if (chosen && group.options.some((option) => option.id === chosen)) out[group.id] = chosen;
    }
    return out;
  }

  edit(part: Partial<Draft>): void {
    this.keepTyped({ draft: { ...this.model.draft, ...part } });
    // "Sent" is said of the question before, not of the one that is being typed.
    if (part.text && this.model.asked === "sent") this.set({ asked: null });
  }

  ask(): void {
    const { draft, asked, people } = this.model;
    const text = clean(draft.text);
    if (!text || asked === "waiting") return;
    this.outbox.put({
      type: "question",
      id: this.page.env.newId(),
      text,
      to: people.some((person) => person.id === draft.to) ? draft.to : null,
      name: clean(draft.name) || null,
      affiliation: clean(draft.affiliation) || null,
    });
    this.keepTyped({ draft: { ...draft, text: "" } });
    this.recall();
  }

  upvote(question: string, on: boolean): void {
    this.apply({ type: "upvoted", question, on });
    this.memory.upvotes = this.model.upvotes;
    this.outbox.put({ type: "upvote", question, on });
  }

  // ---- what the hub says about it ----

  private acknowledged(ack: Ack): void {
    const frame = this.outbox.acknowledge(ack);
    if (!frame) return;
    if (frame.type === "ballot") {
      const all = this.memory.own;
      const key = roundKey({ id: frame.poll, round: frame.round });
      const own = all[key];
      if (own) this.memory.own = { ...all, [key]: afterAck(own, ack) };
    } else if (ack.status === "closed" || ack.status === "not_open") {
      this.undone(frame, "closed");
    } else if (ack.status === "invalid") {
      this.undone(frame, ack.reason === "limit" ? "limit" : "refused");
    } else if (frame.type === "question") {
      this.set({ asked: "sent" });
    }
    this.recall();
  }

  /** A question that was not taken goes back under the pen; a vote for one is taken back. */
  private undone(frame: Kept, asked: Asked): void {
    if (frame.type === "question") {
      this.set({ asked });
      if (!this.model.draft.text) this.edit({ text: frame.text });
    } else if (frame.type === "upvote" && !this.outbox.has(keyOfFrame(frame))) {
      this.apply({ type: "upvoted", question: frame.question, on: !frame.on });
      this.memory.upvotes = this.model.upvotes;
    }
  }
}
