import { printableLines } from "../../scenario/read/printable.js";
/** Narrower than this is not worth breaking tables for. */
const LEAST_WIDTH = 40;
/** The terminal that this process has: as wide as it says, painted only where that is wanted. */
export function createTerminal({ language, quiet }) {
    const tellAlways = (text) => void process.stderr.write(`${harmless(text)}\n`);
    return {
        language,
        width: Math.max(LEAST_WIDTH, process.stdout.columns || 80),
        print: (text) => void process.stdout.write(`${harmless(text)}\n`),
        tell: quiet ? () => { } : tellAlways,
        warn: tellAlways,
        isQuiet: quiet,
        paint: createPaint(wantsColour(process.stdout, process.env)),
        showsProgress: !quiet && process.stderr.isTTY === true,
    };
}
// oxlint-disable-next-line no-control-regex -- the marks that `paint` makes begin so
const PAINTED = /(\u001b\[(?:1|2|22|31|32|39)m)/;
/** What is said, without orders to the terminal that came in with a name, a title or the path of a file. */
function harmless(text) {
    return text
        .split(PAINTED)
        .map((part, at) => (at % 2 === 1 ? part : printableLines(part)))
        .join("");
}
/** Colours only on a terminal, never when NO_COLOR is set to anything. @source no-color.org */
export function wantsColour(stream, environment) {
    return stream.isTTY === true && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
}
function createPaint(coloured) {
    const style = (code, end) => (text) => coloured ? `\u001b[${code}m${text}\u001b[${end}m` : text;
    return { bold: style(1, 22), dim: style(2, 22), good: style(32, 39), bad: style(31, 39) };
}
