import type { CommandHelp } from "../../../studies/study.ts";

/** Help of `umot plan`, `umot work` and `umot collect`. */
export const planHelp = {
  examples: [
    [
      "plan sweep scenario.yaml --vary brands.nonna.price=20..40:21 --tasks tasks",
      {
        en: "writes every run into a folder, for umot work on any machine that sees it",
        it: "scrive ogni simulazione in una cartella, per umot work su qualsiasi macchina che la veda",
      },
    ],
  ],
  study: {
    en: "the command whose runs are planned, with all its options",
    it: "il comando le cui simulazioni si pianificano, con tutte le sue opzioni",
  },
  tasks: {
    en: "folder for the tasks, new or empty; on a disk that every machine sees",
    it: "cartella per i compiti, nuova o vuota; su un disco che ogni macchina vede",
  },
} as const satisfies CommandHelp;

export const workHelp = {
  examples: [
    [
      "work tasks",
      {
        en: "does whatever is left, on all cores; on several machines at once, and again after a kill",
        it: "fa tutto quel che resta, su tutti i core; anche su più macchine insieme, o dopo un arresto",
      },
    ],
    [
      "work tasks --part 3/100",
      {
        en: "does the third of a hundred parts, as one job in a cluster's array",
        it: "fa la terza di cento parti, come uno dei lavori di un array su un cluster",
      },
    ],
  ],
  folder: { en: "folder that umot plan has written", it: "cartella scritta da umot plan" },
  part: {
    en: "which of how many equal parts to do, from 1 (default: all)",
    it: "quale di quante parti uguali fare, da 1 (predefinito: tutte)",
  },
} as const satisfies CommandHelp;

export const collectHelp = {
  examples: [
    [
      "collect tasks",
      {
        en: "makes the result of the planned command, or says how many runs are missing",
        it: "produce il risultato del comando pianificato, o dice quante simulazioni mancano",
      },
    ],
  ],
} as const satisfies CommandHelp;
