import { methodName } from "../../drawing/words/methods.js";
import { lackOf, METHODS } from "../forecast/methods.js";
import { usualMethod } from "../forecast/recommend.js";
import { askedOf, situationAt } from "../forecast/target.js";
import { rollingScores } from "./rollingScores.js";
import { scoresOf, skillOf } from "./summary.js";
import { backtestWords } from "./words/backtest.js";
/** The forecasts that others have to beat. */
const BASELINES = ["naive", "seasonal-naive", "drift"];
/** Makes forecasts at every point of the past, and says what they were worth. */
export function backtest(data, options) {
    const methods = (options.methods ?? METHODS).filter((method) => isAble(method, data, options));
    const cells = rollingScores(data, { ...options, methods, ...(data.only && { only: data.only }) });
    const byError = (phase) => scoresOf(cells, data, { phase }).toSorted((a, b) => a.scaledCrps - b.scaledCrps);
    const all = byError("all");
    const usual = usualMethod(data);
    const most = Math.max(0, ...all.map((one) => one.cells));
    // Who forecast only some of it, and perhaps what was easy, is no best method and stands below.
    const isWhole = ({ cells: count }) => count >= 0.9 * most;
    const scores = [...all.filter(isWhole), ...all.filter((one) => !isWhole(one))];
    const best = all.find(isWhole)?.method ?? usual;
    const skills = [...new Set([usual, best])].flatMap((method) => BASELINES.filter((baseline) => baseline !== method).flatMap((baseline) => skillOf(cells, method, baseline) ?? []));
    return {
        data,
        cells,
        scores,
        phases: { all: scores, early: byError("early"), late: byError("late") },
        usual,
        best,
        skills,
    };
}
/** Whether a method has what it needs in any series, once all but one of its values are known. */
function isAble(method, data, { luck }) {
    return askedOf(data).some((target) => {
        const seen = Math.max(0, target.values.length - 1);
        return lackOf(method, situationAt(data, target, { seen, horizon: 1, luck })) === undefined;
    });
}
/** The verdict in words: whether the method that suits the data beats what anybody can do, and what to take. */
export function verdictOf({ usual, best, skills, scores }, language) {
    const words = backtestWords[language];
    const name = (method) => methodName(method, language);
    const percent = (ratio) => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(Math.abs(1 - ratio));
    const against = skills.filter(({ method }) => method === usual);
    const lines = against.map(({ ratio, low, high, baseline, series }) => {
        const interval = series.length < 2
            ? words.single
            : words.interval(percentOf(low, language), percentOf(high, language), String(series.length));
        const isClear = series.length > 1 && (high < 1 || low > 1);
        const say = ratio < 1 ? words.beats : ratio > 1 ? words.loses : words.ties;
        return `${say(name(usual), name(baseline), percent(ratio))} ${isClear || series.length < 2 ? interval : `${interval} ${words.unclear}`}`;
    });
    const lost = against.find(({ ratio }) => ratio > 1);
    const won = scores.find(({ method }) => method === usual);
    const top = scores.find(({ method }) => method === best);
    const isSame = best === usual || won === undefined || top === undefined || top.scaledCrps > 0.95 * won.scaledCrps;
    return [
        ...lines,
        isSame
            ? lost === undefined
                ? words.take(name(usual))
                : words.takeBaseline(name(lost.baseline))
            : words.takeBest(name(best), percent(top.scaledCrps / won.scaledCrps), name(usual)),
    ];
}
/** A ratio of errors as a change: .8 is −20 %. */
function percentOf(ratio, language) {
    return new Intl.NumberFormat(language, {
        style: "percent",
        maximumFractionDigits: 0,
        signDisplay: "exceptZero",
    })
        .format(ratio - 1)
        .replace("-", "−");
}
