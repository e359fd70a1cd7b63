/** The link to the hub: says hello with the key, pings, and comes back by itself unless it was sent away. */
import { type Env, nothing } from "../src/env";

const REMOVED = 4003;
const VERSION = 4001;
const RETRY_MOST_MS = 5_000;
const ANSWER_WITHIN_MS = 10_000;

export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  send(frame: string): void;
  close(): void;
}

/** Whatever the hub says; a frame with `heartbeat_s` also says how often to ping. */
export interface Heard {
  type: string;
  heartbeat_s?: number;
}

export interface Listener<F extends Heard> {
  shown(frame: F): void;
  lost(): void;
  /** The key does not work, or no longer. */
  sentAway(): void;
}

export class Link<F extends Heard> {
  private socket: Socket | null = null;
  private attempt = 0;
  private heartbeatMs = 20_000;
  private cancelRetry = nothing;
  private cancelPing = nothing;
  private cancelDeadline = nothing;

  constructor(
    private readonly env: Env,
    private readonly dial: () => Socket,
    private readonly hello: object,
    private readonly listener: Listener<F>,
    private readonly frameOf: (data: unknown) => F | null,
  ) {}

  /** Sends a message; false where nobody is there to hear it. */
  send(message: object): boolean {
    if (!this.socket || this.attempt || this.cancelPing === nothing) return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  open(): void {
    this.cancelRetry();
    this.drop();
    let socket: Socket;
    try {
      socket = this.dial();
    } catch {
      this.closed(0);
      return;
    }
    this.socket = socket;
    this.expect();
    socket.onopen = () => socket.send(JSON.stringify(this.hello));
    socket.onmessage = (event) => this.receive(this.frameOf(event.data));
    socket.onclose = (event) => this.closed(event.code);
  }

  private receive(frame: F | null): void {
    if (!frame) return;
    this.settle();
    if (frame.heartbeat_s) {
      this.attempt = 0;
      this.heartbeatMs = frame.heartbeat_s * 1000;
      if (this.cancelPing === nothing) this.schedule();
    }
    if (frame.type !== "pong") this.listener.shown(frame);
  }

  private schedule(): void {
    this.cancelPing = this.env.after(this.heartbeatMs, () => {
      this.socket?.send(JSON.stringify({ type: "ping", t: 0 }));
      this.expect();
      this.schedule();
    });
  }

  private expect(): void {
    this.settle();
    this.cancelDeadline = this.env.after(ANSWER_WITHIN_MS, () => this.closed(0));
  }

  private settle(): void {
    this.cancelDeadline();
    this.cancelDeadline = nothing;
  }

  private drop(): void {
    this.settle();
    this.cancelPing();
    this.cancelPing = nothing;
    const socket = this.socket;
    this.socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  private closed(code: number): void {
    this.drop();
    if (code === REMOVED || code === VERSION) {
      this.listener.sentAway();
      return;
    }
    this.listener.lost();
    const spreadMs = Math.min(RETRY_MOST_MS, 500 * 2 ** this.attempt);
    this.attempt = Math.min(this.attempt + 1, 8);
    this.cancelRetry = this.env.after(this.env.random() * spreadMs, () => this.open());
  }
}
