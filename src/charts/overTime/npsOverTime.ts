import { trendChart } from "./trendChart.ts";
import { npsOverTimeWords } from "./words/npsOverTime.ts";

/** Whether buyers would recommend: each brand's net promoter score, −100 to 100, by week. */
export const npsOverTime = trendChart({
  name: "npsOverTime",
  unit: "points",
  metric: "nps",
  words: npsOverTimeWords,
  include: [0],
});
