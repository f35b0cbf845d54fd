import type { Locale } from "../numbers.ts";

/** Touchpoints that many scenarios have, in Italian; all others keep the name that the scenario gives them. */
const ITALIAN: Readonly<Record<string, string>> = {
  search: "ricerca",
  maps: "mappe",
  reviews: "recensioni",
  video: "video",
  site: "sito",
  email: "e-mail",
  "shop window": "vetrina",
  telephone: "telefono",
  "call centre": "call center",
  store: "negozio",
  forum: "forum",
  signage: "insegne",
  marketplace: "marketplace",
  "comparison site": "comparatore",
};

/** A touchpoint as people of a language call it. */
export function touchpointName(locale: Locale, name: string): string {
  return locale === "it" && Object.hasOwn(ITALIAN, name) ? ITALIAN[name] : name;
}
