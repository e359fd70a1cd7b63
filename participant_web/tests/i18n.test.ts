import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CATEGORIES, type Catalogue, packCatalogue } from "../build/catalogues";
import { wordsOf } from "../keyed/words";
import {
  directionOf,
  firstKnown,
  formatShare,
  learn,
  offered,
  ownName,
  pageLanguage,
  pluralForm,
  translator,
} from "../src/i18n";

const folder = new URL("../src/i18n/", import.meta.url);
const languages = readdirSync(folder).map((file) => file.replace(".json", ""));
const read = (lang: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`${lang}.json`, folder), "utf8")) as Catalogue;
const english = read("en");
const formsOf = (entry: Catalogue[string] | undefined): string[] =>
  entry === undefined ? [] : typeof entry === "string" ? [entry] : Object.values(entry);
const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

test("the six languages of the page are there", () => {
  expect(languages.sort()).toEqual(["ar", "en", "es", "fr", "ru", "zh"]);
});

describe.each(languages)("%s", (lang) => {
  const catalogue = read(lang);

  test("has every line and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
    expect(() => packCatalogue(lang, catalogue, Object.keys(english))).not.toThrow();
  });

  test("leaves nothing empty and fills the same gaps", () => {
    for (const key of Object.keys(english)) {
      const expected = slots(formsOf(english[key]).slice(-1)[0] ?? "");
      const forms = formsOf(catalogue[key]);
      expect(forms.slice(-1).map(slots), key).toEqual([expected]);
      for (const form of forms) expect(form.trim(), key).not.toBe("");
    }
  });

  test("says none of the words that frighten people", () => {
    for (const key of Object.keys(catalogue))
      for (const form of formsOf(catalogue[key])) expect(form).not.toMatch(/error|invalid|socket|null|!/i);
  });

  test("picks plural forms as the browser's own rules do", () => {
    const rules = new Intl.PluralRules(lang);
    for (let n = 0; n <= 1_200; n++) {
      const category = (CATEGORIES[lang] ?? [])[pluralForm(lang, n)];
      expect(category, String(n)).toBe(rules.select(n));
    }
  });

  test("names itself", () => {
    expect(ownName(lang).toLowerCase()).toBe(
      new Intl.DisplayNames([lang], { type: "language" }).of(lang)?.toLowerCase(),
    );
  });
});

test("French never begins a line with a mark that belongs to the one before", () => {
  const words = [...Object.values(read("fr")).flatMap(formsOf), ...Object.values(wordsOf("fr"))];
  for (const form of words) expect(form).not.toMatch(/ [:;?!»]|« /);
});

test("a catalogue that lacks a line, a form or has a strange one stops the build", () => {
  const keys = ["a"];
  expect(() => packCatalogue("en", {}, keys)).toThrow('lacks "a"');
  expect(() => packCatalogue("en", { a: "x", b: "y" }, keys)).toThrow("b");
  expect(() => packCatalogue("ru", { a: { one: "x", other: "y" } }, keys)).toThrow("few");
  expect(() => packCatalogue("en", { a: "x|y" }, keys)).toThrow("bar");
});

test("speaks English until the reader's own words are here", async () => {
  expect(translator("es")("abstain")).toBe("Abstain");
  expect(await learn("es")).toBe(true);
  expect(await learn("es")).toBe(false);
  expect(await learn("pt")).toBe(false);
  expect(translator("es")("abstain")).not.toBe("Abstain");
});

test("fills in values, with digits that match the times beside them", async () => {
  await Promise.all(["ru", "ar"].map(learn));
  expect(translator("ru")("votes", { n: 22 })).toBe("22 голоса");
  expect(translator("ar")("votes", { n: 11 })).toBe("11 صوتًا");
  expect(translator("en")("until", { time: "09:05" })).toBe("until 09:05");
  expect(translator("pt")("abstain")).toBe("Abstain");
  expect(formatShare("ar", 0.34)).toMatch(/34/);
});

test("chooses a language and its direction", () => {
  expect(firstKnown(["pt-BR", "fr-CA", "en"])).toBe("fr");
  expect(firstKnown([])).toBe("en");
  expect(pageLanguage("pt")).toBe("en");
  expect(directionOf("ar-MA")).toBe("rtl");
  expect(directionOf("fr")).toBe("ltr");
  expect(offered(["pt", "fr"])).toEqual(["pt", "fr", "ar", "en", "es", "ru", "zh"]);
  expect(ownName("pt")).toBe("português");
  expect(ownName("not a language")).toBe("not a language");
});
