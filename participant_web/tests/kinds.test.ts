import { h } from "preact";
import { beforeEach, describe, expect, test } from "vitest";
import { sections } from "../src/decode";
import type { Answer, Poll, Results } from "../src/protocol";
import { instruction, kindOf, readyAnswer } from "../src/views/kinds";
import { parsed } from "../src/views/kinds/number";
import { remaining, stepOf } from "../src/views/kinds/points";
import { moved, tapped } from "../src/views/kinds/ranking";
import { written } from "../src/views/kinds/words";
import { inRoom, type Part, parts } from "./views";
import { aPoll } from "./world";

const poll = (kind: string, settings: object = {}): Poll =>
  sections({ poll: aPoll({ kind }, settings) }).poll as Poll;

const outcome = (kind: string, data: object, more: object = {}): Part[] => {
  const results = sections({ results: { poll: "p1", n: 40, abstain: 10, data, ...more } }).results as Results;
  const known = kindOf(poll(kind));
  return parts(known && h(known.Outcome, { poll: poll(kind, { unit: "km" }), results }));
};

const rows = (found: Part[]) =>
  found
    .filter((part) => part.props["data-testid"] === "result")
    .map((part) => [part.props["data-choice"], part.props["data-count"]]);

/** What a kind's input draws for an answer; `answers` gets what is chosen in it. */
const input = (asked: Poll, answer: Answer | undefined, answers: Answer[] = []): Part[] => {
  const known = kindOf(asked);
  const onAnswer = (next: Answer) => void answers.push(next);
  return parts(known && h(known.Input, { poll: asked, answer, disabled: false, onAnswer }));
};

beforeEach(inRoom);

describe("words", () => {
  test("there is a field for each word, and one more while there may be one", () => {
    const fields = (answer?: Answer) => input(poll("words"), answer).filter((x) => x.type === "input");
    expect(fields()).toHaveLength(2); // one of them abstains
    expect(fields({ words: ["a", "b"] }).map((x) => x.props.value)).toEqual(["a", "b", "", undefined]);
    expect(fields({ words: ["a", "b", "c", "d", "e"] })).toHaveLength(6);
  });

  test("an emptied last field goes, one between stays", () => {
    expect(written(undefined, 0, "a")).toEqual({ words: ["a"] });
    expect(written({ words: ["a", "b"] }, 1, "")).toEqual({ words: ["a"] });
    expect(written({ words: ["a", "b"] }, 0, "")).toEqual({ words: ["", "b"] });
  });

  test("are sent clean, and each once", () => {
    const asked = poll("words");
    expect(readyAnswer(asked, { words: [" a ", "", "A", "b\u0000"] })).toEqual({ words: ["a", "b"] });
    expect(readyAnswer(asked, { words: [" ", ""] })).toBeNull();
    expect(readyAnswer(poll("words", { top: 1 }), { words: ["a", "b"] })).toBeNull();
    expect(instruction(poll("words", { top: 3 }))).toEqual(["words_most", { n: 3 }]);
  });

  test("the cloud says how often, as text too", () => {
    const found = outcome("words", { words: [["<b>x</b>", 4], ["y", 1], "junk"] });
    expect(rows(found)).toEqual([
      ["<b>x</b>", 4],
      ["y", 1],
    ]);
    expect(found.some((part) => part.text === "4 times")).toBe(true);
    expect(found.some((part) => part.type === "b")).toBe(false);
  });
});

describe("text", () => {
  test("is sent clean, with its lines", () => {
    expect(readyAnswer(poll("text"), { text: " a\nb\u0007 " })).toEqual({ text: "a\nb" });
    expect(readyAnswer(poll("text"), { text: " \n " })).toBeNull();
  });

  test("the phone says how many wrote, and not what", () => {
    expect(outcome("text", { texts: 12 }).map((part) => part.text)).toContain(
      "12 answers. Please look at the screen in the room.",
    );
  });
});

