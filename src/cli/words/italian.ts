import { countText } from "../../language/countText.ts";
import type { english } from "./english.ts";

export const italian: typeof english = {
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
