import { describe, expect, test } from "vitest";
import { Session } from "../src/session";
import { aPoll, Clock, memoryStorage, StormyHub, seeded } from "./world";

describe("in a storm", () => {
  const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

  test.each(seeds)("no answer is lost or doubled, and what is shown is true (seed %i)", (seed) => {
    const chance = seeded(seed * 7919);
    const clock = new Clock(seeded(seed));
    const hub = new StormyHub(clock, chance);
    hub.state = { poll: aPoll() };
    hub.trouble = { lose: 0.25, cut: 0.1, busy: 0.2 };
    const storage = memoryStorage();
    let closeTab = () => {};
    const load = () => {
      const { env, close } = clock.tab();
      closeTab = close;
      const page = { storage, dial: hub.dial, build: "", code: null, lang: "en", reloadOnce: () => false };
      const loaded = new Session({ ...page, env }, () => {});
      loaded.start();
      return loaded;
    };
    let session = load();
    let last = "";
    let voted = 0;
    for (let step = 0; step < 60; step++) {
      clock.advance(chance() * 4_000);
      if (chance() < 0.3 && session.model.poll) {
        const choice = ["a", "b", "c"][Math.floor(chance() * 3)] as string;
        session.vote({ choice });
        last = choice;
        voted += 1;
      }
      if (chance() < 0.1) session.wake();
      if (chance() < 0.08) {
        closeTab();
        session = load();
      }
      const shown = session.model.own["p1 1"];
      if (shown?.outcome === "recorded") {
        const held = Array.from(hub.recorded.values())[0];
        expect(held).toEqual({ n: shown.n, answer: shown.answer });
      }
    }
    hub.trouble = { lose: 0, cut: 0, busy: 0 };
    clock.advance(60_000);
    expect(voted).toBeGreaterThan(0);
    expect(hub.recorded.size).toBe(1);
    const [held] = Array.from(hub.recorded.values());
    expect(held?.answer).toEqual({ choice: last });
    expect(session.model.own["p1 1"]).toMatchObject({ outcome: "recorded", n: held?.n });
    expect(session.model.waiting).toBe(false);
  });

  test("what comes after closing is told as not counted, and sent no more", () => {
    const clock = new Clock(seeded(5));
    const hub = new StormyHub(clock, seeded(6));
    hub.state = { poll: aPoll() };
    hub.open = false;
    const session = new Session(
      {
        env: clock,
        storage: memoryStorage(),
        dial: hub.dial,
        build: "",
        code: null,
        lang: "en",
        reloadOnce: () => false,
      },
      () => {},
    );
    session.start();
    clock.advance(5_000);
    session.vote({ choice: "a" });
    clock.advance(60_000);
    expect(hub.recorded.size).toBe(0);
    expect(session.model.own["p1 1"]).toMatchObject({ outcome: "closed", earlier: false });
    expect(session.model.waiting).toBe(false);
  });
});
