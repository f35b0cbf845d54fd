import { deviationLeft } from "../../numeric/inference/linearResolution.js";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.js";
import { focusBrand } from "../../report/document/names.js";
import { prepareScenario } from "../../scenario/compile/preparedScenario.js";
import { scenariosByDay } from "../../scenario/compile/timeline.js";
import { applySettings } from "../../scenario/read/readScenario.js";
import { valuesAt } from "./calibrationPlan.js";
import { sizeOf } from "./shown/fitOverTime.js";
/** What could be done to learn more: wait, ask less or more for some weeks, or stay silent. */
export const EXPERIMENTS = [
    "waiting",
    "lowerPrice",
    "higherPrice",
    "noAdvertising",
    "moreAdvertising",
];
/** Days that an experiment lasts: two months of weeks. */
const EXPERIMENT_DAYS = 56;
/** How far prices and advertising are moved. */
const MOVED = { lowerPrice: 0.85, higherPrice: 1.15, noAdvertising: 0, moreAdvertising: 2 };
/** Scenarios of what could be done from the day after the data on; what changes nothing is left out. */
export function experimentsFor({ scenario, until }) {
    const brand = focusBrand(scenario);
    const days = until + EXPERIMENT_DAYS;
    const extended = { ...scenario, market: { ...scenario.market, days }, expect: [] };
    const before = [...scenariosByDay(scenario)].filter(([day]) => day <= until).at(-1)?.[1] ?? scenario;
    const { price, advertising } = before.brands[brand];
    return EXPERIMENTS.flatMap((experiment) => {
        if (experiment === "waiting")
            return [[experiment, extended]];
        const isPrice = experiment === "lowerPrice" || experiment === "higherPrice";
        const value = (isPrice ? price : advertising.daily) * MOVED[experiment];
        if (!isPrice && advertising.daily === 0)
            return [];
        const path = isPrice ? `brands.${brand}.price` : `brands.${brand}.advertising.daily`;
        const timeline = [...scenario.timeline, { day: until, set: { [path]: value }, note: "" }];
        const changed = applySettings(extended, [{ path: "timeline", value: timeline }]).scenario;
        return changed === undefined ? [] : [[experiment, changed]];
    });
}
/** The places of the walk that experiments are tried at. */
export function placesTried({ places }, count) {
    const tried = Math.min(count, places.length);
    return Array.from({ length: tried }, (_, draw) => Math.floor(((draw + 0.5) * places.length) / tried));
}
/** A run of each experiment at each of some places that the data leave possible. */
export function experimentTasks({ unknowns, seed, ties }, scenarios, { places }, tried) {
    const key = keyFromSeed(`experiments of ${seed}`);
    return scenarios.flatMap((scenario) => {
        const prepared = prepareScenario(scenario, unknowns.map(({ path }) => path), ties && { ties });
        return tried.map((at, run) => ({
            parameters: prepared(valuesAt(unknowns, places[at])),
            key: replicationKey(key, run),
        }));
    });
}
/** What would be seen during an experiment: the same measures of the same brands, over its whole time and at its end. */
export function targetsOf({ targets, until, }) {
    const half = until + EXPERIMENT_DAYS / 2;
    const spans = [
        { from: until, to: half },
        { from: half, to: until + EXPERIMENT_DAYS },
    ];
    return targets.map(({ what, brand }) => ({ what, brand, spans }));
}
/**
 * How much each experiment would narrow down each setting: settings that the data leave possible are regressed on what
 * would be seen if they were true.
 *
 * @param seen - of one experiment, what each run shows; shape [tried][targets][spans]; undefined where a run failed
 */
export function prospectsOf({ unknowns, targets }, experiment, { places, market, reviews }, tried, seen) {
    const rows = tried.flatMap((at, run) => {
        const shown = seen[run];
        if (shown === undefined)
            return [];
        const sizes = { market: market[at], reviews: reviews[at] };
        const numbers = targets.flatMap(({ what }, target) => shown[target].map((value) => (what === "rating" ? value : Math.sqrt(value * sizeOf(what, sizes)))));
        return numbers.every(Number.isFinite) ? [{ at, numbers }] : [];
    });
    return unknowns.map(({ path }, unknown) => ({
        experiment,
        path,
        left: deviationLeft(rows.map(({ at }) => valuesAt(unknowns, places[at])[unknown]), rows.map(({ numbers }) => numbers)),
    }));
}
