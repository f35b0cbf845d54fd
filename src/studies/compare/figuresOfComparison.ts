import { USUAL_LANGUAGE } from "../../language/language.ts";
import { contributionWaterfall, differenceOverTime, pairedDifference } from "../../charts/index.ts";
import { inEach } from "../../language/bilingual.ts";
import { spokenIn } from "../../language/spoken.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import { brandNames, focusBrand } from "../../report/document/names.ts";
import { settingWords } from "../../report/document/settingWords.ts";
import type { Comparison } from "./compare.ts";
import { levelOf } from "./compareRows.ts";
import { judgedRows, pairedDifferenceRows } from "./comparisonRows.ts";
import { dateOf } from "../../report/tables/table.ts";
import type { DifferenceTimeRow } from "../../charts/overTime/differenceOverTime.ts";
import { weeksOf } from "../../metrics/period.ts";
import { meanOver, quantilesOver } from "../run/rows/overRuns.ts";
import { drawableStep } from "../run/rows/periods.ts";

/** What is drawn over time. */
const OVER_TIME: readonly string[] = ["share", "profit"];

/** The figures of a comparison, in the order of its report. */
export function figuresOfComparison(comparison: Comparison): Figure[] {
  const { contenders, runs } = comparison;
  const { scenario } = contenders[0];
  const about = {
    focus: brandNames(scenario, USUAL_LANGUAGE).get(focusBrand(scenario)),
    currency: scenario.market.currency,
    runs,
    level: levelOf(comparison),
  };
  return [
    figureOf(pairedDifference, pairedDifferenceRows(comparison), about),
    ...OVER_TIME.map((metric) => timeFigure(comparison, metric, about)),
    ...contributionFigures(comparison),
  ];
}

/** How the difference of one measure of the brand in focus grows, week by week. */
function timeFigure(
  comparison: Comparison,
  metric: string,
  about: { readonly focus: string | undefined; readonly currency: string; readonly runs: number },
): Figure {
  const brand = focusBrand(comparison.contenders[0].scenario);
  const [first] = judgedRows(comparison).filter((row) => row.brand === brand && row.metric === metric);
  const overall =
    first === undefined
      ? undefined
      : { difference: first.difference, low: first.low, high: first.high, period: first.period };
  const options = {
    ...about,
    overall,
    weeks: weeksPerDifference(comparison),
    measured: { metric, brand: about.focus ?? brand, unit: measureUnit(brand, metric) },
  };
  const rows = differenceTimeRows(comparison, { brand, metric });
  const { name } = differenceOverTime;
  return figureOf(differenceOverTime, rows, options, metric === "share" ? name : `${name}-${metric}`);
}

/** Of each alternative that was taken apart, what each setting adds to the share. */
function contributionFigures({ contenders, runs, contributions = [] }: Comparison): Figure[] {
  const { scenario } = contenders[0];
  return contenders.slice(1).flatMap(({ name, label }, at) => {
    const rows = contributions.filter(({ contender, metric }) => contender === name && metric === "share");
    if (rows.length === 0) return [];
    const settings = [...new Set(rows.map(({ setting }) => setting))];
    const about = {
      focus: brandNames(scenario, USUAL_LANGUAGE).get(rows[0].brand),
      runs,
      names: Object.fromEntries(
        settings.map((path) => [path, inEach((language) => settingWords(path, language, rows[0].brand))]),
      ),
      level: scenario.level,
      metric: "share",
      unit: "share" as const,
      alternative: spokenIn(label, USUAL_LANGUAGE),
    };
    const { name: chart } = contributionWaterfall;
    return [
      figureOf(contributionWaterfall, rows, about, contenders.length > 2 ? `${chart}-${at + 1}` : chart),
    ];
  });
}

/** Weeks that one point of a difference covers: one, or as many as make ten years drawable. */
export function weeksPerDifference({ contenders }: Comparison): number {
  return drawableStep(weeksOf(contenders[0].scenario.market.days).length);
}

/**
 * The difference of every alternative from the baseline over time, run by run; a point of several weeks is the mean of
 * their differences.
 */
export function differenceTimeRows(
  comparison: Comparison,
  measure: { readonly brand: string; readonly metric: string },
): DifferenceTimeRow[] {
  const { days, start } = comparison.contenders[0].scenario.market;
  const weeks = weeksOf(days);
  const step = weeksPerDifference(comparison);
  const { measures, values, contenders } = comparison;
  // One place for each week, in their order: found once, for there are thousands of measures.
  const places = measures.flatMap(({ brand, metric, day }, at) =>
    brand === measure.brand && metric === measure.metric && day !== undefined ? [at] : [],
  );
  const points = Array.from({ length: Math.max(1, Math.floor(weeks.length / step)) }, (_, point) => ({
    last: weeks[Math.min(weeks.length, (point + 1) * step) - 1],
    places: places.slice(point * step, (point + 1) * step),
  }));
  return contenders.slice(1).flatMap(({ label: alternative }, index) =>
    points.map(({ last, places: own }) => {
      const gains = values[index + 1].map((after, run) =>
        meanOver(own.map((at) => after[at] - values[0][run][at])),
      );
      return {
        date: dateOf(start, last.to - 1),
        alternative: spokenIn(alternative, USUAL_LANGUAGE),
        ...quantilesOver(gains),
      };
    }),
  );
}
