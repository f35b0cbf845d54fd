import type { Fault } from "../../language/fault.ts";
import { noTextFile } from "./files.ts";

const lines = { en: "Write lines such as 0,17.", it: "Scrivi righe come 0,17." };

/** Faults of the file that says who knows whom. */
export const tieFaults = {
  noFile: (file: string, isThere: boolean): Fault =>
    noTextFile({ en: "network.ties", it: "network.ties" }, file, isThere, "friends.csv"),
  notAPair: {
    message: {
      en: "a tie must be two consumer numbers separated by a comma, but is something else.",
      it: "un legame deve essere due numeri di consumatori separati da una virgola, ma è qualcos'altro.",
    },
    advice: lines,
  },
  outside: (last: number, consumer: number): Fault => ({
    message: {
      en: `a tie must lead to consumers from 0 to ${last} (market.consumers), but leads to ${consumer}.`,
      it: `un legame deve portare a consumatori da 0 a ${last} (market.consumers), ma porta a ${consumer}.`,
    },
    advice: {
      en: "Number consumers from 0, or raise market.consumers.",
      it: "Numera i consumatori da 0, oppure aumenta market.consumers.",
    },
  }),
  withItself: (consumer: number): Fault => ({
    message: {
      en: `a tie must join two consumers, but joins ${consumer} with itself.`,
      it: `un legame deve unire due consumatori, ma unisce ${consumer} a se stesso.`,
    },
    advice: { en: "Delete the line.", it: "Cancella la riga." },
  }),
  tooLarge: (most: number): Fault => ({
    message: {
      en: `the file of ties must be at most ${most} MB, but is more.`,
      it: `il file dei legami deve essere al massimo di ${most} MB, ma è più grande.`,
    },
    advice: {
      en: "Keep only the two columns of consumer numbers.",
      it: "Tieni soltanto le due colonne con i numeri dei consumatori.",
    },
  }),
  empty: {
    message: {
      en: "the file of ties must hold at least one tie, but holds none.",
      it: "il file dei legami deve contenere almeno un legame, ma non ne contiene.",
    },
    advice: lines,
  },
} as const satisfies Readonly<Record<string, Fault | ((...said: never[]) => Fault)>>;
