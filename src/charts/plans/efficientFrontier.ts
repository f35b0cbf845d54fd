import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { frontierPanel, type FrontierRow } from "./frontierPanel.ts";
import type { Unit } from "../../drawing/numbers.ts";
import { changeInterval } from "../comparison/words/pairedDifference.ts";
import { measureNoun } from "../../drawing/words/measures.ts";
import { optimiseWords } from "./words/optimise.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

export interface FrontierOptions extends ChartOptions {
  /** what the plans are to be good for */
  readonly measured?: { readonly metric: string; readonly unit: Unit } | undefined;
  /** level of the intervals, 0–1 */
  readonly level?: number | undefined;
  /** false: no plan is recommended, whatever single points of the frontier look like */
  readonly isRecommended?: boolean | undefined;
}

/** What money brings at best, spent on quality, on being found, or on both. */
export const efficientFrontier: Chart<FrontierRow, FrontierOptions> = chartOf({
  name: "efficientFrontier",
  computed: {
    interval: "paired",
    sections: ["7.18", "8"],
    says: {
      en: [
        "one plan of one kind of spending at one budget",
        "best outcome found at this budget, against today’s plan in runs that met the same luck",
      ],
      it: [
        "un piano di un tipo di spesa a un budget",
        "il risultato migliore trovato a questo budget, contro il piano di oggi in simulazioni con la stessa fortuna",
      ],
    },
  },
  native: { type: "curve", label: "spend", by: "group", values: ["goal"] },
  compose,
  find,
  columns,
});

const PROFIT = { metric: "profit", unit: "money" } as const;

function compose(
  rows: readonly FrontierRow[],
  setting: ChartSetting,
  options: FrontierOptions,
): Composition | undefined {
  const known = knownRows(rows);
  if (known.length === 0) return undefined;
  const words = optimiseWords[setting.locale];
  const { metric, unit } = options.measured ?? PROFIT;
  const measure = measureNoun(setting.locale, metric);
  return {
    subtitle: words.frontierSubtitle(measure),
    caption: words.frontierCaption(setting.runs, setting.numbers.format(options.level ?? 0.9, "share")),
    panels: [frontierPanel(setting, known, { measure, unit })],
  };
}

function find(rows: readonly FrontierRow[], options: FrontierOptions = {}): ChartFinding {
  const { locale, numbers } = settingOf(options);
  const words = optimiseWords[locale];
  const known = knownRows(rows);
  const tried = known.filter(({ group }) => group !== "today");
  if (tried.length === 0) return quantileWords[locale].nothing;
  const { metric, unit } = options.measured ?? PROFIT;
  const measure = measureNoun(locale, metric);
  const best = highest(tried);
  const told = ({ difference, low, high }: FrontierRow) =>
    changeInterval(numbers, { difference, low, high }, unit);
  const money = ({ spend }: FrontierRow) => numbers.short(spend, "money");
  const groups = [...new Set(tried.map(({ group }) => group))];
  return {
    title:
      best.low > 0 && options.isRecommended !== false
        ? words.frontierBest(measure, words.groups[best.group], money(best), told(best))
        : words.frontierToday(measure),
    sentences: groups.map((group) => {
      const own = highest(tried.filter((row) => row.group === group));
      return words.frontierLine(words.groups[group], money(own), numbers.round(own.goal, unit), told(own));
    }),
  };
}

function highest(rows: readonly FrontierRow[]): FrontierRow {
  return rows.reduce((best, row) => (row.difference > best.difference ? row : best));
}

function knownRows(rows: readonly FrontierRow[]): FrontierRow[] {
  return rows.filter(({ spend, goal }) => Number.isFinite(spend) && Number.isFinite(goal));
}

function columns(options: FrontierOptions = {}): Column<FrontierRow>[] {
  const { columns: labels } = optimiseWords[settingOf(options).locale];
  const { unit } = options.measured ?? PROFIT;
  return [
    { key: "group", label: labels.group, unit: "text" },
    { key: "spend", label: labels.spend, unit: "money" },
    { key: "goal", label: labels.goal, unit },
    { key: "difference", label: labels.difference, unit },
    { key: "low", label: labels.low, unit },
    { key: "high", label: labels.high, unit },
  ];
}
