// dist-ext/drawing/words/levers.js
var ITALIAN = {
  quality: "qualit\xE0",
  coverage: "copertura",
  price: "prezzo",
  promise: "promessa",
  service: "servizio",
  advertising: "pubblicit\xE0",
  "product quality": "qualit\xE0 del prodotto",
  "service quality": "qualit\xE0 del servizio"
};
function leverWord(locale, name, names = {}) {
  return Object.hasOwn(names, name) ? names[name][locale] : locale === "it" && Object.hasOwn(ITALIAN, name) ? ITALIAN[name] : name;
}

export {
  leverWord
};
