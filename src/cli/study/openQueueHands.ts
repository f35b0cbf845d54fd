import { type Present, threadsOf } from "../../machines/queue/presence.ts";
import { readQueueAddress } from "../../machines/queue/queueAddress.ts";
import type { QueueVoice } from "../../machines/queue/queueExecutor.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { countRuns } from "./estimate.ts";
import type { Hands } from "./runsAhead.ts";
import type { Language } from "../../language/language.ts";

/** What an experiment says whose runs are done by workers at a queue. */
const en = {
  crew: (workers: number, threads: number) =>
    `${workers === 1 ? "1 worker" : `${workers} workers`} with ${threads === 1 ? "1 thread" : `${threads} threads`}`,
  work: (runs: string, address: string, crew: string) => `${runs} through ${address}: ${crew}.`,
  waiting: (runs: string, address: string) => `${runs} through ${address}.`,
  kept: (runs: string) => `${runs}, all of them on disk already.`,
  come: (crew: string) => `The runs continue: ${crew}.`,
  nobody: (address: string) =>
    `No worker is listening at ${address}, so the runs wait. On any machine: umot worker --queue ${address}`,
  others: (others: string, own: string, address: string) =>
    `No worker at ${address} has the engine of this umot ${own}, so the runs wait; results from others would differ: ${others}. Install the same version there.`,
  lost: (address: string) =>
    `Redis at ${address} no longer answers; the experiment waits until it is back. Ctrl-C ends.`,
  back: (address: string) => `Redis at ${address} is back, and the experiment continues.`,
  full: (address: string) =>
    `Redis at ${address} is full (maxmemory): runs wait until there is room. Nothing is lost. Give it more memory, or delete other data.`,
};

const it: typeof en = {
  crew: (workers, threads) =>
    `${workers === 1 ? "1 worker" : `${workers} worker`} con ${threads === 1 ? "1 processo" : `${threads} processi`}`,
  work: (runs, address, crew) => `${runs} attraverso ${address}: ${crew}.`,
  waiting: (runs, address) => `${runs} attraverso ${address}.`,
  kept: (runs) => `${runs}, tutte già su disco.`,
  come: (crew) => `Le simulazioni riprendono: ${crew}.`,
  nobody: (address) =>
    `Nessun worker ascolta a ${address}, quindi le simulazioni aspettano. Su una macchina qualsiasi: umot worker --queue ${address}`,
  others: (others, own, address) =>
    `Nessun worker a ${address} ha il motore di questo umot ${own}, quindi le simulazioni aspettano; con altri i risultati sarebbero diversi: ${others}. Installa lì la stessa versione.`,
  lost: (address) =>
    `Redis a ${address} non risponde più; l'esperimento aspetta che torni. Ctrl-C per finire.`,
  back: (address) => `Redis a ${address} è tornato, e l'esperimento riprende.`,
  full: (address) =>
    `Redis a ${address} è pieno (maxmemory): le simulazioni aspettano che ci sia posto. Niente va perso. Dagli più memoria, oppure elimina altri dati.`,
};

const queueWords: Readonly<Record<Language, typeof en>> = { en, it };

/**
 * Opens the way to workers of other machines.
 *
 * @param text - the address that was typed
 * @param own - version and engine of this program
 */
export async function openQueueHands(
  text: string,
  own: { readonly engine: string; readonly version: string },
  terminal: Terminal,
): Promise<Hands> {
  const address = readQueueAddress(text, process.env);
  const words = queueWords[terminal.language];
  const crew = (workers: readonly Present[]) => words.crew(workers.length, threadsOf(workers));
  const voice: QueueVoice = {
    lost: () => terminal.warn(words.lost(address.shown)),
    back: () => terminal.tell(words.back(address.shown)),
    full: () => terminal.warn(words.full(address.shown)),
    come: (workers) => terminal.tell(words.come(crew(workers))),
    nobody: (others) =>
      terminal.warn(
        others.length === 0
          ? words.nobody(address.shown)
          : words.others(othersOf(others), own.version, address.shown),
      ),
  };
  const { openQueueExecutor } = await import("../../machines/queue/queueExecutor.ts");
  const executor = await openQueueExecutor({ address, ...own, voice });
  return {
    executor,
    async tellWork(agenda, isKept) {
      const { runs, missing } = countRuns(agenda, isKept, terminal.language);
      if (missing === 0) return terminal.tell(words.kept(runs));
      const workers = await executor.crew.workers();
      if (workers.length > 0) terminal.tell(words.work(runs, address.shown, crew(workers)));
      else terminal.tell(words.waiting(runs, address.shown));
    },
  };
}

/** Who is there of other versions: “lab-3 (umot 0.1.0)”. */
function othersOf(others: readonly Present[]): string {
  return [...new Set(others.map(({ host, version }) => `${host} (umot ${version})`))].join(", ");
}
