import { type Bar, barRows } from "../../drawing/barRows.ts";
import {
  type Chart,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { type SensitivityOptions, speechOf } from "./settingMeasure.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { sensitivityWords } from "./words/sensitivity.ts";

/** Sobol' indices of one setting, with their intervals. */
export interface VarianceSharesRow {
  readonly setting: string;
  /** share of the variance that the setting makes by itself */
  readonly first: number;
  readonly firstLow: number;
  readonly firstHigh: number;
  /** share that it makes by itself and together with others */
  readonly total: number;
  readonly totalLow: number;
  readonly totalHigh: number;
}

/** How much of what varies each setting is answerable for. Its `luck` is a share of the variance too. */
export const varianceShares: Chart<VarianceSharesRow, SensitivityOptions> = chartOf({
  name: "varianceShares",
  computed: {
    interval: "resampled",
    sections: ["8"],
    says: {
      en: [
        "one setting",
        "Sobol’ indices: share of the variance of the outcome that the setting makes alone, and together with others",
      ],
      it: [
        "un’impostazione",
        "indici di Sobol’: quota della varianza del risultato che l’impostazione produce da sola, e insieme ad altre",
      ],
    },
  },
  native: { type: "bar", isHorizontal: true, label: "setting", values: ["first", "total"] },
  compose,
  find,
  columns,
});

/** Less than this together is nothing to speak of. */
const NOTHING_TOGETHER = 0.02;

function compose(
  rows: readonly VarianceSharesRow[],
  setting: ChartSetting,
  options: SensitivityOptions,
): Composition | undefined {
  const { look, locale, numbers } = setting;
  const words = sensitivityWords[locale];
  const { name, measure } = speechOf(options);
  const known = sorted(rows);
  if (known.length === 0) return undefined;
  const share = (value: number, what: string) => `${numbers.format(bounded(value), "share")} ${what}`;
  const bars = known.flatMap((row): Bar[] => [
    {
      name: name(row.setting),
      from: 0,
      to: bounded(row.first),
      low: bounded(row.firstLow),
      high: bounded(row.firstHigh),
      label: share(row.first, words.alone),
      colour: look.series[0],
      startsGroup: true,
    },
    {
      name: "",
      from: 0,
      to: bounded(row.total),
      low: bounded(row.totalLow),
      high: bounded(row.totalHigh),
      label: share(row.total, words.withOthers),
      colour: look.series[4],
    },
  ]);
  return { subtitle: words.shares(measure), caption: words.sharesCaption, panels: [barRows(setting, bars)] };
}

function find(rows: readonly VarianceSharesRow[], options: SensitivityOptions = {}): ChartFinding {
  const { locale, numbers } = settingOf(options);
  const words = sensitivityWords[locale];
  const { name, measure } = speechOf(options);
  const known = sorted(rows);
  if (known.length === 0) return quantileWords[settingOf(options).locale].nothing;
  const [first] = known;
  const share = (value: number) => numbers.format(value, "share");
  const together = 1 - known.reduce((sum, row) => sum + row.first, 0);
  return {
    title: words.owns(name(first.setting), share(bounded(first.first)), measure),
    sentences: [
      together > NOTHING_TOGETHER ? words.together(share(Math.min(1, together))) : words.none,
      ...(Number.isFinite(options.luck) ? [words.luck(share(options.luck ?? 0))] : []),
    ],
  };
}

/** By its error an estimate may leave what a share can be; the rows hold it as it is. */
const bounded = (part: number) => Math.min(1, Math.max(0, part));

/** What matters most on top. */
function sorted(rows: readonly VarianceSharesRow[]): VarianceSharesRow[] {
  return rows.filter(({ total }) => Number.isFinite(total)).toSorted((a, b) => b.total - a.total);
}

function columns(options: SensitivityOptions = {}): Column<VarianceSharesRow>[] {
  const labels = sensitivityWords[settingOf(options).locale].columns;
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "first", label: labels.first, unit: "share" },
    { key: "firstLow", label: labels.firstLow, unit: "share" },
    { key: "firstHigh", label: labels.firstHigh, unit: "share" },
    { key: "total", label: labels.total, unit: "share" },
    { key: "totalLow", label: labels.totalLow, unit: "share" },
    { key: "totalHigh", label: labels.totalHigh, unit: "share" },
  ];
}
