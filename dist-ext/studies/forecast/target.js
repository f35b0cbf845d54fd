import { log } from "../../numeric/functions/deterministicMath.js";
import { dayNumber } from "../observed/dateText.js";
import { OF_CHANNELS } from "../observed/columnMeaning.js";
import { SEASONS, YEARS } from "../observed/step.js";
/** The series that are asked about. */
export function askedOf({ targets, only }) {
    return only === undefined ? targets : targets.filter(({ name }) => only.has(name));
}
/** What stands beside a target in a regression over series; what nobody chose beforehand is no cause, but it tells. */
const BESIDES = ["coverage", "price", "spend", "impressions", "visits", "rating"];
/** A column is used where so many of its cells hold something, in so many of the series. */
const FULL = 0.8;
/**
 * The series of one measure, with what else is known of each.
 *
 * @param sizes - how many could buy at most, by product; "" for all that are not named
 */
export function targetsOf({ series, step, isCounted }, what, sizes = new Map()) {
    const own = series.filter((one) => one.what === what);
    const names = own.map((one) => nameOf(one));
    const columns = besidesOf(series, what, own);
    return {
        what,
        step,
        isCounted,
        targets: own.map((one, at) => ({
            name: names[at],
            start: one.periods[0].from,
            // Periods at the end without a value are still to come.
            periods: one.periods.slice(0, lengthOf(one)),
            values: one.values.slice(0, lengthOf(one)),
            ...(columns.length > 0 && { besides: rowsOf(one, columns) }),
            size: sizes.get(names[at]) ?? sizes.get(""),
        })),
    };
}
const lengthOf = ({ values }) => values.findLastIndex((value) => Number.isFinite(value)) + 1;
const nameOf = ({ what, brand, channel }) => OF_CHANNELS.has(what) && channel !== undefined
    ? [brand, channel].filter((part) => part !== "").join(" · ")
    : brand;
/** Series of other measures, one list for each column of the regression, by brand. */
function besidesOf(series, what, own) {
    return BESIDES.filter((measure) => measure !== what)
        .map((measure) => series.filter((one) => one.what === measure))
        .map((found) => new Map(own.map(({ brand }) => [brand, found.filter((one) => one.brand === brand)])))
        .filter((byBrand) => {
        const full = [...byBrand.values()].filter((found) => found.length > 0 && isFull(found));
        return full.length >= FULL * own.length && full.length > 0;
    });
}
function isFull(found) {
    const values = found.flatMap((one) => one.values);
    return values.filter(Number.isFinite).length >= FULL * values.length;
}
/** ln(1 + value), added over channels; where nothing was noted, what was noted last. */
function rowsOf(one, columns) {
    const last = columns.map(() => 0);
    return one.periods.map(({ from }) => columns.map((byBrand, column) => {
        const found = (byBrand.get(one.brand) ?? []).map(({ periods, values }) => values[periods.findIndex((period) => period.from === from)]);
        const seen = found.filter((value) => Number.isFinite(value));
        if (seen.length > 0)
            last[column] = log(1 + seen.reduce((sum, value) => sum + value, 0));
        return last[column];
    }));
}
/**
 * All that was known of a target after so many of its periods: nothing of itself or of others that came later. Where
 * periods are counted from launches nothing says what came later, and others are known as a whole.
 *
 * @param seen - periods of the target that have passed
 */
export function situationAt({ step, isCounted, targets }, target, { seen, horizon, luck }) {
    const now = isCounted || seen === 0 ? Number.POSITIVE_INFINITY : endOf(target.periods[seen - 1]);
    return {
        history: target.values.slice(0, seen),
        besides: target.besides?.slice(0, seen),
        horizon,
        season: isCounted ? 1 : SEASONS[step],
        years: YEARS[step],
        size: target.size,
        others: () => teachersOf(targets, target).flatMap((other) => known(other, now)),
        luck,
    };
}
/** So many other series teach enough; of more an even choice is taken. */
const TEACHERS = 200;
function teachersOf(targets, target) {
    const others = targets.filter((other) => other !== target);
    const step = Math.max(1, others.length / TEACHERS);
    return others.length <= TEACHERS
        ? others
        : Array.from({ length: TEACHERS }, (_, at) => others[Math.floor(at * step)]);
}
const endOf = ({ from, days }) => dayNumber(from) + days;
/** What was known of another series by then; nothing of one that had not begun. */
function known({ periods, values, besides }, now) {
    const past = Number.isFinite(now)
        ? periods.filter((period) => endOf(period) <= now).length
        : periods.length;
    if (past === 0)
        return [];
    return [{ values: values.slice(0, past), ...(besides && { besides: besides.slice(0, past) }) }];
}
