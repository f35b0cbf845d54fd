import type { Parameters } from "../../model/parameters.ts";
import { type CompileOptions } from "./toParameters.ts";
import type { Scenario } from "../settings/scenario.ts";
import { type Path } from "../read/written.ts";
/**
 * A checked scenario of which some settings will take many values, so that what does not depend on them is read once:
 * reading it anew takes longer than half the run of a small market.
 *
 * Values are not checked: whoever gives them knows that all of them are allowed.
 *
 * @param paths - settings that are numbers; `*` stands for all
 * @returns what `toParameters` makes of the scenario with a value for each path, in their order
 */
export declare function prepareScenario(scenario: Scenario, paths: readonly string[], options?: CompileOptions): (values: readonly number[]) => Parameters;
/** Every single number that a path stands for: one written for all micro-moments is four. */
export declare function numberLeaves(scenario: Scenario, path: string): Path[];
