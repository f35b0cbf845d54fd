import type { Scenario } from "../../../scenario/settings/scenario.ts";
import type { ObservedSeries } from "../../observed/observedSeries.ts";
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
export declare function withPlansOfData(scenario: Scenario, series: readonly ObservedSeries[]): PlannedByData;
