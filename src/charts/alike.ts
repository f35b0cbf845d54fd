/** Makes the format of a number in a power of a thousand: of 12.3 for 12.3K. */
type FormatOf = (digits: number) => Intl.NumberFormat;

/**
 * Writes numbers of one expression in one form, that of the largest: €11.4K ± €0.7K and not €11.4K ± €712.
 *
 * @param compact - the short form of the language, with so many digits behind the point
 * @param plain - the same without thousands or millions, always with so many digits
 */
export function writeAlike(values: readonly number[], compact: FormatOf, plain: FormatOf): string[] {
  const sizes = values.map(Math.abs).filter((size) => size > 0 && Number.isFinite(size));
  if (sizes.length === 0) return values.map((value) => plain(0).format(value));
  const largest = Math.max(...sizes);
  const parts = compact(1).formatToParts(largest);
  const { power, word } = shortForm(parts, largest);
  const digits = digitsOf(Math.min(...sizes) / power, word === "" ? 0 : 1);
  return values.map((value) =>
    plain(digits)
      .formatToParts(value / power)
      .map(({ type, value: text }, at, all) => {
        const isLastOfNumber = isNumber(type) && !all.slice(at + 1).some((part) => isNumber(part.type));
        return isLastOfNumber ? text + word : text;
      })
      .join(""),
  );
}

/** The power of a thousand that a short form stands for, and its word with the space before it: K, Mln. */
function shortForm(parts: readonly Intl.NumberFormatPart[], value: number) {
  const at = parts.findIndex(({ type }) => type === "compact");
  if (at < 0) return { power: 1, word: "" };
  const shown = parts.filter(({ type }) => isNumber(type) && type !== "group");
  const digits = shown.map(({ type, value: text }) => (type === "decimal" ? "." : text)).join("");
  const power = 1000 ** Math.round(Math.log10(value / Number(digits)) / 3);
  const space = parts[at - 1].type === "literal" ? parts[at - 1].value : "";
  return { power, word: space + parts[at].value };
}

function isNumber(type: Intl.NumberFormatPartTypes): boolean {
  return ["integer", "group", "decimal", "fraction"].includes(type);
}

/** As many digits as show the first of the smallest number, within reason. */
function digitsOf(smallest: number, least: number): number {
  return Math.min(3, Math.max(least, Math.ceil(-Math.log10(smallest) - 1e-9)));
}
