import { inEach } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import { listed } from "../../language/listing.ts";

/** What keeps a study from being planned. */
export const planFaults = {
  noFolder: (words: readonly string[]): Fault => ({
    message: {
      en: "umot plan needs --tasks <folder>, into which the tasks are written.",
      it: "umot plan ha bisogno di --tasks <cartella>, in cui scrivere i compiti.",
    },
    advice: {
      en: `Write umot plan ${words.join(" ")} --tasks tasks.`,
      it: `Scrivi umot plan ${words.join(" ")} --tasks compiti.`,
    },
  }),
  noStudy: (word: string, studies: readonly string[]): Fault => ({
    message: {
      en: `umot plan must be followed by a command that simulates, but “${word}” is none.`,
      it: `umot plan deve essere seguito da un comando che simula, ma “${word}” non lo è.`,
    },
    advice: inEach((language) =>
      language === "en"
        ? `Write one of ${listed(studies, language)}.`
        : `Scrivi uno fra ${listed(studies, language)}.`,
    ),
  }),
};
