import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/language/listing.js
var AND = { en: "and", it: "e" }, OR = { en: "or", it: "o" }, MORE = {
  en: (count) => `${count} more`,
  it: (count) => count === 1 ? "un altro" : `altri ${count}`
};
function alternatives(words, language) {
  let last = OR[language];
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
var mostListed = 12;
function listed(words, language, most = mostListed) {
  let shown = words.slice(0, most).join(", ");
  return words.length > most ? `${shown} ${AND[language]} ${MORE[language](words.length - most)}` : shown;
}

export {
  alternatives,
  mostListed,
  listed
};
