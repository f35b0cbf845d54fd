import { keyFromSeed } from "../../../src/numeric/luck/random.ts";
import type { Rolling } from "../../../src/studies/backtest/rollingScores.ts";
import { luckOf } from "../../../src/studies/forecast/methods.ts";

/** The luck of the backtests here. */
export const key = keyFromSeed("backtest");
/** A backtest of three plain methods from three values on; what a test asks about is given. */
export const rolling = (more: Partial<Rolling> = {}): Rolling => ({
  methods: ["naive", "drift", "combined"],
  horizon: 5,
  first: 3,
  most: 1000,
  luck: luckOf(key, 1),
  ...more,
});
