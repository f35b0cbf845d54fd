import type { Locale } from "../numbers.ts";

/** How a point in time is spoken of. */
export interface WeekWords {
  /** the period that ends on a day, at the beginning of a sentence */
  readonly last: (day: string) => string;
  /** behind what is drawn */
  readonly by: string;
}

const ONE: Readonly<Record<Locale, WeekWords>> = {
  en: { last: (day) => `In the week to ${day}`, by: "by week" },
  it: { last: (day) => `Nella settimana fino al ${day}`, by: "per settimana" },
};

const MANY: Readonly<Record<Locale, (weeks: number) => WeekWords>> = {
  en: (weeks) => ({ last: (day) => `In the ${weeks} weeks to ${day}`, by: `every ${weeks} weeks` }),
  it: (weeks) => ({
    last: (day) => `Nelle ${weeks} settimane fino al ${day}`,
    by: `ogni ${weeks} settimane`,
  }),
};

/** Words for points in time that cover so many weeks. */
export function weekWords(locale: Locale, weeks: number): WeekWords {
  return weeks === 1 ? ONE[locale] : MANY[locale](weeks);
}
