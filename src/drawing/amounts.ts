/** Makes the format of a plain amount of money, with so many digits behind the point. */
type FormatOf = (digits: number) => Intl.NumberFormat;

/** Digits behind the point that a short form is worth: 1.23M, but 5,584 and not 5.584K. */
const MOST_SHORT_DIGITS = 2;
const MOST_DIGITS = 4;

/**
 * Writes money with what luck leaves open, both with the digits that the second is worth and with the unit once where
 * it stands behind: €11.4K ± 0.7K, 11,4 ± 0,7 K€, €5,584 ± 6. Without a reach, the amount to three digits.
 *
 * @param plain - amounts without thousands or millions
 * @param words - names of the powers of a thousand, from the first on: K, M
 * @param name - of a currency without a sign, put behind everything
 */
export function writeAmount(
  amount: number,
  reach: number,
  plain: FormatOf,
  words: readonly string[],
  name: string,
): string {
  const hasReach = reach > 0 && Number.isFinite(reach);
  const place = hasReach ? placeWorth(reach) : amount === 0 ? 0 : placeOf(amount) - 2;
  const largest = Number(Math.max(Math.abs(amount), hasReach ? reach : 0).toPrecision(3));
  const power = powerFor(largest, place, words.length);
  const digits = Math.min(MOST_DIGITS, Math.max(0, Math.log10(power) - place));
  const word = power === 1 ? "" : words[Math.round(Math.log10(power) / 3) - 1];
  const [before, first, after] = parted(plain(digits), amount / power);
  const isBehind = before === "" || before === "−";
  const unit = unitBehind(word, isBehind ? after : "", name);
  const second = hasReach ? parted(plain(digits), reach / power)[1] : "";
  const wordEach = isBehind ? "" : word;
  // Zero has no thousands.
  const isNought = !/[1-9]/.test(first);
  const shown = isNought && hasReach ? "0" : first + (isNought ? "" : wordEach);
  return `${before}${shown}${hasReach ? ` ± ${second}${wordEach}` : ""}${unit}`;
}

/** The last place worth showing: that of the first digit of the reach, one more if this is a 1. */
function placeWorth(reach: number): number {
  const rounded = Number(reach.toPrecision(2));
  const place = placeOf(rounded);
  return rounded / 10 ** place < 2 ? place - 1 : place;
}

/** Place of the first digit: 0 for 7, 3 for 7,000. */
function placeOf(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)) + 1e-12);
}

/** The largest power of a thousand that leaves few digits behind the point. */
function powerFor(largest: number, place: number, powers: number): number {
  for (let power = powers; power > 0; --power) {
    if (largest >= 1000 ** power && 3 * power - place <= MOST_SHORT_DIGITS) return 1000 ** power;
  }
  return 1;
}

/** What stands before the digits, they themselves, and what stands behind. */
function parted(format: Intl.NumberFormat, value: number): [before: string, digits: string, after: string] {
  const parts = format.formatToParts(value);
  const isDigits = ({ type }: Intl.NumberFormatPart) =>
    ["integer", "group", "decimal", "fraction"].includes(type);
  const first = parts.findIndex(isDigits);
  const end = parts.findLastIndex(isDigits) + 1;
  const text = (some: readonly Intl.NumberFormatPart[]) =>
    some
      .map(({ value: part }) => part)
      .join("")
      .replace("-", "−");
  return [text(parts.slice(0, first)), text(parts.slice(first, end)), text(parts.slice(end))];
}

const SPACE = "\u00a0";

/** The unit behind an amount: “ €”, “ K€”, “ Mln €”, “K credits”. */
function unitBehind(word: string, sign: string, name: string): string {
  const currency = sign.trim();
  if (currency === "") return name === "" ? "" : `${word} ${name}`;
  if (word === "") return SPACE + currency;
  return word === "K" && /^\p{Sc}$/u.test(currency)
    ? `${SPACE}K${currency}`
    : SPACE + word + SPACE + currency;
}
