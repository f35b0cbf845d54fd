/** What every chart takes and gives. */

import { COLUMN, lookOf, type Look, RIM, type Theme } from "./look.ts";
import { type Locale, type Numbers, numbersOf, type Unit } from "./numbers.ts";
import type { NativePlan } from "./nativePlan.ts";
import type { Bilingual } from "../language/bilingual.ts";
import type { LeverNames } from "./words/levers.ts";

/** How and where a chart is drawn; every chart takes these, and some take more. */
export interface ChartOptions {
  /** where elements are made; left out, the browser's own document. In Node pass linkedom's or jsdom's. */
  readonly document?: Document | undefined;
  readonly locale?: Locale | undefined;
  readonly theme?: Theme | undefined;
  /** width of the whole drawing in pixels */
  readonly width?: number | undefined;
  /** how high charts of no height of their own are drawn: 1 as usual, 0.8 a fifth lower */
  readonly heightScale?: number | undefined;
  /** whether the drawing says what it shows; left away where that stands above it already */
  readonly isTitled?: boolean | undefined;
  /** brand that the headline is about; left out, the first one */
  readonly focus?: string | undefined;
  /** ISO code of the money, or any word */
  readonly currency?: string | undefined;
  /** how numbers are written; left out, as people of the language do */
  readonly numbers?: Numbers | undefined;
  /** runs behind the numbers, for the caption; left out, nothing is said of them */
  readonly runs?: number | undefined;
  /** weeks that one point in time covers; left out, one */
  readonly weeks?: number | undefined;
  /** what levers and settings are called in each language, by their names in rows and options */
  readonly names?: LeverNames | undefined;
  /** what happened when, to be marked in charts of time */
  readonly events?: readonly TimelineEvent[] | undefined;
}

/** Something that happened on a day. */
export interface TimelineEvent {
  /** ISO date */
  readonly date: string;
  readonly note: string;
  /** what many events have in common, so that they can be marked as one; left out, the note */
  readonly series?: string | undefined;
  /** what such a series changes, in each language */
  readonly names?: Bilingual | undefined;
}

/** What the numbers say: the finding as a title, and two or three plain sentences. */
export interface ChartFinding {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** One column of the rows behind a chart, for tables and files. */
export interface Column<Row> {
  readonly key: keyof Row & string;
  readonly label: string;
  readonly unit: Unit | "text" | "date";
}

/** Which kind of uncertainty a chart shows. */
export type IntervalKind =
  | "bands"
  | "nineInTen"
  | "means"
  | "meanInterval"
  | "paired"
  | "resampled"
  | "logged"
  | "posterior"
  | "chance"
  | "none"
  | "predictive"
  | "pastOnly"
  | "overSeries";

/** How the numbers of a chart come about. */
export interface Computation {
  readonly interval: IntervalKind;
  /** sections of docs/model.md in which the equations behind it stand; none where nothing is simulated */
  readonly sections: readonly string[];
  /** what one row of its table is, and how its number is defined, in each language */
  readonly says: Readonly<Record<Locale, readonly [row: string, definition: string]>>;
}

/** A chart: rows → drawing, sentences and table. */
export interface Chart<Row, Options extends ChartOptions = ChartOptions> {
  /** name of its files */
  readonly name: string;
  /** how its numbers come about; left out where its own words say it */
  readonly computed?: Computation;
  /** how a slide holds it as a chart that can be edited; left out, slides show its picture */
  readonly native?: NativePlan;
  /** Draws the rows, titled with what they say. */
  draw(rows: readonly Row[], options?: Options): SVGSVGElement;
  /** Says what the rows say. */
  find(rows: readonly Row[], options?: Options): ChartFinding;
  /** Says what is drawn, with its unit: the line below the title. */
  subtitle(rows: readonly Row[], options?: Options): string;
  /** The columns of the rows that are worth showing. */
  columns(options?: Options): readonly Column<Row>[];
}

/** Middle and bands of a number over runs: 90 % of the runs lie between `p05` and `p95`. */
export interface Quantiles {
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** The options with everything that was left out filled in. */
export interface ChartSetting {
  readonly document: Document;
  readonly locale: Locale;
  readonly look: Look;
  /** width within the rim, in pixels */
  readonly width: number;
  /** by which heights are multiplied that no row and no text asks for */
  readonly heightScale: number;
  readonly isTitled: boolean;
  readonly numbers: Numbers;
  readonly focus: string | undefined;
  readonly runs: number | undefined;
  readonly weeks: number;
  readonly events: readonly TimelineEvent[];
  /** whether it is drawn into a page that tells what one points at */
  readonly hasTips: boolean;
}

/** Options of a chart with everything that was left out filled in. Without a document it takes the page’s own. */
export function settingOf(options: ChartOptions = {}): ChartSetting {
  const locale = options.locale ?? "en";
  return {
    document: options.document ?? globalThis.document,
    locale,
    look: lookOf(options.theme ?? "light"),
    width: (options.width ?? COLUMN) - 2 * RIM,
    heightScale: options.heightScale ?? 1,
    isTitled: options.isTitled ?? true,
    numbers: options.numbers ?? numbersOf(locale, options.currency),
    focus: options.focus,
    runs: options.runs,
    weeks: options.weeks ?? 1,
    events: options.events ?? [],
    hasTips: options.theme === "page",
  };
}

/** A part of a drawing: it stands below the part before it. */
export interface Panel {
  readonly node: SVGGElement;
  readonly height: number;
}

/** A part drawn by Plot, and where its scales put a value, in pixels. */
export interface PlotPanel extends Panel {
  readonly x: (value: unknown) => number;
  readonly y: (value: unknown) => number;
}
