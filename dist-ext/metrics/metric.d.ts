import type { Bilingual } from "../language/bilingual.ts";
import type { RunResult } from "../model/result.ts";
import type { Period } from "./period.ts";
/**
 * How a metric's numbers are read by people.
 *
 * - `share` 0–1, shown as per cent · `count` people, purchases, reviews · `money` the scenario's currency
 * - `stars` 1–5 · `quality` 0–1 · `points` net promoter score, −100 to 100 · `number` a mean count
 */
export type MetricUnit = "share" | "count" | "money" | "stars" | "quality" | "points" | "number";
/** A metric: everything that is known of it stands in its declaration and nowhere else. */
interface Metric {
    readonly unit: MetricUnit;
    /** what its numbers count, where the unit does not say it */
    readonly counted?: Bilingual;
    /** its name within a sentence; in Italian with its article */
    readonly name: {
        readonly en: string;
        readonly it: readonly [article: string, noun: string];
    };
    /** its name above a narrow column, where the other one is long */
    readonly short?: Bilingual;
    /** one sentence for people who never saw the word */
    readonly about: Bilingual;
}
/** A number that belongs to one brand, measured over a period of one run. */
export interface BrandMetric extends Metric {
    readonly measure: (run: RunResult, brand: number, period: Period) => number;
}
/** A number that belongs to the whole market, measured over a period of one run. */
export interface MarketMetric extends Metric {
    readonly measure: (run: RunResult, period: Period) => number;
}
/** Least and most that a number of each unit can be. */
export declare const UNIT_BOUNDS: Readonly<Record<MetricUnit, readonly [least: number, most: number]>>;
/** What the numbers of a metric are, as a scenario has to write them: 0–1, purchases, currency. */
export declare function unitWords({ unit, counted }: Pick<Metric, "unit" | "counted">): Bilingual;
export {};
