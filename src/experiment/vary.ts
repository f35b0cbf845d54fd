import { spread } from "./spread.ts";
import type { SweepDimension } from "./sweep.ts";

/** Either the dimension that was meant, or what is wrong with how it was written. */
export type VaryReading =
  | { readonly dimension: SweepDimension; readonly fault?: undefined }
  | { readonly dimension?: undefined; readonly fault: string };

/** More values than anybody meant to ask for: a sweep multiplies them. */
const MOST_STEPS = 1000;

/** How to write it, for messages. */
export const VARY_EXAMPLE =
  "--vary brands.nonna.quality=0.4..0.9:6 (six values) or --vary brands.nonna.price=20,24,28";

/**
 * Reads one dimension of a sweep: `path=from..to:steps`, or `path=value,value,value`.
 *
 * Whether the path exists and the values are allowed is for the scenario to say.
 */
export function readVary(text: string): VaryReading {
  const [, path, written] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
  if (path === undefined) return fault(text, "a path, = and values");
  const values = written.includes("..") ? readRange(written) : readList(written);
  return typeof values === "string" ? fault(text, values) : { dimension: { path, label: path, values } };
}

/** Values of `from..to:steps`, or what should have been written instead. */
function readRange(written: string): number[] | string {
  const [, from, to, steps] = /^(.+?)\.\.(.+?)(?::(.*))?$/.exec(written) ?? [];
  const [low, high] = [readNumber(from), readNumber(to)];
  if (low === undefined || high === undefined) return "numbers on both sides of ..";
  if (steps === undefined) return "the number of values after a colon, as in 0.4..0.9:6";
  const count = readNumber(steps);
  const isCount = count !== undefined && Number.isInteger(count) && count >= 1 && count <= MOST_STEPS;
  return isCount ? spread(low, high, count) : `from 1 to ${MOST_STEPS} values after the colon`;
}

function readList(written: string): number[] | string {
  const values = written.split(",").map(readNumber);
  return values.every((value) => value !== undefined) ? values : "numbers between the commas";
}

function readNumber(text = ""): number | undefined {
  const value = Number(text);
  return text.trim() !== "" && Number.isFinite(value) ? value : undefined;
}

function fault(text: string, wanted: string): VaryReading {
  return { fault: `--vary must have ${wanted}, but is “${text}”.` };
}
