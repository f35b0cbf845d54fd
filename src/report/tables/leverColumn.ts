import { settingWords } from "../document/settingWords.ts";
import type { TableColumn } from "./table.ts";

/** The column of a setting's value, named by its path. */
export function leverColumn(path: string): TableColumn {
  return {
    name: path,
    type: "number",
    about: {
      en: `Value of the setting: ${settingWords(path, "en")}`,
      it: `Valore dell'impostazione: ${settingWords(path, "it")}`,
    },
  };
}
