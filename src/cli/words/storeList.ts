import type { Language } from "../../language/language.ts";

/** What `umot store` says. */
const en = {
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

export const storeListWords: Readonly<Record<Language, typeof en>> = { en, it };
