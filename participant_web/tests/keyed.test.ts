import { describe, expect, it } from "vitest";
import { figures, leftS, minutes, phaseOf } from "../keyed/clock";
import { Link, type Socket } from "../keyed/link";
import { type Clock as ClockOf, frameOf } from "../keyed/wire";
import { fill, languageOf, languages, wordsOf } from "../keyed/words";
import { Clock } from "./world";

const AT = Date.parse("2018-12-07T08:50:00+01:00");
const running: ClockOf = {
  of: "speaker",
  allowed_s: 480,
  warn_s: 96,
  ends_at: "2018-12-07T08:57:20+01:00",
  left_s: null,
};

describe("the clock", () => {
  it("is derived from the hub's times, whatever this device believes", () => {
    expect(leftS(running, AT, 0)).toBe(440);
    expect(leftS(running, AT - 3_600_000, 3_600_000)).toBe(440);
  });

  it("stands still in a pause", () => {
    const paused = { ...running, ends_at: null, left_s: 61.5 };
    expect(leftS(paused, AT, 0)).toBe(61.5);
    expect(phaseOf(paused, 61.5)).toBe("paused");
  });

  it("turns to a warning and then over time", () => {
    expect([97, 96, 0, -0.9, -1].map((left) => phaseOf(running, left))).toEqual([
      "on_time",
      "warning",
      "warning",
      "warning",
      "over",
    ]);
  });

  it("reads as people read clocks", () => {
    expect([440, 59.9, 0, -45, 3900].map(figures)).toEqual(["7:20", "0:59", "0:00", "0:45", "1:05:00"]);
    expect([480, 450, 30, 0].map(minutes)).toEqual(["8", "7½", "½", "0"]);
  });
});

describe("words", () => {
  it("speaks the reader's language where it can", () => {
    expect(languageOf(["pt-BR", "fr-CA", "en"])).toBe("fr");
    expect(languageOf(["tlh"])).toBe("en");
  });

  it("keeps the places to be filled in every language", () => {
    for (const lang of languages) {
      const words = wordsOf(lang);
      for (const [key, english] of Object.entries(wordsOf("en"))) {
        const said = words[key as keyof typeof words];
        expect(said, `${lang} ${key}`).not.toBe("");
        expect(said.includes("{n}"), `${lang} ${key}`).toBe(english.includes("{n}"));
      }
    }
    expect(fill("of {n} min", 8)).toBe("of 8 min");
  });
});

it("takes only frames it knows", () => {
  for (const bad of ["", "[]", "null", '{"type":"keyed"}', '{"type":"welcome"}', 7]) {
    expect(frameOf(bad)).toBeNull();
  }
  expect(frameOf('{"type":"pong","t":1}')).toEqual({ type: "pong" });
});

class Wire implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  sent: string[] = [];
  closed = false;
  send(frame: string): void {
    this.sent.push(frame);
  }
  close(): void {
    this.closed = true;
  }
  show(): void {
    const frame = { type: "keyed", heartbeat_s: 20, now: "", state: { event: { text: "", lang: "" } } };
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
}

function linked() {
  const clock = new Clock();
  const wires: Wire[] = [];
  const heard: string[] = [];
  const link = new Link(
    clock,
    () => {
      wires.push(new Wire());
      return wires[wires.length - 1] as Wire;
    },
    { type: "hello", v: 1, role: "speaker", key: "k" },
    {
      shown: () => heard.push("shown"),
      lost: () => heard.push("lost"),
      sentAway: () => heard.push("sent away"),
    },
    frameOf,
  );
  link.open();
  return { clock, wires, heard, last: () => wires[wires.length - 1] as Wire };
}

describe("the link", () => {
  it("says hello with its key, and pings", () => {
    const { clock, last, heard } = linked();
    last().onopen?.();
    expect(JSON.parse(last().sent[0] ?? "")).toMatchObject({ role: "speaker", key: "k" });
    last().show();
    clock.advance(20_000);
    expect(JSON.parse(last().sent[1] ?? "").type).toBe("ping");
    expect(heard).toEqual(["shown"]);
  });

  it("comes back after a loss, also where nobody answers a ping", () => {
    const { clock, wires, heard, last } = linked();
    last().show();
    last().onclose?.({ code: 1012 });
    clock.advance(600);
    expect(wires.length).toBe(2);
    last().show();
    clock.advance(31_000);
    expect(wires.length).toBeGreaterThan(2);
    expect(heard.slice(0, 4)).toEqual(["shown", "lost", "shown", "lost"]);
    expect(wires[0]?.closed).toBe(true);
  });

  it("does not come back once it was sent away", () => {
    const { clock, wires, heard, last } = linked();
    last().onclose?.({ code: 4003 });
    clock.advance(60_000);
    expect(wires.length).toBe(1);
    expect(heard).toEqual(["sent away"]);
  });
});
