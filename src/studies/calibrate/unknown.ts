import { type DesignRange, partOf, valueAt } from "../designs/design.ts";

/** A setting that is not known, and what is believed of it before any data. */
export interface Unknown extends DesignRange {
  /** where it most likely lies; left out, anywhere in the range alike */
  readonly likely?: number;
}

/**
 * The value below which a setting lies with a chance, by what is believed of it beforehand: even over the range, or a
 * triangle with its top at what is most likely.
 *
 * @param part - chance, 0–1
 */
export function priorQuantile(unknown: Unknown, part: number): number {
  return valueAt(unknown, evenPart(unknown, part));
}

/** Standard deviation of what is believed beforehand. */
export function priorDeviation(unknown: Unknown): number {
  const { low, high } = unknown;
  const top = topOf(unknown);
  const square = top === undefined ? 1 / 12 : (1 - top + top * top) / 18;
  return (high - low) * Math.sqrt(square);
}

/** The part of the range that is reached with a chance: the inverse of a triangle's distribution. */
function evenPart(unknown: Unknown, part: number): number {
  const top = topOf(unknown);
  if (top === undefined) return part;
  return part < top ? Math.sqrt(part * top) : 1 - Math.sqrt((1 - part) * (1 - top));
}

function topOf(unknown: Unknown): number | undefined {
  return unknown.likely === undefined ? undefined : partOf(unknown, unknown.likely);
}
