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
import { type Locale, type Unit, withSign } from "../../drawing/numbers.ts";
import { claimWords } from "./words/claims.ts";
import { capital } from "../../drawing/words/measures.ts";
import { changeInterval } from "./words/pairedDifference.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** One thing that a claim expects, and what came of it. */
export interface ClaimEffectRow {
  /** as within a sentence */
  readonly measure: string;
  readonly unit: Unit;
  readonly expected: "rises" | "falls";
  /** part of what was there before that the change must exceed; 0 where any change will do */
  readonly by: number;
  readonly before: number;
  readonly after: number;
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** the change as a part of what was there before */
  readonly relative: number;
  readonly verdict: "supported" | "notSupported" | "cannotTell";
}

export interface ClaimEffectOptions extends ChartOptions {
  readonly statement?: Readonly<Record<Locale, string>> | undefined;
  /** settings that are moved, and from where to where */
  readonly levers?: string | undefined;
  readonly verdict?: "supported" | "notSupported" | "depends" | undefined;
  /** level of the intervals, 0–1 */
  readonly level?: number | undefined;
}

/** What a claim expects to rise or fall, and by how much it did: mean change and interval around zero. */
export const claimEffects: Chart<ClaimEffectRow, ClaimEffectOptions> = chartOf({
  name: "claimEffects",
  computed: {
    interval: "paired",
    sections: ["8"],
    says: {
      en: [
        "one consequence of the claim",
        "with the claim’s lever moved − without, taken run by run between runs that met the same luck, then averaged",
      ],
      it: [
        "una conseguenza dell’affermazione",
        "con la leva dell’affermazione spostata − senza, simulazione per simulazione con la stessa fortuna, poi in media",
      ],
    },
  },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly ClaimEffectRow[],
  setting: ChartSetting,
  options: ClaimEffectOptions,
): Composition | undefined {
  const known = knownRows(rows);
  if (known.length === 0) return undefined;
  const words = claimWords[setting.locale];
  const differences = known.map((row) => [differenceOf(setting, row)]);
  const frame = differenceFrame(setting, differences);
  const level = setting.numbers.format(options.level ?? 0.9, "share");
  return {
    subtitle: words.subtitle(options.levers ?? ""),
    caption: words.caption(setting.runs, level),
    panels: differences.map((own, place) =>
      differenceRowsPanel(setting, own, frame, capital(known[place].measure)),
    ),
  };
}

function differenceOf(setting: ChartSetting, row: ClaimEffectRow): DrawnDifference {
  const { effect, low, high, verdict } = row;
  const direction = effect > 0 ? "higher" : "lower";
  const clarity = verdict === "supported" ? direction : "unknown";
  return {
    name: expectation(setting, row),
    difference: effect,
    low,
    high,
    clarity,
    text: tell(setting, row),
  };
}

function expectation({ locale, numbers }: ChartSetting, { expected, by }: ClaimEffectRow): string {
  const words = claimWords[locale];
  if (by === 0) return words[expected];
  return words[expected === "rises" ? "risesBy" : "fallsBy"](numbers.format(by, "share"));
}

function tell({ numbers }: ChartSetting, { effect, low, high, unit }: ClaimEffectRow): string {
  return changeInterval(numbers, { difference: effect, low, high }, unit);
}

function find(rows: readonly ClaimEffectRow[], options: ClaimEffectOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { numbers, locale } = setting;
  const words = claimWords[locale];
  const known = knownRows(rows);
  if (known.length === 0) return quantileWords[locale].nothing;
  const statement = (options.statement?.[locale] ?? capital(known[0].measure)).replace(/\.$/, "");
  return {
    title: words.titled(words.verdicts[options.verdict ?? "supported"], statement),
    sentences: known.map((row) => {
      const isClear = Number.isFinite(row.relative) && Math.abs(row.relative) < 10;
      const change = withSign(row.relative, numbers.format(row.relative, "share"));
      return words.line(capital(row.measure), tell(setting, row), isClear ? words.relative(change) : "");
    }),
  };
}

function knownRows(rows: readonly ClaimEffectRow[]): ClaimEffectRow[] {
  return rows.filter(({ effect }) => Number.isFinite(effect));
}

function columns(options: ClaimEffectOptions = {}): Column<ClaimEffectRow>[] {
  const { locale } = settingOf(options);
  const labels = claimWords[locale].columns;
  const numbers = (["before", "after", "effect", "low", "high"] as const).map(
    (key): Column<ClaimEffectRow> => ({ key, label: labels[key], unit: "number" }),
  );
  return [
    { key: "measure", label: labels.measure, unit: "text" },
    { key: "expected", label: labels.expected, unit: "text" },
    ...numbers,
  ];
}
