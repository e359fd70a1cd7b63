import { beforeEach, describe, expect, test } from "vitest";
import { CLOSE, Connection } from "../src/connection";
import type { Hello, HubFrame } from "../src/protocol";
import { aWelcome, Clock, FakeSocket, seeded } from "./world";

const hello: Hello = { type: "hello", v: 1, event: null, code: "K7Q2", token: null, lang: "en", build: "b" };

describe("connection", () => {
  let chance: number;
  let clock: Clock;
  let sockets: FakeSocket[];
  let frames: HubFrame[];
  let losses: number;
  let stops: number[];
  let link: Connection;

  const socket = () => sockets[sockets.length - 1] as FakeSocket;
  const welcome = () => {
    socket().open();
    socket().receive(aWelcome());
  };

  beforeEach(() => {
    chance = 0.5;
    clock = new Clock(() => chance);
    sockets = [];
    frames = [];
    losses = 0;
    stops = [];
    link = new Connection(
      clock,
      () => {
        sockets.push(new FakeSocket());
        return socket();
      },
      {
        hello: () => hello,
        frame: (frame) => frames.push(frame),
        lost: () => {
          losses += 1;
        },
        stopped: (code) => stops.push(code),
      },
    );
    link.start();
  });

  test("says hello first, and is usable only after the welcome", () => {
    expect(link.send({ type: "lang", lang: "fr" })).toBe(false);
    socket().open();
    expect(socket().sent).toEqual([hello]);
    expect(link.send({ type: "lang", lang: "fr" })).toBe(false);
    socket().receive(aWelcome());
    expect(link.send({ type: "lang", lang: "fr" })).toBe(true);
    expect(frames.map((frame) => frame.type)).toEqual(["welcome"]);
  });

  test("lets no state through before the welcome", () => {
    socket().open();
    socket().receive({ type: "state", epoch: "e1", rev: 2, state: {} });
    expect(frames).toEqual([]);
  });

  test("waits a random part of a doubling time, at most ten seconds", () => {
    const waits: number[] = [];
    for (let attempt = 0; attempt < 8; attempt++) {
      socket().hangUp(1006);
      const dialled = sockets.length;
      let waitedMs = 0;
      while (sockets.length === dialled && waitedMs < 20_000) {
        clock.advance(50);
        waitedMs += 50;
      }
      waits.push(waitedMs);
    }
    expect(waits).toEqual([250, 500, 1_000, 2_000, 4_000, 5_000, 5_000, 5_000]);
  });

  test.each([CLOSE.restarting, CLOSE.tryLater])("spreads over five seconds after %i", (code) => {
    welcome();
    chance = 0.9;
    socket().hangUp(code);
    clock.advance(4_499);
    expect(sockets).toHaveLength(1);
    clock.advance(1);
    expect(sockets).toHaveLength(2);
  });

  test.each([CLOSE.version, CLOSE.wrongEvent, CLOSE.removed, CLOSE.replaced])(
    "does not come back by itself after %i, not even when woken",
    (code) => {
      welcome();
      socket().hangUp(code);
      link.wake();
      clock.advance(600_000);
      expect(sockets).toHaveLength(1);
      expect(stops).toEqual([code]);
      link.start();
      expect(sockets).toHaveLength(2);
    },
  );

  test("short waits again after a link that lived", () => {
    for (let i = 0; i < 5; i++) {
      socket().hangUp(1006);
      clock.advance(10_000);
    }
    welcome();
    clock.advance(9_000);
    socket().receive({ type: "pong", t: 1 });
    clock.advance(2_000);
    socket().hangUp(1006);
    const dialled = sockets.length;
    clock.advance(250);
    expect(sockets).toHaveLength(dialled + 1);
  });

  test("pings first after a random part of the heartbeat, then every heartbeat", () => {
    chance = 0.25;
    welcome();
    const answer = () => socket().receive({ type: "pong", t: 1 });
    clock.advance(4_999);
    expect(socket().of("ping")).toHaveLength(0);
    clock.advance(1);
    expect(socket().of("ping")).toHaveLength(1);
    answer();
    clock.advance(20_000);
    expect(socket().of("ping")).toHaveLength(2);
    answer();
    clock.advance(9_999);
    expect(sockets).toHaveLength(1);
  });

  test("ten seconds without an answer to a ping is a dead link, whatever else arrives", () => {
    chance = 0;
    welcome();
    clock.advance(0);
    expect(socket().of("ping")).toHaveLength(1);
    clock.advance(5_000);
    socket().receive({ type: "state", epoch: "e1", rev: 2, state: {} });
    const dead = socket();
    clock.advance(5_000);
    expect(dead.closed).toBe(true);
    expect(losses).toBe(1);
    expect(sockets).toHaveLength(2);
  });

  test("a welcome that never comes is a dead link too", () => {
    socket().open();
    clock.advance(10_000);
    expect(sockets[0]?.closed).toBe(true);
    clock.advance(1_000);
    expect(sockets).toHaveLength(2);
  });

  test("waking connects at once, or asks a link that may have died in its sleep", () => {
    socket().hangUp(1006);
    link.wake();
    expect(sockets).toHaveLength(2);
    welcome();
    link.wake();
    link.wake();
    expect(socket().of("ping")).toHaveLength(1);
    clock.advance(10_000);
    expect(losses).toBe(2);
  });

  test("a late close of a given-up socket changes nothing", () => {
    const first = socket();
    const lateClose = first.onclose;
    link.stop();
    link.start();
    welcome();
    lateClose?.({ code: 1006 });
    expect(first.onclose).toBeNull();
  });

  test("a browser that refuses to dial is tried again", () => {
    let refusals = 0;
    const refused = new Connection(
      clock,
      () => {
        refusals += 1;
        throw new Error("refused");
      },
      { hello: () => hello, frame: () => {}, lost: () => {}, stopped: () => {} },
    );
    refused.start();
    clock.advance(5_000);
    expect(refusals).toBeGreaterThan(2);
  });

  test("a thousand phones that lose the hub together come back spread out", () => {
    const random = seeded(7);
    const many = new Clock(random);
    const dialled: number[] = [];
    const links = Array.from({ length: 1_000 }, () => {
      const own: FakeSocket[] = [];
      const phone = new Connection(
        many,
        () => {
          dialled.push(many.nowMs());
          own.push(new FakeSocket());
          return own[own.length - 1] as FakeSocket;
        },
        { hello: () => hello, frame: () => {}, lost: () => {}, stopped: () => {} },
      );
      phone.start();
      return own;
    });
    const startMs = many.nowMs();
    dialled.length = 0;
    for (const own of links) own[0]?.hangUp(CLOSE.restarting);
    many.advance(5_000);
    const perSecond = [0, 1, 2, 3, 4].map(
      (second) => dialled.filter((at) => Math.floor((at - startMs) / 1_000) === second).length,
    );
    expect(dialled).toHaveLength(1_000);
    for (const count of perSecond) expect(count).toBeGreaterThan(150);
  });
});
