import { describe, expect, test } from "vitest";
import { afterAck, cast, mayAnswer, sameAnswer } from "../src/ballots";
import { sections } from "../src/decode";
import type { Ack, Answer, Ballot, Poll } from "../src/protocol";
import { clean, plainDigits } from "../src/text";
import { clockTime, dayName, remaining, untilNextStepMs } from "../src/time";
import { instruction, readyAnswer } from "../src/views/kinds";
import { toggled } from "../src/views/kinds/choices";
import { rated, scaleValues } from "../src/views/kinds/scale";
import { anAck, aPoll } from "./world";

const poll = (more: object = {}, settings: object = {}): Poll =>
  sections({ poll: aPoll(more, settings) }).poll as Poll;
const multiple = (min: number, max: number) => poll({ kind: "multiple" }, { min, max });
const statements = ["s1", "s2"].map((id) => ({ id, label: id }));

const isComplete = (asked: Poll, answer: Answer | undefined) => readyAnswer(asked, answer) !== null;

describe("what a poll asks for", () => {
  test.each([
    [poll(), ["pick_one"]],
    [multiple(1, 3), ["pick_any"]],
    [multiple(0, 0), ["pick_any"]],
    [multiple(1, 2), ["pick_most", { max: 2 }]],
    [multiple(2, 2), ["pick_exactly", { n: 2 }]],
    [multiple(2, 3), ["pick_range", { min: 2, max: 3 }]],
    [multiple(1, 1), ["pick_one"]],
    [poll({ kind: "scale", statements }, { max: 5 }), ["rate_each"]],
  ])("case %#", (asked, words) => {
    expect(instruction(asked)).toEqual(words);
  });

  test("an answer is complete when it fits", () => {
    expect(isComplete(poll(), undefined)).toBe(false);
    expect(isComplete(poll(), { choice: "b" })).toBe(true);
    expect(isComplete(poll(), { choice: "gone" })).toBe(false);
    expect(isComplete(poll(), { abstain: true })).toBe(true);
    expect(isComplete(poll({}, { allow_abstain: false }), { abstain: true })).toBe(false);
    expect(isComplete(multiple(2, 2), { choices: ["a"] })).toBe(false);
    expect(isComplete(multiple(2, 2), { choices: ["a", "b"] })).toBe(true);
    expect(isComplete(multiple(1, 2), { choices: ["a", "b", "c"] })).toBe(false);
    expect(isComplete(poll({ kind: "scale", statements }), { choices: ["a"] })).toBe(false);
    const scale = poll({ kind: "scale", statements });
    expect(isComplete(scale, { values: { s1: 3 } })).toBe(false);
    expect(isComplete(scale, rated({ values: { s1: 3 } }, "s2", 1))).toBe(true);
  });

  test("ticks come in the order of the poll, and abstaining gives way to them", () => {
    const asked = multiple(1, 3);
    expect(toggled(asked, { choices: ["c"] }, "a")).toEqual({ choices: ["a", "c"] });
    expect(toggled(asked, { choices: ["a", "c"] }, "a")).toEqual({ choices: ["c"] });
    expect(toggled(asked, { abstain: true }, "b")).toEqual({ choices: ["b"] });
  });

  test("a scale has its own ends, and not endlessly many steps", () => {
    expect(scaleValues(poll({ kind: "scale" }, { min: 0, max: 3 }))).toEqual([0, 1, 2, 3]);
    expect(scaleValues(poll({ kind: "scale" }, { min: 0, max: 1e9 }))).toHaveLength(21);
  });
});

describe("own ballots", () => {
  const ack = (status: Ack["status"], more: Partial<Ack> = {}) =>
    anAck({ id: "i", n: 1, poll: "p", round: 1 } as Ballot, status, more) as Ack;

  test("the order of what was ticked does not make another answer", () => {
    expect(sameAnswer({ choices: ["a", "b"] }, { choices: ["b", "a"] })).toBe(true);
    expect(sameAnswer({ values: { x: 1, y: 2 } }, { values: { y: 2, x: 1 } })).toBe(true);
    expect(sameAnswer({ choice: "a" }, { choice: "b" })).toBe(false);
    expect(sameAnswer(null, { choice: "b" })).toBe(false);
    expect(sameAnswer({ points: { a: 60, b: 40 } }, { points: { b: 40, a: 60 } })).toBe(true);
    expect(sameAnswer({ order: ["a", "b"] }, { order: ["b", "a"] })).toBe(false);
  });

  test("a refused first answer may be given again even where changes are not allowed", () => {
    const first = cast(undefined, { choice: "a" });
    const strict = poll({}, { allow_change: false });
    expect(mayAnswer(strict, undefined)).toBe(true);
    expect(mayAnswer(strict, first)).toBe(false);
    expect(mayAnswer(strict, afterAck(first, ack("not_open")))).toBe(true);
    expect(mayAnswer(poll({ status: "closed" }), undefined)).toBe(false);
    expect(mayAnswer(poll(), afterAck(first, ack("already_voted")))).toBe(false);
  });
});

describe("times", () => {
  const at = "2018-12-07T09:05:00+01:00";
  const leaving = (seconds: number) => Date.parse(at) - seconds * 1000;

  test("are told in the event's own offset", () => {
    expect(clockTime(at)).toBe("09:05");
    expect(clockTime("2018-12-07T23:59:00-11:00")).toBe("23:59");
    expect(clockTime("soon")).toBe("");
    expect(dayName("2018-12-07T00:10:00+14:00", "en")).toBe("Friday 7 December");
    expect(dayName("", "en")).toBe("");
  });

  test("the last minute goes in steps, and each is announced when it comes", () => {
    expect(remaining(at, leaving(61))).toEqual({ kind: "later" });
    expect(remaining(at, leaving(60))).toEqual({ kind: "last", seconds: 60 });
    expect(remaining(at, leaving(14))).toEqual({ kind: "last", seconds: 15 });
    expect(remaining(at, leaving(0))).toEqual({ kind: "over" });
    expect(untilNextStepMs(at, leaving(61))).toBe(1_000);
    expect(untilNextStepMs(at, leaving(60))).toBe(30_000);
    expect(untilNextStepMs(at, leaving(3))).toBe(3_000);
    expect(untilNextStepMs(at, leaving(0))).toBeNull();
    expect(untilNextStepMs("soon", leaving(0))).toBeNull();
  });
});

test("text is cleaned of what would not survive the way", () => {
  expect(clean("  a\u0000b\u0007\nc \ud800d\ud83d\ude00 ")).toBe("a b \nc d\ud83d\ude00");
});

test("digits of other keyboards count", () => {
  expect(plainDigits("٠١٢٣۴۵x7")).toBe("012345x7");
});
