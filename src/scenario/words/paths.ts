import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

/** Faults of paths such as `brands.nonna.price`, and of settings written `path=value`. */
export const pathFaults = {
  lateExtends: {
    message: {
      en: "extends must be written in a file, but is set afterwards.",
      it: "extends deve essere scritto in un file, ma viene impostato dopo.",
    },
    advice: {
      en: "Write extends: ../baseline.yaml into the scenario.",
      it: "Scrivi extends: ../baseline.yaml nello scenario.",
    },
  },
  noMatch: (text: string, group: string): Fault => ({
    message: {
      en: `${text} must match settings of the scenario, but ${group}.* matches none.`,
      it: `${text} deve corrispondere a impostazioni dello scenario, ma ${group}.* non corrisponde a nessuna.`,
    },
    advice: {
      en: "Name the setting instead of *, for example brands.nonna.coverage.search.",
      it: "Nomina l'impostazione al posto di *, per esempio brands.nonna.coverage.search.",
    },
  }),
  nothingInside: (text: string, where: Bilingual): Fault => ({
    message: {
      en: `${text} must be a setting, but ${where.en} has none inside.`,
      it: `${text} deve essere un'impostazione, ma ${where.it} non ne contiene.`,
    },
    advice: { en: `Write ${where.en}=value.`, it: `Scrivi ${where.it}=valore.` },
  }),
  noSuchItem: (text: string, list: string, items: number, first: string): Fault => ({
    message: {
      en: `${text} must be a setting, but ${list} is a list ${items === 0 ? "without items" : items === 1 ? "of one item, number 0" : `of ${items} items, from 0 to ${items - 1}`}.`,
      it: `${text} deve essere un'impostazione, ma ${list} è una lista ${items === 0 ? "senza elementi" : items === 1 ? "di un solo elemento, il numero 0" : `di ${items} elementi, da 0 a ${items - 1}`}.`,
    },
    advice:
      items === 0
        ? { en: `Write all of the list: ${list}=[…].`, it: `Scrivi tutta la lista: ${list}=[…].` }
        : { en: `Write the number of an item: ${first}.`, it: `Scrivi il numero di un elemento: ${first}.` },
  }),
  unknown: (text: string, where: Bilingual, step: string, advice: Bilingual): Fault => ({
    message: {
      en: `${text} must be a setting, but ${where.en} has no “${step}”.`,
      it: `${text} deve essere un'impostazione, ma ${where.it} non ha “${step}”.`,
    },
    advice,
  }),
  onlyValues: (text: string): Fault => ({
    message: {
      en: `a list or group must hold values only, but “${text}” has a comment, an anchor or a tag (#, &, *, !).`,
      it: `una lista o un gruppo deve contenere soltanto valori, ma “${text}” ha un commento, un'ancora o un'etichetta (#, &, *, !).`,
    },
    advice: {
      en: "Write the values out; put a text with such a sign in quotes.",
      it: "Scrivi i valori per esteso; metti fra virgolette un testo con uno di questi segni.",
    },
  }),
  notPathValue: (text: string, origin: string): Fault => ({
    message: {
      en: `a setting must be written path=value, but is “${text}”.`,
      it: `un'impostazione deve essere scritta percorso=valore, ma è “${text}”.`,
    },
    advice: {
      en: `Write ${origin} brands.nonna.price=28.`,
      it: `Scrivi ${origin} brands.nonna.price=28.`,
    },
  }),
} as const satisfies Readonly<Record<string, Fault | ((...said: never[]) => Fault)>>;
