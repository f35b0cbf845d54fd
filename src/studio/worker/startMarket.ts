import * as Comlink from "comlink";
import type { Market } from "./market.ts";
import MarketWorker from "./market.ts?worker&inline";

/** A worker and what can be asked of it. */
export interface MarketThread {
  readonly ask: Comlink.Remote<Market>;
  /** ends it at once, whatever it is doing */
  end(): void;
}

/** Starts a thread that reads, simulates and measures for the page. */
export function startMarket(): MarketThread {
  const worker = new MarketWorker();
  return { ask: Comlink.wrap<Market>(worker), end: () => worker.terminate() };
}
