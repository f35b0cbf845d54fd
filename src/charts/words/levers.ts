import type { Locale } from "../numbers.ts";
import { touchpointName } from "./touchpoints.ts";

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

/** A lever as people of a language call it. */
export function leverWord(locale: Locale, name: string): string {
  return locale === "it" && Object.hasOwn(ITALIAN, name) ? ITALIAN[name] : name;
}

/** A lever of several words, such as “coverage search”, each as people of a language call it. */
export function leverWords(locale: Locale, name: string): string {
  return name
    .split(" ")
    .map((word) => touchpointName(locale, leverWord(locale, word)))
    .join(" ");
}
