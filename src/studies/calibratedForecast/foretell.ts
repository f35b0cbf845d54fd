import type { RandomKey } from "../../numeric/luck/random.ts";
import { sizeOf, type Sizes } from "../calibrate/targets/sizes.ts";
import type { Span, ObservedTarget, TargetSubject } from "../calibrate/targets/target.ts";
import { drawDiscrepancy, seriesKey } from "./discrepancy.ts";

/** A measure of a brand before and after the last day observed. */
export interface Foreseen extends TargetSubject {
  /** what was observed, and when; empty for what was not */
  readonly past: Pick<ObservedTarget, "spans" | "values">;
  /** periods that come, each as long as those of the past */
  readonly future: readonly Span[];
}

/** What a run shows of each measure, as large as the simulated market is: shape [series][periods]. */
export interface Shown {
  readonly past: readonly (readonly number[])[];
  readonly future: readonly (readonly number[])[];
}

/** Whose run it is, and with what luck reality keeps away from it. */
export interface Course {
  readonly sizes: Sizes;
  /** people for whom a consumer stands */
  readonly scale: number;
  readonly key: RandomKey;
  readonly draw: number;
}

/** What a run gives in the periods that come, as far from itself as reality was; shape [series][periods]. */
export function foretell(
  series: readonly Omit<Foreseen, "future">[],
  { past, future }: Shown,
  { sizes, scale, key, draw }: Course,
): number[][] {
  return series.map((one, at) => {
    const { what, brand } = one;
    const { values } = one.past;
    const size = sizeOf(one, sizes);
    const own = future[at].map((value) => value * size);
    if (what === "rating") return shiftedStars(own, past[at], values);
    // Money follows what is sold: the same keeps both away from the model.
    const of = what === "revenue" ? salesOf(series, brand) : at;
    const source = of >= 0 && series[of].past.values.length > 0 ? of : at;
    const followed = {
      observed: series[source].past.values,
      modelled: past[source].map((value) => value * size),
      scale: scale * size,
    };
    const factors = drawDiscrepancy(followed, own.length, seriesKey(key, draw, source));
    return own.map((value, period) => value * factors[period]);
  });
}

/** Stars shown change slowly: they begin where they are. */
function shiftedStars(
  future: readonly number[],
  past: readonly number[],
  observed: readonly number[],
): number[] {
  const last = observed.findLastIndex((value, at) => Number.isFinite(value) && Number.isFinite(past[at]));
  const shift = last < 0 ? 0 : observed[last] - past[last];
  return future.map((value) => Math.min(5, Math.max(1, value + shift)));
}

const salesOf = (series: readonly Pick<Foreseen, "what" | "brand">[], brand: string) =>
  series.findIndex((one) => one.what === "sales" && one.brand === brand);
