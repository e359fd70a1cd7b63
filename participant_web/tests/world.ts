/** A world the tests own: virtual time, seeded chance, and a hub that keeps to the protocol over a bad network. */
import type { Socket } from "../src/connection";
import type { Env } from "../src/env";
import type { Ack, AckStatus, Answer, Ballot, PhoneFrame, Sections } from "../src/protocol";
import { guarded, type KeyValue } from "../src/storage";

export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export class Clock implements Env {
  private time = 1_000_000;
  private timers: Array<{ at: number; order: number; run: () => void }> = [];
  private order = 0;
  private ids = 0;

  constructor(readonly random: () => number = seeded(1)) {}

  nowMs(): number {
    return this.time;
  }

  after(delayMs: number, run: () => void): () => void {
    const timer = { at: this.time + delayMs, order: this.order++, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  readonly newId = (): string => {
    this.ids += 1;
    return this.ids.toString(16).padStart(32, "0");
  };

  /** The same world as one page has it: once the page is gone, so are its timers. */
  tab(): { env: Env; close: () => void } {
    let gone = false;
    const env: Env = {
      nowMs: () => this.nowMs(),
      random: () => this.random(),
      newId: this.newId,
      after: (delayMs, run) => this.after(delayMs, () => gone || run()),
    };
    const close = () => {
      gone = true;
    };
    return { env, close };
  }

  advance(ms: number): void {
    const until = this.time + ms;
    for (;;) {
      const due = this.timers
        .filter((timer) => timer.at <= until)
        .sort((a, b) => a.at - b.at || a.order - b.order)[0];
      if (!due) break;
      this.timers = this.timers.filter((timer) => timer !== due);
      this.time = due.at;
      due.run();
    }
    this.time = until;
  }
}

export function memoryStorage(): KeyValue {
  const map = new Map<string, string>();
  return guarded(() => ({
    get length() {
      return map.size;
    },
    key: (index) => Array.from(map.keys())[index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  }));
}

export class FakeSocket implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  sent: PhoneFrame[] = [];
  closed = false;
  onsend: (frame: PhoneFrame) => void = () => {};

  send(frame: string): void {
    const parsed = JSON.parse(frame) as PhoneFrame;
    this.sent.push(parsed);
    this.onsend(parsed);
  }

  close(): void {
    this.closed = true;
  }

  open(): void {
    this.onopen?.();
  }

  receive(frame: unknown): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  hangUp(code: number): void {
    this.onclose?.({ code });
  }

  of<K extends PhoneFrame["type"]>(type: K): Array<Extract<PhoneFrame, { type: K }>> {
    return this.sent.filter((frame): frame is Extract<PhoneFrame, { type: K }> => frame.type === type);
  }
}

export const aWelcome = (state: Sections | object = {}, more: object = {}) => ({
  type: "welcome",
  v: 1,
  event: "ev",
  token: "secret",
  epoch: "e1",
  rev: 1,
  heartbeat_s: 20,
  now: "2018-12-07T08:41:05+01:00",
  voted: {},
  state: { event: { id: "ev", title: { text: "Event", lang: "en" } }, ...state },
  ...more,
});

export const anAck = (ballot: Ballot, status: AckStatus, more: Partial<Ack> = {}) => ({
  type: "ack",
  of: "ballot",
  id: ballot.id,
  poll: ballot.poll,
  round: ballot.round,
  n: ballot.n,
  status,
  retry_after_ms: null,
  reason: null,
  ...more,
});

export const aPoll = (more: object = {}, settings: object = {}) => ({
  id: "p1",
  round: 1,
  kind: "single",
  prompt: { text: "Why?", lang: "en" },
  choices: ["a", "b", "c"].map((id) => ({ id, label: { text: id, lang: "en" }, card: null })),
  statements: [],
  settings: { min: 1, max: 1, allow_change: true, allow_abstain: true, ...settings },
  status: "open",
  closes_at: null,
  ...more,
});

interface Trouble {
  /** Chance that a frame, either way, never arrives. */
  lose: number;
  /** Chance that the link breaks when a frame passes. */
  cut: number;
  /** Chance that the hub has no time. */
  busy: number;
}

/** Keeps ballots as the protocol says; loses, delays and cuts as the network likes. */
export class StormyHub {
  readonly recorded = new Map<string, { n: number; answer: Answer }>();
  trouble: Trouble = { lose: 0, cut: 0, busy: 0 };
  state: object = {};
  open = true;
  private rev = 0;
  private socket: FakeSocket | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly chance: () => number,
  ) {}

  readonly dial = (): FakeSocket => {
    const socket = new FakeSocket();
    this.socket = socket;
    socket.onsend = (frame) => this.pass(socket, () => this.handle(socket, frame));
    this.clock.after(5 + this.chance() * 50, () => {
      if (this.chance() < this.trouble.cut) socket.hangUp(1006);
      else socket.open();
    });
    return socket;
  };

  private pass(socket: FakeSocket, arrive: () => void): void {
    if (this.chance() < this.trouble.lose) return;
    this.clock.after(1 + this.chance() * 300, () => {
      if (socket !== this.socket || socket.closed) return;
      if (this.chance() < this.trouble.cut) socket.hangUp(1006);
      else arrive();
    });
  }

  private reply(socket: FakeSocket, frame: unknown): void {
    this.pass(socket, () => socket.receive(frame));
  }

  private handle(socket: FakeSocket, frame: PhoneFrame): void {
    if (frame.type === "hello") {
      this.rev += 1;
      this.reply(socket, aWelcome(this.state, { rev: this.rev, voted: this.voted() }));
    } else if (frame.type === "ping") this.reply(socket, { type: "pong", t: frame.t });
    else if (frame.type === "ballot") this.reply(socket, this.count(frame));
  }

  private voted(): Record<string, Record<string, number>> {
    const out: Record<string, Record<string, number>> = {};
    this.recorded.forEach(({ n }, key) => {
      const [poll = "", round = ""] = key.split(" ");
      out[poll] = { ...out[poll], [round]: n };
    });
    return out;
  }

  private count(ballot: Ballot): object {
    if (this.chance() < this.trouble.busy) return anAck(ballot, "retry", { retry_after_ms: 200 });
    if (!this.open) return anAck(ballot, "closed");
    const key = `${ballot.poll} ${ballot.round} ${ballot.id}`;
    const held = this.recorded.get(key);
    if (held && held.n >= ballot.n) return anAck(ballot, "duplicate", { n: held.n });
    this.recorded.set(key, { n: ballot.n, answer: ballot.answer });
    return anAck(ballot, held ? "replaced" : "recorded");
  }
}
