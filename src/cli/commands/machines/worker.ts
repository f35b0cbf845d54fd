import { countText } from "../../../language/countText.ts";
import { availableParallelism } from "node:os";
import { engineHash } from "../../../files/store/engineHash.ts";
import { toolVersion } from "../../../files/folders/toolVersion.ts";
import { readQueueAddress } from "../../../machines/queue/queueAddress.ts";
import { serveQueue, type WorkerVoice } from "../../../machines/queue/serveQueue.ts";
import { ExitCode } from "../../cliError.ts";
import { commandFile } from "../../flags/commandFile.ts";
import { addSpeechFlags, type SpeechFlags } from "../../flags/commonFlags.ts";
import { wholeNumber } from "../../flags/optionValues.ts";
import { listenForInterrupt } from "../../terminal/interrupt.ts";
import { createTerminal } from "../../terminal/terminal.ts";
import { sharedHelp } from "../../words/help/everywhere.ts";
import type { CommandHelp } from "../../../studies/study.ts";
import type { Language } from "../../../language/language.ts";

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

const workerWords: Readonly<Record<Language, typeof en>> = { en, it };

/** Help of `umot worker`. */
const workerHelp = {
  examples: [
    [
      "worker --queue redis://lab-1:6379",
      {
        en: "makes runs for every experiment started with the same --queue, until Ctrl-C",
        it: "fa le simulazioni di ogni esperimento avviato con lo stesso --queue, fino a Ctrl-C",
      },
    ],
    [
      "worker --queue rediss://lab-1:6380 --workers 16",
      {
        en: "over TLS, on 16 threads; user and password from UMOT_QUEUE_USER and UMOT_QUEUE_PASSWORD",
        it: "con TLS, su 16 processi; utente e password da UMOT_QUEUE_USER e UMOT_QUEUE_PASSWORD",
      },
    ],
  ],
  queue: {
    en: "address of the Redis server: redis://host:6379, rediss:// with TLS",
    it: "indirizzo del server Redis: redis://host:6379, rediss:// con TLS",
  },
} as const satisfies CommandHelp;

interface Flags extends SpeechFlags {
  readonly queue: string;
  readonly workers?: number;
}

export const command = commandFile<Flags>({
  examples: workerHelp.examples,

  declare(command, say) {
    command
      .requiredOption("--queue <address>", say(workerHelp.queue))
      .option("--workers <number>", say(sharedHelp.workers), wholeNumber("--workers", 1, 256, 2));
    addSpeechFlags(command, say, ["table"]);
  },

  async act(_, flags) {
    const { lang, quiet } = flags;
    const terminal = createTerminal({ language: lang, quiet });
    const words = workerWords[lang];
    const address = readQueueAddress(flags.queue, process.env);
    const threads = flags.workers ?? availableParallelism();
    const [engine, version] = [engineHash(), toolVersion()];
    const voice: WorkerVoice = {
      begins: () => terminal.tell(words.begins(address.shown, threads, version, engine.slice(0, 8))),
      lost: () => terminal.warn(words.lost(address.shown)),
      back: () => terminal.tell(words.back(address.shown)),
      full: () => terminal.warn(words.full(address.shown)),
      refuses: (theirs) =>
        terminal.warn(
          words.refused(theirs.host, named(theirs.version, theirs.engine), named(version, engine)),
        ),
    };
    const interrupt = listenForInterrupt(() => terminal.tell(words.ending));
    const { signal } = interrupt;
    try {
      const done = await serveQueue({ address, threads, engine, version, voice, signal });
      terminal.tell(words.ended(countText(done, lang)));
      return ExitCode.done;
    } finally {
      interrupt.release();
    }
  },
});

/** A version as people can tell it from another one that is called the same. */
const named = (version: string, engine: string) => `${version} (engine ${engine.slice(0, 8)})`;
