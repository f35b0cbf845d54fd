import type { Scenario } from "../settings/scenario.ts";
/** People for whom each consumer stands; 1 where the consumers are the market. */
export declare function scaleOf({ market: { population, consumers } }: Pick<Scenario, "market">): number;
/**
 * The scenario with all that is written for the whole market (budgets and costs a day, capacities, gifts, bought reviews)
 * as it is for the consumers who are simulated. Prices, costs of one unit or one contact, and shares are the same for
 * both; so are the reviews of the first day, whose number people read: what a consumer writes counts beside them for all for whom
 * she stands.
 */
export declare function atSimulatedSize(scenario: Scenario): Scenario;
