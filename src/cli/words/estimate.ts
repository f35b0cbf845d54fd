import type { Language } from "../../language/language.ts";

/** What is said before anything is run: how many runs there are, and about how long they take. */
const en = {
  runs: (count: number, shown: string) => (count === 1 ? "1 run" : `${shown} runs`),
  threads: (count: number) => (count === 1 ? "1 thread" : `${count} threads in parallel`),
  /** threads that work on one run together */
  inside: (count: number) => `${count} threads that share each run`,
  insideLast: (count: number, inside: number) =>
    `${count} threads in parallel, ${inside} of which share each of the last runs`,
  all: (runs: string, time: string, threads: string) => `${runs}, about ${time} on ${threads}`,
  most: (runs: string, time: string, threads: string) => `at most ${runs}, about ${time} on ${threads}`,
  left: (left: string, runs: string, time: string, threads: string) =>
    `${runs}, of which ${left} ${left === "1" ? "is" : "are"} not on disk yet: about ${time} on ${threads}`,
  kept: (runs: string) => `${runs}, all of them on disk already`,
};

const it: typeof en = {
  runs: (count, shown) => (count === 1 ? "1 simulazione" : `${shown} simulazioni`),
  threads: (count) => (count === 1 ? "1 processo" : `${count} processi affiancati`),
  inside: (count) => `${count} processi che si dividono ogni simulazione`,
  insideLast: (count, inside) =>
    `${count} processi affiancati, ${inside} dei quali si dividono ognuna delle ultime simulazioni`,
  all: (runs, time, threads) => `${runs}, circa ${time} su ${threads}`,
  most: (runs, time, threads) => `al massimo ${runs}, circa ${time} su ${threads}`,
  left: (left, runs, time, threads) =>
    `${runs}, di cui ${left} non ancora su disco: circa ${time} su ${threads}`,
  kept: (runs) => `${runs}, tutte già su disco`,
};

export const estimateWords: Readonly<Record<Language, typeof en>> = { en, it };
