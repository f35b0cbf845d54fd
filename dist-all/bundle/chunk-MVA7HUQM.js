import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/language/language.js
var LANGUAGES = ["en", "it"];

export {
  LANGUAGES
};
