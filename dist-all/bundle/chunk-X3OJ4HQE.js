import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  inEach
} from "./chunk-JWQDHXMP.js";

// dist-all/language/spoken.js
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
