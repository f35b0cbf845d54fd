import { type ChartOptions, type ChartSetting, settingOf } from "../../drawing/chart.ts";
import { type LeverGridRow, leverValues } from "./leverGrid.ts";
import type { Contour, HeatCell } from "../../drawing/heatCell.ts";
import { heatMap } from "./heatMap.ts";
import { SIZE } from "../../drawing/look.ts";
import type { ChartMeasure } from "../../drawing/chartOf.ts";
import type { Unit } from "../../drawing/numbers.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { nameInSentence, shorten } from "../../drawing/textWidth.ts";
import { numberAxis } from "../../drawing/ticks.ts";
import { leverWord } from "../../drawing/words/levers.ts";
import { capital, measureName } from "../../drawing/words/measures.ts";

export interface LeverGridOptions extends ChartOptions {
  /** name of the lever along the bottom, as within a sentence */
  readonly x?: string | undefined;
  /** name of the lever up the side */
  readonly y?: string | undefined;
  readonly measured?: ChartMeasure | undefined;
  /** further levers, over whose values the outcome is taken */
  readonly over?: readonly string[] | undefined;
  /** whether points are spread over ranges, so that a cell holds all that lie in it and is named by its middle */
  readonly isBinned?: boolean | undefined;
}

/** Room for an arrow beside the name of an axis, in pixels. */
const ARROW = 20;

interface LeverMapOptions extends LeverGridOptions {
  /** lowest and highest value of the colours */
  readonly domain: readonly [number, number];
  /** in pixels */
  readonly height: number;
}

/** Draws what two levers do together: the first up the side, the second along the bottom, round values as lines. */
export function leverMap(
  setting: ChartSetting,
  rows: readonly LeverGridRow[],
  { domain, height, ...options }: LeverMapOptions,
): PlotPanel {
  const { numbers } = setting;
  const { unit, x, y } = leverNames(options);
  const [across, up] = [leverValues(rows, "x"), leverValues(rows, "y")];
  const title = (lever: string) => shorten(capital(lever), setting.width - ARROW, SIZE.label);
  const [columns, lines] = [numbers.ticks(across, "number"), numbers.ticks(up, "number")];
  const cells = rows.map((row): HeatCell => {
    const value = numbers.short(row.value, unit, [domain[1]]);
    const [column, line] = [across.indexOf(row.x), up.indexOf(row.y)];
    const tip = `${y} ${lines[line]}, ${x} ${columns[column]}: ${value}`;
    return { column, row: line, value: row.value, lines: [value], tip };
  });
  return heatMap(setting, {
    cells,
    columns,
    rows: lines,
    columnTitle: `${title(x)} →`,
    rowTitle: `↑ ${title(y)}`,
    domain,
    height,
    contours: contoursOf(setting, domain, unit),
  });
}

/** Round values between the lowest and the highest; none over a map without height. */
function contoursOf(
  { numbers }: ChartSetting,
  [low, high]: readonly [number, number],
  unit: Unit,
): Contour[] {
  if (!(high > low)) return [];
  const { ticks, labels } = numberAxis([low, high], unit, numbers, 5);
  return ticks
    .map((value, index) => ({ value, label: labels[index] }))
    .filter(({ value }) => value > low && value < high);
}

/** The levers and the measure as people of the language call them. */
export function leverNames(options: LeverGridOptions) {
  const { locale } = settingOf(options);
  const { metric, brand, unit } = options.measured ?? {
    metric: "share",
    brand: options.focus ?? "",
    unit: "share",
  };
  return {
    unit,
    measure: measureName(locale, metric, nameInSentence(brand)),
    x: nameInSentence(leverWord(locale, options.x ?? "coverage", options.names)),
    y: nameInSentence(leverWord(locale, options.y ?? "quality", options.names)),
  };
}
