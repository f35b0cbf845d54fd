import type { Fault } from "../../language/fault.ts";
import type { Bilingual } from "../../language/bilingual.ts";

const asText: Fault = {
  message: {
    en: "the file must be text (UTF-8), but is something else.",
    it: "il file deve essere un testo (UTF-8), ma è qualcos'altro.",
  },
  advice: {
    en: "Give the .yaml file of a scenario; if an editor wrote it, save it as UTF-8.",
    it: "Indica il file .yaml di uno scenario; se l'ha scritto un editor, salvalo in UTF-8.",
  },
};

/** Faults of files: those that are not there, are something else, or go in a circle. */
export const fileFaults = {
  missingScenario: (file: string): Fault => ({
    message: {
      en: `${file} must be the file of a scenario, but there is no such file.`,
      it: `${file} deve essere il file di uno scenario, ma questo file non c'è.`,
    },
    advice: {
      en: "Check the path; umot init writes a scenario to start from.",
      it: "Controlla il percorso; umot init scrive uno scenario da cui partire.",
    },
  }),
  missingBase: (file: string): Fault => ({
    message: {
      en: `extends must name a file, but there is no ${file}.`,
      it: `extends deve nominare un file, ma ${file} non c'è.`,
    },
    advice: {
      en: "Write the path relative to this file, for example ../baseline.yaml.",
      it: "Scrivi il percorso a partire da questo file, per esempio ../baseline.yaml.",
    },
  }),
  asText,
  tooLarge: (most: number, got: string): Fault => ({
    message: {
      en: `the file must be at most ${most} MB, but is ${got} MB.`,
      it: `il file deve essere al massimo di ${most} MB, ma è di ${got} MB.`,
    },
    advice: {
      en: "Give the file of a scenario; observed data are not part of it.",
      it: "Indica il file di uno scenario; i dati osservati non ne fanno parte.",
    },
  }),
  circle: (chain: string): Fault => ({
    message: {
      en: `extends must lead to a scenario that extends nothing, but goes in a circle: ${chain}.`,
      it: `extends deve portare a uno scenario che non ne estende altri, ma gira in tondo: ${chain}.`,
    },
    advice: {
      en: "Remove the line extends from one of these files.",
      it: "Togli la riga extends da uno di questi file.",
    },
  }),
  tooLong: (most: number, last: string): Fault => ({
    message: {
      en: `extends must lead to a scenario that extends nothing within ${most} files, but ${last} extends another one.`,
      it: `extends deve portare entro ${most} file a uno scenario che non ne estende altri, ma ${last} ne estende un altro.`,
    },
    advice: {
      en: "Write what some of these files set into one of them.",
      it: "Scrivi in uno solo ciò che impostano alcuni di questi file.",
    },
  }),
  notAScenario: (got: "empty" | "list" | "text" | "other"): Fault => ({
    message: {
      en: `the file must hold the settings of a scenario (key: value), but is ${
        { empty: "empty", list: "a list", text: "a single text", other: "something else" }[got]
      }.`,
      it: `il file deve contenere le impostazioni di uno scenario (chiave: valore), ma è ${
        { empty: "vuoto", list: "una lista", text: "un testo solo", other: "qualcos'altro" }[got]
      }.`,
    },
    advice: {
      en: "Begin with schemaVersion: 1 and title: …; umot init writes a scenario to start from.",
      it: "Comincia con schemaVersion: 1 e title: …; umot init scrive uno scenario da cui partire.",
    },
  }),
} as const;

/**
 * A setting names a text file that is not there, or is something else.
 *
 * @param who - what names it
 * @param isThere - something stands at that place, but it is no text
 * @param example - a name such as the file could have
 */
export function noTextFile(who: Bilingual, file: string, isThere: boolean, example: string): Fault {
  return {
    message: {
      en: `${who.en} must name a text file (CSV), but ${isThere ? `${file} is something else` : `there is no ${file}`}.`,
      it: `${who.it} deve nominare un file di testo (CSV), ma ${file} ${isThere ? "è qualcos'altro" : "non c'è"}.`,
    },
    advice: {
      en: `Write the path relative to this file, for example ${example}.`,
      it: `Scrivi il percorso a partire da questo file, per esempio ${example}.`,
    },
  };
}
