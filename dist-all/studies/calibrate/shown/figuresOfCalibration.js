import { calibrationRanks } from "../../../charts/calibration/calibrationRanks.js";
import { fitOverTime } from "../../../charts/calibration/fitOverTime.js";
import { priorAndPosterior } from "../../../charts/calibration/priorAndPosterior.js";
import { binCounts } from "../../../numeric/inference/simulationRanks.js";
import { binomialBand } from "../../../numeric/inference/binomialBand.js";
import { figureOf } from "../../../report/document/figure.js";
import { brandNames, leverName, leverNames } from "../../../report/document/names.js";
import { dateOf } from "../../../report/tables/table.js";
import { binsOf } from "../selfTest.js";
/** The figures of a calibration: what the data say, how well the scenarios follow them, whether that can be believed. */
export function figuresOfCalibration(question, { beliefs, fit, selfTests }) {
    const { scenario, unknowns } = question;
    const { level, market } = scenario;
    const levers = unknowns.map(({ path }) => ({ path, label: path }));
    const about = { names: leverNames(levers), level, currency: market.currency };
    const nameOf = (path) => leverName({ path, label: path });
    const brands = brandNames(scenario, "en");
    return [
        figureOf(priorAndPosterior, beliefs.map(({ path, priorLow, priorHigh, low, middle, high, left }) => ({
            setting: nameOf(path),
            priorLow,
            priorHigh,
            low,
            middle,
            high,
            left,
        })), about),
        figureOf(fitOverTime, fit.map(({ what, brand, to, observed, low, middle, high }) => ({
            brand: brands.get(brand) ?? brand,
            measure: what,
            date: dateOf(market.start, to - 1),
            observed,
            low,
            middle,
            high,
        })), about),
        ...(selfTests.length === 0 ? [] : [figureOf(calibrationRanks, rankRows(selfTests, nameOf), about)]),
    ];
}
function rankRows(selfTests, nameOf) {
    return selfTests.flatMap(({ path, recoveries, coverage }) => {
        const bins = binsOf(recoveries.length);
        const [low, high] = binomialBand(recoveries.length, 1 / bins, 0.9);
        const ranks = recoveries.map(({ rank }) => rank);
        return binCounts(ranks, bins).map((count, bin) => ({
            setting: nameOf(path),
            bin,
            count,
            low,
            high,
            coverage,
        }));
    });
}
