import { parseExpectation } from "../expectations.js";
/** Expectations must be readable, and about brands, metrics and days that there are. */
export const checkExpectations = ({ scenario }) => {
    const market = { brands: Object.keys(scenario.brands), days: scenario.market.days };
    return scenario.expect.flatMap((text, at) => {
        const { fault } = parseExpectation(text, market);
        return fault === undefined
            ? []
            : [{ code: "U310", path: ["expect", at], needs: [["market", "days"]], ...fault }];
    });
};
