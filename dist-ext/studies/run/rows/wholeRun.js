import { LOOP_STEPS } from "../../../charts/wordOfMouth/wordOfMouthLoop.js";
import { metricValue } from "../../../metrics/metrics.js";
import { DAYPARTS, DEVICES, MOMENTS } from "../../../model/parameters.js";
import { MONEY_KINDS } from "../../../model/result.js";
import { brandNames, focusBrand, touchpointNames } from "../../../report/document/names.js";
import { intervalOver, meanOver } from "./overRuns.js";
/** Share of each brand's purchases that word of mouth decided. */
export function swayedRows({ runs, scenario }) {
    return [...brandNames(scenario, "en")].map(([key, brand]) => ({
        brand,
        ...intervalOver(runs.map((run) => metricValue(run, key, "swayed", "total"))),
    }));
}
const STARS = [1, 2, 3, 4, 5];
/** Share of each brand's posted reviews by stars. */
export function reviewRows({ runs, scenario }) {
    return [...brandNames(scenario, "en")].flatMap(([key, brand]) => {
        const counts = runs.map((run) => STARS.map((stars) => sumOfSeries(run, key, `stars${stars}`)));
        return STARS.map((stars, index) => {
            const shares = counts.map((byStar) => byStar[index] / byStar.reduce((sum, count) => sum + count, 0));
            const { value, low, high } = intervalOver(shares);
            return { brand, stars, share: value, low, high };
        });
    });
}
/** Sum of one series of a brand over the whole run. */
function sumOfSeries({ series, brands, days }, brand, name) {
    const [table, index] = [series[name], brands.indexOf(brand)];
    let sum = 0;
    for (let day = 0; day < days; ++day)
        sum += table[day * brands.length + index];
    return sum;
}
/** What became of the visits to each micro-moment. */
export function funnelRows({ runs }) {
    return MOMENTS.map((moment, index) => {
        const mean = (measure) => meanOver(runs.map(({ funnel }) => sumOfMoment(measure(funnel), index)));
        const visits = mean((funnel) => funnel.visits);
        const left = mean((funnel) => funnel.left);
        return {
            moment,
            visits,
            met: mean(({ met }) => met),
            wentOn: visits - left,
            bought: mean(({ bought }) => bought),
        };
    });
}
/** The moment is the first index of the table. */
function sumOfMoment(table, moment) {
    const size = table.length / MOMENTS.length;
    return table.subarray(moment * size, (moment + 1) * size).reduce((sum, count) => sum + count, 0);
}
/** Places behind the three devices: 3 is a moment without one. */
const PLACES = [...DEVICES, "none"];
/** Micro-moments by time of day and device. */
export function daypartRows({ runs }) {
    return PLACES.flatMap((device, deviceIndex) => DAYPARTS.map((daypart, daypartIndex) => {
        // Shape [M, P, 4, T]: every run of 4 × T numbers belongs to one moment and persona.
        const isHere = (at) => at % DAYPARTS.length === daypartIndex &&
            Math.floor(at / DAYPARTS.length) % PLACES.length === deviceIndex;
        const visits = meanOver(runs.map(({ funnel }) => funnel.visits.reduce((sum, count, at) => (isHere(at) ? sum + count : sum), 0)));
        return { daypart, device, visits };
    }));
}
/** Visits to each touchpoint in each moment, and meetings with the brand in focus there. */
export function journeyRows({ runs, scenario }) {
    const [{ channels, brands, personas }] = runs;
    const brand = brands.indexOf(focusBrand(scenario));
    const names = touchpointNames(scenario, "en");
    return channels.flatMap((channel, channelIndex) => MOMENTS.map((moment, momentIndex) => {
        const cells = personas.map((_, persona) => (persona * MOMENTS.length + momentIndex) * channels.length + channelIndex);
        const sum = (table, place) => cells.reduce((all, cell) => all + table[place(cell)], 0);
        return {
            touchpoint: names.get(channel) ?? channel,
            moment,
            visits: meanOver(runs.map(({ touchpoints }) => sum(touchpoints.visits, (cell) => cell))),
            met: meanOver(runs.map(({ touchpoints }) => sum(touchpoints.met, (cell) => cell * brands.length + brand))),
        };
    }));
}
/** What each step of the loop counts; told and heard are the good and the bad together. */
const LOOP_SERIES = {
    bought: ["bought"],
    used: ["experienced"],
    reviews: ["stars1", "stars2", "stars3", "stars4", "stars5"],
    friends: ["toldPositive", "toldNegative"],
    read: ["readReviews"],
    heard: ["heardPositive", "heardNegative"],
    swayed: ["swayed"],
};
/** How often each step of the loop of word of mouth happened with the brand in focus. */
export function loopRows({ runs, scenario }) {
    const focus = focusBrand(scenario);
    return LOOP_STEPS.map((step) => ({
        step,
        value: meanOver(runs.map((run) => LOOP_SERIES[step].reduce((sum, series) => sum + sumOfSeries(run, focus, series), 0))),
    }));
}
/** Money of the brand in focus over the whole run. */
export function moneyRows({ runs, scenario }) {
    const focus = focusBrand(scenario);
    return MONEY_KINDS.map((kind) => ({
        kind,
        value: meanOver(runs.map(({ money, brands }) => money[kind][brands.indexOf(focus)])),
    }));
}
