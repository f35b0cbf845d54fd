import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

const advice: Bilingual = {
  en: "Write “of: brands.nonna.quality”.",
  it: "Scrivi “of: brands.nonna.quality”.",
};

/** Faults of what is said to cost something. */
export const costFaults = {
  notOneBrand: (path: string): Fault => ({
    message: {
      en: `a cost must be of a setting of one brand, but is of ${path}.`,
      it: `un costo deve essere di un'impostazione di una sola marca, ma è di ${path}.`,
    },
    advice,
  }),
  notANumber: (path: string, allowed: Bilingual): Fault => ({
    message: {
      en: `a cost must be of a number, but ${path} is ${allowed.en}.`,
      it: `un costo deve essere di un numero, ma ${path} è ${allowed.it}.`,
    },
    advice,
  }),
  isMoney: (path: string): Fault => ({
    message: {
      en: `a cost must be of what a brand is or does, but ${path} is itself money or a day.`,
      it: `un costo deve essere di ciò che una marca è o fa, ma ${path} è già denaro o un giorno.`,
    },
    advice,
  }),
} as const;
