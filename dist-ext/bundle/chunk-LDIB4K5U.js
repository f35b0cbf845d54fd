import {
  cleanName
} from "./chunk-BZKTLDDI.js";

// dist-ext/report/document/titleOf.js
function titleOf({ title, texts }, locale) {
  return cleanName(texts[locale].title ?? title);
}

export {
  titleOf
};
