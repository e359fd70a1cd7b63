/** One live link to the hub: opens it, keeps it alive, opens it again, and says when it is usable. */
import { decode } from "./decode";
import { type Env, nothing } from "./env";
import type { Hello, HubFrame, PhoneFrame } from "./protocol";

export const CLOSE = {
  restarting: 1012,
  tryLater: 1013,
  version: 4001,
  wrongEvent: 4002,
  removed: 4003,
  replaced: 4004,
} as const;

const NO_RECONNECT: readonly number[] = [CLOSE.version, CLOSE.wrongEvent, CLOSE.removed, CLOSE.replaced];
const RETRY_BASE_MS = 500;
const RETRY_MOST_MS = 10_000;
const RESTART_SPREAD_MS = 5_000;
const PONG_WITHIN_MS = 10_000;
const WELCOME_WITHIN_MS = 10_000;
/** A link that lived this long was a good one: the next loss starts again with short waits. */
const GOOD_AFTER_MS = 10_000;

/** The part of a browser's WebSocket that is used. */
export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  send(frame: string): void;
  close(): void;
}

export interface Listener {
  hello(): Hello;
  /** A welcome makes the link usable; it comes before every other frame. */
  frame(frame: HubFrame): void;
  lost(): void;
  /** The hub closed with a code after which this phone does not come back by itself. */
  stopped(code: number): void;
}

export class Connection {
  private socket: Socket | null = null;
  private usableSinceMs: number | null = null;
  private attempt = 0;
  private running = false;
  private cancelRetry = nothing;
  private cancelPing = nothing;
  private cancelDeadline = nothing;

  constructor(
    private readonly env: Env,
    private readonly dial: () => Socket,
    private readonly listener: Listener,
  ) {}

  get usable(): boolean {
    return this.usableSinceMs !== null;
  }

  start(): void {
    this.running = true;
    if (!this.socket) this.open();
  }

  stop(): void {
    this.running = false;
    this.cancelRetry();
    this.cancelRetry = nothing;
    this.drop();
  }

  /** The page came back to the front, or the network did: connect at once, or find out if the link still lives. */
  wake(): void {
    if (!this.running) return;
    if (!this.socket) this.open();
    else if (this.usable && this.cancelDeadline === nothing) this.ping();
  }

  /** False where the frame could not leave; the caller keeps it. */
  send(frame: PhoneFrame): boolean {
    if (!this.socket || !this.usable) return false;
    return this.write(this.socket, frame);
  }

  private write(socket: Socket, frame: PhoneFrame): boolean {
    try {
      socket.send(JSON.stringify(frame));
      return true;
    } catch {
      return false;
    }
  }

  private open(): void {
    this.cancelRetry();
    this.cancelRetry = nothing;
    let socket: Socket;
    try {
      socket = this.dial();
    } catch {
      this.retry(0);
      return;
    }
    this.socket = socket;
    this.expect(WELCOME_WITHIN_MS);
    socket.onopen = () => this.write(socket, this.listener.hello());
    socket.onmessage = (event) => this.receive(event.data);
    socket.onclose = (event) => this.closed(event.code);
  }

  private receive(data: unknown): void {
    const frame = decode(data);
    if (!frame) return;
    if (frame.type === "pong") {
      this.settle();
      this.listener.frame(frame);
    } else if (frame.type === "welcome") {
      this.settle();
      this.usableSinceMs = this.env.nowMs();
      this.schedulePing(this.env.random() * frame.heartbeat_s * 1000, frame.heartbeat_s * 1000);
      this.listener.frame(frame);
    } else if (this.usable || frame.type === "error") {
      this.listener.frame(frame);
    }
  }

  private schedulePing(delayMs: number, everyMs: number): void {
    this.cancelPing();
    this.cancelPing = this.env.after(delayMs, () => {
      this.ping();
      this.schedulePing(everyMs, everyMs);
    });
  }

  private ping(): void {
    this.send({ type: "ping", t: this.env.nowMs() });
    if (this.cancelDeadline === nothing) this.expect(PONG_WITHIN_MS);
  }

  /** Without an answer in time the socket is dead, whatever the browser thinks of it. */
  private expect(withinMs: number): void {
    this.settle();
    this.cancelDeadline = this.env.after(withinMs, () => this.closed(0));
  }

  private settle(): void {
    this.cancelDeadline();
    this.cancelDeadline = nothing;
  }

  private drop(): void {
    const socket = this.socket;
    this.settle();
    this.cancelPing();
    this.cancelPing = nothing;
    this.socket = null;
    this.usableSinceMs = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  private closed(code: number): void {
    const livedMs = this.usableSinceMs === null ? 0 : this.env.nowMs() - this.usableSinceMs;
    if (livedMs >= GOOD_AFTER_MS) this.attempt = 0;
    this.drop();
    if (NO_RECONNECT.includes(code)) {
      this.running = false;
      this.listener.stopped(code);
      return;
    }
    this.listener.lost();
    if (this.running) this.retry(code);
  }

  private retry(code: number): void {
    const spreadMs =
      code === CLOSE.restarting || code === CLOSE.tryLater
        ? RESTART_SPREAD_MS
        : Math.min(RETRY_MOST_MS, RETRY_BASE_MS * 2 ** this.attempt);
    this.attempt = Math.min(this.attempt + 1, 16);
    this.cancelRetry = this.env.after(this.env.random() * spreadMs, () => this.open());
  }
}
