import { trendChart } from "./trendChart.ts";
import { retentionWords } from "./words/retention.ts";

/** Who comes back: the share of each brand's purchases, 0–1, made by consumers who had bought it before, by week. */
export const retention = trendChart({
  name: "retention",
  unit: "share",
  metric: "repeats",
  words: retentionWords,
  include: [0],
});
