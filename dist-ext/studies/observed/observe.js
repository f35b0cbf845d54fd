import { ADD_UP, OF_CHANNELS } from "./columnMeaning.js";
import { dayNumber, isoOf } from "./dateText.js";
import { readRows } from "./readRows.js";
import { periodAt, periodOf, stepOf } from "./step.js";
import { observedFaults, observedNotes } from "./words/observed.js";
/** Makes series of the rows of a table. */
export function observe(table, meanings, options) {
    if (table.rows.length === 0)
        return { faults: [observedFaults.noRows(options.file)] };
    const read = readRows(table, meanings, options);
    if (read.faults.length > 0)
        return { faults: read.faults };
    const { rows, isCounted } = read;
    const days = [...new Set(rows.map(({ day }) => day))].toSorted((a, b) => a - b);
    const isByReview = meanings.some(({ what }) => what === "stars");
    const natural = isCounted
        ? "day"
        : (stepOf(days) ?? (days.length === 1 ? writtenStep(rows[0].text) : undefined));
    // What is counted stays as it is: its step says only how long a period is.
    const step = isCounted ? "day" : (options.every ?? (isByReview ? coarser(natural) : natural));
    if (step === undefined)
        return { faults: [observedFaults.noStep(options.file, isoOf(days[0]), isoOf(days[days.length - 1]))] };
    const anchor = days[0];
    const isJoined = (options.every !== undefined || isByReview) && !isCounted;
    const place = (day) => periodOf(day, step, anchor);
    if (!isJoined) {
        const faults = duplicates(rows, place, options.file);
        if (faults.length > 0)
            return { faults };
    }
    // Whether the last period is whole can be told only where it is made of smaller ones.
    const last = days[days.length - 1];
    const isPartial = isJoined && natural !== step && last + spanOf(natural) <= lastDay(place(last), step, anchor);
    const periods = { first: place(days[0]), last: place(last) - (isPartial ? 1 : 0), step, anchor };
    const series = seriesOf(rows, meanings, { ...periods, isByReview, place });
    const gaps = series.map(({ values }) => values.filter((value) => !Number.isFinite(value)).length);
    const missing = gaps.reduce((sum, gap) => sum + gap, 0);
    const notes = [
        ...read.notes,
        ...(isJoined ? [observedNotes.joined(step, isByReview)] : []),
        ...(isPartial ? [observedNotes.partial(periodAt(place(last), step, anchor).from, isoOf(last))] : []),
        ...(missing > 0 ? [observedNotes.gaps(missing)] : []),
    ];
    const counted = options.every ?? countedStep(meanings);
    return { understood: { series, step: isCounted ? counted : step, isCounted, notes } };
}
/** Names of columns that say how long a counted period is. */
const COUNTED = [
    [/day|giorn/i, "day"],
    [/month|mes[ei]/i, "month"],
    [/quarter|trimestr/i, "quarter"],
    [/year|ann[oi]/i, "year"],
];
function countedStep(meanings) {
    const column = meanings.find(({ what }) => what === "period")?.column ?? "";
    return COUNTED.find(([word]) => word.test(column))?.[1] ?? "week";
}
/** A single date says by the way it is written what it is the beginning of. */
function writtenStep(text) {
    if (/^\d{4}$/.test(text))
        return "year";
    if (/^\d{4}[- ]?[QT]\d$/i.test(text))
        return "quarter";
    if (/^\d{4}-?W\d+$/i.test(text))
        return "week";
    return /^\d{4}[-/.]\d{1,2}$/.test(text) ? "month" : "day";
}
/** Reviews come one by one: a day of them says little. */
const coarser = (step) => (step === undefined || step === "day" ? "week" : step);
const spanOf = (step) => ({ day: 1, week: 7, month: 31, quarter: 92, year: 366 })[step ?? "day"];
function lastDay(period, step, anchor) {
    const { from, days } = periodAt(period, step, anchor);
    return dayNumber(from) + days - 1;
}
function duplicates(rows, place, file) {
    const seen = new Map();
    const faults = [];
    for (const { product, day, row, text } of rows) {
        const key = `${product}\u0000${place(day)}`;
        const before = seen.get(key);
        if (before !== undefined && faults.length < 10)
            faults.push(observedFaults.duplicate(file, row, before, text, product));
        if (before === undefined)
            seen.set(key, row);
    }
    return faults;
}
function seriesOf(rows, meanings, grid) {
    const measured = meanings.flatMap(({ what, of }, at) => (isMeasure(what) ? [{ what, of, at }] : []));
    const byProduct = new Map();
    for (const row of rows) {
        const kept = byProduct.get(row.product);
        if (kept === undefined)
            byProduct.set(row.product, [row]);
        else
            kept.push(row);
    }
    return [...byProduct].flatMap(([product, own]) => {
        const columns = grid.isByReview
            ? [
                { what: "reviews", at: -1 },
                { what: "rating", at: meanings.findIndex(({ what }) => what === "stars") },
                ...measured,
            ]
            : measured;
        return columns.map(({ what, of, at }) => {
            const isOfChannel = OF_CHANNELS.has(what);
            return {
                what,
                brand: isOfChannel || of === undefined ? product : of,
                ...(isOfChannel && of !== undefined && { channel: of }),
                ...valuesOf(own, at, what, grid),
            };
        });
    });
}
const isMeasure = (what) => !["date", "period", "product", "currency", "stars", "ignore"].includes(what);
/** Values of each period from the first to the last in which the product has a row; what is missing between is a gap. */
function valuesOf(rows, at, what, { last, step, anchor, place, isByReview }) {
    const sums = new Map();
    let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { day, values } of rows) {
        const period = place(day);
        if (period > last)
            continue;
        from = Math.min(from, period);
        to = Math.max(to, period);
        const value = at < 0 ? 1 : values[at];
        if (!Number.isFinite(value))
            continue;
        const sum = sums.get(period) ?? { total: 0, count: 0 };
        sum.total += value;
        sum.count += 1;
        sums.set(period, sum);
    }
    if (isByReview)
        to = last;
    const count = Math.max(0, to - from + 1);
    const places = Array.from({ length: count }, (_, index) => from + index);
    return {
        periods: places.map((period) => periodAt(period, step, anchor)),
        values: places.map((period) => {
            const sum = sums.get(period);
            // A week without a review is a week of none; a week without a row of anything else is a gap.
            if (sum === undefined)
                return isByReview && what === "reviews" ? 0 : Number.NaN;
            return ADD_UP.has(what) ? sum.total : sum.total / sum.count;
        }),
    };
}
