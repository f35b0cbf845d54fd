import { cleanName } from "../../drawing/textWidth.js";
import { headCell, numberCell, textCell, textFormat, widthOf } from "./cells.js";
import { numbersInText } from "./numbersInText.js";
/** Words of workbooks alone: heads of the columns that a value with its interval takes. */
const en = {
    reach: (label) => `${label} (±)`,
    from: (label) => `${label}: from`,
    to: (label) => `${label}: to`,
};
const it = {
    reach: (label) => `${label} (±)`,
    from: (label) => `${label}: da`,
    to: (label) => `${label}: a`,
};
/** The words of a language. */
function workbookWords(locale) {
    return { en, it }[locale];
}
/**
 * A table as the report shows it, words as words and numbers as numbers: what stands in one cell with its interval
 * takes a column for the value, one for what is added to either side, and one for each end.
 */
export function textSheet(table, place) {
    const columns = table.heads.map((label, at) => columnOf(table, at, label, place));
    const parts = columns.flat();
    return {
        data: [
            parts.map(({ label }) => headCell(label)),
            ...table.rows.map((_, row) => parts.map(({ cells }) => cells[row])),
        ],
        columns: parts.map(({ label, width }) => ({ width: widthOf([label, ...width]) })),
        stickyRowsCount: 1,
    };
}
function columnOf(table, at, label, place) {
    const texts = table.rows.map((row) => row[at] ?? "");
    const numbers = numbersOfColumn(texts, at, table, place);
    const words = workbookWords(place.locale);
    const has = (part) => numbers.some((one) => one?.[part] !== undefined);
    const column = (name, valueOf, isFirst) => ({
        label: name,
        cells: numbers.map((one, row) => cellOf(one, valueOf, isFirst ? texts[row] : "", place)),
        width: texts,
    });
    const value = (one) => one.value;
    const hasValue = has("value") || !has("ends");
    return [
        ...(hasValue ? [column(label, value, true)] : []),
        ...(has("reach") ? [column(words.reach(label), (one) => one.reach, false)] : []),
        ...(has("ends")
            ? [
                column(words.from(label), (one) => one.ends?.[0], !hasValue),
                column(words.to(label), (one) => one.ends?.[1], false),
            ]
            : []),
    ];
}
/** The numbers of each cell of a column; of the heads of rows only where all of them are numbers. */
function numbersOfColumn(texts, at, { exact }, { locale, currency }) {
    const numbers = texts.map((text, row) => {
        const read = numbersInText(text, locale, currency);
        return read === undefined ? undefined : exactly(read, exact?.[row]?.[at] ?? []);
    });
    return at === 0 && numbers.includes(undefined) ? texts.map(() => undefined) : numbers;
}
/** The same numbers unrounded. Changes of shares are told in percentage points. */
function exactly(read, exact) {
    const scale = read.unit === "points" ? 100 : 1;
    const left = exact.map((value) => (value === null ? undefined : value * scale));
    const next = (rounded) => left.shift() ?? rounded;
    return {
        ...read,
        ...(read.value !== undefined && { value: next(read.value) }),
        ...(read.reach !== undefined && { reach: next(read.reach) }),
        ...(read.ends !== undefined && { ends: [next(read.ends[0]), next(read.ends[1])] }),
    };
}
/** A cell without a number keeps its words in the first of its columns; a dash stands for nothing. */
function cellOf(numbers, valueOf, text, { currency }) {
    const value = numbers === undefined ? undefined : valueOf(numbers);
    if (numbers !== undefined && value !== undefined)
        return numberCell(value, textFormat(numbers, currency));
    const words = numbers === undefined ? cleanName(text) : "";
    return words === "" || words === "–" ? null : textCell(words);
}
