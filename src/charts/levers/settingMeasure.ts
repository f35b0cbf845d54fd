import { type ChartOptions, settingOf } from "../../drawing/chart.ts";
import type { ChartMeasure } from "../../drawing/chartOf.ts";
import type { Unit } from "../../drawing/numbers.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { leverWord } from "../../drawing/words/levers.ts";
import { measureName } from "../../drawing/words/measures.ts";
import { sensitivityWords } from "./words/sensitivity.ts";

/** What the charts of sensitivity take besides the usual. */
export interface SensitivityOptions extends ChartOptions {
  readonly measured?: ChartMeasure | undefined;
  /** size of effect that a setting without any effect would show; left out, nothing is said of luck */
  readonly luck?: number | undefined;
}

/** How a chart of sensitivity names settings, the outcome, and changes of it. */
export interface SettingSpeech {
  readonly measure: string;
  readonly unit: Unit;
  /** a setting's name within a sentence */
  name(setting: string): string;
  /** a change with its sign: +12 points */
  change(value: number): string;
  /** the size of a change: 12 points */
  size(value: number): string;
}

/** What a chart of sensitivity says of settings, the outcome and its changes, in the words of its reader. */
export function speechOf(options: SensitivityOptions): SettingSpeech {
  const { locale, numbers, focus } = settingOf(options);
  const { metric, brand, unit } = options.measured ?? { metric: "share", brand: focus ?? "", unit: "share" };
  const change = (value: number) => numbers.difference(value, unit);
  return {
    measure: measureName(locale, metric, nameInSentence(brand)),
    unit,
    name: (setting) => nameInSentence(leverWord(locale, setting, options.names)),
    change,
    size: (value) => (unit === "share" ? sizeInPoints(value) : numbers.round(value, unit)),
  };

  function sizeInPoints(value: number): string {
    return `${numbers.format(value * 100, "points")} ${sensitivityWords[locale].percentagePoints}`;
  }
}
