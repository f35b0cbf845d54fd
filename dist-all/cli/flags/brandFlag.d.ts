import type { Scenario } from "../../scenario/settings/scenario.ts";
/**
 * The brand that `--brand` names; without it, the one in focus.
 *
 * @throws {CliError} if the scenario has no such brand
 */
export declare function brandAsked(scenario: Scenario, asked: string | undefined): string;
