import type { Language } from "../../language/language.ts";
import { dayNumber } from "../observed/dateText.ts";
import type { Period } from "../observed/observedSeries.ts";
import type { ForecastData } from "./target.ts";

/** What a period is called: 1990, 2024-03, a day; counted ones by their number. */
export function periodText(
  { from }: Pick<Period, "from">,
  { step, isCounted }: Pick<ForecastData, "step" | "isCounted">,
): string {
  if (isCounted) return String(dayNumber(from) - dayNumber("2000-01-01"));
  if (step === "year") return from.slice(0, 4);
  return step === "month" ? from.slice(0, 7) : from;
}

/** The name of a series; of a single one, what is measured. */
export const seriesName = (name: string, measure: string): string => (name === "" ? measure : name);

/** How a number of a measure is written: few digits where it is large, some where it is small. */
export function valueText(value: number, language: Language): string {
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}
