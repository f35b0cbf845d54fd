import type { Scenario } from "../settings/scenario.ts";
/**
 * Every single setting that is decided by giving a path a value: `brands.*.coverage.maps` decides four moments of every
 * brand, `brands.forno.coverage` with `{ maps: { know: 0.5 } }` one.
 *
 * @param value - left out, a number is meant
 * @returns paths, each once; none where the path leads nowhere
 */
export declare function settingsDecided(scenario: Scenario, path: string, value?: unknown): string[];
/** Whether two settings are the same, or one is a part of the other. */
export declare function isSameSetting(one: string, other: string): boolean;
