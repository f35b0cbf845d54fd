import { parseExpectation } from "../expectations.ts";
import type { Check } from "./check.ts";

/** Expectations must be readable, and about brands, metrics and days that there are. */
export const checkExpectations: Check = ({ scenario }) => {
  const market = { brands: Object.keys(scenario.brands), days: scenario.market.days };
  return scenario.expect.flatMap((text, at) => {
    const { fault } = parseExpectation(text, market);
    return fault === undefined
      ? []
      : [{ code: "U310", path: ["expect", at], needs: [["market", "days"]], ...fault }];
  });
};
