import type { Scenario } from "../../scenario/settings/scenario.ts";
/** What a scenario's tables put beside keys: what brands are called, and which day of the calendar a day is, and of whom its counts and money are. */
export declare function besides(scenario: Scenario): {
    readonly labels: ReadonlyMap<string, string>;
    readonly start: string;
    readonly note?: Readonly<Record<"en" | "it", string>>;
};
