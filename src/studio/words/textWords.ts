import type { Bilingual } from "../../language/bilingual.ts";

export const textWords = {
  editor: { en: "Text of the scenario", it: "Testo dello scenario" },
  about: {
    en: "What you write is run as soon as it makes sense. Ctrl-Space completes; point at a word to read what it means.",
    it: "Ciò che scrivi viene simulato appena ha senso. Ctrl-Spazio completa; indica una parola per leggerne il significato.",
  },
  wrong: { en: "This scenario cannot be run yet", it: "Questo scenario non può ancora essere simulato" },
} as const satisfies Record<string, Bilingual>;
