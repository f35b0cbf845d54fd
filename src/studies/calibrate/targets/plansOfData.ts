import { applySettings } from "../../../scenario/read/readScenario.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import type { ObservedSeries } from "../../observed/observedSeries.ts";
import { spansOf } from "./alignTargets.ts";
import { type Place, placeFinder } from "./placeFinder.ts";

/** A scenario with what the data say was decided. */
export interface PlannedByData {
  readonly scenario: Scenario;
  /** series that were taken for decisions */
  readonly planned: readonly ObservedSeries[];
}

/**
 * What the data say was decided beforehand becomes the scenario's plan: the price asked and the money spent on advertising,
 * of all or of a channel that the scenario has, period by period. What is to be explained stays with the data.
 *
 * Decisions of the data go before those of the scenario's own timeline on the same day; a gap leaves what was.
 */
export function withPlansOfData(scenario: Scenario, series: readonly ObservedSeries[]): PlannedByData {
  const find = placeFinder(scenario);
  const planned = series.flatMap((one) => {
    const path = pathOf(one, find(one));
    return path === undefined ? [] : [{ one, path }];
  });
  const changes = planned.flatMap(({ one, path }) => changesOf(scenario, one, path));
  if (changes.length === 0) return { scenario, planned: [] };
  const timeline = [...scenario.timeline, ...changes];
  const changed = applySettings(scenario, [{ path: "timeline", value: timeline }]).scenario;
  return changed === undefined
    ? { scenario, planned: [] }
    : { scenario: changed, planned: planned.map(({ one }) => one) };
}

function pathOf({ what }: ObservedSeries, { brand, channel, stranger }: Place): string | undefined {
  if (brand === undefined || stranger !== undefined) return undefined;
  if (what === "price") return `brands.${brand}.price`;
  if (what !== "spend") return undefined;
  const place = channel === undefined ? "daily" : `channels.${channel}`;
  return `brands.${brand}.advertising.${place}`;
}

/** A change on the first day of each period whose value is not that of the one before. Money is of the whole period. */
function changesOf(scenario: Scenario, series: ObservedSeries, path: string) {
  const spans = spansOf(scenario, series);
  let before = Number.NaN;
  return spans.flatMap((span, at) => {
    const whole = series.values[at];
    if (span === undefined || !Number.isFinite(whole)) return [];
    const value = Number((series.what === "spend" ? whole / (span.to - span.from) : whole).toPrecision(8));
    if (value === before) return [];
    before = value;
    return [{ day: span.from, set: { [path]: value }, note: "" }];
  });
}
