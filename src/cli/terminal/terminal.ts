import { stringifyChunked } from "@discoveryjs/json-ext";
import type { Paint, TextStyle } from "../../report/text/textStyle.ts";
import { printableLines } from "../../scenario/read/printable.ts";
import type { Language } from "../../language/language.ts";

/** Where a command speaks: results to stdout, everything for people to stderr. */
export interface Terminal extends TextStyle {
  /** writes results; those that may be larger than any text, piece by piece */
  print(text: string | Iterable<string>): void;
  /** says something to the person at the keyboard; silent with --quiet */
  tell(text: string): void;
  /** says something that must not be missed */
  warn(text: string): void;
  /** nothing but results and warnings is wanted */
  readonly isQuiet: boolean;
  /** draws a bar while many runs are done; silent off a terminal and with --quiet */
  readonly showsProgress: boolean;
}

export interface TerminalOptions {
  readonly language: Language;
  readonly quiet: boolean;
}

/** Narrower than this is not worth breaking tables for. */
const LEAST_WIDTH = 40;

/** The terminal that this process has: as wide as it says, painted only where that is wanted. */
export function createTerminal({ language, quiet }: TerminalOptions): Terminal {
  const tellAlways = (text: string) => void process.stderr.write(`${harmless(text)}\n`);
  return {
    language,
    width: Math.max(LEAST_WIDTH, process.stdout.columns || 80),
    print(text) {
      for (const piece of typeof text === "string" ? [text] : text) process.stdout.write(harmless(piece));
      process.stdout.write("\n");
    },
    tell: quiet ? () => {} : tellAlways,
    warn: tellAlways,
    isQuiet: quiet,
    paint: createPaint(wantsColour(process.stdout, process.env)),
    showsProgress: !quiet && process.stderr.isTTY === true,
  };
}

// oxlint-disable-next-line no-control-regex -- the marks that `paint` makes begin so
const PAINTED = /(\u001b\[(?:1|2|22|31|32|39)m)/;

/** What is said, without orders to the terminal that came in with a name, a title or the path of a file. */
function harmless(text: string): string {
  return text
    .split(PAINTED)
    .map((part, at) => (at % 2 === 1 ? part : printableLines(part)))
    .join("");
}

/** Colours only on a terminal, never when NO_COLOR is set to anything. @source no-color.org */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
}

function createPaint(coloured: boolean): Paint {
  const style = (code: number, end: number) => (text: string) =>
    coloured ? `\u001b[${code}m${text}\u001b[${end}m` : text;
  return { bold: style(1, 22), dim: style(2, 22), good: style(32, 39), bad: style(31, 39) };
}

/** A value as JSON for other programs; what has no value (NaN) or no bound (Infinity) is null. */
export function formatJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** The same piece by piece: the numbers of a hundred thousand runs do not fit into one text. */
export function jsonPieces(value: unknown): Iterable<string> {
  return stringifyChunked(value, null, 2);
}
