import type { Problem } from "../../scenario/check/problem.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Alternative } from "./calibratedForecast.ts";
/** What may be done from a day on, or what is wrong with it. */
export type AlternativeReading = {
    readonly alternative: Alternative;
    readonly problems?: undefined;
} | {
    readonly alternative?: undefined;
    readonly problems: readonly Problem[];
};
/**
 * The scenario with something decided from a day on: what was before it stays as it was.
 *
 * @param text - settings as they are typed: `brands.nonna.price=25, brands.nonna.quality=0.8`
 * @param day - from 0
 */
export declare function alternativeFrom(scenario: Scenario, text: string, day: number): AlternativeReading;
