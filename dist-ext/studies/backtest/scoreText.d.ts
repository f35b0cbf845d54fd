import type { Language } from "../../language/language.ts";
import type { TextColumn } from "../../report/text/textTable.ts";
import type { BacktestResult } from "./backtest.ts";
/** Scores of each method, best first. */
export declare function scoreText({ scores, phases }: BacktestResult, language: Language): {
    readonly columns: readonly TextColumn[];
    readonly rows: readonly (readonly string[])[];
};
