import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { type Catalogue, cataloguesModule } from "./build/catalogues.ts";
import { withTokens } from "./build/tokens.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const tokensFile = join(here, "../resources/theme/tokens.toml");
const BROWSERS = ["es2018", "chrome64", "safari12"];

/** Puts the shared visual language before the page's own rules. */
function tokens(): Plugin {
  return {
    name: "tokens",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith("/src/style.css")) return null;
      this.addWatchFile(tokensFile);
      return withTokens(readFileSync(tokensFile, "utf8"), code);
    },
  };
}

/** Gives the page its own words as one compact module. */
function catalogues(): Plugin {
  const id = "virtual:catalogues";
  const folder = join(here, "src/i18n");
  return {
    name: "catalogues",
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null;
      const read: Record<string, Catalogue> = {};
      for (const file of readdirSync(folder).sort()) {
        this.addWatchFile(join(folder, file));
        read[file.replace(".json", "")] = JSON.parse(readFileSync(join(folder, file), "utf8"));
      }
      return cataloguesModule(read);
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
  plugins: [tokens(), catalogues(), buildId()],
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
