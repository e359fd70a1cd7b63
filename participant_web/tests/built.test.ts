/** What is sent to a phone: little, and nothing that the oldest browsers served cannot read. */
import { gzipSync } from "node:zlib";
import { build, type Rollup } from "vite";
import { beforeAll, expect, test, vi } from "vitest";

const MOST_BYTES = 30_000;
const PAGES = { phone: "vite.config.ts", keyed: "vite.keyed.config.ts", notes: "vite.notes.config.ts" };

/** Each page's files by name, as the hub would serve them. */
const built: Record<string, Record<string, string>> = {};

const textOf = (file: Rollup.OutputAsset | Rollup.OutputChunk): string =>
  file.type === "chunk" ? file.code : String(file.source);

beforeAll(async () => {
  vi.stubEnv("NODE_ENV", "production");
  for (const [page, configFile] of Object.entries(PAGES)) {
    const made = (await build({
      configFile,
      logLevel: "silent",
      build: { write: false },
    })) as Rollup.RollupOutput;
    built[page] = Object.fromEntries(made.output.map((file) => [file.fileName, textOf(file)]));
  }
}, 60_000);

test("a phone fetches at most 30 kB in three requests, whatever language it reads", () => {
  const weights = Object.entries(built.phone ?? {}).map(([name, text]) => ({
    always: /index/.test(name),
    bytes: gzipSync(text, { level: 9 }).length,
  }));
  const always = weights.filter((file) => file.always);
  const languages = weights.filter((file) => !file.always).map((file) => file.bytes);
  expect(always).toHaveLength(2);
  expect(languages).toHaveLength(5);
  expect(always.reduce((sum, file) => sum + file.bytes, Math.max(...languages))).toBeLessThan(MOST_BYTES);
});

/** Younger than Chrome 64 or Safari 12, and neither lowered by the build nor refused by the types. */
const YOUNGER = {
  // Shipped in the stable release of Chrome 64 at the earliest, in Firefox in 2020.
  "properties of characters in patterns": /\\p\{/i,
  "looking behind in patterns": /\(\?<[=!]/,
  "named groups in patterns": /\(\?<[a-z]/i,
  "dots for line breaks in patterns": /[^/\s]\/[gimuy]*s[gimuy]*[.,;)]/,
  "a later import's own address": /import\.meta/,
  "observers of sizes": /ResizeObserver/,
  "settled promises": /allSettled/,
  "gaps between what flows or stands in a row": /[;{](?:row-|column-)?gap:/,
  "either of several selectors": /:(?:is|where|has)\(/,
  "logical sides": /(?:margin|padding|border|inset)-(?:inline|block)/,
  "shorthand for the four sides": /[;{]inset:/,
  "shapes kept": /aspect-ratio:/,
  "the screen as it is now": /\d[ds]v[hw]\b/,
  "mixed colours": /color-mix\(/,
  "ranges of widths": /@media[^{]*[<>]/,
};

test.each(Object.entries(YOUNGER))("no page needs %s", (_what, younger) => {
  const needing = Object.entries(built).flatMap(([page, files]) =>
    Object.entries(files)
      .filter(([, text]) => younger.test(text))
      .map(([name, text]) => `${page}: ${name}: ${younger.exec(text)?.[0]}`),
  );
  expect(needing).toEqual([]);
});
