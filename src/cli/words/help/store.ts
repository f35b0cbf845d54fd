import type { CommandHelp } from "../../../studies/study.ts";

/** Help of `umot store`. */
export const storeHelp = {
  examples: [
    [
      "store",
      {
        en: "what is kept in output/.runs: of which scenario, how much, how old",
        it: "che cosa è conservato in output/.runs: di quale scenario, quanto, da quando",
      },
    ],
    [
      "store --prune",
      {
        en: "deletes runs of other versions, which no experiment would read any more",
        it: "elimina le simulazioni di altre versioni, che nessun esperimento leggerebbe più",
      },
    ],
    [
      "store --older-than 30",
      {
        en: "deletes runs that have not been used for thirty days",
        it: "elimina le simulazioni che non sono servite da trenta giorni",
      },
    ],
    ["store --clear --store runs", { en: "empties the store in runs", it: "svuota il deposito in runs" }],
  ],
  store: {
    en: "the folder of the store",
    it: "la cartella del deposito",
  },
  prune: {
    en: "delete whatever this version would not read, and half-written files",
    it: "eliminare ciò che questa versione non leggerebbe, e i file scritti a metà",
  },
  olderThan: {
    en: "delete whatever has not been used for this many days",
    it: "eliminare ciò che non serve da questo numero di giorni",
  },
  clear: { en: "delete everything", it: "eliminare tutto" },
} as const satisfies CommandHelp;
