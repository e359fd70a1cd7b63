/** The page's own words. What people wrote comes from the hub, each text with its language. */
import { first, keys, loaders } from "virtual:catalogues";
import type en from "./i18n/en.json";

export type Key = keyof typeof en;
export type Values = Record<string, string | number>;
export type Translate = (key: Key, values?: Values) => string;

/** The page's own languages by the names their readers give them; the browser may know the others. */
const OWN_NAMES: Record<string, string> = {
  ar: "العربية",
  en: "English",
  es: "Español",
  fr: "Français",
  ru: "Русский",
  zh: "中文",
};

/** Catalogues that are here; English always is. */
const texts: Record<string, string> = { en: first };
const languages = ["en", ...Object.keys(loaders)].sort();

const primary = (lang: string): string => (lang.split("-")[0] || "").toLowerCase();

export function ownName(lang: string): string {
  const known = OWN_NAMES[primary(lang)];
  if (known) return known;
  try {
    return new Intl.DisplayNames([lang], { type: "language" }).of(lang) || lang;
  } catch {
    return lang;
  }
}

export function directionOf(lang: string): "ltr" | "rtl" {
  return /^(ar|fa|he|ur|ps|ckb|dv|yi|sd|ug)$/.test(primary(lang)) ? "rtl" : "ltr";
}

/** Fetches the page's own words in `lang`; true if the page speaks differently now. Offline it stays as it is. */
export async function learn(lang: string): Promise<boolean> {
  const load = loaders[primary(lang)];
  if (!load || primary(lang) in texts) return false;
  try {
    texts[primary(lang)] = (await load()).default;
    return true;
  } catch {
    return false;
  }
}

/** The language the page itself speaks to a reader of `lang`, as far as its words are here. */
export const pageLanguage = (lang: string): string => (primary(lang) in texts ? primary(lang) : "en");

/** The first of the browser's languages that the page speaks. */
export function firstKnown(preferred: readonly string[]): string {
  return preferred.map(primary).find((lang) => languages.includes(lang)) || "en";
}

/** The event's languages first, then the others the page speaks. */
export function offered(eventLanguages: string[]): string[] {
  const rest = languages.filter((lang) => !eventLanguages.some((l) => primary(l) === lang));
  return eventLanguages.concat(rest);
}

/**
 * Which form of a line a whole number takes, as its place among the language's plural categories (CLDR 44).
 * Written out, because the browsers of 2018 do not all know the rules.
 */
export function pluralForm(lang: string, n: number): number {
  const tens = n % 100;
  const ones = n % 10;
  switch (lang) {
    case "zh":
      return 0;
    case "fr":
      return n < 2 ? 0 : 1;
    case "ru":
      if (ones === 1 && tens !== 11) return 0;
      return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
    case "ar":
      if (n < 3) return n;
      if (tens < 3) return 5;
      return tens <= 10 ? 3 : 4;
    default:
      return n === 1 ? 0 : 1;
  }
}

/** Digits as in the times beside them, in every language. */
const digits = (lang: string): string => `${lang}-u-nu-latn`;

export function formatNumber(lang: string, n: number, mostDecimals = 0, leastDecimals = 0): string {
  return new Intl.NumberFormat(digits(lang), {
    maximumFractionDigits: mostDecimals,
    minimumFractionDigits: leastDecimals,
  }).format(n);
}

export function formatShare(lang: string, share: number): string {
  return new Intl.NumberFormat(digits(lang), { style: "percent" }).format(share);
}

/** Where a line has several forms, `values.n` decides between them. */
export function translator(lang: string): Translate {
  const spoken = pageLanguage(lang);
  const lines = (texts[spoken] || "").split("\n");
  return (key, values = {}) => {
    const forms = (lines[keys.indexOf(key)] || "").split("|");
    const form = forms[forms.length > 1 ? pluralForm(spoken, Number(values.n)) : 0] || "";
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === "number" ? formatNumber(spoken, value) : value;
    });
  };
}
