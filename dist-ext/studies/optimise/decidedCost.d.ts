import type { Parameters } from "../../model/parameters.ts";
/**
 * What a brand has decided to spend while the books of a run are open, before anything happens: presence, content, care desk, advertising,
 * gifts and bought reviews. What depends on the run, contacts and answers, comes on top.
 *
 * @param brand - name of the brand
 * @returns in the scenario's currency
 */
export declare function decidedCost(parameters: Parameters, brand: string): number;
