import {
  settingWords
} from "./chunk-XHW36SBT.js";

// dist-ext/report/tables/leverColumn.js
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
