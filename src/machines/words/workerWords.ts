import type { Language } from "../../language/language.ts";

/** What a worker says. */
const en = {
  begins: (address: string, threads: number, version: string, engine: string) =>
    `Waiting for runs at ${address} with ${threads === 1 ? "1 thread" : `${threads} threads`} (umot ${version}, engine ${engine}). Ctrl-C ends.`,
  lost: (address: string) => `Redis at ${address} no longer answers; waiting until it is back.`,
  back: (address: string) => `Redis at ${address} is back.`,
  full: (address: string) =>
    `Redis at ${address} is full (maxmemory): results wait here until there is room. Give it more memory, or delete other data.`,
  refused: (host: string, theirs: string, own: string) =>
    `An experiment on ${host} asks for runs of umot ${theirs}. This worker has umot ${own} and makes none of them: results would differ. Install the same version on both machines.`,
  ending: "Ending after the runs under way. Ctrl-C again ends at once; other workers then make them again.",
  ended: (runs: string) => `Ended after ${runs} runs.`,
};

const it: typeof en = {
  begins: (address, threads, version, engine) =>
    `In attesa di simulazioni da ${address} con ${threads === 1 ? "1 processo" : `${threads} processi`} (umot ${version}, motore ${engine}). Ctrl-C per finire.`,
  lost: (address) => `Redis a ${address} non risponde più; si aspetta che torni.`,
  back: (address) => `Redis a ${address} è tornato.`,
  full: (address) =>
    `Redis a ${address} è pieno (maxmemory): i risultati aspettano qui finché non c'è posto. Dagli più memoria, oppure elimina altri dati.`,
  refused: (host, theirs, own) =>
    `Un esperimento su ${host} chiede simulazioni di umot ${theirs}. Questo worker ha umot ${own} e non ne fa nessuna: i risultati sarebbero diversi. Installa la stessa versione sulle due macchine.`,
  ending:
    "Si finisce dopo le simulazioni in corso. Un altro Ctrl-C finisce subito; altri worker allora le rifanno.",
  ended: (runs) => `Finito dopo ${runs} simulazioni.`,
};

export const workerWords: Readonly<Record<Language, typeof en>> = { en, it };