describe("ranking", () => {
  test("a tap gives the next place, a second one takes it back", () => {
    const asked = poll("ranking", { top: 2 });
    let answer = tapped(asked, undefined, "b");
    answer = tapped(asked, answer, "a");
    expect(answer).toEqual({ order: ["b", "a"] });
    expect(tapped(asked, answer, "c")).toEqual({ order: ["b", "a"] });
    expect(tapped(asked, answer, "b")).toEqual({ order: ["a"] });
    expect(instruction(asked)).toEqual(["rank_top", { n: 2 }]);
    expect(instruction(poll("ranking"))).toEqual(["rank_all"]);
  });

  test("arrows change places and stop at the ends", () => {
    const order: Answer = { order: ["a", "b", "c"] };
    expect(moved(order, "b", -1)).toEqual({ order: ["b", "a", "c"] });
    expect(moved(order, "b", 1)).toEqual({ order: ["a", "c", "b"] });
    expect(moved(order, "a", -1)).toEqual(order);
    expect(moved(order, "c", 1)).toEqual(order);
    expect(moved(order, "x", 1)).toEqual(order);
  });

  test("rows stay where they are and show their place", () => {
    const answers: Answer[] = [];
    const found = input(poll("ranking"), { order: ["c", "a"] }, answers);
    const places = found.filter((part) => part.props["data-testid"] === "rank");
    expect(places.map((part) => [part.props["data-choice"], part.props["data-place"]])).toEqual([
      ["a", 2],
      ["b", 0],
      ["c", 1],
    ]);
    found.find((part) => part.props["aria-label"] === "Move up: a")?.props.onClick();
    expect(answers).toEqual([{ order: ["a", "c"] }]);
  });

  test("points and first choices are both shown", () => {
    const found = outcome("ranking", { borda: { a: 30, b: 15 }, first: { a: 9 } });
    expect(rows(found)).toEqual([
      ["a", 30],
      ["b", 15],
      ["c", 0],
    ]);
    expect(found.find((part) => part.type === "li")?.text).toContain("30 points First choice: 9");
  });
});

describe("points", () => {
  const asked = poll("points", { total: 100 });

  test("all of them must be given, and no more", () => {
    expect(readyAnswer(asked, { points: { a: 60, b: 40, c: 0 } })).toEqual({ points: { a: 60, b: 40 } });
    expect(readyAnswer(asked, { points: { a: 60 } })).toBeNull();
    expect(readyAnswer(asked, { points: { a: 60, b: 50 } })).toBeNull();
    expect(remaining(asked, { points: { a: 60, b: 50 } })).toBe(-10);
    expect(remaining(asked, undefined)).toBe(100);
  });

  test("the last press gives what is left, and none below nothing", () => {
    const answers: Answer[] = [];
    const press = (label: string, held: Record<string, number>) =>
      input(asked, { points: held }, answers)
        .find((part) => part.props["aria-label"] === label)
        ?.props.onClick();
    press("More points: a", { b: 97 });
    press("Fewer points: b", { b: 3 });
    press("More points: c", { a: 10 });
    expect(answers).toEqual([{ points: { a: 3, b: 97 } }, { points: { b: 0 } }, { points: { a: 10, c: 5 } }]);
  });

  test("what is left is said", () => {
    const said = (held: Record<string, number>) =>
      input(asked, { points: held }).find((part) => part.props["data-testid"] === "points-left")?.text;
    expect(said({ a: 99 })).toBe("1 point left");
    expect(said({ a: 90, b: 15 })).toBe("5 points too many");
  });

  test.each([
    [10, 1],
    [20, 1],
    [100, 5],
    [1000, 50],
    [10000, 500],
  ])("of %i points a press gives %i", (total, step) => {
    expect(stepOf(total)).toBe(step);
  });

  test("shares are of all points", () => {
    const found = outcome("points", { points: { a: 300, b: 100 } });
    expect(found.find((part) => part.type === "li")?.text).toBe("a75% 300 points");
  });
});

