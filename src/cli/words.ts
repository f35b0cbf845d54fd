import type { Language } from "../language/language.ts";
import { countText } from "../language/countText.ts";

const english = {
  runs: "runs",
  timeLeft: (duration: string) => `${duration} left`,
  stopping: "Stopping after the runs under way; what is finished is kept. Ctrl-C again stops at once.",
  interrupted: (done: number, asked: number) =>
    `Interrupted: ${countText(done, "en")} of ${countText(asked, "en")} runs were finished, and are shown.`,
  nothingFinished: "Interrupted before the first result was complete: there is nothing to show.",
  stoppedAtOnce: "Interrupted: nothing was written.",
  writing:
    "The runs are done and their results are being written; this takes a moment. Ctrl-C again stops at once.",
  interruptedWriting: "Interrupted after the last run: the results were written anyway.",
  firstResults: (file: string) => `First results, updated while it runs: ${file}`,
  written: (folder: string) => `Written to ${folder}`,
  otherPlace: (reason: string, folder: string) =>
    `${reason} This one goes to ${folder}; --force replaces the other.`,
  keptAside: (reason: string, folder: string) => `${reason}\nThe results are kept in ${folder}`,
  open: (file: string) => `Open ${file} in a browser.`,
};

const italian: typeof english = {
  runs: "simulazioni",
  timeLeft: (duration) => `ancora ${duration}`,
  stopping:
    "Mi fermo dopo le simulazioni in corso; ciò che è finito resta. Un altro Ctrl-C interrompe subito.",
  interrupted: (done, asked) =>
    `Interrotto: ${countText(done, "it")} simulazioni su ${countText(asked, "it")} erano finite, e si vedono qui.`,
  nothingFinished: "Interrotto prima che il primo risultato fosse completo: non c'è nulla da mostrare.",
  stoppedAtOnce: "Interrotto: non è stato scritto niente.",
  writing:
    "Le simulazioni sono finite e si stanno scrivendo i risultati; ci vuole un momento. Un altro Ctrl-C interrompe subito.",
  interruptedWriting: "Interrotto dopo l'ultima simulazione: i risultati sono stati scritti lo stesso.",
  firstResults: (file) => `Primi risultati, aggiornati durante il lavoro: ${file}`,
  written: (folder) => `Scritto in ${folder}`,
  otherPlace: (reason, folder) => `${reason} Questo va in ${folder}; --force sostituisce l'altro.`,
  keptAside: (reason, folder) => `${reason}\nI risultati sono in ${folder}`,
  open: (file) => `Apri ${file} nel browser.`,
};

/** What commands say while they work and below their results. */
export type Words = typeof english;

export const commandWords: Readonly<Record<Language, Words>> = { en: english, it: italian };
