import { countText } from "../../language/countText.ts";
import type { Quantiles, ChartSetting } from "../chart.ts";
import type { Unit } from "../numbers.ts";

/** Below so many runs nobody can say what nine in ten of them do. */
const FEW = 10;

const isFew = (runs: number | undefined) => runs !== undefined && runs < FEW;

/** Words for how a number varies over runs; the same in many charts. */
const en = {
  caption: (runs: number | undefined) =>
    runs === 1
      ? "One run only: it cannot show how much luck matters."
      : `${runs === undefined ? "Over runs" : `Over ${countText(runs, "en")} runs`}: the line is the median run, the dark band holds half of them, the pale band ${isFew(runs) ? "nearly all" : "nine in ten"}.`,
  others: (count: number) =>
    `Named are the brand in focus and those that are highest on average; the pale lines are ${count} others.`,
  bars: (runs: number | undefined) =>
    runs === 1
      ? "One run only: it cannot show how much luck matters."
      : `${runs === undefined ? "Over runs" : `Over ${countText(runs, "en")} runs`}: the mark is the median run, the thin line holds ${isFew(runs) ? "nearly all" : "nine in ten"}.`,
  means: (runs: number | undefined) =>
    runs === 1
      ? "One run."
      : `${runs === undefined ? "Means over runs" : `Means over ${countText(runs, "en")} runs`}.`,
  between: (low: string, high: string, runs: number | undefined) =>
    `${isFew(runs) ? `the ${runs} runs lie between about` : "nine runs in ten lie between"} ${low} and ${high}`,
  nothing: { title: "Nothing to show", sentences: ["No run has anything to draw here."] },
  columns: {
    date: "Until",
    brand: "Brand",
    p05: "5% of runs below",
    p25: "25% of runs below",
    p50: "Median run",
    p75: "75% of runs below",
    p95: "95% of runs below",
    low: "5% of runs below",
    high: "95% of runs below",
  },
};

const it: typeof en = {
  caption: (runs) =>
    runs === 1
      ? "Una sola simulazione: non può mostrare quanto conta il caso."
      : `${runs === undefined ? "Su più simulazioni" : `Su ${countText(runs, "it")} simulazioni`}: la linea è la simulazione mediana, la fascia scura ne contiene metà, la chiara ${isFew(runs) ? "quasi tutte" : "nove su dieci"}.`,
  others: (count) =>
    `Hanno un nome la marca in primo piano e quelle in media più alte; le linee pallide sono altre ${count}.`,
  bars: (runs) =>
    runs === 1
      ? "Una sola simulazione: non può mostrare quanto conta il caso."
      : `${runs === undefined ? "Su più simulazioni" : `Su ${countText(runs, "it")} simulazioni`}: il segno è la simulazione mediana, la linea sottile ne contiene ${isFew(runs) ? "quasi tutte" : "nove su dieci"}.`,
  means: (runs) =>
    runs === 1
      ? "Una sola simulazione."
      : `${runs === undefined ? "Medie su più simulazioni" : `Medie su ${countText(runs, "it")} simulazioni`}.`,
  between: (low, high, runs) =>
    `${isFew(runs) ? `le ${runs} simulazioni stanno circa fra` : "nove simulazioni su dieci stanno fra"} ${low} e ${high}`,
  nothing: { title: "Niente da mostrare", sentences: ["Nessuna simulazione ha qualcosa da disegnare qui."] },
  columns: {
    date: "Fino al",
    brand: "Marca",
    p05: "5% delle simulazioni sotto",
    p25: "25% delle simulazioni sotto",
    p50: "Simulazione mediana",
    p75: "75% delle simulazioni sotto",
    p95: "95% delle simulazioni sotto",
    low: "5% delle simulazioni sotto",
    high: "95% delle simulazioni sotto",
  },
};

export const quantileWords = { en, it };

/** "; nine runs in ten lie between …", or nothing where there is no interval. */
export function intervalClause(
  { p05, p95 }: Ends,
  unit: Unit,
  { locale, runs, numbers }: ChartSetting,
): string {
  if (!(p05 < p95)) return "";
  const [low, high] = numbers.ends(p05, p95, unit);
  return `; ${quantileWords[locale].between(low, high, runs)}`;
}

type Ends = Pick<Quantiles, "p05" | "p95">;
