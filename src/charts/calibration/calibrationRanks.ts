import * as Plot from "@observablehq/plot";
import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { SIZE } from "../../drawing/look.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { smallMultiples } from "../../drawing/smallMultiples.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { leverWord } from "../../drawing/words/levers.ts";
import { capital } from "../../drawing/words/measures.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** How many markets of known truth had it in one part of the draws. */
export interface CalibrationRanksRow {
  readonly setting: string;
  /** number of the part, from 0: the lowest draws */
  readonly bin: number;
  readonly count: number;
  /** counts between which luck alone would leave nine in ten */
  readonly low: number;
  readonly high: number;
  /** part of all truths of the setting that lay in their intervals */
  readonly coverage: number;
}

export interface CalibrationRanksOptions extends ChartOptions {
  /** level of the intervals, 0–1; 0.9 unless given */
  readonly level?: number | undefined;
}

/** Words of the chart. */
const en = {
  title: (coverage: string, level: string) =>
    `In markets of known truth, ${coverage} of the ${level} intervals held it`,
  worst: (setting: string, coverage: string) => `Least often for ${setting}: ${coverage}.`,
  subtitle: "Where the truth lay among the draws of its calibration, from the lowest to the highest",
  caption:
    "Even bars: intervals are as wide as they should be. Crowded ends: too narrow. A heap in the middle: too wide. Band: luck, nine in ten.",
  held: (coverage: string) => `${coverage} held`,
  lowest: "lowest",
  highest: "highest",
  columns: {
    setting: "Setting",
    bin: "Part",
    count: "Markets",
    low: "By luck, from",
    high: "By luck, to",
    coverage: "Held",
  },
};

const it: typeof en = {
  title: (coverage, level) =>
    `In mercati di cui si sa la verità, intervalli al ${level} che la contenevano: ${coverage}`,
  worst: (setting, coverage) => `Meno spesso per ${setting}: ${coverage}.`,
  subtitle: "Dove stava la verità fra le estrazioni della sua calibrazione, dalla più bassa alla più alta",
  caption:
    "Barre uguali: gli intervalli sono larghi quanto devono. Estremi affollati: troppo stretti. Un mucchio al centro: troppo larghi. Banda: il caso, nove volte su dieci.",
  held: (coverage) => `contenuta: ${coverage}`,
  lowest: "più bassa",
  highest: "più alta",
  columns: {
    setting: "Impostazione",
    bin: "Parte",
    count: "Mercati",
    low: "Per caso, da",
    high: "Per caso, a",
    coverage: "Contenuta",
  },
};

const wordsIn = { en, it };

/** Whether intervals of a calibration are as wide as they should be. */
export const calibrationRanks: Chart<CalibrationRanksRow, CalibrationRanksOptions> = chartOf({
  name: "calibrationRanks",
  computed: {
    interval: "chance",
    sections: ["8"],
    says: {
      en: [
        "one tenth of the draws, of one setting",
        "markets of known truth in which the truth lay in this part of the sorted draws of their own calibration",
      ],
      it: [
        "un decimo delle estrazioni, per un’impostazione",
        "mercati di cui si sa la verità in cui essa stava in questa parte delle estrazioni ordinate della loro calibrazione",
      ],
    },
  },
  compose,
  find,
  columns,
});

const HEIGHT = 120;

function compose(
  rows: readonly CalibrationRanksRow[],
  setting: ChartSetting,
  { names }: CalibrationRanksOptions,
): Composition | undefined {
  if (rows.length === 0) return undefined;
  const words = wordsIn[setting.locale];
  const most = Math.max(...rows.flatMap(({ count, high }) => [count, high]));
  const multiples = groupsOf(rows).map((own) => ({
    title: capital(nameInSentence(leverWord(setting.locale, own[0].setting, names))),
    subtitle: words.held(setting.numbers.format(own[0].coverage, "share")),
    draw: (narrow: ChartSetting) => panelOf(narrow, own, most),
  }));
  return {
    subtitle: words.subtitle,
    caption: words.caption,
    panels: [smallMultiples(setting, multiples, 3, 160)],
  };
}

function panelOf(setting: ChartSetting, rows: readonly CalibrationRanksRow[], most: number): PlotPanel {
  const { look, document, width } = setting;
  const words = wordsIn[setting.locale];
  const bins = rows.length;
  const panel = plotPanel(setting, {
    height: HEIGHT * setting.heightScale,
    marginLeft: 1,
    marginRight: 1,
    marginTop: 4,
    marginBottom: 20,
    x: { domain: [0, bins], axis: null },
    y: { domain: [0, most], axis: null },
    marks: [
      Plot.rect(rows, { x1: 0, x2: bins, y1: "low", y2: "high", fill: look.pale }),
      Plot.rect(rows, {
        x1: ({ bin }: CalibrationRanksRow) => bin + 0.1,
        x2: ({ bin }: CalibrationRanksRow) => bin + 0.9,
        y1: 0,
        y2: "count",
        fill: look.series[0],
      }),
      Plot.ruleY([0], { stroke: look.muted }),
    ],
  });
  const style = { y: panel.height - 6, "font-size": SIZE.caption, fill: look.muted };
  panel.node.append(
    svgElement(document, "text", { x: 1, "text-anchor": "start", ...style }, words.lowest),
    svgElement(document, "text", { x: width - 1, "text-anchor": "end", ...style }, words.highest),
  );
  return panel;
}

function find(rows: readonly CalibrationRanksRow[], options: CalibrationRanksOptions = {}): ChartFinding {
  const { numbers, locale } = settingOf(options);
  const words = wordsIn[locale];
  const groups = groupsOf(rows);
  if (groups.length === 0) return quantileWords[locale].nothing;
  const share = (value: number) => numbers.format(value, "share");
  const pooled = groups.reduce((sum, [{ coverage }]) => sum + coverage, 0) / groups.length;
  const [worst] = groups.toSorted(([a], [b]) => a.coverage - b.coverage)[0];
  const name = nameInSentence(leverWord(locale, worst.setting, options.names));
  return {
    title: words.title(share(pooled), share(options.level ?? 0.9)),
    sentences: groups.length > 1 ? [words.worst(name, share(worst.coverage))] : [],
  };
}

function groupsOf(rows: readonly CalibrationRanksRow[]): CalibrationRanksRow[][] {
  const settings = [...new Set(rows.map(({ setting }) => setting))];
  return settings.map((setting) => rows.filter((row) => row.setting === setting));
}

function columns(options: CalibrationRanksOptions = {}): Column<CalibrationRanksRow>[] {
  const labels = wordsIn[settingOf(options).locale].columns;
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "bin", label: labels.bin, unit: "count" },
    { key: "count", label: labels.count, unit: "count" },
    { key: "low", label: labels.low, unit: "count" },
    { key: "high", label: labels.high, unit: "count" },
    { key: "coverage", label: labels.coverage, unit: "share" },
  ];
}
