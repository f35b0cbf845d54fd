// dist-ext/language/bilingual.js
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
