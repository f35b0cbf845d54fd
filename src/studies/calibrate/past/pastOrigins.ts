import type { ObservedTarget } from "../targets/target.ts";

/** A day of the past from which the rest is forecast as if it were not known. */
export interface PastOrigin {
  /** the day after the last one known */
  readonly day: number;
  /** the day after the last one forecast */
  readonly until: number;
}

/** Fewer periods than this leave too little to learn from and to forecast. */
const FEWEST = 12;

/** No forecast of the past reaches further than so many periods. */
const FURTHEST = 13;

/**
 * Origins in the second half of what was observed, at even distances; each is followed by the periods until the next one.
 *
 * @param count - origins wanted, at least 1
 * @returns none where fewer than twelve periods were observed
 */
export function pastOrigins(targets: readonly ObservedTarget[], count: number): PastOrigin[] {
  const ends = [...new Set(targets.flatMap(({ spans }) => spans.map(({ to }) => to)))].toSorted(
    (a, b) => a - b,
  );
  if (ends.length < FEWEST) return [];
  const half = Math.ceil(ends.length / 2);
  const stretch = Math.max(1, Math.floor((ends.length - half) / count));
  const starts = Array.from({ length: count }, (_, at) => half + at * stretch).filter(
    (seen) => seen < ends.length,
  );
  return starts.map((seen) => ({
    day: ends[seen - 1],
    until: ends[Math.min(ends.length, seen + Math.min(FURTHEST, stretch)) - 1],
  }));
}

/** What was known of a series by a day: shorter, not another one, so that numbers of targets and periods stay. */
export function knownBy(target: ObservedTarget, day: number): ObservedTarget {
  const seen = target.spans.filter(({ to }) => to <= day).length;
  return { ...target, spans: target.spans.slice(0, seen), values: target.values.slice(0, seen) };
}
