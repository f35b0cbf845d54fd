import type { PublishedRangeRow } from "../../src/charts/comparison/publishedRanges.ts";

/** A hit, a near miss that must not read like a hit, one beyond the rim, one below zero, and one not measured. */
export const publishedRangeRows: readonly PublishedRangeRow[] = [
  {
    target: "satisfaction.disconfirmation", measure: "Correlation of satisfaction with experience minus expectation",
    unit: "number", low: 0.31, high: 0.7, mean: 0.67, meanLow: 0.66, meanHigh: 0.68,
  },
  {
    target: "satisfaction.level", measure: "Mean satisfaction of all purchases",
    unit: "share", low: 0.72, high: 0.77, mean: 0.7171, meanLow: 0.7158, meanHigh: 0.7184,
  },
  {
    target: "mix.promotionPrice", measure: "Sales in a week in which the price is a fifth lower, against the same week without any change",
    unit: "number", low: -3.94, high: -3.08, mean: -1.89, meanLow: -2.01, meanHigh: -1.77,
  },
  {
    target: "ratings.responsesStars", measure: "Displayed stars with all complaints answered, less with none",
    unit: "stars", low: 0.08, high: 0.18, mean: 0.6, meanLow: 0.11, meanHigh: 0.9,
  },
  {
    target: "care.silent", measure: "Not measured",
    unit: "share", low: 0.1, high: 0.2, mean: Number.NaN, meanLow: Number.NaN, meanHigh: Number.NaN,
  },
];
