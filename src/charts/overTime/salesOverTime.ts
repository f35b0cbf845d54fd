import { trendChart } from "./trendChart.ts";
import { salesOverTimeWords } from "./words/salesOverTime.ts";

/** How much each brand sells: completed purchases by week. */
export const salesOverTime = trendChart({
  name: "salesOverTime",
  unit: "count",
  metric: "sales",
  hasPeak: true,
  words: salesOverTimeWords,
  include: [0],
});
