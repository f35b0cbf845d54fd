import type { Bilingual } from "../../language/bilingual.ts";
import { wordIn } from "../../language/byEnglish.ts";
import type { Locale } from "../numbers.ts";

/** Levers that many sweeps have, in Italian; all others keep the name that the scenario gives them. */
const ITALIAN: Readonly<Record<string, string>> = {
  quality: "qualità",
  coverage: "copertura",
  price: "prezzo",
  promise: "promessa",
  service: "servizio",
  advertising: "pubblicità",
  "product quality": "qualità del prodotto",
  "service quality": "qualità del servizio",
};

/** What levers and settings are called in each language, by the names that rows of charts have for them. */
export type LeverNames = Readonly<Record<string, Bilingual>>;

/** A lever as people of a language call it. */
export function leverWord(locale: Locale, name: string, names: LeverNames = {}): string {
  if (Object.hasOwn(names, name)) return names[name][locale];
  return wordIn({ it: ITALIAN }, name, locale);
}
