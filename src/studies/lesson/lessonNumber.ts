import type { Language } from "../../language/language.ts";
import type { MetricUnit } from "../../metrics/metric.ts";

/** Digits after the point, so that what is reached can be told from what is asked for. */
const DIGITS: Readonly<Record<MetricUnit, number>> = {
  share: 1,
  stars: 2,
  quality: 2,
  number: 1,
  points: 0,
  count: 0,
  money: 0,
};

/** A number of a lesson: as exact as its targets are. */
export function lessonNumber(value: number, unit: MetricUnit, language: Language): string {
  if (Number.isNaN(value)) return "–";
  return new Intl.NumberFormat(language, {
    ...(unit === "share" && { style: "percent" }),
    ...(unit === "money" && { style: "currency", currency: "EUR" }),
    minimumFractionDigits: 0,
    maximumFractionDigits: DIGITS[unit],
  })
    .format(value)
    .replace("-", "−");
}
