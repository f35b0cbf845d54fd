import { marketFaults } from "../words/market.ts";
import type { Check } from "./check.ts";

/** Better satisfaction must not give fewer stars. */
export const checkThresholds: Check = ({ scenario }) => {
  const thresholds = scenario.telling.starThresholds;
  const isAscending = thresholds.every((value, at) => at === 0 || value >= thresholds[at - 1]);
  if (isAscending) return [];
  const ascending = thresholds.toSorted((a, b) => a - b);
  const fault = marketFaults.descending(thresholds.join(", "), ascending.join(", "));
  return [{ code: "U306", path: ["telling", "starThresholds"], ...fault }];
};
