import { beforeEach, describe, expect, test } from "vitest";
import { type Kept, Outbox } from "../src/outbox";
import type { Ack, Ballot } from "../src/protocol";
import { anAck, Clock, memoryStorage } from "./world";

const ballot = (n: number, choice = "a"): Ballot => ({
  type: "ballot",
  id: "f".repeat(32),
  n,
  poll: "p1",
  round: 1,
  answer: { choice },
});

const upvote = (on: boolean): Kept => ({ type: "upvote", question: "q1", on });

const upvoteAck = (): Ack => ({
  type: "ack",
  of: "upvote",
  id: "q1",
  poll: null,
  round: null,
  n: 1,
  status: "recorded",
  retry_after_ms: null,
  reason: null,
});

describe("outbox", () => {
  let clock: Clock;
  let storage: ReturnType<typeof memoryStorage>;
  let sent: Kept[];
  let outbox: Outbox;

  const make = () =>
    new Outbox(clock, storage, "outbox", (frame) => {
      sent.push(frame);
      return true;
    });
  const ack = (frame: Ballot, status: Ack["status"], more: Partial<Ack> = {}) =>
    outbox.acknowledge(anAck(frame, status, more) as Ack);

  beforeEach(() => {
    clock = new Clock();
    storage = memoryStorage();
    sent = [];
    outbox = make();
  });

  test("stores a ballot before it is sent", () => {
    let storedWhenSent: string | null = null;
    outbox = new Outbox(clock, storage, "outbox", () => {
      storedWhenSent = storage.get("outbox");
      return true;
    });
    outbox.linkUp();
    outbox.put(ballot(1));
    expect(storedWhenSent).toContain('"n":1');
  });

  test("keeps what was put while the link was down, over a reload, and sends it when it is up", () => {
    outbox.put(ballot(1));
    expect(sent).toEqual([]);
    outbox = make();
    outbox.linkUp();
    expect(sent).toEqual([ballot(1)]);
  });

  test("sends the same frame again after five seconds of silence, until it is answered", () => {
    outbox.linkUp();
    outbox.put(ballot(1));
    clock.advance(4_999);
    expect(sent).toHaveLength(1);
    clock.advance(1);
    clock.advance(5_000);
    expect(sent).toEqual([ballot(1), ballot(1), ballot(1)]);
    expect(ack(ballot(1), "recorded")).toEqual(ballot(1));
    clock.advance(60_000);
    expect(sent).toHaveLength(3);
    expect(outbox.pending()).toEqual([]);
  });

  test("waits as long as the hub asks before it tries again, and a little more", () => {
    outbox.linkUp();
    outbox.put(ballot(1));
    expect(ack(ballot(1), "retry", { retry_after_ms: 2_000 })).toBeNull();
    clock.advance(1_999);
    expect(sent).toHaveLength(1);
    clock.advance(1_001);
    expect(sent).toHaveLength(2);
  });

  test.each(["recorded", "replaced", "duplicate", "closed", "not_open", "already_voted", "invalid"] as const)(
    "%s ends the sending",
    (status) => {
      outbox.linkUp();
      outbox.put(ballot(1));
      expect(ack(ballot(1), status)).toEqual(ballot(1));
      clock.advance(60_000);
      expect(sent).toHaveLength(1);
    },
  );

  test("a change replaces what waits, and an answer about the older says nothing of the newer", () => {
    outbox.linkUp();
    outbox.put(ballot(1, "a"));
    outbox.put(ballot(2, "b"));
    expect(ack(ballot(1), "recorded")).toBeNull();
    expect(ack(ballot(1), "closed")).toBeNull();
    expect(outbox.pending()).toEqual([ballot(2, "b")]);
    expect(ack(ballot(2), "replaced")).toEqual(ballot(2, "b"));
  });

  test("an older change never replaces a newer one", () => {
    outbox.put(ballot(2, "b"));
    outbox.put(ballot(1, "a"));
    expect(outbox.pending()).toEqual([ballot(2, "b")]);
  });

  test("a newer ballot on record ends the sending of an older one", () => {
    outbox.linkUp();
    outbox.put(ballot(1));
    expect(ack(ballot(1), "duplicate", { n: 4 })).toEqual(ballot(1));
  });

  test("an answer for somebody else's ballot is none", () => {
    outbox.linkUp();
    outbox.put(ballot(1));
    expect(ack({ ...ballot(1), id: "0".repeat(32) }, "recorded")).toBeNull();
    expect(outbox.pending()).toHaveLength(1);
  });

  test("a vote for a question that is taken back meanwhile is sent after the first was answered", () => {
    outbox.linkUp();
    outbox.put(upvote(true));
    outbox.put(upvote(false));
    expect(sent).toEqual([upvote(true)]);
    expect(outbox.acknowledge(upvoteAck())).toBeNull();
    expect(sent).toEqual([upvote(true), upvote(false)]);
    expect(outbox.acknowledge(upvoteAck())).toEqual(upvote(false));
  });

  test("what the hub would not read is dropped, but never a ballot", () => {
    outbox.linkUp();
    outbox.put(upvote(true));
    outbox.put(ballot(1));
    expect(outbox.refuseOthers()).toEqual([upvote(true)]);
    expect(outbox.pending()).toEqual([ballot(1)]);
  });

  test("sends what another tab left in the storage they share", () => {
    outbox.linkUp();
    make().put(ballot(1));
    outbox.flush();
    outbox.flush();
    expect(sent).toEqual([ballot(1)]);
  });

  test("an unreadable storage counts as empty", () => {
    storage.set("outbox", "{not json");
    outbox.linkUp();
    expect(outbox.pending()).toEqual([]);
  });
});
