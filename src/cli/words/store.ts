import type { Language } from "../../language/language.ts";

/** What is said of runs: of those finished before, of those that failed, and of how many it took. */
const en = {
  found: (found: string, asked: string, place: string) =>
    `${found} of ${asked} runs had already finished and were read from ${place}.`,
  nothingFound: (place: string) =>
    `--resume: ${place} held no run of this experiment, so it began from the start.`,
  damaged: (count: number, shown: string) =>
    count === 1
      ? "One run on disk was damaged or could not be read, and was not used."
      : `${shown} runs on disk were damaged or could not be read, and were not used.`,
  fault: (reason: string) => `Finished runs could not be kept for later: ${reason}`,
  failed: (count: number, shown: string, reason: string) =>
    count === 1
      ? `One run failed and is left out of every number: ${reason}`
      : `${shown} runs failed and are left out of every number, the first because: ${reason}`,
  halfWidth: (name: string, width: string, wanted: string) => `${name} ± ${width} (${wanted} wanted)`,
  precise: (runs: string, looks: string, widths: string) =>
    `Precise enough after ${runs} runs (looked at ${looks}): ${widths}.`,
  imprecise: (runs: string, widths: string) =>
    `Not precise enough after ${runs} runs, the most allowed: ${widths}. --runs allows more.`,
  goOn: "The finished runs are kept: the same command with --resume continues from there.",
  about: "runs of",
  unknown: "(not known)",
  runs: "runs",
  size: "size",
  age: "last used",
  state: "readable",
  yes: "yes",
  no: "no: another version",
  ago: (time: string) => `${time} ago`,
  nothing: (path: string) => `No run is kept in ${path}.`,
  all: (runs: string, size: string, path: string, most: string) =>
    `In all, ${runs} take ${size} in ${path}; beyond ${most}, those unused for longest are deleted automatically.`,
  gone: (runs: string, size: string) => `${runs} deleted: ${size}.`,
  noneGone: "There was nothing to delete.",
};

const it: typeof en = {
  found: (found, asked, place) =>
    `${found} simulazioni su ${asked} erano già finite e sono state lette da ${place}.`,
  nothingFound: (place) =>
    `--resume: in ${place} non c'era nessuna simulazione di questo esperimento, quindi è cominciato da capo.`,
  damaged: (count, shown) =>
    count === 1
      ? "Una simulazione su disco era danneggiata o illeggibile, e non è stata usata."
      : `${shown} simulazioni su disco erano danneggiate o illeggibili, e non sono state usate.`,
  fault: (reason) => `Le simulazioni finite non si sono potute conservare: ${reason}`,
  failed: (count, shown, reason) =>
    count === 1
      ? `Una simulazione è fallita e nessun numero la contiene: ${reason}`
      : `${shown} simulazioni sono fallite e nessun numero le contiene; la prima perché: ${reason}`,
  halfWidth: (name, width, wanted) => `${name} ± ${width} (voluto ${wanted})`,
  precise: (runs, looks, widths) =>
    `Abbastanza preciso dopo ${runs} simulazioni (controllato a ${looks}): ${widths}.`,
  imprecise: (runs, widths) =>
    `Non abbastanza preciso dopo ${runs} simulazioni, il massimo concesso: ${widths}. --runs ne concede di più.`,
  goOn: "Le simulazioni finite sono conservate: lo stesso comando con --resume riprende da lì.",
  about: "simulazioni di",
  unknown: "(non si sa)",
  runs: "simulazioni",
  size: "spazio",
  age: "ultimo uso",
  state: "leggibili",
  yes: "sì",
  no: "no: altra versione",
  ago: (time) => `${time} fa`,
  nothing: (path) => `In ${path} non è conservata nessuna simulazione.`,
  all: (runs, size, path, most) =>
    `In tutto ${runs} occupano ${size} in ${path}; oltre ${most}, quelle inutilizzate da più tempo vengono eliminate da sole.`,
  gone: (runs, size) => `Eliminate ${runs}: ${size}.`,
  noneGone: "Non c'era niente da eliminare.",
};

export const storeWords: Readonly<Record<Language, typeof en>> = { en, it };
