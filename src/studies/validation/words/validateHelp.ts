import type { CommandHelp } from "../../commandHelp.ts";

/** Help of `umot validate`. */
export const validateHelp = {
  examples: [
    [
      "validate",
      { en: "every published range, with a report", it: "ogni intervallo pubblicato, con un rapporto" },
    ],
    [
      "validate --document docs/validation.md --no-out",
      {
        en: "the page of all ranges in the documents",
        it: "la pagina di tutti gli intervalli nei documenti",
      },
    ],
    [
      "validate readers mix --no-out",
      {
        en: "only ranges whose names begin like this, no file",
        it: "solo gli intervalli i cui nomi cominciano così, nessun file",
      },
    ],
    [
      "validate --runs 20",
      { en: "more replications, narrower intervals", it: "più simulazioni, intervalli più stretti" },
    ],
  ],
  names: {
    en: "beginnings of the ranges' names (default: all)",
    it: "inizi dei nomi degli intervalli (predefinito: tutti)",
  },
  runs: { en: "replications of each experiment", it: "simulazioni di ogni esperimento" },
  seed: {
    en: "equal seeds give equal results; another one tells whether the hits were luck",
    it: "semi uguali danno risultati uguali; un altro dice se i centri erano fortuna",
  },
  furtherSeeds: {
    en: "more seeds with commas between them, whose hits the page states: a,b",
    it: "altri semi separati da virgole, di cui la pagina dice i centri: a,b",
  },
  document: {
    en: "write all ranges as a page in Markdown, with the reasons of misses",
    it: "scrivere tutti gli intervalli come pagina Markdown, con le ragioni di quelli mancati",
  },
  out: { en: "folder for the report and the data", it: "cartella per il rapporto e i dati" },
  noOut: { en: "write no folder", it: "non scrivere cartelle" },
} as const satisfies CommandHelp;
