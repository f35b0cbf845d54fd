import { wordIn } from "../../language/byEnglish.ts";
import type { Language } from "../../language/language.ts";

/** Units of settings, as a declaration names them in English. */
const ITALIAN_UNITS = {
  "0–1": "0–1",
  "0–1, ascending": "0–1, crescenti",
  times: "volte",
  weight: "peso",
  brands: "marche",
  people: "persone",
  days: "giorni",
  day: "giorno",
  "YYYY-MM-DD": "AAAA-MM-GG",
  hours: "ore",
  seconds: "secondi",
  km: "km",
  quality: "qualità",
  stars: "stelle",
  reviews: "recensioni",
  experiences: "esperienze",
  "reviews a day": "recensioni al giorno",
  "exposures a day": "esposizioni al giorno",
  "conversations a day": "conversazioni al giorno",
  sources: "fonti",
  moments: "momenti",
  steps: "passi",
  levels: "livelli",
  values: "valori",
  runs: "simulazioni",
  "needs a year": "bisogni all'anno",
  "gamma shape": "forma della gamma",
  "beta a + b": "a + b della beta",
  exponent: "esponente",
  "log units": "unità logaritmiche",
  currency: "valuta",
  "currency a day": "valuta al giorno",
  "currency for one unit": "valuta per un'unità",
  "currency per day for one unit": "valuta al giorno per un'unità",
  "currency per sale for one unit": "valuta a vendita per un'unità",
  "currency per person": "valuta a persona",
  "quality per star": "qualità per stella",
  "purchases a day": "acquisti al giorno",
  "answers a day": "risposte al giorno",
  "currency per 1,000 impressions": "valuta ogni 1.000 impression",
  "currency per day and 1,000 people": "valuta al giorno ogni 1.000 persone",
  "outlets per square kilometre": "punti vendita per chilometro quadrato",
  "times per unit of exposure": "volte per unità di esposizione",
  utility: "utilità",
  "log odds per unit of quality": "log-odds per unità di qualità",
  "utility per unit of quality": "utilità per unità di qualità",
  "utility per unit of log price": "utilità per unità del logaritmo del prezzo",
  "quality per unit of log price": "qualità per unità del logaritmo del prezzo",
  "utility per unit of variance": "utilità per unità di varianza",
  "of the setting": "dell'impostazione",
  "one word": "una parola",
  "true or false": "true o false",
  text: "testo",
  file: "file",
  path: "percorso",
  "1": "1",
} as const;

export type SettingUnit = keyof typeof ITALIAN_UNITS;

/** A unit as people of a language say it. */
export function unitWord(unit: SettingUnit, language: Language): string {
  return wordIn({ it: ITALIAN_UNITS }, unit, language);
}
