import type { Study } from "../study.ts";
import type { BacktestQuestion } from "./backtestQuestion.ts";
import { type BacktestResult } from "./backtest.ts";
/** Forecasts made in the past as if nothing were known of what came, and what they were worth. */
export declare const backtestStudy: Study<BacktestQuestion, BacktestResult>;
