import {
  BRAND_METRICS,
  MARKET_METRICS
} from "./chunk-BRBDQNOA.js";

// dist-ext/drawing/words/measures.js
var METRICS = new Map(Object.entries({ ...MARKET_METRICS, ...BRAND_METRICS }));
function measureNoun(locale, metric) {
  let name = METRICS.get(metric)?.name;
  return name === void 0 ? metric : { en: name.en, it: name.it[1] }[locale];
}
function measureHead(locale, metric) {
  return METRICS.get(metric)?.short?.[locale] ?? measureNoun(locale, metric);
}
function measureName(locale, metric, brand) {
  let name = METRICS.get(metric)?.name, noun = measureNoun(locale, metric), named = name === void 0 ? noun : { en: noun, it: `${name.it[0]} ${noun}` }[locale];
  return brand === "" ? named : { en: `${brand}\u2019s ${noun}`, it: `${named} di ${brand}` }[locale];
}
var PLURAL = ["sales", "stars", "members", "needs", "buyers", "sourcesPerPurchase", "considered"].map((name) => measureNoun("en", name));
function verbOf(locale, measure, one, many) {
  return (locale === "it" ? /^(le|i|gli) /i.test(measure) : PLURAL.some((noun) => measure.toLowerCase().endsWith(noun))) ? many : one;
}
function capital(text) {
  let [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

export {
  measureNoun,
  measureHead,
  measureName,
  verbOf,
  capital
};
