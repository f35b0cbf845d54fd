import type { RunResult } from "./result.ts";

/**
 * Looks for what no run can have given: a number that is none or endless, or consumers lost on the way. Only the
 * displayed stars may be NaN, of a brand without reviews.
 *
 * @param consumers - people of the market, for whom its consumers stand; left out, they are not counted
 * @returns where it stands, e.g. `census.buyers`; undefined when all is sound
 */
export function findUnsound(run: RunResult, consumers?: number): string | undefined {
  const people = run.census.purchases.reduce((sum, counted) => sum + counted, 0);
  // Whole consumers, each for a part of the people: sums are exact but for the last digits.
  if (consumers !== undefined && Math.abs(people - consumers) > 1e-9 * consumers) return "census.purchases";
  return findEndless(run, "");
}

function findEndless(value: unknown, path: string): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : path;
  if (value instanceof Float64Array)
    return areFinite(value, path === "levels.displayedMean") ? undefined : path;
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const found = findEndless(part, path === "" ? name : `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @param mayBeNone - brands without reviews show no stars */
function areFinite(values: Float64Array, mayBeNone: boolean): boolean {
  // Nothing but a finite number is 0 away from itself, and sums of such are not 0: a loop of them is faster than asking each.
  let [even, odd] = [0, 0];
  const pairs = values.length & ~1;
  for (let cell = 0; cell < pairs; cell += 2) {
    even += values[cell] - values[cell];
    odd += values[cell + 1] - values[cell + 1];
  }
  if (even + odd === 0 && (values.length === pairs || Number.isFinite(values[pairs]))) return true;
  return mayBeNone && values.every((value) => Number.isFinite(value) || Number.isNaN(value));
}
