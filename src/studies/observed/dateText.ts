/** How days are written where day and month could be taken for one another. */
export type DayOrder = "dmy" | "mdy";

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** The ISO date of a day. */
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/**
 * Which order 03/04/2024 has: one with a first number above 12 shows day first, with a second number above 12 month first.
 *
 * @returns undefined where nothing shows it and it matters, "both" where rows contradict one another
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder | "both" | "any" | undefined {
  let [found, first, second] = [false, false, false];
  for (const text of texts) {
    const match = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(text);
    if (!match) continue;
    found = true;
    if (Number(match[1]) > 12) first = true;
    if (Number(match[2]) > 12) second = true;
  }
  if (!found) return "any";
  if (first && second) return "both";
  return first ? "dmy" : second ? "mdy" : undefined;
}

/**
 * The first day of what a text names: a day (2024-01-29, 29/01/2024, 29.1.2024, with or without an hour), an ISO week
 * (2024-W05), a month (2024-01), a quarter (2024-Q1) or a year (2024).
 *
 * @returns ISO date; undefined where it names none
 */
export function readDate(text: string, order: DayOrder): string | undefined {
  const whole = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?$/.exec(text);
  if (whole) return valid(whole[1], whole[2], whole[3]);
  const split = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]+\d.*)?$/.exec(text);
  if (split) {
    const [day, month] = split[2] === "/" && order === "mdy" ? [split[3], split[1]] : [split[1], split[3]];
    return valid(split[4].length === 2 ? `20${split[4]}` : split[4], month, day);
  }
  const week = /^(\d{4})-?W(\d{1,2})$/i.exec(text);
  if (week) return weekOf(Number(week[1]), Number(week[2]));
  const quarter = /^(\d{4})[- ]?[QT]([1-4])$/i.exec(text);
  if (quarter) return valid(quarter[1], String(3 * Number(quarter[2]) - 2), "1");
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (month) return valid(month[1], month[2], "1");
  return /^(1[5-9]|20|21)\d\d$/.test(text) ? `${text}-01-01` : undefined;
}

function valid(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const number = dayNumber(iso);
  return Number.isFinite(number) && isoOf(number) === iso ? iso : undefined;
}

/** Monday of an ISO week: week 1 holds the year's first Thursday. */
function weekOf(year: number, week: number): string | undefined {
  const fourth = dayNumber(`${year}-01-04`);
  const monday = fourth - ((fourth + 3) % 7);
  const found = monday + 7 * (week - 1);
  return week >= 1 && week <= 53 && isoOf(found + 3).startsWith(String(year)) ? isoOf(found) : undefined;
}
