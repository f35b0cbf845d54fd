import { mean } from "simple-statistics";
import { MOMENTS } from "../../model/parameters.js";
import { bootstrapIntervals } from "../../numeric/intervals/bootstrap.js";
import { keyFromSeed } from "../../numeric/luck/random.js";
import { rankCorrelation } from "../../numeric/indices/rankCorrelation.js";
import { pairedDifference } from "../runs/pairedDifference.js";
import { RULES } from "./rules.js";
/** What channels bring, and what rules say of them. */
export function channelFindings(attribution) {
    const { plan, removed, byChannel } = attribution;
    const places = plan.channels.map(({ channel }) => channelAt(attribution, channel));
    return findingsOf(attribution, plan.channels, removed.slice(2), byChannel, places);
}
/** The same for channels by micro-moment; without any if they were left out. */
export function momentFindings(attribution) {
    const { plan, removed, byMoment } = attribution;
    const places = plan.moments.map(({ channel, moment }) => channelAt(attribution, channel) * MOMENTS.length + MOMENTS.findIndex((name) => name === moment));
    return findingsOf(attribution, plan.moments, removed.slice(2 + plan.channels.length), byMoment, places);
}
function channelAt({ plan }, channel) {
    return plan.removals[0].parameters.channels.indexOf(channel);
}
/** @param removed - runs without each of the touchpoints, and behind them perhaps others */
function findingsOf(attribution, touchpoints, removed, credits, places) {
    const [today] = attribution.removed;
    const { level } = attribution.plan.scenario;
    const count = touchpoints.length;
    if (count === 0)
        return { touchpoints: [], rules: [], luck: Number.NaN, summed: 0 };
    const lost = touchpoints.map((_, at) => today.sales.map((sales, run) => sales - removed[at].sales[run]));
    const own = (rule) => credits[rule].map((run) => places.map((place) => run[place]));
    const ofRules = RULES.map(own);
    const all = Uint32Array.from({ length: attribution.runs }, (_, run) => run);
    const sharesIn = (chosen) => sharesOf(lost.map((gains) => meanAt(gains, chosen)));
    const creditedIn = (rule, chosen) => sharesOf(touchpoints.map((_, at) => meanAt(ofRules[rule].map((run) => run[at]), chosen)));
    const truth = sharesIn(all);
    const credited = RULES.map((_, rule) => creditedIn(rule, all));
    const resampled = resample(attribution, (chosen) => {
        const shares = sharesIn(chosen);
        const wrongs = RULES.map((_, rule) => distance(shares, creditedIn(rule, chosen)));
        return [...shares, ...wrongs, distance(shares, truth)];
    });
    const revenue = mean([...today.revenue]);
    return {
        touchpoints: touchpoints.map((touchpoint, at) => ({
            touchpoint,
            sales: pairedDifference(removed[at].sales, today.sales, level),
            revenue: pairedDifference(removed[at].revenue, today.revenue, level),
            profit: pairedDifference(removed[at].profit, today.profit, level),
            share: truth[at],
            low: resampled[at].low,
            high: resampled[at].high,
            credited: Object.fromEntries(RULES.map((rule, place) => [rule, credited[place][at]])),
        })),
        rules: RULES.map((rule, place) => {
            const misplaced = distance(truth, credited[place]);
            return {
                rule,
                misplaced,
                low: resampled[count + place].low,
                high: resampled[count + place].high,
                misplacedRevenue: misplaced * revenue,
                rankCorrelation: rankCorrelation(truth, credited[place]),
            };
        }),
        luck: resampled[count + RULES.length].high,
        summed: lost.reduce((sum, gains) => sum + meanAt(gains, all), 0),
    };
}
/** How far luck moves numbers that are computed from all runs; NaN from a single one. */
function resample({ runs, seed, plan }, measure) {
    if (runs < 2)
        return measure(Uint32Array.of(0)).map(() => ({ low: Number.NaN, high: Number.NaN }));
    const key = keyFromSeed(`resampling of ${seed}`);
    return bootstrapIntervals(runs, measure, { level: plan.scenario.level, key });
}
/** Parts of a whole; what is below nothing counts as nothing. Nothing has no parts: all NaN. */
function sharesOf(values) {
    const sum = values.reduce((all, value) => all + Math.max(0, value), 0);
    return values.map((value) => (sum === 0 ? Number.NaN : Math.max(0, value) / sum));
}
/** Part that must be moved to make one division of a whole into the other (total variation). */
function distance(one, other) {
    return one.reduce((sum, share, at) => sum + Math.abs(share - other[at]), 0) / 2;
}
function meanAt(values, chosen) {
    let sum = 0;
    for (const run of chosen)
        sum += values[run];
    return sum / chosen.length;
}
