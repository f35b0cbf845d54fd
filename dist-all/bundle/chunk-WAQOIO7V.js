import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  settingWords
} from "./chunk-WH55XFYM.js";

// dist-all/report/tables/leverColumn.js
function leverColumn(path) {
  return {
    name: path,
    type: "number",
    about: {
      en: `Value of the setting: ${settingWords(path, "en")}`,
      it: `Valore dell'impostazione: ${settingWords(path, "it")}`
    }
  };
}

export {
  leverColumn
};
