import { cleanName, nameInSentence } from "../../drawing/textWidth.js";
/** A number as sentences write it, with its sign and unit. */
const NUMBER = /[+−]?[€$£¥]?\d[\d.,]*(?:\s?[%★€$£¥])?/g;
/**
 * Takes a sentence apart so that each number can lead to the row it came from: a row that the sentence names, by a
 * brand, a setting or a day, and that holds the number, written with as many digits. Of several the one most of whose
 * words the sentence says, and then the one nearest to either end, because of rows in time sentences tell the last
 * and the first. A number that no such row holds was computed from several.
 */
export function linkNumbers(sentence, { rows, columns, numbers }) {
    const words = wordsOfRows({ rows, columns, numbers });
    const within = [...new Set(words.flat())].filter((word) => sentence.includes(word));
    const saidOf = words.map((own) => own.filter((word) => within.includes(word)).length);
    const isName = spansOf(sentence, namesAmong(within));
    const pieces = [];
    let done = 0;
    for (const { 0: found, index: from } of sentence.matchAll(NUMBER)) {
        const text = found.replace(/[.,]+$/, "");
        // Digits within a name or a date are no numbers.
        if (isName(from, from + text.length))
            continue;
        const row = rowOf(readNumber(text, numbers.locale), saidOf, { rows, columns, numbers });
        pieces.push({ text: sentence.slice(done, from), isNumber: false });
        pieces.push({ text, isNumber: true, ...(row === undefined ? {} : { row }) });
        done = from + text.length;
    }
    return [...pieces, { text: sentence.slice(done), isNumber: false }].filter(({ text }) => text !== "");
}
/** Takes a sentence apart into its numbers and the words between them. */
export function numberPieces(sentence) {
    const numbers = Array.from(sentence.matchAll(NUMBER), ({ 0: found, index }) => ({
        from: index,
        text: found.replace(/[.,]+$/, ""),
    }));
    const ends = numbers.map(({ from, text }) => from + text.length);
    const pieces = numbers.flatMap(({ from, text }, at) => [
        { text: sentence.slice(ends[at - 1] ?? 0, from), isNumber: false },
        { text, isNumber: true },
    ]);
    return [...pieces, { text: sentence.slice(ends.at(-1) ?? 0), isNumber: false }].filter(({ text }) => text !== "");
}
/** What names each row: its texts as they stand in sentences, and its dates. */
function wordsOfRows({ rows, columns, numbers }) {
    const known = new Map();
    return rows.map((row) => columns.flatMap(({ key, unit }) => {
        const value = String(row[key]);
        const same = `${unit} ${value}`;
        const words = known.get(same) ?? wordsFor(value, unit, numbers);
        known.set(same, words);
        return words;
    }));
}
function wordsFor(value, unit, numbers) {
    if (unit === "date")
        return [numbers.day(value)];
    return unit === "text" ? [...new Set([nameInSentence(value), cleanName(value)])].filter(Boolean) : [];
}
const namesAmong = (words) => words.filter((word) => /\d/.test(word));
/** Whether a part of the sentence lies within one of these names. */
function spansOf(sentence, names) {
    const spans = names.flatMap((name) => {
        const places = [];
        for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + name.length))
            places.push([at, at + name.length]);
        return places;
    });
    return (from, to) => spans.some(([start, end]) => from < end && to > start);
}
function rowOf(number, saidOf, { rows, columns }) {
    const times = timesOf(rows, columns);
    const last = times[times.length - 1];
    let [best, most, nearest] = [undefined, 1, Number.POSITIVE_INFINITY];
    rows.forEach((row, index) => {
        const toEnd = Math.min(times[index], last - times[index]);
        const isBetter = saidOf[index] > most || (saidOf[index] === most && toEnd <= nearest);
        if (!isBetter || !columns.some((column) => holds(row, column, number)))
            return;
        [best, most, nearest] = [index, saidOf[index], toEnd];
    });
    return best;
}
/** How many days that rows have went before each row; of rows without days, how many rows. */
function timesOf(rows, columns) {
    const date = columns.find(({ unit }) => unit === "date")?.key;
    if (date === undefined)
        return rows.map((_, index) => index);
    const places = new Map();
    return rows.map((row) => {
        const day = row[date];
        const place = places.get(day) ?? places.size;
        places.set(day, place);
        return place;
    });
}
/** Whether a cell, rounded like the number, is the number. The sign of a fall may stand in the words around it. */
function holds(row, { key, unit }, number) {
    if (unit === "text" || unit === "date" || (unit === "share") !== number.isShare)
        return false;
    const cell = Number(row[key]) * (number.isShare ? 100 : 1);
    const distance = Math.abs(Math.abs(cell) - number.size);
    return distance <= number.step / 2 + 1e-9 * number.size;
}
function readNumber(text, locale) {
    const digits = text.replace(/[^\d.,]/g, "");
    const [whole, fraction = ""] = locale === "it" ? digits.replaceAll(".", "").split(",") : digits.replaceAll(",", "").split(".");
    const size = Number(`${whole}.${fraction || "0"}`);
    // Sentences write large numbers to three digits.
    const coarse = fraction === "" && size >= 1000 ? 10 ** (Math.floor(Math.log10(size)) - 2) : 1;
    return { size, step: fraction === "" ? coarse : 10 ** -fraction.length, isShare: text.includes("%") };
}
