import type { Language } from "../../language/language.ts";
import { type Luck, type Method } from "../forecast/methods.ts";
import { type ForecastData } from "../forecast/target.ts";
import { type Cell } from "./rollingScores.ts";
import { type Phase, type Scores, type Skill } from "./summary.ts";
/** How a past is tried again. */
export interface BacktestOptions {
    /** methods that are tried; left out, all that have what they need */
    readonly methods?: readonly Method[] | undefined;
    readonly horizon: number;
    readonly first: number;
    readonly last?: number | undefined;
    /** forecasts of a series at most */
    readonly most: number;
    readonly luck: Luck;
    readonly isStopped?: () => boolean;
}
/** What came of forecasts made in the past. */
export interface BacktestResult {
    readonly data: ForecastData;
    readonly cells: readonly Cell[];
    /** of all forecasts, best first */
    readonly scores: readonly Scores[];
    readonly phases: Readonly<Record<Phase, readonly Scores[]>>;
    /** the method that suits the data before any look at scores */
    readonly usual: Method;
    /** the method of least error; that it is the least, was seen afterwards */
    readonly best: Method;
    /** skill of the usual method, and of the best one, against each baseline */
    readonly skills: readonly Skill[];
}
/** Makes forecasts at every point of the past, and says what they were worth. */
export declare function backtest(data: ForecastData, options: BacktestOptions): BacktestResult;
/** The verdict in words: whether the method that suits the data beats what anybody can do, and what to take. */
export declare function verdictOf({ usual, best, skills, scores }: BacktestResult, language: Language): string[];
