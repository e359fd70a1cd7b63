import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { type Catalogue, catalogueModule, cataloguesModule } from "./build/catalogues.ts";
import { withTokens } from "./build/tokens.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const tokensFile = join(here, "../resources/theme/tokens.toml");
const BROWSERS = ["es2018", "chrome64", "safari12"];

/** A module that no file holds: `make` writes it from `files`. */
function virtual(id: string, files: () => string[], make: (files: string[]) => string): Plugin {
  return {
    name: id,
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null;
      for (const file of files()) this.addWatchFile(file);
      return make(files());
    },
  };
}

/** The shared visual language before the page's own rules, which stand in the order of their numbers. */
const style = virtual(
  "virtual:style.css",
  () => [tokensFile, ...filesUnder(join(here, "src/style"))],
  ([toml = "", ...rules]) =>
    withTokens(readFileSync(toml, "utf8"), rules.map((file) => readFileSync(file, "utf8")).join("")),
);

const words = () => filesUnder(join(here, "src/i18n"));

function readWords(files: string[]): Record<string, Catalogue> {
  const read: Record<string, Catalogue> = {};
  for (const file of files) read[basename(file, ".json")] = JSON.parse(readFileSync(file, "utf8"));
  return read;
}

/** The page's own words: English with the page, each other language in a file of its own. */
const catalogues = [
  virtual("virtual:catalogues", words, (files) => cataloguesModule(readWords(files))),
  ...words()
    .map((file) => basename(file, ".json"))
    .map((lang) =>
      virtual(`virtual:catalogue/${lang}`, words, (files) => catalogueModule(lang, readWords(files))),
    ),
];

/** The style stands in the page itself, one request less; the hub allows it by its hash. */
function styleInPage(): Plugin {
  return {
    name: "style-in-page",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const sheet = Object.values(bundle ?? {}).find((file) => file.fileName.endsWith(".css"));
        if (!bundle || !sheet || sheet.type !== "asset") return html;
        delete bundle[sheet.fileName];
        const rules = `<style>${String(sheet.source).trim()}</style>`;
        return html.replace(/<link rel="stylesheet"[^>]*>/, () => rules);
      },
    },
  };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));
}

/** The id of this build, told to the hub: a hash of everything the page is made from. */
function buildId(): Plugin {
  return {
    name: "build-id",
    transformIndexHtml(html) {
      const hash = createHash("sha256");
      const sources = [join(here, "index.html"), join(here, "package-lock.json"), tokensFile];
      for (const path of sources.concat(filesUnder(join(here, "src")))) hash.update(readFileSync(path));
      return html
        .replace('name="build" content=""', `name="build" content="${hash.digest("hex").slice(0, 12)}"`)
        .replace(/ crossorigin/g, "")
        .replace(/\n\s+/g, "\n");
    },
  };
}

export default defineConfig({
  plugins: [style, ...catalogues, buildId(), styleInPage()],
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
  },
  test: { include: ["tests/**/*.test.ts"], environment: "node" },
});
