/** What both pages are built with: generated modules, the style in the page, the oldest browsers served. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { withTokens } from "./tokens.ts";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const tokensFile = join(root, "../resources/theme/tokens.toml");
export const BROWSERS = ["es2018", "chrome64", "safari12"];

/** A module that no file holds: `make` writes it from `files`. */
export function virtual(id: string, files: () => string[], make: (files: string[]) => string): Plugin {
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

/** The shared visual language before a page's own rules, which stand in the order of their names. */
export const styleOf = (id: string, folder: string): Plugin =>
  virtual(
    id,
    () => [tokensFile, ...filesUnder(join(root, folder))],
    ([toml = "", ...rules]) =>
      withTokens(readFileSync(toml, "utf8"), rules.map((file) => readFileSync(file, "utf8")).join("")),
  );

/** A file asked for later brings no style and no other file, so nothing needs to be fetched ahead of it. */
export const plainImports = (): Plugin => ({
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
});

/** The style stands in the page itself, one request less; the hub allows it by its hash. */
export function styleInPage(): Plugin {
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

export function filesUnder(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]));
}

/** Both pages: small files under names that change with their content. */
export const build = {
  target: BROWSERS,
  cssTarget: BROWSERS,
  modulePreload: false as const,
  cssCodeSplit: false,
  assetsInlineLimit: 0,
};
