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
import { leverWord } from "../../drawing/words/levers.ts";
import { optimiseWords } from "./words/optimise.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** What one lever costs over the run. */
export interface BudgetPlanRow {
  readonly lever: string;
  readonly today: number;
  readonly planned: number;
}

export interface PlanOptions extends ChartOptions {
  /** false: the best plan found is not recommended, so that what is said of it is said as of a try */
  readonly isRecommended?: boolean | undefined;
}

/** Where the money goes: today's and the plan's, lever by lever. */
export const budgetPlan: Chart<BudgetPlanRow, PlanOptions> = chartOf({
  name: "budgetPlan",
  computed: {
    interval: "none",
    sections: ["7.18"],
    says: {
      en: ["one lever", "what it costs over the whole run, today and in the plan"],
      it: ["una leva", "quanto costa su tutta la simulazione, oggi e nel piano"],
    },
  },
  native: { type: "bar", isHorizontal: true, label: "lever", values: ["today", "planned"], before: "today" },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly BudgetPlanRow[],
  setting: ChartSetting,
  options: ChartOptions,
): Composition | undefined {
  const { look, locale, numbers } = setting;
  const words = optimiseWords[locale];
  const known = knownRows(rows);
  if (known.length === 0) return undefined;
  const money = (value: number) => numbers.short(value, "money");
  const bars = known.flatMap(({ lever, today, planned }): Bar[] => [
    {
      name: leverWord(locale, lever, options.names),
      from: Math.min(0, today),
      to: Math.max(0, today),
      label: `${money(today)} ${words.today}`,
      colour: look.pale,
      startsGroup: true,
    },
    {
      name: "",
      from: Math.min(0, planned),
      to: Math.max(0, planned),
      label: `${money(planned)} ${words.plan}`,
      colour: look.series[0],
    },
  ]);
  return { subtitle: words.budgetSubtitle, caption: words.budgetCaption, panels: [barRows(setting, bars)] };
}

function find(rows: readonly BudgetPlanRow[], options: PlanOptions = {}): ChartFinding {
  const { locale, numbers } = settingOf(options);
  const words = optimiseWords[locale];
  const known = knownRows(rows);
  if (known.length === 0) return quantileWords[locale].nothing;
  const change = ({ today, planned }: BudgetPlanRow) => planned - today;
  const sorted = known.toSorted((a, b) => change(b) - change(a));
  const [most, least] = [sorted[0], sorted[sorted.length - 1]];
  const told = (row: BudgetPlanRow) =>
    [
      nameInSentence(leverWord(locale, row.lever, options.names)),
      numbers.difference(change(row), "money"),
    ] as const;
  const total = (key: "today" | "planned") =>
    numbers.short(
      known.reduce((sum, row) => sum + row[key], 0),
      "money",
    );
  const sum = words.budgetTotal(total("today"), total("planned"));
  if (options.isRecommended === false)
    return { title: words.budgetKept, sentences: [words.budgetTried, sum] };
  return {
    title:
      change(most) > 0
        ? words.budgetMore(...told(most))
        : change(least) < 0
          ? words.budgetLess(...told(least)).replace(/\.$/, "")
          : words.budgetSame,
    sentences: [...(change(most) > 0 && change(least) < 0 ? [words.budgetLess(...told(least))] : []), sum],
  };
}

function knownRows(rows: readonly BudgetPlanRow[]): BudgetPlanRow[] {
  return rows.filter(({ today, planned }) => Number.isFinite(today) && Number.isFinite(planned));
}

function columns(options: ChartOptions = {}): Column<BudgetPlanRow>[] {
  const { columns: labels } = optimiseWords[settingOf(options).locale];
  return [
    { key: "lever", label: labels.lever, unit: "text" },
    { key: "today", label: labels.today, unit: "money" },
    { key: "planned", label: labels.planned, unit: "money" },
  ];
}
