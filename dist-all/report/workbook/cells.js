import { cleanName, textWidth } from "../../drawing/textWidth.js";
/** Longest text that a cell of a spreadsheet holds. */
const LONGEST_TEXT = 32_767;
/** Widest and narrowest column, in characters. */
const WIDTHS = { least: 8, most: 42 };
/** Characters that the widest of some texts takes. */
export function widthOf(texts) {
    const widest = Math.max(...texts.map((one) => textWidth(one.slice(0, 80), 1) / 0.55));
    return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.ceil(widest) + 2));
}
export function headCell(label) {
    return textCell(label, {
        fontWeight: "bold",
        wrap: true,
        alignVertical: "bottom",
        backgroundColor: "#EEF4F9",
    });
}
/** A text as it is, but for what XML cannot hold; never a formula, whatever it begins with. */
export function textCell(value, style = {}) {
    return { value: cleanName(value).slice(0, LONGEST_TEXT), type: String, ...style };
}
/** A number in full, shown in a format; one that does not exist is an empty cell. */
export function numberCell(value, format, style = {}) {
    if (!Number.isFinite(value))
        return null;
    return { value, type: Number, align: "right", ...(format !== GENERAL && { format }), ...style };
}
const GENERAL = "General";
/** How a spreadsheet shows the numbers of a column; their values stay exact. */
export function columnFormat(unit, currency) {
    if (unit === "share")
        return "0.0%";
    if (unit === "stars" || unit === "quality")
        return "0.00";
    if (unit === "count")
        return "#,##0";
    return unit === "money" ? `#,##0.00${moneySuffix(currency)}` : GENERAL;
}
/** How a spreadsheet shows a number as its text does: with as many digits, and rises with their sign. */
export function textFormat({ unit, digits, isChange }, currency) {
    const fraction = digits === 0 ? "" : `.${"0".repeat(digits)}`;
    const shown = { share: `0${fraction.slice(0, 3)}%`, money: `#,##0${fraction}${moneySuffix(currency)}` };
    const format = unit === "share" || unit === "money" ? shown[unit] : `#,##0${fraction}${SUFFIXES[unit] ?? ""}`;
    return isChange ? `+${format};-${format};${format}` : format;
}
const SUFFIXES = { stars: '"★"', times: ' "×"' };
const moneySuffix = (currency) => (/^[A-Z]{3}$/.test(currency) ? ` [$${currency}]` : "");
