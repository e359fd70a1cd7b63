import { describe, expect, it } from "vitest";
import { Marks } from "../notes/marks";
import { Session, type Shelf } from "../notes/session";
import { replacement, SharedText } from "../notes/shared";
import { frameOf, type Sections, type Tag } from "../notes/wire";
import { fill, languageOf, wordsOf } from "../notes/words";
import { Clock } from "./world";

const SIGNS: Record<string, Tag> = { "*": "key_point", '"': "quote", "!": "decision" };

describe("what is typed before the first letter", () => {
  const typed = (keys: string) => {
    const marks = new Marks(SIGNS);
    let text = "";
    for (const key of keys) text = text ? text + key : marks.take(key, ["minister", "mayor"]);
    return [text, marks.tag, marks.speaker];
  };

  it("chooses tag and speaker", () => {
    expect(typed('2"We train')).toEqual(["We train", "quote", "mayor"]);
    expect(typed("!1So")).toEqual(["So", "decision", "minister"]);
    expect(typed("**So")).toEqual(["So", "none", null]);
  });

  it("leaves numbers that begin a sentence alone", () => {
    expect(typed("61 % chose")).toEqual(["61 % chose", "none", null]);
    expect(typed("2 cities")).toEqual(["2 cities", "none", null]);
    expect(typed("12 of them")).toEqual(["12 of them", "none", null]);
  });
});

describe("a shared text", () => {
  it("keeps a space that is just being typed", () => {
    const text = new SharedText();
    text.type("one ");
    expect(text.toSend()).toEqual({ base: "", text: "one " });
    expect(text.arrive("one")).toBe(false);
    expect(text.answer("one", false)).toBe(false);
    expect(text.typed).toBe("one ");
  });

  it("keeps it when somebody else writes", () => {
    const text = new SharedText("agreed.");
    text.type("agreed. ");
    text.toSend();
    text.answer("agreed.", false);
    expect(text.arrive("All agreed.")).toBe(true);
    expect(text.typed).toBe("All agreed. ");
    expect(text.unsent).toBe(false);
  });

  it("waits with what others wrote until nobody types here", () => {
    const text = new SharedText("money");
    text.type("money now");
    text.toSend();
    text.type("money now and");
    text.arrive("more money now");
    expect(text.answer("more money now", true)).toBe(false);
    expect(text.toSend()).toEqual({ base: "money now", text: "money now and" });
    text.arrive("more money now and");
    expect(text.answer("more money now and", true)).toBe(true);
    expect(text.typed).toBe("more money now and");
  });

  it("is put in by the smallest change", () => {
    for (const [before, now] of [
      ["", "a"],
      ["abc", "abXc"],
      ["aaa", "aa"],
      ["abc", ""],
    ] as const) {
      const [start, end, middle] = replacement(before, now);
      expect(before.slice(0, start) + middle + before.slice(end)).toBe(now);
    }
  });
});

class Drawer implements Shelf {
  kept: Record<string, string> = {};
  getItem = (key: string) => this.kept[key] ?? null;
  setItem = (key: string, value: string) => {
    this.kept[key] = value;
  };
  removeItem = (key: string) => {
    delete this.kept[key];
  };
}

type Sent = { type: string; id: number; name: string; args: Record<string, unknown> };

function state(text = "Money."): Sections {
  const note = { id: "n", text, at: "2018-12-07T08:44:00+01:00", item: "panel", tag: "none", speaker: null };
  return {
    event: { id: "e", title: { text: "Event", lang: "en" }, ended: false, signs: SIGNS },
    programme: { items: [], running: null, speaking: null },
    polls: [],
    questions: [],
    conclusions: [],
    support: {},
    workspace: { notes: [note as never], summaries: [], drafts: [], messages: [], facts: {}, checklist: [] },
    past: { undo: "", redo: "" },
  };
}

function opened(shelf = new Drawer()) {
  const clock = new Clock();
  const world = { connected: true, sent: [] as Sent[], files: {} as Record<string, string[]> };
  const post = {
    send(message: object) {
      if (world.connected) world.sent.push(message as Sent);
      return world.connected;
    },
  };
  const session = new Session(
    clock,
    shelf,
    post,
    () => undefined,
    (name, parts) => {
      world.files[name] = parts;
    },
  );
  const arrive = (news: Partial<Sections>) =>
    session.hear({ type: "notes", heartbeat_s: 20, now: "2018-12-07T08:44:00Z", state: news });
  const answer = (value: unknown, code = "", message = "") => {
    const id = world.sent[world.sent.length - 1]?.id ?? 0;
    session.hear({ type: "done", id, ok: !code, value, error: code ? { code, message } : undefined });
  };
  return {
    clock,
    world,
    session,
    arrive,
    answer,
    shelf,
    last: () => world.sent[world.sent.length - 1] as Sent,
  };
}

const NOTE = ["note", "n", "text"] as const;

