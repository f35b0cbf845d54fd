import { type Maker, type ReportDocument } from "../../report/document/reportDocument.ts";
import { type BacktestResult } from "./backtest.ts";
import type { BacktestQuestion } from "./backtestQuestion.ts";
/** The report of a backtest: the verdict, scores by method and by distance, skill series by series. */
export declare function documentOfBacktest(result: BacktestResult, question: BacktestQuestion, maker: Maker): ReportDocument;
