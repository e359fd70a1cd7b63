import { describe, expect, test } from "vitest";
import { decode, sections } from "../src/decode";
import { initialModel, reduce } from "../src/model";
import { anAck, aPoll, aWelcome, seeded } from "./world";

describe("decode", () => {
  test.each([undefined, 7, "", "{", "[]", "null", '"x"', "{}", '{"type":"party"}', new ArrayBuffer(4)])(
    "%j is no frame",
    (frame) => {
      expect(decode(frame)).toBeNull();
    },
  );

  test("reads a welcome whole", () => {
    const frame = decode(JSON.stringify(aWelcome({ poll: aPoll() }, { voted: { p1: { 1: 2 } } })));
    expect(frame).toMatchObject({ type: "welcome", event: "ev", heartbeat_s: 20, voted: { p1: { 1: 2 } } });
  });

  test("a welcome without event or token is none", () => {
    expect(decode(JSON.stringify(aWelcome({}, { token: null })))).toBeNull();
    expect(decode(JSON.stringify(aWelcome({}, { event: 5 })))).not.toMatchObject({ event: 5 });
  });

  test("an acknowledgement with an unknown status is as good as silence", () => {
    const ballot = { type: "ballot", id: "i", n: 1, poll: "p", round: 1, answer: { choice: "a" } } as const;
    expect(decode(JSON.stringify(anAck(ballot, "recorded")))).toMatchObject({ status: "recorded", n: 1 });
    expect(decode(JSON.stringify({ ...anAck(ballot, "recorded"), status: "perhaps" }))).toBeNull();
  });

  test("absent sections stay absent, and null means none", () => {
    expect(sections({})).toEqual({});
    expect(sections({ poll: null, results: null, message: null })).toEqual({
      poll: null,
      results: null,
      message: null,
    });
  });

  test("damaged entries are left out, and a card needs a colour that is one", () => {
    const { poll } = sections({
      poll: {
        id: "p",
        choices: [
          null,
          4,
          { label: "no id" },
          {
            id: "a",
            label: { text: "A", lang: "fr" },
            card: { color: "#00ff00", name: "green", pattern: "dots" },
          },
          { id: "b", card: { color: "url(x)", name: "?" } },
        ],
      },
    });
    expect(poll?.choices).toEqual([
      {
        id: "a",
        label: { text: "A", lang: "fr" },
        card: { color: "#00ff00", name: { text: "green", lang: "" }, pattern: "dots" },
      },
      { id: "b", label: { text: "", lang: "" }, card: null },
    ]);
    expect(poll?.status).toBe("closed");
  });

  test("reads counts by choice and by statement", () => {
    const by = (counts: object) => sections({ results: { poll: "p", n: 3, data: { counts } } }).results;
    expect(by({ a: 2, b: "x" })?.data.counts).toEqual({ a: 2, b: 0 });
    expect(by({ s: { 1: 2, 5: 1 } })?.data.scale.s).toEqual({ 1: 2, 5: 1 });
  });

  test("whatever stands in place of a value, the model takes it", () => {
    const random = seeded(11);
    const junk = [null, 0, -1, 1e99, "", "x", [], {}, [null], { id: 3 }, true, { text: 5 }];
    const damage = (value: unknown): unknown => {
      if (random() < 0.15) return junk[Math.floor(random() * junk.length)];
      if (Array.isArray(value)) return value.map(damage);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, damage(inner)]));
    };
    const whole = {
      event: { id: "e", title: "t", languages: ["en"], groups: [{ id: "g", options: [{ id: "o" }] }] },
      now: [{ id: "n", title: "t", people: ["p"] }],
      programme: [{ id: "i", title: "t", depth: 1, status: "done" }],
      people: [{ id: "p", name: "n", affiliation: "a" }],
      poll: aPoll(),
      results: { poll: "p1", n: 2, data: { counts: { a: 1 } } },
      questions: { enabled: true, items: [{ id: "q", text: "t", votes: 1 }] },
      message: "m",
    };
    let model = initialModel("en", true);
    for (let rev = 1; rev <= 500; rev++) {
      model = reduce(model, { type: "state", epoch: "e", rev, state: sections(damage(whole)) });
      expect(typeof model.event.title.text).toBe("string");
      expect(Array.isArray(model.listed)).toBe(true);
      for (const choice of model.poll ? model.poll.choices : [])
        expect(typeof choice.label.text).toBe("string");
    }
  });
});
