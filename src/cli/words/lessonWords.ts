import type { Fault } from "../../language/fault.ts";
import type { Bilingual } from "../../language/bilingual.ts";

/** What `umot lesson` says. */
export const lessonWords = {
  minutes: { en: "min", it: "min" },
  goals: { en: "Afterwards pupils can:", it: "Alla fine si sa:" },
  open: {
    en: "umot studio opens it on the screen; umot lesson <name> --sheet teacher --out <file> prints it.",
    it: "umot studio la apre sullo schermo; umot lesson <nome> --sheet teacher --out <file> la stampa.",
  },
  noLesson: (name: string, names: readonly string[]): Fault => ({
    message: { en: `There is no lesson “${name}”.`, it: `Non c’è una lezione «${name}».` },
    advice: { en: `The lessons are ${names.join(", ")}.`, it: `Le lezioni sono ${names.join(", ")}.` },
  }),
  noSheetWithoutName: {
    message: { en: "--sheet needs the name of a lesson.", it: "--sheet ha bisogno del nome di una lezione." },
    advice: {
      en: "Write umot lesson jShape --sheet teacher --out teacher.html, for example.",
      it: "Scrivi per esempio umot lesson jShape --sheet teacher --out teacher.html.",
    },
  },
  sheetAndOut: {
    message: {
      en: "A sheet is a page: it needs --sheet and --out together.",
      it: "Una scheda è una pagina: servono --sheet e --out insieme.",
    },
    advice: {
      en: "Add the other one: --sheet teacher --out teacher.html.",
      it: "Aggiungi l’altra: --sheet teacher --out teacher.html.",
    },
  },
} as const satisfies Record<string, Bilingual | Fault | ((name: string, names: readonly string[]) => Fault)>;
