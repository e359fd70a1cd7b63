import { describe, expect, test } from "vitest";
import { sections } from "../src/decode";
import {
  asksGroups,
  hasEnded,
  initialModel,
  type Model,
  missesLaptop,
  nextItem,
  reduce,
  votesElsewhere,
} from "../src/model";
import { aPoll } from "./world";

const state = (rev: number, part: object, epoch = "e1") =>
  ({ type: "state", epoch, rev, state: sections(part) }) as const;

const joined = (part: object = {}): Model =>
  reduce(initialModel("en", true), {
    type: "welcome",
    epoch: "e1",
    rev: 5,
    state: sections(part),
    clockAheadMs: 0,
  });

const questions = (...ids: string[]) => ({
  questions: { enabled: true, items: ids.map((id) => ({ id, text: id, votes: 1 })) },
});

const programme = (...statuses: string[]) => ({
  programme: statuses.map((status, index) => ({ id: `i${index}`, title: "x", status })),
});

describe("revisions", () => {
  test("a state that is not newer is dropped", () => {
    const model = joined({ message: "first" });
    expect(reduce(model, state(5, { message: "same" }))).toBe(model);
    expect(reduce(model, state(4, { message: "older" }))).toBe(model);
    expect(reduce(model, state(6, { message: "newer" })).message?.text).toBe("newer");
  });

  test("another epoch counts from wherever it stands", () => {
    const model = reduce(joined(), state(1, { message: "after a restart" }, "e2"));
    expect(model).toMatchObject({ epoch: "e2", rev: 1 });
  });

  test("sections that did not change stay", () => {
    const model = reduce(joined({ message: "stays", poll: aPoll() }), state(6, { results: null }));
    expect(model.message?.text).toBe("stays");
    expect(model.poll?.id).toBe("p1");
  });
});

describe("a poll that opens", () => {
  const reading = (draft: string) => ({
    ...reduce(joined(), { type: "tab", tab: "questions" }),
    draft: { text: draft, to: "", name: "", affiliation: "" },
  });

  test("takes the page", () => {
    expect(reduce(reading(""), state(6, { poll: aPoll() })).tab).toBe("now");
  });

  test("leaves a half-typed question alone and says that voting is open", () => {
    const model = reduce(reading("How"), state(6, { poll: aPoll() }));
    expect(model.tab).toBe("questions");
    expect(votesElsewhere(model)).toBe(true);
  });

  test("does not call back a reader who left it", () => {
    const away = reduce(joined({ poll: aPoll() }), { type: "tab", tab: "programme" });
    expect(reduce(away, state(6, { poll: aPoll() })).tab).toBe("programme");
    expect(reduce(away, state(6, { poll: aPoll({ round: 2 }) })).tab).toBe("now");
  });
});

describe("the list of questions", () => {
  const ids = (model: Model) => model.listed.map((item) => item.id);
  const reading = reduce(joined(questions("a", "b", "c")), { type: "tab", tab: "questions" });

  test("keeps its order under the finger and holds new ones back until asked", () => {
    const model = reduce(reading, state(6, questions("d", "c", "e", "a", "b")));
    expect(ids(model)).toEqual(["a", "b", "c"]);
    expect(model.fresh).toBe(2);
    const renewed = reduce(model, { type: "renew_list" });
    expect(ids(renewed)).toEqual(["d", "c", "e", "a", "b"]);
    expect(renewed.fresh).toBe(0);
  });

  test("one that the hub no longer shows keeps its place and loses its text", () => {
    const model = reduce(reading, state(6, questions("a", "c")));
    expect(model.listed.map((item) => item.gone)).toEqual([false, true, false]);
  });

  test("is renewed while nobody looks, and on coming back", () => {
    const away = reduce(reading, { type: "tab", tab: "programme" });
    expect(ids(reduce(away, state(6, questions("c", "a"))))).toEqual(["c", "a"]);
    const model = reduce(reading, state(6, questions("z", "a")));
    const back = reduce(reduce(model, { type: "tab", tab: "now" }), { type: "tab", tab: "questions" });
    expect(ids(back)).toEqual(["z", "a"]);
  });

  test("a press is counted at once, and once", () => {
    const once = reduce(reading, { type: "upvoted", question: "b", on: true });
    const twice = reduce(once, { type: "upvoted", question: "b", on: true });
    expect(twice.listed[1]?.votes).toBe(2);
    expect(reduce(twice, { type: "upvoted", question: "b", on: false }).listed[1]?.votes).toBe(1);
  });
});

describe("the programme", () => {
  test.each([
    [["done", "running", "planned", "planned"], "i2"],
    [["planned", "done", "planned"], "i2"],
    [["done", "running", "dropped", "planned"], "i3"],
    [["planned", "running"], "i0"],
    [["done", "done"], undefined],
  ])("after %j comes %s", (statuses, next) => {
    expect(nextItem(joined(programme(...statuses)).programme)?.id).toBe(next);
  });

  test("has ended when nothing runs and nothing is to come, or when the hub says so", () => {
    expect(hasEnded(joined(programme("done", "dropped")))).toBe(true);
    expect(hasEnded(joined(programme("done", "planned")))).toBe(false);
    expect(hasEnded(joined(programme()))).toBe(false);
    expect(hasEnded(joined({ ...programme("done"), poll: aPoll() }))).toBe(false);
    expect(hasEnded(joined({ ...programme("planned"), event: { id: "e", ended: true } }))).toBe(true);
  });

  test("after the end the laptop is missed only for an answer that is still on its way", () => {
    const away = { ...joined({ event: { id: "e", ended: true } }), offline: true };
    expect(missesLaptop(away)).toBe(false);
    expect(missesLaptop({ ...away, waiting: true })).toBe(true);
    expect(missesLaptop({ ...joined({ event: { id: "e" } }), offline: true })).toBe(true);
  });

  test("groups are asked for once", () => {
    const event = { id: "e", groups: [{ id: "g", label: "?", options: [{ id: "o", label: "O" }] }] };
    const model = joined({ event });
    expect(asksGroups(model)).toBe(true);
    expect(asksGroups({ ...model, groups: {} })).toBe(false);
    expect(asksGroups(joined())).toBe(false);
  });
});
