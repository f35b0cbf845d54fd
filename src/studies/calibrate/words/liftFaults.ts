import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
import { listed } from "../../../language/listing.ts";
import type { CellPlace } from "../../observed/rawTable.ts";

const EXAMPLE: Bilingual = {
  en: "A row is e.g. brands.nonna.advertising.daily,0,2024-05-06,2024-06-02,-0.12,0.03 under setting,value,from,to,effect,error.",
  it: "Una riga è per es. brands.nonna.advertising.daily,0,2024-05-06,2024-06-02,-0.12,0.03 sotto setting,value,from,to,effect,error.",
};

/** Faults of a table of experiments, and what its cells must be. */
export const liftFaults = {
  columns: (file: string, missing: readonly string[], all: readonly string[]): Fault => ({
    message: {
      en: `${file} must have the columns ${listed([...all], "en")}, but lacks ${listed([...missing], "en")}.`,
      it: `${file} deve avere le colonne ${listed([...all], "it")}, ma non ha ${listed([...missing], "it")}.`,
    },
    advice: EXAMPLE,
  }),
  cell: ({ file, row, column }: CellPlace, text: string, must: Bilingual): Fault => ({
    message: {
      en: `${file}, row ${row}, column ${column}: must be ${must.en}, but is “${text}”.`,
      it: `${file}, riga ${row}, colonna ${column}: deve essere ${must.it}, ma è “${text}”.`,
    },
    advice: EXAMPLE,
  }),
  number: { en: "a number", it: "un numero" },
  day: { en: "a day such as 2024-05-06", it: "un giorno come 2024-05-06" },
  positive: {
    en: "greater than 0: the standard error of the effect",
    it: "maggiore di 0: l'errore standard dell'effetto",
  },
  aboveAll: {
    en: "a part of what would have been without, above −1 (−0.12 is 12% less)",
    it: "una parte di ciò che ci sarebbe stato senza, sopra −1 (−0,12 è il 12% in meno)",
  },
  observed: {
    en: "within the days observed: an experiment that is known has ended",
    it: "entro i giorni osservati: un esperimento di cui si sa il risultato è finito",
  },
  notBefore: (day: string): Bilingual => ({ en: `${day} or later`, it: `il ${day} o dopo` }),
  oneOf: (names: readonly string[]): Bilingual => ({
    en: `one of ${listed([...names], "en")}, or empty`,
    it: `uno di ${listed([...names], "it")}, oppure vuoto`,
  }),
  setting: (value: string): Bilingual => ({
    en: `the path of a setting that a timeline can change to ${value}`,
    it: `il percorso di un'impostazione che una timeline può portare a ${value}`,
  }),
} as const;
