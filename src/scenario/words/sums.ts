import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

/** Faults of parts that do not make a whole. */
export const sumFaults = {
  personas: (sum: string, advice: Bilingual): Fault => ({
    message: {
      en: `the shares of all personas must sum to 1, but sum to ${sum}.`,
      it: `le quote di tutte le personas devono dare 1 in somma, ma danno ${sum}.`,
    },
    advice,
  }),
  customers: (sum: string, advice: Bilingual): Fault => ({
    message: {
      en: `the shares of all brands' starting customers (customers.share) must sum to 1 at most, but sum to ${sum}.`,
      it: `le quote dei clienti iniziali di tutte le marche (customers.share) devono dare al massimo 1 in somma, ma danno ${sum}.`,
    },
    advice,
  }),
  row: (where: string, sum: string, advice: Bilingual): Fault => ({
    message: {
      en: `${where} must sum to 1, but sums to ${sum}.`,
      it: `${where} deve dare 1 in somma, ma dà ${sum}.`,
    },
    advice,
  }),
  /** what to add, or to take away where it is below zero */
  difference: (parts: Bilingual, toAdd: string, isTooMuch: boolean): Bilingual => ({
    en: `They are ${parts.en}: ${isTooMuch ? "take away" : "add"} ${toAdd} in all.`,
    it: `Sono ${parts.it}: ${isTooMuch ? "togli" : "aggiungi"} ${toAdd} in tutto.`,
  }),
  byDefault: { en: " (default)", it: " (predefinito)" },
  noDaypart: (where: string): Fault => ({
    message: {
      en: `${where} must have a weight above 0, but all six are 0.`,
      it: `${where} deve avere un peso sopra 0, ma tutti e sei sono 0.`,
    },
    advice: {
      en: "Give the dayparts in which this persona has micro-moments a weight.",
      it: "Dai un peso alle fasce del giorno in cui questa persona ha i suoi micro-momenti.",
    },
  }),
} as const;
