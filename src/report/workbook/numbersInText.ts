import { decimalPoint, type Locale, moneySign, type Unit } from "../../drawing/numbers.ts";
import { POWER_PATTERN, POWER_SCALES } from "../../language/powers.ts";

/** The numbers of a cell that was written for people: a value, what its interval adds to either side, its ends. */
export interface NumbersInText {
  readonly value?: number;
  readonly reach?: number;
  readonly ends?: readonly [low: number, high: number];
  readonly unit: Unit | "times";
  /** digits behind the point of the most exact one */
  readonly digits: number;
  /** whether a rise is written with its sign */
  readonly isChange: boolean;
}

/**
 * Reads a cell of a table back into numbers: “26.2%”, “+€3.0K ± €0.9K”, “25%–28%”, “27% (25%–28%)”. Shares come as
 * parts of one, money in whole units. Undefined is a cell of words.
 */
export function numbersInText(text: string, locale: Locale, currency: string): NumbersInText | undefined {
  const read = (part: string) => readAmount(part.trim(), locale, currency);
  // Words behind a number (“cannot tell”) repeat what its interval says.
  const [amounts] = text.trim().split(/, (?=\D+$)/u);
  const [, before, inside] = /^(.*?)(?:\s*\(([^()]*)\))?$/su.exec(amounts) ?? [];
  const [first, reach, ...more] = (before ?? "").split("±");
  if (more.length > 0) return undefined;
  const between = endsOf(inside ?? (reach === undefined ? first : ""), read);
  if (inside !== undefined && between === undefined) return undefined;
  if (inside === undefined && reach === undefined && between !== undefined) return joined([], between);
  const parts = [read(first), ...(reach === undefined ? [] : [read(reach)])];
  return parts.includes(undefined) ? undefined : joined(parts as Amount[], between);
}

interface Amount {
  readonly value: number;
  readonly unit: NumbersInText["unit"] | undefined;
  readonly digits: number;
  readonly isSigned: boolean;
}

/** The ends of “25%–28%”, or where one has a minus of “−1% to 2%”, in Italian “−1% a 2%”. */
function endsOf(text: string, read: (part: string) => Amount | undefined): [Amount, Amount] | undefined {
  const [low, high, ...more] = text.split(/–| … | to | a /);
  if (high === undefined || more.length > 0) return undefined;
  const [from, to] = [read(low), read(high)];
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** The unit is written once or at each number: “+2.9 ± 1 points”. */
function joined(parts: readonly Amount[], ends: readonly [Amount, Amount] | undefined): NumbersInText {
  const all = [...parts, ...(ends ?? [])];
  const unit = all.find((amount) => amount.unit !== undefined)?.unit ?? "number";
  const [value, reach] = parts.map((amount) => amount.value);
  return {
    ...(value !== undefined && { value }),
    ...(reach !== undefined && { reach }),
    ...(ends !== undefined && { ends: [ends[0].value, ends[1].value] as const }),
    unit,
    digits: Math.max(...all.map(({ digits }) => digits)),
    isChange: parts[0]?.isSigned ?? false,
  };
}

const AMOUNT = new RegExp(
  String.raw`^(?<sign>[+−-]?)(?<before>\D*?)(?<digits>\d[\d.,]*)\s*(?<scale>${POWER_PATTERN})?\s*(?<after>\D*)$`,
  "u",
);

function readAmount(text: string, locale: Locale, currency: string): Amount | undefined {
  const money = ` ${spaced(moneySign(locale, currency))}`;
  const written = spaced(text);
  // Taken off first: the sign of some moneys is a K or another power of a thousand.
  const isMoney = written.endsWith(money);
  const amount = isMoney ? written.slice(0, -money.length) : written;
  const { sign, before, digits, scale, after } = AMOUNT.exec(amount)?.groups ?? {};
  if (digits === undefined) return undefined;
  const read = unitOf(before.trim(), after.trim(), money.trim());
  const unit = isMoney && read === "plain" ? "money" : read;
  if (unit === undefined) return undefined;
  const point = decimalPoint(locale);
  const thousands = point === "," ? "." : ",";
  const [whole, fraction = "", ...more] = digits.replaceAll(thousands, "").split(point);
  if (more.length > 0) return undefined;
  const power = (scale === undefined ? 1 : POWER_SCALES[scale]) / (unit === "share" ? 100 : 1);
  const size = Number(`${whole}.${fraction || "0"}`) * power;
  return {
    // A product of tenths and a power has digits that nobody wrote.
    value: Number((sign === "−" || sign === "-" ? -size : size).toPrecision(12)),
    unit: unit === "plain" ? undefined : unit,
    digits: Math.max(0, fraction.length - (scale === undefined ? 0 : Math.log10(POWER_SCALES[scale]))),
    isSigned: sign === "+",
  };
}

/** Signs and words behind and before a number; undefined where they are a sentence. */
function unitOf(before: string, after: string, sign: string): Amount["unit"] | "plain" | undefined {
  const isMoney = (text: string) => /^\p{Sc}$/u.test(text) || text === sign;
  if (before !== "") return after === "" && isMoney(before) ? "money" : undefined;
  if (after === "") return "plain";
  if (after === "%") return "share";
  if (after === "★") return "stars";
  if (after === "×") return "times";
  if (/^(points?|punt[oi])$/.test(after)) return "points";
  return isMoney(after) ? "money" : undefined;
}

/** Signs of two words have a space within that does not break, tables an ordinary one. */
const spaced = (text: string) => text.replace(/\s+/g, " ");
