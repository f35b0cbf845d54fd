// dist-ext/metrics/metric.js
var UNIT_BOUNDS = {
  share: [0, 1],
  count: [0, Number.POSITIVE_INFINITY],
  money: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  stars: [1, 5],
  quality: [0, 1],
  points: [-100, 100],
  number: [0, Number.POSITIVE_INFINITY]
}, UNIT_WORDS = {
  share: { en: "0\u20131", it: "0\u20131" },
  quality: { en: "0\u20131", it: "0\u20131" },
  stars: { en: "1\u20135", it: "1\u20135" },
  money: { en: "currency", it: "valuta" },
  points: { en: "\u2212100 to 100", it: "da \u2212100 a 100" }
};
function unitWords({ unit, counted }) {
  return counted !== void 0 ? counted : unit === "count" || unit === "number" ? { en: "number", it: "numero" } : UNIT_WORDS[unit];
}

export {
  UNIT_BOUNDS,
  unitWords
};
