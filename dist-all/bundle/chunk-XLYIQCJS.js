import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/scenario/words/units.js
var ITALIAN_UNITS = {
  "0\u20131": "0\u20131",
  "0\u20131, ascending": "0\u20131, crescenti",
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
  quality: "qualit\xE0",
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
  "log units": "unit\xE0 logaritmiche",
  currency: "valuta",
  "currency a day": "valuta al giorno",
  "currency for one unit": "valuta per un'unit\xE0",
  "currency a day for one unit": "valuta al giorno per un'unit\xE0",
  "currency a sale for one unit": "valuta a vendita per un'unit\xE0",
  "currency a person": "valuta a persona",
  "quality a star": "qualit\xE0 per stella",
  "purchases a day": "acquisti al giorno",
  "answers a day": "risposte al giorno",
  "currency for 1,000 impressions": "valuta ogni 1.000 impression",
  "currency a day and 1,000 people": "valuta al giorno ogni 1.000 persone",
  "outlets a square kilometre": "punti vendita per chilometro quadrato",
  "times a unit of exposure": "volte per unit\xE0 di esposizione",
  utility: "utilit\xE0",
  "log odds a unit of quality": "log-odds per unit\xE0 di qualit\xE0",
  "utility a unit of quality": "utilit\xE0 per unit\xE0 di qualit\xE0",
  "utility a unit of log price": "utilit\xE0 per unit\xE0 del logaritmo del prezzo",
  "quality a unit of log price": "qualit\xE0 per unit\xE0 del logaritmo del prezzo",
  "utility a unit of variance": "utilit\xE0 per unit\xE0 di varianza",
  "of the setting": "dell'impostazione",
  "one word": "una parola",
  "true or false": "true o false",
  text: "testo",
  file: "file",
  path: "percorso",
  1: "1"
};
function unitWord(unit, language) {
  return language === "it" ? ITALIAN_UNITS[unit] : unit;
}

export {
  unitWord
};
