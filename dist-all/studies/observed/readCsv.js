import { dsvFormat } from "d3-dsv";
const SEPARATORS = [",", ";", "\t", "|"];
/**
 * A table of text: columns by commas, semicolons, tabs or bars, whichever gives the first lines most columns of equal
 * number. Empty lines are left out.
 *
 * @param text - with or without a mark of the byte order
 */
export function readCsv(text) {
    const clean = text.replace(/^\uFEFF/, "");
    const separator = separatorOf(clean);
    const [heads = [], ...rows] = dsvFormat(separator).parseRows(clean);
    return {
        columns: heads.map((head, at) => head.trim() || `column ${at + 1}`),
        rows: rows
            .filter((row) => row.some((cell) => cell.trim() !== ""))
            .map((row) => row.map((cell) => cell.trim())),
        firstRow: 2,
        separator,
    };
}
function separatorOf(text) {
    const lines = text.split(/\r?\n/, 20).filter((line) => line.trim() !== "");
    const scores = SEPARATORS.map((separator) => {
        const counts = lines.map((line) => dsvFormat(separator).parseRows(line)[0]?.length ?? 0);
        const isEven = counts.every((count) => count === counts[0]);
        return (counts[0] ?? 0) > 1 ? counts[0] + (isEven ? 1000 : 0) : 0;
    });
    return SEPARATORS[scores.indexOf(Math.max(...scores))];
}
