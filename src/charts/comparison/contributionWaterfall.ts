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
import type { Unit } from "../../drawing/numbers.ts";
import { cleanName, nameInSentence } from "../../drawing/textWidth.ts";
import { contributionWaterfallWords } from "./words/contributionWaterfall.ts";
import { leverWord } from "../../drawing/words/levers.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { changeInterval, changeText } from "./words/pairedDifference.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** What one setting adds to the difference between two scenarios; mean over paired runs. */
export interface ContributionRow {
  readonly setting: string;
  readonly contribution: number;
  /** interval of the mean; NaN without one */
  readonly low: number;
  readonly high: number;
}

export interface ContributionOptions extends ChartOptions {
  /** what is taken apart, e.g. `share` */
  readonly metric?: string | undefined;
  readonly unit?: Unit | undefined;
  /** name of the alternative */
  readonly alternative?: string | undefined;
  /** level of the intervals, 0–1 */
  readonly level?: number | undefined;
}

/** From zero to the whole difference, setting by setting. */
export const contributionWaterfall: Chart<ContributionRow, ContributionOptions> = chartOf({
  name: "contributionWaterfall",
  computed: {
    interval: "paired",
    sections: ["8"],
    says: {
      en: [
        "one setting in which the alternative differs",
        "change of the measure when the setting is moved after others, in runs that meet the same luck, averaged over orders of moving them: every order of up to three settings (Shapley), the scenario’s own and its reverse of more; all settings together add up to the whole difference",
      ],
      it: [
        "un’impostazione in cui l’alternativa è diversa",
        "variazione della misura quando l’impostazione si sposta dopo altre, in simulazioni con la stessa fortuna, in media su più ordini: tutti fino a tre impostazioni (Shapley), quello dello scenario e l’inverso oltre; tutte insieme danno l’intera differenza",
      ],
    },
  },
  native: { type: "waterfall", isHorizontal: true, label: "setting", values: ["contribution"] },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly ContributionRow[],
  setting: ChartSetting,
  options: ContributionOptions,
): Composition | undefined {
  if (rows.length === 0) return undefined;
  const words = contributionWaterfallWords[setting.locale];
  const measure = measureNoun(setting.locale, options.metric ?? "share");
  const brand = nameInSentence(options.focus ?? "");
  const subtitle = words.subtitle(measure, brand, nameInSentence(options.alternative ?? ""));
  const level = setting.numbers.format(options.level ?? 0.9, "share");
  const caption = words.caption(setting.runs ?? 0, level);
  return { subtitle, caption, panels: [barRows(setting, stepsOf(setting, rows, options), 28)] };
}

/** Each contribution begins where the one before it ends; the last bar is the whole. */
function stepsOf(
  { numbers, look, locale }: ChartSetting,
  rows: readonly ContributionRow[],
  { unit = "share", names }: ContributionOptions,
): Bar[] {
  let reached = 0;
  const steps = sorted(rows).map(({ setting, contribution, low, high }): Bar => {
    const before = reached;
    reached += contribution;
    return {
      name: cleanName(leverWord(locale, setting, names)),
      from: Math.min(before, reached),
      to: Math.max(before, reached),
      ...(Number.isFinite(low) && { low: before + low, high: before + high }),
      label: changeInterval(numbers, { difference: contribution, low, high }, unit),
      colour: look.series[contribution < 0 ? 1 : 0],
    };
  });
  const whole = {
    name: capital(contributionWaterfallWords[locale].total),
    from: Math.min(0, reached),
    to: Math.max(0, reached),
    label: changeText(numbers, reached, Number.NaN, unit),
    colour: look.series[2],
    startsGroup: true,
  };
  return [...steps, whole];
}

function find(rows: readonly ContributionRow[], options: ContributionOptions = {}): ChartFinding {
  const { numbers, locale } = settingOf(options);
  const words = contributionWaterfallWords[locale];
  if (rows.length === 0) return quantileWords[locale].nothing;
  const unit = options.unit ?? "share";
  const total = rows.reduce((sum, { contribution }) => sum + contribution, 0);
  const clear = rows.filter(({ low, high }) => low > 0 || high < 0);
  const [largest] = sorted(clear);
  const sentences = [words.clear(clear.length, rows.length)];
  if (largest === undefined)
    return { title: words.none(measureNoun(locale, options.metric ?? "share")), sentences };
  const change = changeInterval(numbers, { ...largest, difference: largest.contribution }, unit);
  const name = nameInSentence(leverWord(locale, largest.setting, options.names));
  const isPart = total * largest.contribution > 0 && Math.abs(largest.contribution) <= Math.abs(total);
  const title = isPart
    ? words.title(name, change, changeText(numbers, total, Number.NaN, unit))
    : words.titleOne(name, change);
  return { title, sentences };
}

/** The largest first, whatever its sign. */
function sorted(rows: readonly ContributionRow[]): ContributionRow[] {
  return rows.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

function columns(options: ContributionOptions = {}): Column<ContributionRow>[] {
  const { columns: labels } = contributionWaterfallWords[settingOf(options).locale];
  const unit = options.unit ?? "share";
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "contribution", label: labels.contribution, unit },
    { key: "low", label: labels.low, unit },
    { key: "high", label: labels.high, unit },
  ];
}
