const millisecondsADay = 86_400_000;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
/**
 * Years that a run may lie in: the twentieth to the twenty-second century. Spreadsheets count days from 1900, and
 * dates of more than four digits are read by few programs.
 */
export const FIRST_YEAR = 1901;
export const LAST_YEAR = 2200;
/** Whether a text is a date that exists: `2019-02-30` does not. */
export function isCalendarDate(text) {
    const found = isoDate.exec(text);
    if (found === null)
        return false;
    const { year, month, day } = calendarDay(text, 0);
    return year === Number(found[1]) && month === Number(found[2]) && day === Number(found[3]);
}
/** The calendar day that lies `days` after a date such as `2018-01-01`. */
export function calendarDay(start, days) {
    const date = new Date(millisecondsOf(start) + days * millisecondsADay);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
/** A day as it is written in a scenario: 2018-01-01. */
export function formatDay({ year, month, day }) {
    const padded = (value, length) => String(value).padStart(length, "0");
    return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
/** Days of a run on which a new year begins; the first day of the run is not among them. */
export function newYearDays(start, days) {
    const firstDay = millisecondsOf(start) / millisecondsADay;
    const found = [];
    for (let year = calendarDay(start, 0).year + 1;; ++year) {
        const day = millisecondsOf(`${String(year).padStart(4, "0")}-01-01`) / millisecondsADay - firstDay;
        if (day >= days)
            return found;
        found.push(day);
    }
}
function millisecondsOf(date) {
    const [, year, month, day] = isoDate.exec(date) ?? [];
    const instant = new Date(0);
    instant.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    return instant.getTime();
}
