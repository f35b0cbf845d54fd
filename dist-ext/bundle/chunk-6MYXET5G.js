// dist-ext/language/language.js
var LANGUAGES = ["en", "it"];

export {
  LANGUAGES
};
