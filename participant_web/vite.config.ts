import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { type Catalogue, catalogueModule, cataloguesModule } from "./build/catalogues.ts";
import {
  build,
  filesUnder,
  plainImports,
  root,
  styleInPage,
  styleOf,
  tokensFile,
  virtual,
} from "./build/page.ts";

const words = () => filesUnder(join(root, "src/i18n"));

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

/** The id of this build, told to the hub: a hash of everything the page is made from. */
function buildId(): Plugin {
  return {
    name: "build-id",
    transformIndexHtml(html) {
      const hash = createHash("sha256");
      const sources = [join(root, "index.html"), join(root, "package-lock.json"), tokensFile];
      for (const path of sources.concat(filesUnder(join(root, "src")))) hash.update(readFileSync(path));
      return html
        .replace('name="build" content=""', `name="build" content="${hash.digest("hex").slice(0, 12)}"`)
        .replace(/ crossorigin/g, "")
        .replace(/\n\s+/g, "\n");
    },
  };
}

export default defineConfig({
  plugins: [
    styleOf("virtual:style.css", "src/style"),
    ...catalogues,
    plainImports(),
    buildId(),
    styleInPage(),
  ],
  build,
  test: { include: ["tests/**/*.test.ts"], environment: "node" },
});
