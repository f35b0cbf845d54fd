import {
  inEach
} from "./chunk-FVAGRU5E.js";

// dist-ext/language/spoken.js
function spokenIn(text, language) {
  return typeof text == "string" ? text : text[language];
}
function labelIn(labelled, name, language) {
  return spokenIn(labelled?.label ?? name, language);
}
function withSpoken(text, change) {
  return typeof text == "string" ? change(text) : inEach((language) => change(text[language]));
}

export {
  spokenIn,
  labelIn,
  withSpoken
};
