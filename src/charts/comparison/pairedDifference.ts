import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { type DrawnDifference, differenceFrame, differenceRowsPanel } from "./differencePanel.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import type { Unit } from "../../drawing/numbers.ts";
import { cleanName, nameInSentence } from "../../drawing/textWidth.ts";
import { capital, measureName, measureNoun } from "../../drawing/words/measures.ts";
import { changeInterval, pairedDifferenceWords, sizeText } from "./words/pairedDifference.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** One number of one alternative, against the same of the baseline with the same luck. */
export interface PairedDifferenceRow {
  readonly alternative: string;
  /** "" = the whole market */
  readonly brand: string;
  readonly metric: string;
  readonly unit: Unit;
  /** mean of the baseline */
  readonly baseline: number;
  /** mean of the alternative */
  readonly value: number;
  readonly difference: number;
  /** interval of the mean difference; NaN for a single run */
  readonly low: number;
  readonly high: number;
  /**
   * whether nothing tells it from the alternative with the most of the same, run by run with the same luck; left out,
   * intervals that overlap take its place
   */
  readonly isAmongHighest?: boolean;
}

export interface PairedDifferenceOptions extends ChartOptions {
  /** level of the intervals, 0–1 */
  readonly level?: number | undefined;
  /** what the numbers cover, as it stands behind a comma; left out, nothing is said of it */
  readonly period?: string | undefined;
}

/** What each alternative changes: mean difference and interval, metric by metric, around zero. */
export const pairedDifference: Chart<PairedDifferenceRow, PairedDifferenceOptions> = chartOf({
  name: "pairedDifference",
  computed: {
    interval: "paired",
    sections: ["8"],
    says: {
      en: [
        "one measure of one alternative",
        "alternative − baseline, taken run by run between runs that met the same luck, then averaged",
      ],
      it: [
        "una misura di un’alternativa",
        "alternativa − base, simulazione per simulazione fra simulazioni che hanno avuto la stessa fortuna, poi in media",
      ],
    },
  },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly PairedDifferenceRow[],
  setting: ChartSetting,
  options: PairedDifferenceOptions,
): Composition | undefined {
  const known = knownRows(rows);
  if (known.length === 0) return undefined;
  const words = pairedDifferenceWords[setting.locale];
  const groups = groupsOf(setting, known);
  const frame = differenceFrame(
    setting,
    groups.map(({ differences }) => differences),
  );
  const panels = groups.map(({ heading, differences }) =>
    differenceRowsPanel(setting, differences, frame, heading),
  );
  const period = options.period === undefined ? "" : `, ${options.period}`;
  const level = setting.numbers.format(options.level ?? 0.9, "share");
  return { subtitle: words.subtitle(period), caption: words.caption(setting.runs, level), panels };
}

/** A panel a measure, for each has its own unit; a single alternative needs no heading above its only row. */
function groupsOf(setting: ChartSetting, rows: readonly PairedDifferenceRow[]) {
  const isSingle = new Set(rows.map(({ alternative }) => alternative)).size === 1;
  const measures = [...new Set(rows.map((row) => measureOf(setting, row)))];
  return measures.map((measure) => {
    const own = rows.filter((row) => measureOf(setting, row) === measure);
    const heading = capital(measure);
    return {
      heading: isSingle ? undefined : heading,
      differences: own.map((row): DrawnDifference => {
        const { alternative, difference, low, high } = row;
        const name = isSingle ? heading : cleanName(alternative);
        return { name, difference, low, high, clarity: clarityOf(row), text: tell(setting, row) };
      }),
    };
  });
}

/** Brands are named only where the rows are about more than one. */
function measureOf({ locale, focus }: ChartSetting, { metric, brand }: PairedDifferenceRow): string {
  return brand === "" || brand === focus
    ? measureNoun(locale, metric)
    : measureName(locale, metric, nameInSentence(brand));
}

function find(rows: readonly PairedDifferenceRow[], options: PairedDifferenceOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const words = pairedDifferenceWords[setting.locale];
  const known = knownRows(rows);
  const [first] = known;
  if (first === undefined) return quantileWords[setting.locale].nothing;
  const main = known.filter(({ metric, brand }) => metric === first.metric && brand === first.brand);
  const measure = measureName(setting.locale, first.metric, nameInSentence(first.brand));
  const alternatives = [...new Set(known.map(({ alternative }) => alternative))];
  return {
    title: main.length === 1 ? sayOne(setting, first, measure) : saySeveral(setting, main, measure),
    sentences: alternatives.map((name) => {
      const own = known.filter(({ alternative }) => alternative === name);
      const parts = own.map((row) => `${measureOf(setting, row)} ${tell(setting, row)}`);
      return words.line(nameInSentence(name), parts.join("; "));
    }),
  };
}

function sayOne(setting: ChartSetting, row: PairedDifferenceRow, measure: string): string {
  const words = pairedDifferenceWords[setting.locale];
  const name = capital(nameInSentence(row.alternative));
  const clarity = clarityOf(row);
  if (clarity === "same" || clarity === "unknown") return words[clarity](name, measure);
  return words[clarity](
    name,
    measure,
    sizeText(setting.numbers, Math.abs(row.difference), reachOf(row), row.unit),
  );
}

function saySeveral(setting: ChartSetting, rows: readonly PairedDifferenceRow[], measure: string): string {
  const words = pairedDifferenceWords[setting.locale];
  if (!rows.some((row) => clarityOf(row) === "higher")) return words.none(measure);
  const [best, ...others] = rows.toSorted((a, b) => b.difference - a.difference);
  const isTied = (row: PairedDifferenceRow) => row.isAmongHighest ?? row.high > best.low;
  const tied = others.filter(isTied).map(({ alternative }) => nameInSentence(alternative));
  const name = nameInSentence(best.alternative);
  return tied.length > 0
    ? words.tied([name, ...tied], measure)
    : words.most(name, measure, tell(setting, best));
}

/** “+1.2 ± 0.3 points”, or that it cannot be told. */
function tell({ numbers, locale }: ChartSetting, row: PairedDifferenceRow): string {
  const words = pairedDifferenceWords[locale];
  const clarity = clarityOf(row);
  if (clarity === "same") return words.noDifference;
  const change = changeInterval(numbers, row, row.unit);
  return clarity === "unknown" ? `${change}, ${words.cannotTell}` : change;
}

function clarityOf({ difference, low, high }: PairedDifferenceRow): DrawnDifference["clarity"] {
  if (low > 0) return "higher";
  if (high < 0) return "lower";
  return difference === 0 && low === 0 && high === 0 ? "same" : "unknown";
}

const reachOf = ({ low, high }: PairedDifferenceRow) => (high - low) / 2;

function knownRows(rows: readonly PairedDifferenceRow[]): PairedDifferenceRow[] {
  return rows.filter(({ difference }) => Number.isFinite(difference));
}

function columns(options: PairedDifferenceOptions = {}): Column<PairedDifferenceRow>[] {
  const { columns: labels } = pairedDifferenceWords[settingOf(options).locale];
  const text = (key: "alternative" | "brand" | "metric" | "unit") =>
    ({ key, label: labels[key], unit: "text" }) as const;
  const number = (key: "baseline" | "value" | "difference" | "low" | "high") =>
    ({ key, label: labels[key], unit: "number" }) as const;
  return [
    text("alternative"),
    text("brand"),
    text("metric"),
    text("unit"),
    number("baseline"),
    number("value"),
    number("difference"),
    number("low"),
    number("high"),
  ];
}
