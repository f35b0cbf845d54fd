import type { Scenario } from "../../../scenario/settings/scenario.ts";
import type { Observed, ObservedSeries } from "../../observed/observedSeries.ts";
import { placeFinder } from "./placeFinder.ts";
import {
  type Aligned,
  type Span,
  type ObservedTarget,
  TARGET_MEASURES,
  type TargetMeasure,
  type TargetSubject,
  subjectOf,
} from "./target.ts";

const DAY_MS = 86_400_000;

/**
 * Lays observed series over the days of a scenario: dates count from its `market.start`, brands and channels are known by
 * their keys or by what they are called.
 */
export function alignTargets(scenario: Scenario, { series }: Observed): Aligned {
  const find = placeFinder(scenario);
  const placed = series.map((one) => ({ one, ...find(one) }));
  // Visits of a place that the scenario does not have are not explained by it.
  const isUsed = ({ one, stranger }: (typeof placed)[number]) => isTarget(one) && stranger === undefined;
  const used = placed.filter(isUsed);
  const strangers = used.flatMap(({ one, brand }) => (brand === undefined ? [one.brand] : []));
  const all = used.flatMap(({ one, brand, channel }) =>
    brand === undefined || !hasValues(one)
      ? []
      : [{ one, subject: { brand, channel }, spans: spansOf(scenario, one) }],
  );
  const targets = all.map(({ one, subject, spans }) => targetOf(one, subject, spans)).filter(hasValues);
  const outside = all.flatMap(({ spans }) => spans).filter((span) => span === undefined).length;
  return {
    targets,
    until: Math.max(0, ...targets.flatMap(({ spans }) => spans.map(({ to }) => to))),
    unused: placed.filter((one) => !isUsed(one)).map(({ one }) => one),
    outside,
    strangers: [...new Set(strangers)],
  };
}

function isTarget({ what }: ObservedSeries): boolean {
  return TARGET_MEASURES.some((measure) => measure === what);
}

function targetOf(
  { what, values }: ObservedSeries,
  subject: Omit<TargetSubject, "what">,
  spans: readonly (Span | undefined)[],
): ObservedTarget {
  const inside = spans.flatMap((span, at) => (span === undefined ? [] : [{ span, value: values[at] }]));
  return {
    ...subjectOf({ what: what as TargetMeasure, ...subject }),
    spans: inside.map(({ span }) => span),
    values: inside.map(({ value }) => value),
  };
}

const hasValues = ({ values }: Pick<ObservedTarget, "values">) => values.some(Number.isFinite);

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
