import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { type Catalogue, cataloguesModule } from "./build/catalogues.ts";
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

/** The page's own words as one compact module. */
const catalogues = virtual(
  "virtual:catalogues",
  () => filesUnder(join(here, "src/i18n")),
  (files) => {
    const read: Record<string, Catalogue> = {};
    for (const file of files) read[basename(file, ".json")] = JSON.parse(readFileSync(file, "utf8"));
    return cataloguesModule(read);
  },
);

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
  plugins: [style, catalogues, buildId()],
  build: {
    target: BROWSERS,
    cssTarget: BROWSERS,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rollupOptions: { output: { codeSplitting: false } },
  },
  test: { include: ["tests/**/*.test.ts"], environment: "node" },
});
