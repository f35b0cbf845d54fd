import type { Scenario } from "../settings/scenario.ts";
/** What a brand pays for settings beyond what it pays already; negative where they are below that. */
export interface LevelCosts {
    /** for each product sold or given away */
    readonly perSale: number;
    readonly perDay: number;
    /** all that is paid once for the present levels, since the day before the first */
    readonly once: number;
}
/**
 * What the `costs:` of a scenario charge each brand at its present settings.
 *
 *     amount = Σ rate · (mean value of the settings − paid)
 *
 * @returns one for each brand, in their order; all 0 without costs
 */
export declare function levelCosts(scenario: Scenario): LevelCosts[];
/** Mean of the numbers that a path means; what is left out of a map is zero. */
export declare function meanAt(scenario: Scenario, path: string): number;
/** The numbers that a path means. */
export declare function valuesAt(scenario: Scenario, path: string): number[];
