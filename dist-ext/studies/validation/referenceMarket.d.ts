import type { ScenarioSpec } from "../../scenario/settings/scenario.ts";
/** Presence in every channel, the same everywhere. */
export declare function everywhere(coverage: number): Record<string, number>;
/** A market of everyday purchases: four brands, eleven channels, everything else at its default. */
export declare const referenceMarket: ScenarioSpec;
