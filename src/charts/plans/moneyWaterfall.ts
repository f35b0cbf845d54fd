import { type Bar, barRows } from "../../drawing/barRows.ts";
import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { moneyKind, moneyWaterfallWords } from "./words/moneyWaterfall.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** Money of the brand in focus over the whole run; mean over runs. */
export interface MoneyRow {
  /** `revenue`, or what was paid for */
  readonly kind: string;
  /** amount, positive for costs too */
  readonly value: number;
}

/** From what comes in to what is left: revenue, cost by cost, profit. */
export const moneyWaterfall: Chart<MoneyRow> = chartOf({
  name: "moneyWaterfall",
  computed: {
    interval: "means",
    sections: ["7.18"],
    says: {
      en: ["one kind of money of the brand in focus", "sum over the whole run of what was taken or spent"],
      it: [
        "una voce di denaro della marca in esame",
        "somma, su tutta la simulazione, di quanto è stato incassato o speso",
      ],
    },
  },
  native: { type: "waterfall", isHorizontal: true, label: "kind", values: ["value"] },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly MoneyRow[],
  setting: ChartSetting,
  options: ChartOptions,
): Composition | undefined {
  if (!rows.some(({ value }) => value > 0)) return undefined;
  const subtitle = moneyWaterfallWords[setting.locale].subtitle(nameInSentence(options.focus ?? ""));
  const caption = quantileWords[setting.locale].means(setting.runs);
  return { subtitle, caption, panels: [barRows(setting, stepsOf(setting, rows), 28)] };
}

/** Each cost hangs where the one before it ends. */
function stepsOf({ locale, numbers, look }: ChartSetting, rows: readonly MoneyRow[]): Bar[] {
  const words = moneyWaterfallWords[locale];
  const { revenue, costs, profit } = totalsOf(rows);
  const write = (value: number) => numbers.format(value, "money");
  const whole = (kind: string, to: number, colour: string): Bar => ({
    name: moneyKind(words, kind),
    from: 0,
    to,
    label: write(to),
    colour,
  });
  let left = revenue;
  const steps = costs.map(({ kind, value }): Bar => {
    const from = left;
    left -= value;
    return {
      name: moneyKind(words, kind),
      from: left,
      to: from,
      label: write(-value),
      colour: look.series[1],
    };
  });
  return [whole("revenue", revenue, look.series[0]), ...steps, whole("profit", profit, look.series[2])];
}

function find(rows: readonly MoneyRow[], options: ChartOptions = {}): ChartFinding {
  const { numbers, locale } = settingOf(options);
  const words = moneyWaterfallWords[locale];
  const { revenue, costs, profit, allCosts } = totalsOf(rows);
  if (!(revenue > 0 || allCosts > 0)) return quantileWords[locale].nothing;
  const write = (value: number) => numbers.round(value, "money");
  const brand = nameInSentence(options.focus ?? "");
  const title =
    profit >= 0
      ? words.gains(brand, write(revenue), write(profit), numbers.format(profit / revenue, "share"))
      : words.loses(brand, write(revenue), write(-profit));
  const [largest] = costs.toSorted((a, b) => b.value - a.value);
  if (largest === undefined) return { title, sentences: [words.free] };
  const kind = moneyKind(words, largest.kind).toLowerCase();
  const share = numbers.format(largest.value / allCosts, "share");
  return { title, sentences: [words.largest(kind, write(largest.value), share)] };
}

function totalsOf(rows: readonly MoneyRow[]) {
  const revenue = rows.find(({ kind }) => kind === "revenue")?.value ?? 0;
  const costs = rows.filter(({ kind, value }) => kind !== "revenue" && value > 0);
  const allCosts = costs.reduce((sum, { value }) => sum + value, 0);
  return { revenue, costs, allCosts, profit: revenue - allCosts };
}

function columns(options: ChartOptions = {}): Column<MoneyRow>[] {
  const labels = moneyWaterfallWords[settingOf(options).locale].columns;
  return [
    { key: "kind", label: labels.kind, unit: "text" },
    { key: "value", label: labels.value, unit: "money" },
  ];
}
