import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  cleanName
} from "./chunk-YJCBBXM6.js";

// dist-all/report/document/titleOf.js
function titleOf({ title, texts }, locale) {
  return cleanName(texts[locale].title ?? title);
}

export {
  titleOf
};
