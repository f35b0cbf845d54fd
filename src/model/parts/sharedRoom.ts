import { abandon, CONTROL_WORDS } from "./barrier.ts";
import { dayTotalsLength } from "./dayTotals.ts";
import { tieCount } from "../people/drawTies.ts";
import type { Parameters } from "../parameters.ts";

/**
 * Where the parts of one market meet: memory that all of them see, and nothing else, so that it can be handed to threads.
 * What is written in the evening is read after the barrier and lies in one of two places by turns; so nobody writes where
 * another still reads.
 */
export interface SharedRoom {
  readonly parts: number;
  /** see `barrier.ts` */
  readonly control: SharedArrayBuffer;
  /** sums of the evening; shape [2, parts, `dayTotalsLength`] */
  readonly sums: SharedArrayBuffer;
  /** reviews and messages of each part, growing as needed; shape [2 × parts] */
  readonly letters: readonly SharedArrayBuffer[];
  /** who knows whom, pairs of consumers; empty where that is not drawn */
  readonly ties: SharedArrayBuffer;
}

/** Most bytes of a day's letters of one part: address space is set aside and no memory. */
const MOST_LETTERS = 1_073_741_824;
const FIRST_LETTERS = 65_536;

/** Whether parts can share memory here: everywhere in Node, in a browser on pages that are isolated. */
export function canShare(): boolean {
  return typeof SharedArrayBuffer === "function" && typeof SharedArrayBuffer.prototype.grow === "function";
}

/** Opens a room for so many parts of a market. */
export function openSharedRoom(parameters: Parameters, parts: number): SharedRoom {
  return {
    parts,
    control: new SharedArrayBuffer(4 * CONTROL_WORDS),
    sums: new SharedArrayBuffer(2 * parts * 8 * dayTotalsLength(parameters)),
    letters: Array.from(
      { length: 2 * parts },
      () => new SharedArrayBuffer(FIRST_LETTERS, { maxByteLength: MOST_LETTERS }),
    ),
    ties: new SharedArrayBuffer(8 * tieCount(parameters.network, parameters.consumers)),
  };
}

/** Lets all parts end that wait for one that is gone. */
export function leaveSharedRoom({ control }: SharedRoom): void {
  abandon(new Int32Array(control));
}
