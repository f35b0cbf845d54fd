import type { KeptCalibration } from "../calibrate/keptCalibration.ts";
import type { Span, Target, TargetMeasure } from "../calibrate/target.ts";

/** A measure of a brand before and after the last day observed. */
export interface Foreseen {
  readonly what: TargetMeasure;
  readonly brand: string;
  /** what was observed, and when; empty for what was not */
  readonly past: Pick<Target, "spans" | "values">;
  /** periods that come, each as long as those of the past */
  readonly future: readonly Span[];
}

/** Days of a period where none was observed to the end. */
const USUAL_DAYS = 7;

/**
 * Lays periods as long as the last one observed over the days that come, for every brand: sales, and what else was
 * observed of any.
 *
 * @param days - of the run, from its first day
 */
export function foreseen(
  { targets, until }: Pick<KeptCalibration, "targets" | "until">,
  brands: readonly string[],
  days: number,
): Foreseen[] {
  const measures = [...new Set<TargetMeasure>(["sales", ...targets.map(({ what }) => what)])];
  const last = targets.flatMap(({ spans }) => spans).findLast(({ to }) => to === until);
  const length = last === undefined ? USUAL_DAYS : last.to - last.from;
  const count = Math.floor((days - until) / length);
  const future = Array.from({ length: count }, (_, at) => ({
    from: until + at * length,
    to: until + (at + 1) * length,
  }));
  return measures.flatMap((what) =>
    brands.map((brand) => {
      const known = targets.find((target) => target.what === what && target.brand === brand);
      const { spans = [], values = [] } = known ?? {};
      return { what, brand, past: { spans, values }, future };
    }),
  );
}
