import { dayNumber } from "../observed/dateText.js";
/** What a period is called: 1990, 2024-03, a day; counted ones by their number. */
export function periodText({ from }, { step, isCounted }) {
    if (isCounted)
        return String(dayNumber(from) - dayNumber("2000-01-01"));
    if (step === "year")
        return from.slice(0, 4);
    return step === "month" ? from.slice(0, 7) : from;
}
/** The name of a series; of a single one, what is measured. */
export const seriesName = (name, measure) => (name === "" ? measure : name);
/** How a number of a measure is written: few digits where it is large, some where it is small. */
export function valueText(value, language) {
    if (!Number.isFinite(value))
        return "–";
    const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
    return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}
