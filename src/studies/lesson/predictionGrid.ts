import { numbersOf, type Locale } from "../../drawing/numbers.ts";
import type { LessonPrediction } from "./lesson.ts";

/** A line of the grid on which a prediction is drawn. */
export interface GridLine {
  readonly at: number;
  readonly label: string;
}

/** Where values and points stand on the sheet or screen on which a prediction is drawn. */
export interface PredictionGrid {
  readonly width: number;
  readonly height: number;
  /** horizontal place of a point, from 0 */
  readonly x: (point: number) => number;
  /** vertical place of a value */
  readonly y: (value: number) => number;
  /** the value at a vertical place, on the scale */
  readonly valueAt: (y: number) => number;
  /** the point nearest to a horizontal place */
  readonly pointAt: (x: number) => number;
  readonly rows: readonly GridLine[];
  readonly columns: readonly GridLine[];
  /** smallest step of the scale, for keys */
  readonly step: number;
}

const LEFT = 64;
const RIGHT = 42;
const TOP = 14;
const BOTTOM = 34;
/** Numbers of rows in the order of preference: the first whose steps are round. */
const ROWS = [5, 4, 6, 3, 2];
/** Steps of the scale from end to end. */
const STEPS = 100;

/** The grid of a prediction, as wide and high as there is room. */
export function predictionGrid(
  { least, most, unit, points }: Pick<LessonPrediction, "least" | "most" | "unit" | "points">,
  { width, height, locale }: { readonly width: number; readonly height: number; readonly locale: Locale },
): PredictionGrid {
  const [right, bottom] = [width - RIGHT, height - BOTTOM];
  const count = points?.length ?? 1;
  const x = (point: number) =>
    count === 1 ? (LEFT + right) / 2 : LEFT + (point * (right - LEFT)) / (count - 1);
  const y = (value: number) => bottom - ((value - least) / (most - least)) * (bottom - TOP);
  const parts = ROWS.find((each) => isRound((most - least) / each)) ?? ROWS[0];
  const values = Array.from({ length: parts + 1 }, (_, row) => least + (row * (most - least)) / parts);
  const labels = numbersOf(locale).ticks(values, unit);
  const names = (points ?? []).map((name) => name[locale]);
  const places = names.map((_, at) => x(at));
  return {
    width,
    height,
    x,
    y,
    valueAt: (place) => clamp(least + ((bottom - place) / (bottom - TOP)) * (most - least), least, most),
    pointAt: (place) => clamp(Math.round(((place - LEFT) / (right - LEFT)) * (count - 1)), 0, count - 1),
    rows: values.map((value, row) => ({ at: y(value), label: labels[row] })),
    columns: names.map((label, at) => ({ at: places[at], label })),
    step: (most - least) / STEPS,
  };
}

/** Whether a step is one, two, two and a half or five of some power of ten. */
function isRound(step: number): boolean {
  const digits = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
  return [1, 2, 2.5, 5].some((round) => Math.abs(digits - round) < 1e-6);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
