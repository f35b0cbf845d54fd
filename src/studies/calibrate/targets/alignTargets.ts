import { LANGUAGES } from "../../../language/language.ts";
import { labelIn } from "../../../language/spoken.ts";
import { focusBrand } from "../../../report/document/names.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import type { Observed, ObservedSeries } from "../../observed/observedSeries.ts";
import {
  type Aligned,
  type Span,
  type ObservedTarget,
  TARGET_MEASURES,
  type TargetMeasure,
} from "./target.ts";

const DAY_MS = 86_400_000;

/**
 * Lays observed series over the days of a scenario: dates count from its `market.start`, brands are known by their keys
 * or by what they are called.
 */
export function alignTargets(scenario: Scenario, { series }: Observed): Aligned {
  const known = brandKeys(scenario);
  const used = series.filter(isTarget);
  const strangers = used.map(({ brand }) => brand).filter((brand) => !known.has(nameOf(brand)));
  const all = used.flatMap((one) => {
    const brand = known.get(nameOf(one.brand));
    return brand === undefined ? [] : [{ one, brand, spans: spansOf(scenario, one) }];
  });
  const targets = all.map(({ one, brand, spans }) => targetOf(one, brand, spans)).filter(hasValues);
  const outside = all.flatMap(({ spans }) => spans).filter((span) => span === undefined).length;
  return {
    targets,
    until: Math.max(0, ...targets.flatMap(({ spans }) => spans.map(({ to }) => to))),
    unused: series.filter((one) => !isTarget(one)),
    outside,
    strangers: [...new Set(strangers)],
  };
}

type TargetSeries = ObservedSeries & { readonly what: TargetMeasure };

function isTarget(series: ObservedSeries): series is TargetSeries {
  return series.channel === undefined && TARGET_MEASURES.some((measure) => measure === series.what);
}

function targetOf(
  { what, values }: TargetSeries,
  brand: string,
  spans: readonly (Span | undefined)[],
): ObservedTarget {
  const inside = spans.flatMap((span, at) => (span === undefined ? [] : [{ span, value: values[at] }]));
  return { what, brand, spans: inside.map(({ span }) => span), values: inside.map(({ value }) => value) };
}

const hasValues = ({ values }: ObservedTarget) => values.some(Number.isFinite);

/** The days of each period; undefined where some of them are not in the run. */
export function spansOf(
  { market: { start, days } }: Scenario,
  { periods }: ObservedSeries,
): (Span | undefined)[] {
  const first = Date.parse(`${start}T00:00:00Z`);
  return periods.map((period) => {
    const from = Math.round((Date.parse(`${period.from}T00:00:00Z`) - first) / DAY_MS);
    const to = from + period.days;
    return from >= 0 && to <= days ? { from, to } : undefined;
  });
}

/** Keys of the brands by their keys and by what they are called in each language; what has no name is of the brand in focus. */
export function brandKeys(scenario: Scenario): ReadonlyMap<string, string> {
  const { brands } = scenario;
  const names = Object.entries(brands).flatMap(([key, brand]) => [
    [nameOf(key), key] as const,
    ...LANGUAGES.map((language) => [nameOf(labelIn(brand, key, language)), key] as const),
  ]);
  return new Map([["", focusBrand(scenario)], ...names]);
}

/** A brand's name as it is compared. */
export const nameOf = (text: string) => text.trim().toLocaleLowerCase("en");
