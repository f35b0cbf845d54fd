import { exp, log } from "../functions/deterministicMath.ts";
import { type Forecast, mapped } from "./forecast.ts";

/**
 * A method for what moves by shares of itself, as what grows by so much a year does: it is applied to logarithms.
 *
 * @param method - takes a series and the number of steps ahead
 * @returns the same for values above 0
 * @source Box & Cox (1964), An analysis of transformations, J. R. Stat. Soc. B 26(2), 211–252
 */
export function ofLogs(
  method: (history: readonly number[], horizon: number) => Forecast,
): (history: readonly number[], horizon: number) => Forecast {
  return (history, horizon) => mapped(method(history.map(log), horizon), exp);
}

/**
 * Whether the changes of a series are even in its logarithms rather than in its square roots: the likelihood of normal
 * changes around a steady one, in the unit of the series, is greater.
 *
 *     ln L(λ) = −n/2 · ln variance of the changes of (y^λ − 1) / λ + (λ − 1) Σ ln y,   λ = 0 against ½
 *
 * @param history - values above 0
 * @source Box & Cox (1964), section 3
 */
export function movesByShares(history: readonly number[]): boolean {
  if (history.length < 4) return false;
  const logs = history.map(log);
  const ofLogarithms = -halfLogVariance(logs) - sumAfterFirst(logs);
  const roots = history.map((value) => 2 * Math.sqrt(value));
  const ofSquareRoots = -halfLogVariance(roots) - sumAfterFirst(logs) / 2;
  return ofLogarithms > ofSquareRoots;
}

/** n/2 · ln of the variance of a series' changes. */
function halfLogVariance(values: readonly number[]): number {
  const count = values.length - 1;
  const drift = (values[count] - values[0]) / count;
  let squares = 0;
  for (let at = 1; at <= count; ++at) {
    const change = values[at] - values[at - 1] - drift;
    squares += change * change;
  }
  return (count / 2) * log(squares / count);
}

const sumAfterFirst = (values: readonly number[]) => values.slice(1).reduce((sum, value) => sum + value, 0);

/**
 * A method for what errs more where it is larger, as counts and money do: it is applied to square roots.
 *
 * @param method - takes a series and the number of steps ahead
 * @returns the same for values of 0 or above
 * @source Bartlett (1936), The square root transformation in analysis of variance, J. R. Stat. Soc. Suppl. 3(1), 68–78
 */
export function ofRoots(
  method: (history: readonly number[], horizon: number) => Forecast,
): (history: readonly number[], horizon: number) => Forecast {
  return (history, horizon) =>
    mapped(
      method(
        history.map((value) => Math.sqrt(Math.max(0, value))),
        horizon,
      ),
      (root) => root * root,
    );
}