describe("the session", () => {
  it("saves what is typed after a short pause, with the text it was typed on", () => {
    const { clock, world, session, arrive, answer, last, shelf } = opened();
    arrive(state());
    session.text(NOTE);
    session.type(NOTE, "Money now.");
    expect(world.sent).toEqual([]);
    expect(Object.keys(shelf.kept).length).toBe(1);
    clock.advance(400);
    expect(last()).toMatchObject({
      name: "report.write",
      args: { what: "note", ref: "n", base: "Money.", text: "Money now." },
    });
    arrive({ workspace: state("More money now.").workspace });
    answer({ text: "More money now.", merged: true });
    expect(session.text(NOTE)).toBe("More money now.");
    expect(session.unsent).toBe(0);
    expect(shelf.kept).toEqual({});
  });

  it("keeps through a reload what could not be sent, and sends it when the link is back", () => {
    const first = opened();
    first.arrive(state());
    first.session.text(NOTE);
    first.world.connected = false;
    first.session.lost();
    first.session.type(NOTE, "Money and staff.");
    first.session.addNote("Typed offline", "panel", "quote", null, 1000);
    first.clock.advance(10_000);
    expect(first.session.unsent).toBe(2);

    const again = opened(first.shelf);
    again.arrive(state());
    expect(again.session.text(NOTE)).toBe("Money and staff.");
    expect(again.last()).toMatchObject({ name: "note.add", args: { text: "Typed offline", tag: "quote" } });
    again.answer({ note: "x" });
    expect(again.last()).toMatchObject({
      name: "report.write",
      args: { base: "Money.", text: "Money and staff." },
    });
    again.answer({ text: "Money and staff.", merged: false });
    expect(again.session.unsent).toBe(0);
    expect(first.shelf.kept).toEqual({});
  });

  it("sends again, as the same, what was under way when the link was lost", () => {
    const { clock, world, session, arrive, last } = opened();
    arrive(state());
    session.text(NOTE);
    session.type(NOTE, "Money now.");
    clock.advance(400);
    const { args } = last();
    session.lost();
    arrive(state());
    expect(world.sent.length).toBe(2);
    expect(last().args).toEqual(args);
  });

  it("keeps as a note what was typed in something that was taken away", () => {
    const { clock, session, arrive, answer, last } = opened();
    arrive(state());
    session.text(NOTE);
    session.type(NOTE, "Not lost");
    arrive({ workspace: { ...state().workspace, notes: [] } });
    clock.advance(400);
    answer(null, "not_found", "There is no note.");
    expect(last()).toMatchObject({ name: "note.add", args: { text: "Not lost" } });
  });

  it("does not send a text that was refused again until it is changed", () => {
    const { clock, world, session, arrive, answer } = opened();
    arrive(state());
    session.text(NOTE);
    session.type(NOTE, "too long");
    clock.advance(400);
    answer(null, "bad_value", "Too long.");
    session.save();
    expect(world.sent.length).toBe(1);
    expect(session.refused).toBe("Too long.");
    expect(session.text(NOTE)).toBe("too long");
  });

  it("shows a draft until something is written", () => {
    const { session, arrive, last } = opened();
    const drafts = [{ of: "item" as const, ref: "panel", text: "Two people spoke." }];
    arrive({ ...state(), workspace: { ...state().workspace, drafts } });
    const address = ["item", "panel", "text"] as const;
    expect(session.text(address)).toBe("Two people spoke.");
    session.confirm(address);
    expect(last().args).toMatchObject({ base: "Two people spoke.", text: "Two people spoke." });
  });

  it("hands over a file when all its parts are here", () => {
    const { session, arrive, answer, world } = opened();
    arrive(state());
    session.fetch(["docx"], "en");
    const { id } = world.sent[0] as Sent;
    session.hear({ type: "progress", id, share: 0.5 });
    expect(session.download?.share).toBe(0.5);
    session.hear({ type: "file", id, name: "r.docx", number: 1, of: 2, data: "QQ==" });
    session.hear({ type: "file", id, name: "r.docx", number: 2, of: 2, data: "Qg==" });
    expect(world.files).toEqual({});
    answer(["r.docx"]);
    expect(world.files).toEqual({ "r.docx": ["QQ==", "Qg=="] });
    expect(session.download).toBeNull();
  });
});

it("speaks both languages in full", () => {
  expect(languageOf(["pt-BR", "fr-CA"])).toBe("fr");
  expect(languageOf(["pt"])).toBe("en");
  const french = wordsOf("fr");
  for (const [key, english] of Object.entries(wordsOf("en"))) {
    const said = french[key as keyof typeof french];
    expect(said, key).toBeTruthy();
    expect(said.includes("{n}"), key).toBe(english.includes("{n}"));
  }
  expect(fill("Vote: {n}", "$& {n}")).toBe("Vote: $& {n}");
});

it("takes only frames it knows", () => {
  for (const bad of ["", "[]", "null", '{"type":"keyed"}', 7]) expect(frameOf(bad)).toBeNull();
});
