import { type Scenario } from "../settings/scenario.ts";
/** The scenario as it is from each day on which the timeline changes it, without the timeline; day 0 is always there. */
export declare function scenariosByDay(scenario: Scenario): Map<number, Scenario>;
