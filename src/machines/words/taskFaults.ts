import type { Bilingual } from "../../language/bilingual.ts";
import { inEach } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

interface Version {
  readonly version: string;
  readonly engine: string;
}

/** A version as people can tell it from another one that is called the same. */
const named = ({ version, engine }: Version) => `${version} (engine ${engine.slice(0, 8)})`;

const planAnew: Bilingual = {
  en: "Remove the folder and plan again: umot plan <study …> --tasks <folder>.",
  it: "Elimina la cartella e pianifica di nuovo: umot plan <studio …> --tasks <cartella>.",
};

/** What keeps planned runs from being done or collected. */
export const taskFaults = {
  noTasks: (folder: string): Fault => ({
    message: {
      en: `${folder} holds no tasks from umot plan.`,
      it: `${folder} non contiene compiti di umot plan.`,
    },
    advice: {
      en: "Name the folder that umot plan <study …> --tasks <folder> has written.",
      it: "Indica la cartella scritta da umot plan <studio …> --tasks <cartella>.",
    },
  }),
  notEmpty: (folder: string): Fault => ({
    message: {
      en: `--tasks must be a new or an empty folder, but ${folder} holds other things.`,
      it: `--tasks deve essere una cartella nuova o vuota, ma ${folder} contiene altro.`,
    },
    advice: { en: "Name another folder.", it: "Indica un'altra cartella." },
  }),
  otherCommand: (folder: string, words: readonly string[]): Fault => ({
    message: {
      en: `${folder} holds the tasks of another command: umot ${words.join(" ")}.`,
      it: `${folder} contiene i compiti di un altro comando: umot ${words.join(" ")}.`,
    },
    advice: { en: "Name another folder.", it: "Indica un'altra cartella." },
  }),
  otherEngine: (folder: string, planned: Version, own: Version): Fault => ({
    message: {
      en: `The tasks in ${folder} were planned by umot ${named(planned)}, and this is umot ${named(own)}: its results would differ.`,
      it: `I compiti in ${folder} sono stati pianificati da umot ${named(planned)}, e questo è umot ${named(own)}: i suoi risultati sarebbero diversi.`,
    },
    advice: {
      en: "Install the same version on every machine, or plan again in another folder.",
      it: "Installa la stessa versione su ogni macchina, oppure pianifica di nuovo in un'altra cartella.",
    },
  }),
  changed: (folder: string): Fault => ({
    message: {
      en: `The command asks for runs other than those planned in ${folder}: a scenario or a data file has changed since.`,
      it: `Il comando chiede simulazioni diverse da quelle pianificate in ${folder}: uno scenario o un file di dati è cambiato nel frattempo.`,
    },
    advice: planAnew,
  }),
  damagedList: (file: string, line: number): Fault => ({
    message: {
      en: `${file}, line ${line}: this is not a planned run.`,
      it: `${file}, riga ${line}: non è una simulazione pianificata.`,
    },
    advice: planAnew,
  }),
  damagedMarkets: (file: string): Fault => ({
    message: {
      en: `${file} was changed: it does not hold the markets of its runs.`,
      it: `${file} è stato modificato: non contiene i mercati delle sue simulazioni.`,
    },
    advice: planAnew,
  }),
  notAPart: (text: string): Fault => ({
    message: {
      en: `--part must be one of several parts, such as 3/100, but is “${text}”.`,
      it: `--part deve essere una fra più parti, come 3/100, ma è “${text}”.`,
    },
    advice: {
      en: "Write --part 1/100 to --part 100/100, or leave it out to do all runs.",
      it: "Scrivi da --part 1/100 a --part 100/100, oppure ometti l'opzione per fare tutte le simulazioni.",
    },
  }),
  withHands: {
    message: {
      en: "umot work carries out the plan, so --workers and --queue have no meaning in the planned command.",
      it: "Un piano lo esegue umot work, quindi --workers e --queue non hanno senso nel comando pianificato.",
    },
    advice: {
      en: "Leave them out here, and write --workers after umot work.",
      it: "Omettile qui, e scrivi --workers dopo umot work.",
    },
  } satisfies Fault,
  awaited: (folder: string, runs: number): Fault => ({
    message: inEach((language) => {
      const shown = new Intl.NumberFormat(language).format(runs);
      return language === "en"
        ? `${runs === 1 ? "1 run is" : `${shown} runs are`} still waiting in ${folder}.`
        : `${runs === 1 ? "1 simulazione è ancora" : `${shown} simulazioni sono ancora`} in attesa in ${folder}.`;
    }),
    advice: {
      en: `Make them with umot work ${folder}, in parts with --part 1/100 and so on, and then umot collect ${folder}.`,
      it: `Eseguile con umot work ${folder}, a parti con --part 1/100 e così via, e poi umot collect ${folder}.`,
    },
  }),
} as const;
