import * as Comlink from "comlink";
import type { Explorer } from "./explorer.ts";
import ExplorerWorker from "./explorer.ts?worker&inline";

/** A worker that conducts studies. */
export interface ExplorerThread {
  readonly ask: Comlink.Remote<Explorer>;
  /** ends it at once, whatever it is doing */
  end(): void;
}

/** Begins a thread of its own for an exploration, so that ending it mixes with no other. */
export function startExplorer(): ExplorerThread {
  const worker = new ExplorerWorker();
  return { ask: Comlink.wrap<Explorer>(worker), end: () => worker.terminate() };
}
