import type { Language } from "../../language/language.ts";
import type { RunResult } from "../../model/result.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
/** One scene in words. */
export interface StoryLine {
    /** day of the run, from 0 */
    readonly day: number;
    /** when and where: “Monday 5 March, commuting, on the phone” */
    readonly when: string;
    /** who does what: “Anna (commuter) wants to know; turns to search and maps, and meets Nonna” */
    readonly what: string;
}
export interface Story {
    /** name given to the consumer, the same in every story of the same consumer */
    readonly name: string;
    readonly lines: readonly StoryLine[];
    /** said instead when there is nothing to tell */
    readonly nothing: string;
}
/** Tells what one consumer of one run lived through, day by day, from the event log. */
export declare function tellStory(run: RunResult, scenario: Scenario, consumer: number, language: Language): Story;
