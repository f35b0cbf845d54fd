import { setFlagsFromString } from "node:v8";

/** The Node whose V8 knows the flag by this name; one that does not, as those of Node 22 and 24, says so on the terminal. */
const KNOWING = 20;

/**
 * How much a function runs, in bytes of its code, before V8 optimises it: four times as much as usual. Most of what a
 * command does it does for a fifth of a second and never again, and a quarter of its processor's time went into optimising
 * that; what simulates is optimised a little later, which 60 runs of the flagship do not show. With sixteen times as much
 * they do.
 */
const BUDGET = 4 * 66 * 1024;

/**
 * The same for what comes after the last run: a report is written once, each of its charts by code of its own. Sixteen
 * times the usual take 0.96 of the processor's time of `run`; before the last run they would slow it down.
 */
const WRITING_BUDGET = 16 * 66 * 1024;

/** Lets V8 optimise only what runs for long. It changes when code is translated, and nothing that it computes. */
export function optimiseLater(version: string = process.versions.node): void {
  spend(BUDGET, version);
}

/** Lets V8 optimise hardly anything, from when there is only to be written. */
export function optimiseHardly(version: string = process.versions.node): void {
  spend(WRITING_BUDGET, version);
}

function spend(budget: number, version: string): void {
  if (Number(version.split(".")[0]) === KNOWING) setFlagsFromString(`--interrupt-budget=${budget}`);
}
