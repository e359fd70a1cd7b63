import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decode } from "../src/decode";

// One example of each message, which the hub's own tests read too.
const folder = new URL("../../tests/golden/to_phone/", import.meta.url);
const examples = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), "utf-8"),
}));

describe("what the hub sends", () => {
  test.each(examples)("$name is understood", ({ text }) => {
    const sent = JSON.parse(text);
    const { state, ...rest } = sent;
    const found = decode(text);
    expect(found).toMatchObject(rest);
    const sections = found && "state" in found ? Object.keys(found.state) : [];
    expect(sections.sort()).toEqual(Object.keys(state || {}).sort());
  });

  test("a welcome is read with all that the page draws", () => {
    const frame = decode(examples.find(({ name }) => name === "welcome.json")?.text);
    expect(frame).toMatchObject({
      voted: { obstacle: { 2: 3 } },
      state: {
        event: { title: { text: "Renforcer les capacités", lang: "fr" }, run_by: "ICMPD", indicative: true },
        now: [{ id: "panel", people: ["minister", "mayor"] }],
        programme: [{ status: "done" }, { status: "running", depth: 1 }, { status: "planned" }],
        people: [{ affiliation: null }, { affiliation: { text: "City of Rabat", lang: "" } }],
        poll: { round: 2, status: "open", choices: [{ card: null }, { card: { color: "#b8362b" } }] },
        results: null,
        questions: { of: 57, items: [{ votes: 12, status: "on_stage", to: "mayor" }] },
        message: null,
      },
    });
  });
});
