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
    ago: (time) => `${time} ago`,
    nothing: (path) => `No run is kept in ${path}.`,
    all: (runs, size, path, most) => `In all ${runs} take ${size} in ${path}; beyond ${most} those that were of no use for the longest time go by themselves.`,
    gone: (runs, size) => `${runs} let go: ${size}.`,
    noneGone: "There was nothing to let go.",
};
const it = {
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
    all: (runs, size, path, most) => `In tutto ${runs} occupano ${size} in ${path}; oltre ${most} quelle che non servono da più tempo vanno via da sole.`,
    gone: (runs, size) => `Eliminate ${runs}: ${size}.`,
    noneGone: "Non c'era niente da eliminare.",
};
export const storeListWords = { en, it };
