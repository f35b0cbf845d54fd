import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/language/bilingual.js
function inEach(write) {
  return { en: write("en"), it: write("it") };
}
function sameInAll(text) {
  return { en: text, it: text };
}

export {
  inEach,
  sameInAll
};