describe("number", () => {
  test.each([
    ["12", false, 12],
    ["-3.5", false, -3.5],
    ["−3,5", true, -3.5],
    ["3,5", false, 3.5],
    ["1,200", false, 1200],
    ["1,200", true, 1.2],
    ["1.200", true, 1200],
    ["1 200 000", true, 1200000],
    ["١٢٫٥", false, 12.5],
    ["5.", false, 5],
    [".5", false, 0.5],
    ["", false, null],
    ["-", false, null],
    ["1e5", false, null],
    ["1.2.3", false, null],
    ["12 km", false, null],
  ])("%j", (typed, comma, value) => {
    expect(parsed(typed, comma)).toBe(value);
  });

  test("must lie within the ends, and is sent without what was typed", () => {
    const asked = poll("number", { low: 0, high: 100 });
    expect(readyAnswer(asked, { value: 100, typed: "100." })).toEqual({ value: 100 });
    expect(readyAnswer(asked, { value: 101 })).toBeNull();
    expect(readyAnswer(asked, { value: -1 })).toBeNull();
    expect(readyAnswer(asked, { value: null, typed: "-" })).toBeNull();
    expect(readyAnswer(poll("number"), { value: -1e6 })).toEqual({ value: -1e6 });
  });

  test.each([
    [{ low: 0, high: 9 }, ["number_between", { low: 0, high: 9 }]],
    [{ low: 0 }, ["number_least", { low: 0 }]],
    [{ high: 9 }, ["number_most", { high: 9 }]],
    [{}, ["number_any"]],
  ])("%j is said", (settings, words) => {
    expect(instruction(poll("number", settings))).toEqual(words);
  });

  test("what is being typed stays as it is typed", () => {
    const value = (answer: Answer) => input(poll("number"), answer)[2]?.props.value;
    expect(value({ value: 1, typed: "1." })).toBe("1.");
    expect(value({ value: 1.5 })).toBe("1.5");
    expect(value({ abstain: true })).toBe("");
  });

  test("the median and the ranges are shown", () => {
    const data = { median: 12.5, bins: [[0, 9, 10], [10, 10, 20], [1, 2], "x"] };
    const found = outcome("number", data);
    expect(found[0]?.text).toBe("Median 12.5 km");
    expect(rows(found)).toEqual([
      ["0", 10],
      ["10", 20],
      ["1", 0],
    ]);
    expect(found.find((part) => part.type === "li")?.text).toContain("0 – 9");
  });
});

describe("results", () => {
  test("shares are of those who did not abstain, and all that lead do lead", () => {
    const found = outcome("single", { counts: { a: 15, b: 15 } });
    const figures = found.filter((part) => part.props.class === "figure").map((part) => part.text);
    expect(figures).toEqual(["50% 15 votes", "50% 15 votes", "0% 0 votes"]);
    expect(found.filter((part) => part.props.class === "fill leads")).toHaveLength(2);
  });

  test("nobody answered is no leader and no division by nothing", () => {
    const found = outcome("single", { counts: {} }, { n: 10 });
    expect(found.some((part) => part.props.class === "fill leads")).toBe(false);
    expect(found.some((part) => part.text.includes("NaN"))).toBe(false);
  });

  test("counts come first under twenty", () => {
    const figure = (n: number) =>
      outcome("single", { counts: { a: 3 } }, { n }).find((part) => part.type === "b")?.text;
    expect(figure(19)).toBe("3 votes");
    expect(figure(20)).toBe("30%");
  });
});

test("a poll of an unknown kind takes no answer", () => {
  expect(readyAnswer(poll("telepathy"), { choice: "a" })).toBeNull();
  expect(instruction(poll("telepathy"))).toEqual(["unsupported"]);
});

test.each(["single", "multiple", "scale", "words", "text", "ranking", "points", "number"])(
  "one may abstain from %s where the poll allows it",
  (kind) => {
    expect(readyAnswer(poll(kind), { abstain: true })).toEqual({ abstain: true });
    expect(readyAnswer(poll(kind, { allow_abstain: false }), { abstain: true })).toBeNull();
    const abstain = (settings: object) =>
      input(poll(kind, settings), { abstain: true }).filter((x) => x.props["data-testid"] === "abstain");
    expect(abstain({})).toHaveLength(1);
    expect(abstain({ allow_abstain: false })).toHaveLength(0);
  },
);
