import { tieFaults } from "../words/ties.js";
const mostCharacters = 500_000_000;
const mostComplaints = 10;
const aPair = /^\s*(\d{1,9})\s*[,;\t ]\s*(\d{1,9})\s*$/;
/** What may be shown of a line: words could come from a file that holds something else than ties. */
const onlyNumbers = /^[\d\s,;.+-]*$/;
const aHeading = /^\s*["A-Za-z]/;
/**
 * Reads who knows whom: two columns of consumer numbers from 0, a line for each tie. A heading, empty lines and
 * lines that begin with # are passed over; a tie written in both directions counts once.
 */
export function readTies(text, file, consumers) {
    const complaints = [];
    const whole = { file, line: 1, column: 1, length: 1 };
    if (text.length > mostCharacters) {
        const fault = tieFaults.tooLarge(mostCharacters / 1e6);
        return { ties: new Uint32Array(0), complaints: [{ code: "U103", place: whole, ...fault }] };
    }
    const seen = new Set();
    const ties = [];
    let line = 0;
    for (let from = 0; from < text.length && complaints.length < mostComplaints;) {
        const end = text.indexOf("\n", from) < 0 ? text.length : text.indexOf("\n", from);
        const written = text.slice(from, Math.min(end, from + 200)).replace(/\r$/, "");
        from = end + 1;
        ++line;
        if (written.trim() === "" || written.startsWith("#") || (line === 1 && aHeading.test(written)))
            continue;
        const [, one, other] = aPair.exec(written) ?? [];
        const [a, b] = [Number(one), Number(other)];
        const fault = faultOf(a, b, consumers);
        if (fault !== undefined) {
            const place = { file, line, column: 1, length: Math.max(1, written.length) };
            const isQuoted = onlyNumbers.test(written);
            complaints.push({ code: "U309", place, ...fault, ...(!isQuoted && { isQuoted }) });
            continue;
        }
        const key = Math.min(a, b) * consumers + Math.max(a, b);
        if (!seen.has(key))
            ties.push(a, b);
        seen.add(key);
    }
    if (ties.length === 0 && complaints.length === 0) {
        complaints.push({ code: "U309", place: whole, ...tieFaults.empty });
    }
    return { ties: Uint32Array.from(ties), complaints };
}
function faultOf(a, b, consumers) {
    if (Number.isNaN(a) || Number.isNaN(b))
        return tieFaults.notAPair;
    const outside = [a, b].find((consumer) => consumer >= consumers);
    if (outside !== undefined)
        return tieFaults.outside(consumers - 1, outside);
    return a === b ? tieFaults.withItself(a) : undefined;
}
