/** Fixed public holidays of Italy, month and day. */
const FIXED = [
    "01-01",
    "01-06",
    "04-25",
    "05-01",
    "06-02",
    "08-15",
    "11-01",
    "12-08",
    "12-25",
    "12-26",
];
const DAY_MS = 86_400_000;
/**
 * Whether a day is a public holiday in Italy. Consumers of the model keep no holidays: what holidays do to needs belongs
 * into a scenario's season or timeline. Marketing-mix tools ask for them all the same.
 *
 * @param date - ISO date
 * @source Legge 27 maggio 1949, n. 260, with the changes up to D.P.R. 28 dicembre 1985, n. 792
 */
export function isPublicHoliday(date) {
    const year = Number(date.slice(0, 4));
    const easter = Date.UTC(year, 0, 1) + easterOf(year) * DAY_MS;
    const moving = [easter, easter + DAY_MS].map((time) => new Date(time).toISOString().slice(0, 10));
    return FIXED.some((day) => date.endsWith(`-${day}`)) || moving.includes(date);
}
/**
 * Easter Sunday of a year of the Gregorian calendar, in days after 1 January.
 *
 * @source Meeus (1991), Astronomical Algorithms, chapter 8
 */
function easterOf(year) {
    const century = Math.floor(year / 100);
    const golden = year % 19;
    const leap = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
    const epact = (leap + 19 * golden + 15) % 30;
    const moon = epact -
        Math.floor(epact / 28) *
            (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
    const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
    const fromMarch = moon - weekday + 28;
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return (isLeap ? 60 : 59) + fromMarch - 1;
}
