import type { Contender } from "./compare.ts";
/**
 * Settings of a brand in which an alternative differs from the baseline and that cost it nothing, so that whatever they
 * bring looks free: a better product at the same unit cost, a better call centre at the same daily cost.
 *
 * Each is switched by itself, and what the brand decides to spend is reckoned anew. Presence that is paid by the contact
 * and answers that are paid one by one cost something, although no one knows beforehand how much. A timeline counts as
 * one setting.
 *
 * @param brand - name of the brand
 * @returns paths, in the scenario's order
 */
export declare function settingsWithoutCost(baseline: Contender, alternative: Contender, brand: string): string[];
/** Whether nothing that an alternative changes costs the brand anything: its budget then only moves with its success. */
export declare function costsNothing(baseline: Contender, alternative: Contender, brand: string): boolean;
