/**
 * How much of what is uncertain about a number would be left once others, which go with it, have been seen: by a
 * regression on them, allowing for how many there are.
 *
 *     left = √((1 − R²) (n − 1) / (n − k − 1)),   at most 1
 *
 * @param unknown - the number in each draw
 * @param seen - what would be seen in each draw; shape [draws][numbers]; more draws than numbers by at least three
 * @returns deviation left over deviation now, 0–1; NaN where the number never varies
 * @source Strong, Oakley, Brennan & Breeze (2015), Estimating the expected value of sample information using the
 *   probabilistic sensitivity analysis sample, Medical Decision Making 35(5), 570–583: expectations given data not yet seen
 *   by regression on simulated data
 */
export declare function deviationLeft(unknown: readonly number[], seen: readonly (readonly number[])[]): number;
