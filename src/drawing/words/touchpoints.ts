import { wordIn, wordsKnown } from "../../language/byEnglish.ts";
import type { Locale } from "../numbers.ts";

/** Touchpoints that many scenarios have, in Italian; all others keep the name that the scenario gives them. */
const ITALIAN: Readonly<Record<string, string>> = {
  advertising: "pubblicità",
  agent: "agente",
  app: "app",
  "app store": "negozio di app",
  beacons: "beacon",
  billboards: "manifesti",
  "call centre": "call center",
  chat: "chat",
  comparison: "comparatore",
  "comparison site": "comparatore",
  dealership: "concessionaria",
  email: "e-mail",
  forum: "forum",
  friends: "amici",
  leaflet: "volantino",
  maps: "mappe",
  marketplace: "marketplace",
  phone: "telefono",
  portal: "portale",
  radio: "radio",
  reviews: "recensioni",
  riders: "rider",
  salespeople: "venditori",
  search: "ricerca",
  shelf: "scaffale",
  shop: "negozio",
  "shop pages": "pagine del negozio",
  "shop window": "vetrina",
  signage: "insegne",
  site: "sito",
  social: "social",
  store: "negozio",
  tasting: "degustazione",
  telephone: "telefono",
  television: "televisione",
  "trade fair": "fiera",
  "trade press": "stampa di settore",
  video: "video",
  website: "sito web",
};

/** Touchpoints that have a name in every language. */
export const KNOWN_TOUCHPOINTS: readonly string[] = wordsKnown({ it: ITALIAN });

/** A touchpoint as people of a language call it. */
export function touchpointName(locale: Locale, name: string): string {
  return wordIn({ it: ITALIAN }, name, locale);
}
