import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Terminal } from "../terminal/terminal.ts";
/** A setting that was chosen on the command line. */
interface Chosen {
    readonly path: string;
    /** left out for levers, which are numbers */
    readonly value?: unknown;
}
/** Settings as they were typed, apart: `path=value`. */
export declare function chosenIn(texts?: readonly string[]): Chosen[];
/**
 * Refuses settings of which nothing is left: those that a later one undoes, and those that the timeline sets on day 0.
 *
 * @param scenario - with the settings in it
 * @param flag - what they were written with
 * @throws {CliError} with all of them at once
 */
export declare function refuseVoid(scenario: Scenario, texts: readonly string[], flag: string): void;
/** Says which of the settings chosen the timeline sets as well, and from which day on. */
export declare function warnOverridden(scenario: Scenario, chosen: readonly Chosen[], { language, warn }: Pick<Terminal, "language" | "warn">): void;
/**
 * Says which of the settings given with --set are tried with other values anyway, so that nothing is left of what was
 * given.
 *
 * @param varied - settings of which each run has a value of its own
 */
export declare function warnVaried(scenario: Scenario, chosen: readonly Chosen[], varied: readonly {
    readonly path: string;
}[], { language, warn }: Pick<Terminal, "language" | "warn">): void;
export {};
