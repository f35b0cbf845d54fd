import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  numbersOf
} from "./chunk-GAEP7I5X.js";

// dist-all/report/document/populationSentence.js
var populationWords = {
  en: (population, consumers) => `Counts and money are those of a market of ${population} people, for whom the ${consumers} consumers stand.`,
  it: (population, consumers) => `Conteggi e importi sono quelli di un mercato di ${population} persone, rappresentate dai ${consumers} consumatori.`
};
function populationSentence({ population, consumers }, locale) {
  if (population === 0)
    return "";
  let count = (value) => numbersOf(locale).format(value, "count");
  return populationWords[locale](count(population), count(consumers));
}
function withPopulation(about, { market }, locale) {
  return [about, populationSentence(market, locale)].filter((part) => part !== "").join(" ");
}

export {
  populationSentence,
  withPopulation
};
