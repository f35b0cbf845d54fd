import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

const replaceOrMove: Bilingual = {
  en: "Choose another folder with --out, or replace it with --force.",
  it: "Scegli un'altra cartella con --out, oppure sostituiscila con --force.",
};

/** Faults of the place to write to. */
export const placeFaults = {
  around: (path: string): Fault => ({
    message: {
      en: `${path} is the folder that you are in, or one that contains it; all of it would be replaced.`,
      it: `${path} è la cartella in cui ti trovi, o una che la contiene; sarebbe sostituita per intero.`,
    },
    advice: {
      en: "Choose another folder with --out, for example --out result.",
      it: "Scegli un'altra cartella con --out, per esempio --out risultati.",
    },
  }),
  file: (path: string): Fault => ({
    message: {
      en: `${path} is a file, but umot has to write a folder.`,
      it: `${path} è un file, ma umot deve scrivere una cartella.`,
    },
    advice: { en: "Choose another name with --out.", it: "Scegli un altro nome con --out." },
  }),
  storeFile: (path: string): Fault => ({
    message: {
      en: `${path} is a file, but finished runs are kept in a folder.`,
      it: `${path} è un file, ma le simulazioni finite si conservano in una cartella.`,
    },
    advice: { en: "Choose another name with --store.", it: "Scegli un altro nome con --store." },
  }),
  noStore: (path: string): Fault => ({
    message: {
      en: `${path} cannot keep finished runs: no file can be written there.`,
      it: `${path} non può conservare simulazioni finite: lì non si può scrivere nessun file.`,
    },
    advice: {
      en: "Choose another folder with --store, or keep none with --no-store.",
      it: "Scegli un'altra cartella con --store, oppure non conservarne con --no-store.",
    },
  }),
  foreign: (path: string, files: Bilingual): Fault => ({
    message: {
      en: `${path} holds files that umot did not write: ${files.en}.`,
      it: `${path} contiene file che umot non ha scritto: ${files.it}.`,
    },
    advice: {
      en: "The whole folder would be replaced. Move them away, or choose another folder with --out.",
      it: "Sarebbe sostituita per intero. Spostali, oppure scegli un'altra cartella con --out.",
    },
  }),
  anotherQuestion: (path: string, command: string | undefined): Fault => ({
    message:
      command === undefined
        ? {
            en: `${path} holds the result of another question.`,
            it: `${path} contiene il risultato di un'altra domanda.`,
          }
        : {
            en: `${path} holds the result of another question (${command}).`,
            it: `${path} contiene il risultato di un'altra domanda (${command}).`,
          },
    advice: replaceOrMove,
  }),
  edited: (path: string, files: Bilingual): Fault => ({
    message: {
      en: `${path} holds files that have been changed since umot wrote them: ${files.en}.`,
      it: `${path} contiene file modificati dopo che umot li ha scritti: ${files.it}.`,
    },
    advice: replaceOrMove,
  }),
  moreRuns: (path: string, there: number, fresh: number): Fault => ({
    message: {
      en: `${path} holds the result of the same question with more runs: ${there}, not ${fresh}.`,
      it: `${path} contiene il risultato della stessa domanda con più simulazioni: ${there}, non ${fresh}.`,
    },
    advice: {
      en: "Let the command run to its end to replace it.",
      it: "Lascia finire il comando per sostituirlo.",
    },
  }),
  isThere: (path: string): Fault => ({
    message: {
      en: `${path} already exists, and would be lost.`,
      it: `${path} esiste già, e andrebbe perso.`,
    },
    advice: {
      en: "Choose another name, or replace it with --force.",
      it: "Scegli un altro nome, oppure sostituiscilo con --force.",
    },
  }),
  pageChanged: (path: string): Fault => ({
    message: {
      en: `${path} has been changed since umot wrote it, or was written by an earlier version.`,
      it: `${path} è stato modificato dopo che umot lo ha scritto, o viene da una versione precedente.`,
    },
    advice: {
      en: "Choose another name, or replace it with --force.",
      it: "Scegli un altro nome, oppure sostituiscilo con --force.",
    },
  }),
  isAFolder: (path: string): Fault => ({
    message: {
      en: `${path} is a folder, but umot has to write a file.`,
      it: `${path} è una cartella, ma umot deve scrivere un file.`,
    },
    advice: { en: "Name a file in it.", it: "Nomina un file al suo interno." },
  }),
  notAFile: (path: string): Fault => ({
    message: {
      en: `${path} is a device or a pipe, but umot has to write a file.`,
      it: `${path} è un dispositivo o una pipe, ma umot deve scrivere un file.`,
    },
    advice: {
      en: "Choose the name of a file; without --out the text goes to the screen, and can be redirected.",
      it: "Scegli il nome di un file; senza --out il testo va sullo schermo, e si può reindirizzare.",
    },
  }),
} as const;

