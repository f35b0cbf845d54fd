import { type DesignRange } from "../../studies/designs/design.ts";
import { type SensitivityMetric } from "../../studies/sensitivity/sensitivityMetric.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
/**
 * The ranges that `--vary` asks for; without it, those of the scenario's own sweep.
 *
 * @throws {CliError} with all that is wrong with them
 */
export declare function rangesAsked(scenario: Scenario, varied: readonly string[] | undefined): readonly DesignRange[];
/** @throws {CliError} if a design takes more runs than there is room for */
export declare function refuseTooManyRuns(points: number, runs: number): void;
/** What `--metric` asks for; without it, the share of the brand in focus. */
export declare function metricsAsked(scenario: Scenario, texts: readonly string[] | undefined): readonly SensitivityMetric[];
