import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

/** Faults of the sweep that belongs to a scenario. */
export const sweepFaults = {
  wrongOrder: (where: string, from: number, to: number): Fault => ({
    message: {
      en: `${where} must be at least ${from}, where it begins, but is ${to}.`,
      it: `${where} deve essere almeno ${from}, da dove comincia, ma è ${to}.`,
    },
    advice: { en: `Write from: ${to} and to: ${from}.`, it: `Scrivi from: ${to} e to: ${from}.` },
  }),
  wrongSteps: (where: string, isSingle: boolean, steps: number): Fault => ({
    message: {
      en: `${where} must be ${isSingle ? "1 for a single value" : "2 or more"}, but is ${steps}.`,
      it: `${where} deve essere ${isSingle ? "1 per un solo valore" : "2 o più"}, ma è ${steps}.`,
    },
    advice: {
      en: "Both ends are included: 0 to 1 in 5 steps is 0, 0.25 … 1.",
      it: "I due estremi sono compresi: da 0 a 1 in 5 passi è 0, 0.25 … 1.",
    },
  }),
  outside: (where: string, allowed: Bilingual, vary: string, value: number): Fault => ({
    message: {
      en: `${where} must be ${allowed.en}, for ${vary}, but is ${value}.`,
      it: `${where} deve essere ${allowed.it}, per ${vary}, ma è ${value}.`,
    },
    advice: {
      en: "Vary it within the range of the setting.",
      it: "Falla variare entro l'intervallo dell'impostazione.",
    },
  }),
  notWhole: (where: string, vary: string, from: number, step: number): Fault => ({
    message: {
      en: `${where} must fall on whole numbers, for ${vary}, but goes from ${from} in steps of ${step}.`,
      it: `${where} deve cadere su numeri interi, per ${vary}, ma parte da ${from} a passi di ${step}.`,
    },
    advice: {
      en: "Change from, to or steps so that (to − from) / (steps − 1) is a whole number.",
      it: "Cambia from, to o steps in modo che (to − from) / (steps − 1) sia un numero intero.",
    },
  }),
  notANumber: (where: string, vary: string, allowed: Bilingual): Fault => ({
    message: {
      en: `${where} must be a setting that is a number and belongs to the market, but ${vary} is ${allowed.en}.`,
      it: `${where} deve essere un'impostazione che è un numero e appartiene al mercato, ma ${vary} è ${allowed.it}.`,
    },
    advice: {
      en: "Vary a number, for example brands.nonna.quality or brands.nonna.coverage.*.",
      it: "Fai variare un numero, per esempio brands.nonna.quality o brands.nonna.coverage.*.",
    },
  }),
} as const;

/** Faults of the timeline. */
export const timelineFaults = {
  fixed: (where: string): Fault => ({
    message: {
      en: `${where} must stay as it is during a run, but the timeline changes it.`,
      it: `${where} deve restare com'è durante una simulazione, ma timeline lo cambia.`,
    },
    advice: {
      en: "Set it for the whole run; prices, coverage, service and the like may change on a day.",
      it: "Impostalo per tutta la simulazione; prezzi, copertura, servizio e simili possono cambiare in un dato giorno.",
    },
  }),
  renamed: {
    message: {
      en: "brands, channels and personas must stay the same during a run, but the timeline adds or removes one.",
      it: "brands, channels e personas devono restare gli stessi durante una simulazione, ma timeline ne aggiunge o ne toglie uno.",
    },
    advice: {
      en: "Write a brand from the start and give it an entryDay.",
      it: "Scrivi la marca fin dall'inizio e dalle un entryDay.",
    },
  },
  /** the same fault, as it is from a day on */
  fromDay: (day: number, message: Bilingual): Bilingual => ({
    en: `from day ${day} on, ${message.en}`,
    it: `dal giorno ${day} in poi, ${message.it}`,
  }),
} as const;
