import {
  type Chart,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { cornersOf, leverEnds, type LeverGridRow } from "./leverGrid.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { type LeverGridOptions, leverMap, leverNames } from "./leverMap.ts";
import { rampLegend } from "../../drawing/rampLegend.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { type LeverEffect, leverGridWords } from "./words/leverGrid.ts";
import { leverWord } from "../../drawing/words/levers.ts";
import { capital } from "../../drawing/words/measures.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/**
 * The flagship: what quality and coverage do together. It draws any two levers and any metric: by default quality
 * up the side, coverage along the bottom, and the share of purchases.
 */
export const qualityCoverageHeatMap: Chart<LeverGridRow, LeverGridOptions> = chartOf({
  name: "qualityCoverage",
  computed: {
    interval: "nineInTen",
    sections: ["7.5", "7.9", "7.11"],
    says: {
      en: [
        "one combination of the two levers",
        "the outcome of the brand in focus over the whole run, at these values of the levers; further levers are averaged over",
      ],
      it: [
        "una combinazione delle due leve",
        "il risultato della marca in esame in tutta la simulazione, con le leve a questi valori; sulle altre leve si fa la media",
      ],
    },
  },
  compose,
  find,
  columns,
});

const HEIGHT = 400;

function compose(
  rows: readonly LeverGridRow[],
  setting: ChartSetting,
  options: LeverGridOptions,
): Composition | undefined {
  const known = rows.map(({ value }) => value).filter(Number.isFinite);
  if (known.length === 0) return undefined;
  const { unit, measure, x, y } = leverNames(options);
  const words = leverGridWords[setting.locale];
  const domain = [Math.min(...known), Math.max(...known)] as const;
  const legend = rampLegend(setting, domain, unit);
  return {
    subtitle: words.subtitle(measure, y, x),
    caption: words[options.isBinned ? "binned" : "caption"](setting.runs) + overOthers(setting, options),
    panels: [legend, leverMap(setting, rows, { ...options, domain, height: HEIGHT * setting.heightScale })],
  };
}

function overOthers({ locale }: ChartSetting, { over = [], names }: LeverGridOptions): string {
  if (over.length === 0) return "";
  const levers = over.map((lever) => nameInSentence(leverWord(locale, lever, names)));
  return ` ${leverGridWords[locale].over(levers.join(", "))}`;
}

function find(rows: readonly LeverGridRow[], options: LeverGridOptions = {}): ChartFinding {
  const { numbers, locale } = settingOf(options);
  const { unit, measure, x, y } = leverNames(options);
  const words = leverGridWords[locale];
  const known = rows.filter(({ value }) => Number.isFinite(value));
  if (known.length === 0) return quantileWords[locale].nothing;
  const sides = [
    { lever: y, ...leverEnds(known, "y") },
    { lever: x, ...leverEnds(known, "x") },
  ];
  const like = sides.flatMap(({ low, high }) => [low, high]);
  const [first, second] = sides.map(({ lever, low, high }): LeverEffect => {
    const [from, to] = [low, high].map((value) => numbers.round(value, unit, like));
    return { lever, from, to, direction: directionOf(low, high) };
  });
  return { title: words.title(measure, first, second), sentences: sentencesOf(known, options) };
}

/** A lever that changes the outcome by less than 2 % hardly moves it. */
function directionOf(low: number, high: number): LeverEffect["direction"] {
  if (Math.abs(high - low) < 0.02 * Math.max(Math.abs(high), Math.abs(low)) || high === low) return "keeps";
  return high > low ? "lifts" : "lowers";
}

function sentencesOf(rows: readonly LeverGridRow[], options: LeverGridOptions): string[] {
  const { numbers, locale } = settingOf(options);
  const { unit, x, y } = leverNames(options);
  const words = leverGridWords[locale];
  const corners = cornersOf(rows);
  if (corners === undefined) return [words.averaged];
  const { bottomLeft, bottomRight, topLeft, topRight } = corners;
  const [lowest, highest] = [bottomLeft, topRight].map((value) =>
    numbers.round(value, unit, [bottomLeft, topRight]),
  );
  const [much, little] = [topRight - bottomRight, topLeft - bottomLeft].map((gain) =>
    numbers.difference(gain, unit),
  );
  return [words.averaged, words.corners(lowest, highest), words.interaction(y, x, much, little)];
}

function columns(options: LeverGridOptions = {}): Column<LeverGridRow>[] {
  const { unit, measure, x, y } = leverNames(options);
  const labels = quantileWords[settingOf(options).locale].columns;
  return [
    { key: "y", label: capital(y), unit: "number" },
    { key: "x", label: capital(x), unit: "number" },
    { key: "value", label: capital(measure), unit },
    { key: "low", label: labels.low, unit },
    { key: "high", label: labels.high, unit },
  ];
}
