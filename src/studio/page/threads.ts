import { type MarketThread, startMarket } from "../worker/startMarket.ts";

/** Reads, checks and explains; never simulates, so that it always answers at once. */
export const desk: MarketThread = startMarket();

/** Threads for many runs; one processor is left to the page and the run that is watched. */
export const RUNNERS = Math.max(1, Math.min(6, (navigator.hardwareConcurrency || 2) - 1));
