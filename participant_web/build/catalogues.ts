/**
 * The catalogues in the form the page carries: each language one text of lines in the order of the English
 * keys, a plural as its forms between bars. Half the names and quotes, and a build that stops on a missing line.
 */

/** Plural categories of each language (CLDR 44, whole numbers), in the order their forms are written; src/i18n.ts picks by it. */
export const CATEGORIES: Record<string, string[]> = {
  ar: ["zero", "one", "two", "few", "many", "other"],
  en: ["one", "other"],
  es: ["one", "other"],
  fr: ["one", "other"],
  ru: ["one", "few", "many"],
  zh: ["other"],
};

export type Entry = string | Record<string, string>;
export type Catalogue = Record<string, Entry>;

export function packCatalogue(lang: string, catalogue: Catalogue, keys: string[]): string {
  const unknown = Object.keys(catalogue).filter((key) => !keys.includes(key));
  if (unknown.length > 0)
    throw new Error(`${lang}.json has words that en.json has not: ${unknown.join(", ")}`);
  const lines = keys.map((key) => {
    const entry = catalogue[key];
    if (entry === undefined) throw new Error(`${lang}.json lacks "${key}"`);
    const forms = typeof entry === "string" ? [entry] : pluralForms(lang, key, entry);
    if (forms.some((form) => /[|\n]/.test(form)))
      throw new Error(`${lang}.json: "${key}" may hold neither a bar nor a line break`);
    return forms.join("|");
  });
  return lines.join("\n");
}

function pluralForms(lang: string, key: string, entry: Record<string, string>): string[] {
  return (CATEGORIES[lang] ?? []).map((category) => {
    const form = entry[category];
    if (form === undefined) throw new Error(`${lang}.json: "${key}" lacks the form "${category}"`);
    return form;
  });
}

/** The page starts in English; each other language is a file of its own, asked for when somebody reads it. */
export const FIRST = "en";

/** The source of the module "virtual:catalogues". */
export function cataloguesModule(catalogues: Record<string, Catalogue>): string {
  const english = catalogues[FIRST] ?? {};
  const keys = Object.keys(english);
  const others = Object.keys(catalogues).filter((lang) => lang !== FIRST);
  const loaders = others.map((lang) => `${lang}: () => import("virtual:catalogue/${lang}")`);
  return [
    `export const first = ${JSON.stringify(packCatalogue(FIRST, english, keys))};`,
    `export const keys = ${JSON.stringify(keys.join(" "))}.split(" ");`,
    `export const loaders = {${loaders.join(",")}};`,
  ].join("\n");
}

/** The source of the module "virtual:catalogue/<lang>". */
export function catalogueModule(lang: string, catalogues: Record<string, Catalogue>): string {
  const keys = Object.keys(catalogues[FIRST] ?? {});
  return `export default ${JSON.stringify(packCatalogue(lang, catalogues[lang] ?? {}, keys))};`;
}
