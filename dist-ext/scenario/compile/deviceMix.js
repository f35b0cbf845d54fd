import { normalised } from "./tables.js";
/**
 * Mobile share of web traffic, world, per cent, from 2009 on.
 *
 * @source 2009–2018 Statista 241462 (without tablets); 2019–2024 StatCounter, yearly means
 */
const mobilePercent = [
    0.7, 2.9, 6.1, 10.7, 16.2, 27.2, 35.1, 43.6, 50.3, 52.2, 50.4, 51.6, 55.0, 58.3, 55.2, 60.4,
];
const firstYear = 2009;
/**
 * Tablet share of web traffic, world, per cent, at some years; straight lines between them.
 *
 * @source StatCounter: 1.3 % (2012), 6.3 % (2014), 2.1 % (2024); before 2012 an assumption (first iPad: April 2010)
 */
const tabletPercent = [
    [2009, 0],
    [2011, 0.5],
    [2012, 1.3],
    [2014, 6.3],
    [2024, 2.1],
];
/** The average device mix of a calendar year; years outside 2009–2024 take the nearest of them. */
export function deviceMixOfYear(year) {
    const at = Math.min(Math.max(year - firstYear, 0), mobilePercent.length - 1);
    const mobile = mobilePercent[at] / 100;
    const tablet = tabletShare(firstYear + at);
    return [mobile, 1 - mobile - tablet, tablet];
}
/** Multiplies the odds of the phone; computers and tablets keep their proportion. */
export function leanToMobile([mobile, desktop, tablet], lean) {
    const [first, second, third] = normalised([mobile * lean, desktop, tablet]);
    return Number.isFinite(first) ? [first, second, third] : [mobile, desktop, tablet];
}
/**
 * Odds of each device by daypart, relative to the whole day: phones keep flattest and lead on the way to work,
 * computers at work, tablets in the evening. Only proportions within a column matter.
 *
 * @source shape from comScore 2013 (UK workday: phones lead 7–9 h, PCs 10–17 h, tablets 20–21 h)
 */
const daypartOdds = [
    [1.1, 0.6, 0.8],
    [1.2, 0.5, 0.6],
    [0.8, 1.7, 0.5],
    [1.3, 0.3, 0.5],
    [1, 0.8, 2],
    [1.1, 0.6, 1.3],
];
/** More than is ever needed; usually thirty are enough. */
const mostRounds = 200;
const exact = 1e-12;
/**
 * Device mix of each daypart, such that the mean over a persona's dayparts is the wanted mix.
 *
 *     share[t, d] ∝ level[d] · odds[t, d],   Σ_t weight[t] share[t, d] = mix[d]
 *
 * The levels are found by proportional fitting, which uses + − × ÷ only and so gives the same bits everywhere.
 *
 * @param weights - how often each daypart comes, summing to 1; shape [T]
 * @returns shape [T, D]
 */
export function deviceByDaypart(mix, weights) {
    let level = mix;
    let table = sharesAt(level);
    for (let round = 0; round < mostRounds; ++round) {
        const means = mix.map((_, device) => meanShare(table, weights, device));
        if (means.every((mean, device) => Math.abs(mean - mix[device]) < exact))
            break;
        level = level.map((value, device) => (means[device] > 0 ? (value * mix[device]) / means[device] : value));
        table = sharesAt(level);
    }
    return table.flat();
}
function sharesAt(level) {
    return daypartOdds.map((odds) => normalised(odds.map((value, device) => value * level[device])));
}
function meanShare(table, weights, device) {
    return table.reduce((sum, row, daypart) => sum + weights[daypart] * row[device], 0);
}
function tabletShare(year) {
    const after = tabletPercent.findIndex(([at]) => at >= year);
    if (after <= 0)
        return tabletPercent[after === 0 ? 0 : tabletPercent.length - 1][1] / 100;
    const [fromYear, from] = tabletPercent[after - 1];
    const [toYear, to] = tabletPercent[after];
    return (from + ((to - from) * (year - fromYear)) / (toYear - fromYear)) / 100;
}
