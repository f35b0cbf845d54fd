import { trendChart } from "./trendChart.ts";
import { shareOverTimeWords } from "./words/shareOverTime.ts";

/** Who wins the market, and when: each brand's share of purchases, 0–1, by week. */
export const shareOverTime = trendChart({
  name: "shareOverTime",
  unit: "share",
  metric: "share",
  hasPeak: true,
  words: shareOverTimeWords,
  include: [0],
});
