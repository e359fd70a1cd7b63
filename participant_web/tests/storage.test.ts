import { expect, test } from "vitest";
import { withTokens } from "../build/tokens";
import { clearAll, guarded, keyOf, readJson } from "../src/storage";
import { memoryStorage } from "./world";

test("falls back to memory where the browser refuses, and says so", () => {
  const storage = guarded(() => {
    throw new Error("denied");
  });
  expect(storage.durable()).toBe(false);
  storage.set("a", "1");
  expect(storage.get("a")).toBe("1");
  expect(storage.keys()).toEqual(["a"]);
  storage.remove("a");
  expect(storage.get("a")).toBeNull();
});

test("a storage that is full in the middle keeps the newest value readable", () => {
  const map = new Map<string, string>();
  let full = false;
  const storage = guarded(() => ({
    length: map.size,
    key: (index: number) => Array.from(map.keys())[index] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new Error("quota");
      map.set(key, value);
    },
    removeItem: (key: string) => void map.delete(key),
  }));
  storage.set("a", "old");
  expect(storage.durable()).toBe(true);
  full = true;
  storage.set("a", "new");
  expect(storage.get("a")).toBe("new");
  expect(storage.durable()).toBe(false);
  full = false;
  storage.set("a", "newest");
  expect(map.get("a")).toBe("newest");
});

test("clearing takes only what is ours", () => {
  const storage = memoryStorage();
  storage.set(keyOf("ev", "token"), "t");
  storage.set("somebody else's", "x");
  clearAll(storage);
  expect(storage.keys()).toEqual(["somebody else's"]);
});

test("what cannot be read counts as absent", () => {
  const storage = memoryStorage();
  storage.set("a", "{");
  expect(readJson(storage, "a")).toBeNull();
});

test("the style carries the tokens it uses, in both themes, and no others", () => {
  const toml = `
    [type]
    steps = [12, 14, 16, 20, 28]
    [space]
    step = 4
    radius = 8
    target_min = 48
    [motion]
    quick = 150
    [light]
    ground = "#ffffff"
    on_accent = "#eeeeee"
    [dark]
    ground = "#000000"
    on_accent = "#111111"`;
  const css = withTokens(toml, "p{color:var(--on-accent);padding:var(--radius)}");
  expect(css).toContain("--on-accent:#eeeeee;");
  expect(css).toContain("(prefers-color-scheme:dark){:root{--on-accent:#111111;}}");
  expect(css).toContain("--radius:8px;");
  expect(css).not.toContain("--ground");
});
