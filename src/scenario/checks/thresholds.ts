import type { Check } from "./check.ts";

/** Better satisfaction must not give fewer stars. */
export const checkThresholds: Check = ({ scenario }) => {
  const thresholds = scenario.telling.starThresholds;
  const isAscending = thresholds.every((value, at) => at === 0 || value >= thresholds[at - 1]);
  if (isAscending) return [];
  return [
    {
      code: "U306",
      path: ["telling", "starThresholds"],
      message: `telling.starThresholds must ascend (0–1), but are ${thresholds.join(", ")}.`,
      advice: `Write [${thresholds.toSorted((a, b) => a - b).join(", ")}].`,
    },
  ];
};
