import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { cleanName } from "../../drawing/textWidth.ts";
import { capital } from "../../drawing/words/measures.ts";
import { methodName } from "../../drawing/words/methods.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { type DrawnDifference, differenceFrame, differenceRowsPanel } from "../comparison/differencePanel.ts";
import { scoreWords } from "./words/scores.ts";

/** How a method's error differs from a baseline's, in one series or in all of them. */
export interface SkillRow {
  /** "" for all */
  readonly series: string;
  /** −.2: a fifth less error */
  readonly change: number;
  /** ends of the interval over series; NaN for a single one */
  readonly low: number;
  readonly high: number;
}

export interface SkillOptions extends ChartOptions {
  readonly method?: string | undefined;
  readonly baseline?: string | undefined;
}

/** Series that a drawing has room for: the best and the worst of more. */
const MOST = 24;

/** In which series a method beats a baseline, by how much, and in which it does not. */
export const skillBySeries: Chart<SkillRow, SkillOptions> = chartOf({
  name: "skillBySeries",
  computed: {
    interval: "overSeries",
    sections: [],
    says: {
      en: [
        "one series; without a name, all of them",
        "mean CRPS of the method ÷ that of the baseline over the same values, minus 1; of all series the geometric mean",
      ],
      it: [
        "una serie; senza nome, tutte",
        "CRPS medio del metodo ÷ quello del riferimento sugli stessi valori, meno 1; di tutte le serie la media geometrica",
      ],
    },
  },
  native: { type: "bar", isHorizontal: true, label: "series", values: ["change"], shown: shownSeries },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly SkillRow[],
  setting: ChartSetting,
  { baseline = "naive" }: SkillOptions,
): Composition | undefined {
  const { skill } = scoreWords[setting.locale];
  const shown = shownSeries(rows);
  if (shown.length === 0) return undefined;
  const differences = shown.map(
    (row): DrawnDifference => ({
      name: row.series === "" ? capital(skill.all) : cleanName(row.series),
      difference: row.change,
      low: row.low,
      high: row.high,
      clarity: clarityOf(row),
      text: changeText(setting, row.change),
    }),
  );
  return {
    subtitle: skill.subtitle(methodName(baseline, setting.locale)),
    caption: skill.caption,
    panels: [differenceRowsPanel(setting, differences, differenceFrame(setting, [differences]))],
  };
}

/** Less error is better: the panel's “higher” is the colour of what is good. */
function clarityOf({ series, change, low, high }: SkillRow): DrawnDifference["clarity"] {
  if (series === "" && Number.isFinite(low)) return high < 0 ? "higher" : low > 0 ? "lower" : "unknown";
  return change < 0 ? "higher" : change > 0 ? "lower" : "same";
}

/** All series together, and each; the best and the worst of many. */
function shownSeries(rows: readonly SkillRow[]): SkillRow[] {
  const all = rows.filter(({ series }) => series === "");
  const single = rows.filter(({ series }) => series !== "").toSorted((a, b) => a.change - b.change);
  const half = MOST / 2;
  const some = single.length <= MOST ? single : [...single.slice(0, half), ...single.slice(-half)];
  return [...all, ...some].filter(({ change }) => Number.isFinite(change));
}

const changeText = ({ numbers }: Pick<ChartSetting, "numbers">, change: number) =>
  `${change > 0 ? "+" : change < 0 ? "−" : ""}${numbers.format(Math.abs(change), "share")}`;

function find(rows: readonly SkillRow[], options: SkillOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { numbers, locale } = setting;
  const { skill } = scoreWords[locale];
  const all = rows.find(({ series }) => series === "");
  if (all === undefined) return quantileWords[locale].nothing;
  const single = rows.filter(({ series }) => series !== "");
  const [method, baseline] = [options.method ?? "", options.baseline ?? "naive"].map((name) =>
    methodName(name, locale),
  );
  const by = numbers.format(Math.abs(all.change), "share");
  const isKnown = Number.isFinite(all.low);
  const isSame = isKnown ? all.low <= 0 && all.high >= 0 : all.change === 0;
  const count = (value: number) => numbers.format(value, "count");
  return {
    title: isSame
      ? skill.same(capital(method), baseline)
      : (all.change < 0 ? skill.better : skill.worse)(capital(method), by, baseline),
    sentences: [
      isKnown
        ? skill.interval(changeText(setting, all.low), changeText(setting, all.high), count(single.length))
        : skill.single,
      ...(single.length > 1
        ? [skill.wins(count(single.filter(({ change }) => change < 0).length), count(single.length))]
        : []),
    ],
  };
}

function columns(options: SkillOptions = {}): Column<SkillRow>[] {
  const labels = scoreWords[settingOf(options).locale].columns;
  return [
    { key: "series", label: labels.series, unit: "text" },
    { key: "change", label: labels.change, unit: "share" },
    { key: "low", label: labels.low, unit: "share" },
    { key: "high", label: labels.high, unit: "share" },
  ];
}