const nameAFolder: Bilingual = {
  en: "Name a folder that umot run, compare, sweep or another command wrote, e.g. output/trattoria-run.",
  it: "Nomina una cartella scritta da umot run, compare, sweep o un altro comando, per es. output/trattoria-run.",
};

/** Faults of a finished folder that is to be read. */
export const finishedFaults = {
  nameAFolder,
  makeAgain: (command: string | undefined): Bilingual =>
    command === undefined
      ? { en: "Run again the command that made it.", it: "Ripeti il comando che l'ha prodotta." }
      : { en: `Make it again: ${command}`, it: `Rifalla: ${command}` },
  noReport: (path: string, file: string, advice: Bilingual): Fault => ({
    message: {
      en: `${path} has no ${file}: it was written by a version that kept none, or by a command without a report.`,
      it: `${path} non ha ${file}: l'ha scritta una versione che non lo teneva, o un comando senza report.`,
    },
    advice,
  }),
  undrawable: (path: string, advice: Bilingual): Fault => ({
    message: {
      en: `${path} was changed after umot wrote it, and holds something that cannot be drawn.`,
      it: `${path} è stato modificato dopo che umot l'ha scritto, e contiene qualcosa che non si può disegnare.`,
    },
    advice,
  }),
  notAFolder: (path: string): Fault => ({
    message: {
      en: `${path} is a file, but a folder is needed.`,
      it: `${path} è un file, ma serve una cartella.`,
    },
    advice: nameAFolder,
  }),
  notOurs: (path: string, manifest: string, inside: string | undefined): Fault => ({
    message: {
      en: `${path} is not a folder that umot wrote: it has no ${manifest}.`,
      it: `${path} non è una cartella scritta da umot: non ha ${manifest}.`,
    },
    advice:
      inside === undefined ? nameAFolder : { en: `Did you mean ${inside}?`, it: `Intendevi ${inside}?` },
  }),
  notWritten: (manifest: string): Fault => ({
    message: {
      en: `${manifest} is damaged, or was not written by umot.`,
      it: `${manifest} è danneggiato, oppure non l'ha scritto umot.`,
    },
    advice: nameAFolder,
  }),
  outside: (manifest: string, file: string): Fault => ({
    message: {
      en: `${manifest} is damaged: it lists the file “${file}”.`,
      it: `${manifest} è danneggiato: elenca il file “${file}”.`,
    },
    advice: nameAFolder,
  }),
  newer: (path: string, what: Bilingual): Fault => ({
    message: {
      en: `${path} was written by a newer version: ${what.en}.`,
      it: `${path} è stato scritto da una versione più nuova: ${what.it}.`,
    },
    advice: { en: "Update umot, or make it again.", it: "Aggiorna umot, oppure rifallo." },
  }),
  older: (path: string, what: Bilingual, advice: Bilingual): Fault => ({
    message: {
      en: `${path} was written by an older version: ${what.en}.`,
      it: `${path} è stato scritto da una versione più vecchia: ${what.it}.`,
    },
    advice,
  }),
  damaged: (path: string, what: Bilingual, advice: Bilingual): Fault => ({
    message: { en: `${path} is damaged: ${what.en}.`, it: `${path} è danneggiato: ${what.it}.` },
    advice,
  }),
} as const;
