import type { Scenario } from "../../../scenario/settings/scenario.ts";
import type { Observed, ObservedSeries } from "../../observed/observedSeries.ts";
import { type Aligned, type Span } from "./target.ts";
/**
 * Lays observed series over the days of a scenario: dates count from its `market.start`, brands are known by their keys
 * or by what they are called.
 */
export declare function alignTargets(scenario: Scenario, { series }: Observed): Aligned;
/** The days of each period; undefined where some of them are not in the run. */
export declare function spansOf({ market: { start, days } }: Scenario, { periods }: ObservedSeries): (Span | undefined)[];
/** Keys of the brands by their keys and by what they are called in each language; what has no name is of the brand in focus. */
export declare function brandKeys(scenario: Scenario): ReadonlyMap<string, string>;
/** A brand's name as it is compared. */
export declare const nameOf: (text: string) => string;
