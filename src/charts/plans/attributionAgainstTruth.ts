import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { type CreditRow, creditRowsPanel, ruleKey } from "./creditPanel.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { attributionWords } from "./words/attribution.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { touchpointName } from "../../drawing/words/touchpoints.ts";

/** Rules of attribution, in the order of their marks. */
export const CREDIT_RULES = ["firstTouch", "lastTouch", "linear", "markov", "shapley"] as const;
type CreditRule = (typeof CREDIT_RULES)[number];

/** What one touchpoint truly brings, and what each rule credits to it; shares of the whole, 0–1. */
export interface AttributionRow extends Readonly<Record<CreditRule, number>> {
  readonly touchpoint: string;
  /** true share, with its interval; NaN without one */
  readonly truth: number;
  readonly low: number;
  readonly high: number;
  /** purchases that it brings, with their interval; below zero where it costs some */
  readonly brought: number;
  readonly broughtLow: number;
  readonly broughtHigh: number;
}

export interface AttributionOptions extends ChartOptions {
  /** level of the intervals, 0–1 */
  readonly level?: number | undefined;
}

/** How far rules of attribution are from what removing a touchpoint does. */
export const attributionAgainstTruth: Chart<AttributionRow, AttributionOptions> = chartOf({
  name: "attributionAgainstTruth",
  computed: {
    interval: "paired",
    sections: ["7.9", "8"],
    says: {
      en: [
        "one touchpoint",
        "purchases lost when it is taken away, in runs that meet the same luck ÷ the same sum over all touchpoints; beside it what each rule credits from the paths alone",
      ],
      it: [
        "un punto di contatto",
        "acquisti persi quando lo si toglie, in simulazioni con la stessa fortuna ÷ la stessa somma su tutti i punti di contatto; accanto, ciò che ogni regola gli attribuisce dai soli percorsi",
      ],
    },
  },
  native: {
    type: "bar",
    isHorizontal: true,
    label: "touchpoint",
    values: ["truth", "firstTouch", "lastTouch", "linear", "markov", "shapley"],
  },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly AttributionRow[],
  setting: ChartSetting,
  options: AttributionOptions,
): Composition | undefined {
  const { locale, numbers } = setting;
  const known = knownRows(rows);
  if (known.length === 0) return undefined;
  const words = attributionWords[locale];
  const names = CREDIT_RULES.map((rule) => words.rules[rule]);
  const credits = known
    .toSorted((a, b) => b.brought - a.brought)
    .map(
      (row): CreditRow => ({
        ...row,
        ...wordsOf(setting, row),
        marks: CREDIT_RULES.map((rule) => row[rule]),
      }),
    );
  return {
    subtitle: words.subtitle(nameInSentence(options.focus ?? "")),
    caption: words.caption(setting.runs, numbers.format(options.level ?? 0.9, "share")),
    panels: [ruleKey(setting, words.truth, names), creditRowsPanel(setting, credits)],
  };
}

/** What stands to the left and to the right of a row. */
function wordsOf({ locale, numbers }: ChartSetting, row: AttributionRow) {
  const { touchpoint, truth, brought, broughtLow, broughtHigh } = row;
  const reach = (broughtHigh - broughtLow) / 2;
  const change =
    reach > 0
      ? `${numbers.difference(brought, "count")} ± ${numbers.round(reach, "count")}`
      : numbers.difference(brought, "count");
  return { name: touchpointName(locale, touchpoint), label: `${numbers.format(truth, "share")} · ${change}` };
}

function find(rows: readonly AttributionRow[], options: AttributionOptions = {}): ChartFinding {
  const { locale, numbers } = settingOf(options);
  const words = attributionWords[locale];
  const known = knownRows(rows);
  if (rows.length > 0 && rows.every(({ truth }) => Number.isNaN(truth))) return words.nothing;
  if (known.length === 0) return quantileWords[locale].nothing;
  const share = (value: number) => numbers.format(value, "share");
  const count = (value: number) => numbers.round(value, "count");
  const place = ({ touchpoint }: AttributionRow) => nameInSentence(touchpointName(locale, touchpoint));
  // A rule that saw no meeting before a purchase has credited nothing, rightly or wrongly.
  const seeing = CREDIT_RULES.filter((rule) => known.every((row) => Number.isFinite(row[rule])));
  const wrongs = seeing.map((rule) => ({ rule, wrong: misplacedBy(known, rule) }));
  const most = highest(known, ({ truth }) => truth);
  const errors = seeing.flatMap((rule) => known.map((row) => ({ rule, row, error: row[rule] - row.truth })));
  const harmful = known.filter(({ broughtHigh }) => broughtHigh < 0);
  const titleOf = () => {
    if (known.length === 1) return words.only(place(most));
    if (wrongs.length === 0) return words.unjudged;
    const [best, worst] = [lowest(wrongs), highest(wrongs, ({ wrong }) => wrong)];
    return words.closest(
      words.rules[best.rule],
      share(best.wrong),
      words.rules[worst.rule],
      share(worst.wrong),
    );
  };
  const sayFurthest = () => {
    const { rule, row } = highest(errors, ({ error }) => Math.abs(error));
    return words.furthest(words.rules[rule], place(row), share(row[rule]), share(row.truth));
  };
  return {
    title: titleOf(),
    sentences: [
      words.most(place(most), count(most.brought), share(most.truth)),
      ...(known.length > 1 && seeing.length > 0 ? [sayFurthest()] : []),
      ...harmful.map((row) => words.harms(place(row), count(-row.brought))),
    ],
  };
}

/** Part of the credit that stands at the wrong touchpoint. */
function misplacedBy(rows: readonly AttributionRow[], rule: CreditRule): number {
  return rows.reduce((sum, row) => sum + Math.abs(row[rule] - row.truth), 0) / 2;
}

const lowest = (wrongs: readonly { rule: CreditRule; wrong: number }[]) =>
  highest(wrongs, ({ wrong }) => -wrong);

function highest<Row>(rows: readonly Row[], measure: (row: Row) => number): Row {
  return rows.reduce((best, row) => (measure(row) > measure(best) ? row : best));
}

function knownRows(rows: readonly AttributionRow[]): AttributionRow[] {
  return rows.filter(({ truth, brought }) => Number.isFinite(truth) && Number.isFinite(brought));
}

function columns(options: AttributionOptions = {}): Column<AttributionRow>[] {
  const words = attributionWords[settingOf(options).locale];
  const { columns: labels } = words;
  return [
    { key: "touchpoint", label: labels.touchpoint, unit: "text" },
    { key: "brought", label: labels.brought, unit: "count" },
    { key: "broughtLow", label: labels.broughtLow, unit: "count" },
    { key: "broughtHigh", label: labels.broughtHigh, unit: "count" },
    { key: "truth", label: labels.truth, unit: "share" },
    { key: "low", label: labels.low, unit: "share" },
    { key: "high", label: labels.high, unit: "share" },
    ...CREDIT_RULES.map((key) => ({ key, label: words.rules[key], unit: "share" as const })),
  ];
}
