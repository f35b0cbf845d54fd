import type { AttributionRow } from "../../src/charts/plans/attributionAgainstTruth.ts";
import type { DecisiveMomentRow } from "../../src/charts/plans/decisiveMoments.ts";

/** Reviews matter most and come early, the telephone is last and matters more than it is credited; the site costs sales. */
export const credits: readonly AttributionRow[] = [
  ["reviews", 465, 32, 0.24, [0.26, 0.18, 0.22, 0.21, 0.22]],
  ["search", 355, 48, 0.18, [0.21, 0.15, 0.18, 0.19, 0.18]],
  ["telephone", 426, 30, 0.22, [0.11, 0.18, 0.14, 0.13, 0.14]],
  ["shop window", 453, 34, 0.23, [0.16, 0.2, 0.18, 0.17, 0.18]],
  ["maps", 243, 45, 0.13, [0.11, 0.11, 0.12, 0.13, 0.12]],
  ["video", 6, 19, 0, [0.04, 0.04, 0.03, 0.05, 0.03]],
  ["site", -606, 80, 0, [0.11, 0.14, 0.13, 0.12, 0.13]],
].map(([touchpoint, brought, reach, truth, marks]) => {
  const [firstTouch, lastTouch, linear, markov, shapley] = marks as number[];
  const [middle, around, share] = [brought, reach, truth] as number[];
  return {
    touchpoint: String(touchpoint),
    truth: share,
    low: Math.max(0, share - around / 2500),
    high: share + around / 2500,
    brought: middle,
    broughtLow: middle - around,
    broughtHigh: middle + around,
    firstTouch,
    lastTouch,
    linear,
    markov,
    shapley,
  };
});

/** Purchases by touchpoint and micro-moment: the last look decides, video does nothing, the shop window is shut in “do”. */
export const decisive: readonly DecisiveMomentRow[] = [
  ["search", [187, 39, 11, 97]],
  ["reviews", [255, 17, 22, 155]],
  ["telephone", [Number.NaN, 1, 4, 424]],
  ["shop window", [37, 46, Number.NaN, 363]],
  ["site", [41, 9, 23, -385]],
  ["video", [2, Number.NaN, 5, Number.NaN]],
].flatMap(([touchpoint, values]) =>
  ["know", "go", "do", "buy"].map((moment, at) => {
    const brought = (values as number[])[at];
    const reach = 8 + Math.abs(brought) / 20;
    return {
      touchpoint: String(touchpoint),
      moment,
      brought,
      low: brought - reach,
      high: brought + reach,
      part: brought / 3000,
      chance: Math.abs(brought) > 30 ? 0.002 : 0.6,
      isClear: Math.abs(brought) > 30 ? 1 : 0,
    };
  }),
);
