import { beforeEach, describe, expect, test } from "vitest";
import { CLOSE } from "../src/connection";
import { supports } from "../src/model";
import type { Ballot } from "../src/protocol";
import { type Page, Session } from "../src/session";
import { guarded, type KeyValue } from "../src/storage";
import { anAck, aPoll, aWelcome, Clock, FakeSocket, memoryStorage, seeded } from "./world";

describe("session", () => {
  let clock: Clock;
  let storage: KeyValue;
  let sockets: FakeSocket[];
  let reloads: number;
  let session: Session;

  const socket = () => sockets[sockets.length - 1] as FakeSocket;
  const open = (more: Partial<Page> = {}) => {
    session = new Session(
      {
        env: clock,
        storage,
        dial: () => {
          sockets.push(new FakeSocket());
          return socket();
        },
        build: "b1",
        code: "K7Q2",
        lang: "en",
        reloadOnce: () => {
          reloads += 1;
          return true;
        },
        ...more,
      },
      () => {},
    );
    session.start();
    socket().open();
    return session;
  };
  const welcome = (state: object = { poll: aPoll() }, more: object = {}) =>
    socket().receive(aWelcome(state, more));
  const ballots = (): Ballot[] => sockets.reduce<Ballot[]>((all, each) => all.concat(each.of("ballot")), []);
  const own = () => session.model.own["p1 1"];

  beforeEach(() => {
    clock = new Clock(seeded(3));
    storage = memoryStorage();
    sockets = [];
    reloads = 0;
    open();
  });

  test("joins with the code of the address and comes back with the token", () => {
    expect(socket().of("hello")[0]).toMatchObject({ event: null, code: "K7Q2", token: null, build: "b1" });
    welcome();
    expect(session.model.screen).toBe("room");
    open();
    expect(socket().of("hello")[0]).toMatchObject({ event: "ev", token: "secret" });
  });

  test("is recorded only when the hub said so", () => {
    welcome();
    session.vote({ choice: "a" });
    expect(own()?.outcome).toBe("waiting");
    socket().receive(anAck(ballots()[0] as Ballot, "recorded"));
    expect(own()?.outcome).toBe("recorded");
    expect(session.model.waiting).toBe(false);
  });

  test("a double tap sends one ballot; a change keeps the id and counts on", () => {
    welcome();
    session.vote({ choice: "a" });
    session.vote({ choice: "a" });
    session.vote({ choice: "b" });
    expect(ballots().map(({ n }) => n)).toEqual([1, 2]);
    expect(new Set(ballots().map(({ id }) => id)).size).toBe(1);
  });

  test("the next round keeps the id and starts counting anew; another poll has another id", () => {
    welcome();
    session.vote({ choice: "a" });
    socket().receive({ type: "state", epoch: "e1", rev: 2, state: { poll: aPoll({ round: 2 }) } });
    session.vote({ choice: "b" });
    socket().receive({ type: "state", epoch: "e1", rev: 3, state: { poll: aPoll({ id: "p2" }) } });
    session.vote({ choice: "b" });
    const [first, second, third] = ballots();
    expect([first?.n, second?.n, third?.n]).toEqual([1, 1, 1]);
    expect(second?.id).toBe(first?.id);
    expect(third?.id).not.toBe(first?.id);
  });

  test("where changes are not allowed the first answer is the last", () => {
    welcome({ poll: aPoll({}, { allow_change: false }) });
    session.vote({ choice: "a" });
    session.vote({ choice: "b" });
    expect(ballots()).toHaveLength(1);
  });

  test("a reload between tap and answer sends the same ballot again", () => {
    welcome();
    session.vote({ choice: "a" });
    open();
    welcome();
    expect(ballots()).toHaveLength(2);
    expect(ballots()[1]).toEqual(ballots()[0]);
    expect(own()?.outcome).toBe("waiting");
  });

  test("an answer given while offline goes out on return", () => {
    welcome();
    socket().hangUp(1006);
    session.vote({ choice: "c" });
    clock.advance(2_000);
    expect(session.model.offline).toBe(true);
    expect(session.model.waiting).toBe(true);
    session.wake();
    socket().open();
    welcome();
    expect(session.model.offline).toBe(false);
    expect(socket().of("ballot")).toHaveLength(1);
  });

  test("a hub that is silent on an open link is told of after five seconds, and until it answers", () => {
    welcome();
    session.vote({ choice: "c" });
    clock.advance(4_900);
    expect(session.model.offline).toBe(false);
    clock.advance(200);
    expect(session.model.offline).toBe(true);
    expect(socket().of("ping").length).toBeGreaterThan(0);
    socket().receive({ type: "pong", t: 1 });
    expect(session.model.offline).toBe(false);
    expect(session.model.waiting).toBe(true);
  });

  test("attempts that fail do not put off saying that there is no connection", () => {
    welcome();
    const lostAt = clock.nowMs();
    socket().hangUp(1006);
    while (clock.nowMs() < lostAt + 1_600) {
      clock.advance(100);
      if (!socket().closed) socket().hangUp(1006);
    }
    expect(sockets.length).toBeGreaterThan(2);
    expect(session.model.offline).toBe(true);
  });

  test("too late is told, and whether an earlier answer counts", () => {
    welcome();
    session.vote({ choice: "a" });
    socket().receive(anAck(ballots()[0] as Ballot, "recorded"));
    session.vote({ choice: "b" });
    socket().receive(anAck(ballots()[1] as Ballot, "closed"));
    expect(own()).toMatchObject({ outcome: "closed", earlier: true });
  });

  test.each([
    ["duplicate", { n: 5 }],
    ["invalid", { reason: "conflict" }],
  ] as const)("%s with something newer on record means changed elsewhere", (status, more) => {
    welcome();
    session.vote({ choice: "a" });
    socket().receive(anAck(ballots()[0] as Ballot, status, more));
    expect(own()?.outcome).toBe("elsewhere");
    session.vote({ choice: "b" });
    expect(ballots()[1]?.n).toBe(own()?.n);
    expect(ballots()[1]?.n).toBeGreaterThan(1);
  });

  test("a newer ballot that the hub tells of on joining means changed elsewhere", () => {
    welcome();
    session.vote({ choice: "a" });
    socket().receive(anAck(ballots()[0] as Ballot, "recorded"));
    open();
    welcome({ poll: aPoll() }, { voted: { p1: { 1: 3 } } });
    expect(own()).toMatchObject({ outcome: "elsewhere", n: 3 });
  });

  test("two tabs share one ballot id and one count", () => {
    welcome();
    const first = session;
    session.vote({ choice: "a" });
    open();
    welcome();
    session.vote({ choice: "b" });
    sockets[0]?.hangUp(CLOSE.replaced);
    expect(first.model.screen).toBe("other_tab");
    expect(new Set(ballots().map(({ id }) => id)).size).toBe(1);
    expect(Math.max(...ballots().map(({ n }) => n))).toBe(2);
  });

  test("an answer once sent gives way to the one that another tab put on record", () => {
    welcome();
    session.tick({ choice: "a" });
    session.vote({ choice: "a" });
    const first = session;
    open();
    welcome();
    session.tick({ choice: "b" });
    session.vote({ choice: "b" });
    first.refresh();
    expect(first.model.ticked).toEqual({});
    expect(first.model.own["p1 1"]?.answer).toEqual({ choice: "b" });
  });

  test("what another tab leaves in the storage they share is sent and shown", () => {
    welcome();
    const here = session;
    const link = socket();
    open();
    welcome();
    socket().hangUp(1006);
    session.vote({ choice: "b" });
    expect(link.of("ballot")).toEqual([]);
    here.refresh();
    expect(link.of("ballot")).toHaveLength(1);
    expect(here.model.own["p1 1"]?.answer).toEqual({ choice: "b" });
  });

  test("another event: the token goes, the former event is named, one press joins anew", () => {
    welcome();
    open({ code: null });
    socket().receive({ type: "error", code: "wrong_event", message: "" });
    socket().hangUp(CLOSE.wrongEvent);
    expect(session.model.screen).toBe("other_event");
    expect(session.model.formerTitle?.text).toBe("Event");
    session.joinAnew();
    socket().open();
    expect(socket().of("hello")[0]).toMatchObject({ event: null, token: null });
  });

  test("another event for a phone that was in none only asks for the code", () => {
    socket().receive({ type: "error", code: "wrong_event", message: "" });
    expect(session.model.screen).toBe("code");
  });

  test("a wrong code is asked for again, without blame where none was given", () => {
    socket().receive({ type: "error", code: "bad_code", message: "" });
    expect(session.model).toMatchObject({ screen: "code", codeRefused: true });
    session.unfold({ code: " ab 12" });
    session.join();
    socket().open();
    expect(socket().of("hello")[0]?.code).toBe("AB12");
    storage = memoryStorage();
    open({ code: null });
    socket().receive({ type: "error", code: "bad_code", message: "" });
    expect(session.model).toMatchObject({ screen: "code", codeRefused: false });
  });

  test("an old page reloads itself and keeps its answers", () => {
    welcome();
    session.vote({ choice: "a" });
    socket().hangUp(CLOSE.version);
    expect(reloads).toBe(1);
    open();
    welcome();
    expect(socket().of("ballot")).toHaveLength(1);
  });

  test("a removed phone stays out", () => {
    welcome();
    socket().hangUp(CLOSE.removed);
    clock.advance(600_000);
    expect(session.model.screen).toBe("removed");
    expect(sockets).toHaveLength(1);
  });

  test("groups chosen once travel with every ballot, and only those the event asks for", () => {
    const options = [{ id: "gov", label: "Government" }];
    const groups = [{ id: "g", label: "You are", options }];
    welcome({ poll: aPoll(), event: { id: "ev", title: "Event", groups } });
    session.chooseGroups({ g: "gov", other: "x" });
    session.vote({ choice: "a" });
    expect(ballots()[0]?.groups).toEqual({ g: "gov" });
    open();
    welcome({ poll: aPoll(), event: { id: "ev", title: "Event", groups } });
    expect(session.model.groups).toEqual({ g: "gov", other: "x" });
  });

  test("a question half typed survives a reload; one that was refused goes back under the pen", () => {
    welcome({ questions: { enabled: true, items: [] } });
    session.edit({ text: "Why\u0000 not?" });
    open();
    welcome({ questions: { enabled: true, items: [] } });
    expect(session.model.draft.text).toBe("Why\u0000 not?");
    session.ask();
    session.ask();
    const asked = socket().of("question");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ text: "Why  not?", to: null, name: null });
    expect(session.model).toMatchObject({ asked: "waiting", draft: { text: "" } });
    socket().receive({ type: "ack", of: "question", id: asked[0]?.id, n: 1, status: "invalid" });
    expect(session.model).toMatchObject({ asked: "refused", draft: { text: "Why  not?" } });
  });

  test("where it was one too many the phone says when to send it, and keeps it", () => {
    welcome();
    session.edit({ text: "Why?" });
    session.ask();
    const [question] = socket().of("question");
    socket().receive({ ...anAck(question as never, "invalid", { reason: "limit" }), of: "question" });
    expect(session.model).toMatchObject({ asked: "limit", draft: { text: "Why?" } });
  });

  test("a vote for a question counts for the one it was merged into, and is taken back there", () => {
    const item = { text: "Q", votes: 3 };
    welcome({
      questions: {
        enabled: true,
        items: [
          { ...item, id: "q1" },
          { ...item, id: "q2" },
        ],
      },
    });
    session.upvote("q2", true);
    socket().receive({ ...anAck({ id: "q2" } as never, "recorded"), of: "upvote" });
    const state = { questions: { enabled: true, items: [{ ...item, id: "q1", merged: ["q2"] }] } };
    socket().receive({ type: "state", epoch: "e", rev: 99, state });
    expect(supports(session.model, session.model.listed[0] as never)).toBe(true);
    session.upvote("q1", false);
    expect(supports(session.model, session.model.listed[0] as never)).toBe(false);
    expect(socket().of("upvote").at(-1)).toMatchObject({ question: "q1", on: false });
  });

  test("that a question was sent is no longer said while the next one is typed", () => {
    welcome();
    session.edit({ text: "Who pays?" });
    session.ask();
    const [question] = socket().of("question");
    socket().receive({ ...anAck(question as never, "recorded"), of: "question" });
    expect(session.model.asked).toBe("sent");
    session.edit({ text: "And" });
    expect(session.model.asked).toBeNull();
  });

  test("a vote for a question that is not taken is taken back", () => {
    welcome({ questions: { enabled: true, items: [{ id: "q1", text: "Q", votes: 3 }] } });
    session.upvote("q1", true);
    expect(session.model.listed[0]?.votes).toBe(4);
    socket().receive({ type: "ack", of: "upvote", id: "q1", n: 1, status: "closed" });
    expect(session.model.listed[0]?.votes).toBe(3);
    expect(session.model.upvotes.q1).toBe(false);
  });

  test("a browser that keeps nothing still votes, and says so", () => {
    storage = guarded(() => {
      throw new Error("no storage here");
    });
    open();
    welcome();
    session.vote({ choice: "a" });
    socket().receive(anAck(ballots()[0] as Ballot, "recorded"));
    expect(own()?.outcome).toBe("recorded");
    expect(session.model.remembers).toBe(false);
  });

  test("clearing leaves nothing behind and does not come back by itself", () => {
    welcome();
    session.vote({ choice: "a" });
    session.clear();
    clock.advance(600_000);
    expect(storage.keys()).toEqual([]);
    expect(sockets).toHaveLength(1);
    expect(session.model.screen).toBe("cleared");
  });

  test("the countdown draws at its steps, by the event's clock", () => {
    let drawn = 0;
    session = new Session(
      {
        env: clock,
        storage: memoryStorage(),
        dial: () => {
          sockets.push(new FakeSocket());
          return socket();
        },
        build: "",
        code: null,
        lang: "en",
        reloadOnce: () => false,
      },
      () => {
        drawn += 1;
      },
    );
    session.start();
    socket().open();
    // The phone's clock is half a century behind; only the hub's counts.
    socket().receive(
      aWelcome({ poll: aPoll({ closes_at: "2018-12-07T08:42:35+01:00" }) }, { heartbeat_s: 999 }),
    );
    const before = drawn;
    clock.advance(30_000);
    expect(drawn - before).toBe(1);
    clock.advance(45_000);
    expect(drawn - before).toBe(3);
  });
});
