import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

/** The scenario as a whole, where a sentence names what is wrong. */
export const THE_SCENARIO: Bilingual = { en: "the scenario", it: "lo scenario" };

/** What is said of a value that no setting may have. */
export const valueMessages = {
  mustBe: (where: Bilingual, allowed: Bilingual, got: Bilingual): Bilingual => ({
    en: `${where.en} must be ${allowed.en}, but is ${got.en}.`,
    it: `${where.it} deve essere ${allowed.it}, ma è ${got.it}.`,
  }),
  missing: (where: string, allowed: Bilingual): Bilingual => ({
    en: `${where} must be ${allowed.en}, but is missing.`,
    it: `${where} deve essere ${allowed.it}, ma manca.`,
  }),
} as const;

/** Faults of keys and of the version. */
export const keyFaults = {
  unknown: (key: string, where: Bilingual, advice: Bilingual): Fault => ({
    message: {
      en: `${key} must be a setting of ${where.en}, but there is none with that name.`,
      it: `${key} deve essere un'impostazione, ma ${where.it} non ne ha una con questo nome.`,
    },
    advice,
  }),
  badName: (where: string): Fault => ({
    message: {
      en: `${where} must have a name of at most 40 letters and digits, beginning with a letter, but does not.`,
      it: `${where} deve avere un nome di al massimo 40 lettere e cifre, la prima una lettera, ma non ce l'ha.`,
    },
    advice: {
      en: "Write a name such as nonna or searchAds; a brand may have a label with spaces.",
      it: "Scrivi un nome come nonna o searchAds; una marca può avere un'etichetta (label) con spazi.",
    },
  }),
  otherVersion: (got: Bilingual, isNewer: boolean): Fault => ({
    message: {
      en: `schemaVersion must be 1, but is ${got.en}.`,
      it: `schemaVersion deve essere 1, ma è ${got.it}.`,
    },
    advice: isNewer
      ? {
          en: "This umot reads version 1: install a newer one, or write schemaVersion: 1 and see what umot check says.",
          it: "Questo umot legge la versione 1: installane uno più nuovo, oppure scrivi schemaVersion: 1 e guarda che cosa dice umot check.",
        }
      : {
          en: "Write schemaVersion: 1 as the first setting.",
          it: "Scrivi schemaVersion: 1 come prima impostazione.",
        },
  }),
  mergeKey: {
    en: "Write the settings out in full: merge keys are not read. Use extends to start from another file.",
    it: "Scrivi le impostazioni per esteso: le chiavi di fusione non si leggono. Con extends si parte da un altro file.",
  },
  elsewhere: (path: string, typed: string): Bilingual => ({
    en: `Did you mean ${path}? Write ${typed}.`,
    it: `Intendevi ${path}? Scrivi ${typed}.`,
  }),
  delete: { en: "Delete it.", it: "Cancellala." },
  has: (keys: Bilingual): Bilingual => ({ en: `It has ${keys.en}.`, it: `Contiene ${keys.it}.` }),
  /** How many more there are would only age. */
  hasMore: (keys: readonly string[], path: string): Bilingual => ({
    en: `It has ${keys.join(", ")} and more; ${explainAll(path)} lists all.`,
    it: `Contiene ${keys.join(", ")} e altro; ${explainAll(path)} elenca tutto.`,
  }),
} as const;

/** What lists all settings of a group. */
function explainAll(path: string): string {
  return path === "" ? "umot explain settings" : `umot explain ${path}`;
}
