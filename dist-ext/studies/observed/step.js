import { dayNumber, isoOf } from "./dateText.js";
export const STEPS = ["day", "week", "month", "quarter", "year"];
/** Steps after which a season begins again. */
export const SEASONS = { day: 7, week: 52, month: 12, quarter: 4, year: 1 };
/** Length in years. */
export const YEARS = {
    day: 1 / 365.25,
    week: 7 / 365.25,
    month: 1 / 12,
    quarter: 1 / 4,
    year: 1,
};
const MONTHS = { month: 1, quarter: 3, year: 12 };
/** Days between neighbouring dates and the step that they mean. */
const SPANS = [
    ["day", 1, 1],
    ["week", 7, 7],
    ["month", 28, 31],
    ["quarter", 89, 92],
    ["year", 365, 366],
];
/**
 * The step of a series of dates: the one that most neighbours lie apart by.
 *
 * @param days - numbers of days, rising, different
 * @returns undefined where fewer than half of them are one step apart
 */
export function stepOf(days) {
    const spans = days.slice(1).map((day, at) => day - days[at]);
    const counts = SPANS.map(([, least, most]) => spans.filter((span) => span >= least && span <= most).length);
    const most = Math.max(...counts);
    return most > 0 && most >= spans.length / 2 ? SPANS[counts.indexOf(most)][0] : undefined;
}
/**
 * Number of the period that holds a day; neighbours are one apart. Days and weeks are counted from an anchor, so that a
 * week begins on the weekday that the data have; months, quarters and years by the calendar.
 */
export function periodOf(day, step, anchor) {
    if (step === "day")
        return day;
    if (step === "week")
        return Math.floor((day - anchor) / 7);
    const date = new Date(day * 86_400_000);
    return Math.floor((12 * date.getUTCFullYear() + date.getUTCMonth()) / MONTHS[step]);
}
/** First day of a period, and how many it has. */
export function periodAt(period, step, anchor) {
    const start = startOf(period, step, anchor);
    return { from: isoOf(start), days: startOf(period + 1, step, anchor) - start };
}
function startOf(period, step, anchor) {
    if (step === "day")
        return period;
    if (step === "week")
        return anchor + 7 * period;
    const month = period * MONTHS[step];
    const year = Math.floor(month / 12);
    return dayNumber(`${String(year).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}-01`);
}
