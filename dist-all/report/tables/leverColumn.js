import { settingWords } from "../document/settingWords.js";
/** The column of a setting's value, named by its path. */
export function leverColumn(path) {
    return {
        name: path,
        type: "number",
        about: {
            en: `Value of the setting: ${settingWords(path, "en")}`,
            it: `Valore dell'impostazione: ${settingWords(path, "it")}`,
        },
    };
}
