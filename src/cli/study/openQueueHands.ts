import { threadsOf } from "../../machines/queue/crew.ts";
import type { Present } from "../../machines/queue/presence.ts";
import { readQueueAddress } from "../../machines/queue/queueAddress.ts";
import type { QueueVoice } from "../../machines/queue/queueExecutor.ts";
import { queueWords } from "../../machines/words/queueWords.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { countRuns } from "./estimate.ts";
import type { Hands } from "./runsAhead.ts";

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
