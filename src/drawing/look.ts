import type { Attributes } from "./svgElement.ts";

/**
 * What everything drawn has in common: colours, type and sizes.
 *
 * Colours are names ("ink", "brand 2", "step 7 of the ramp"). A theme turns a name into a colour: `light` and `dark`
 * into a literal one, for files that stand alone; `page` into a CSS variable, so that one drawing in a page follows
 * the reader's light or dark setting.
 */
export type Theme = "light" | "dark" | "page";

export const FONT = "Inter, system-ui, sans-serif";

/** Sizes of text in pixels. */
export const SIZE = { title: 17, subtitle: 12.5, label: 12, caption: 11 } as const;

/** Width of a report's column in pixels. */
export const COLUMN = 720;

/** Inner width in pixels below which columns beside each other cannot be read: what is narrower is drawn downwards. */
export const NARROW = 480;

/** Empty rim of a drawing, which a file needs as much as a page does. */
export const RIM = 16;

/** Colours for one theme. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  /** text of lesser weight; still 4.5 : 1 against the paper */
  readonly muted: string;
  /** grid lines, frames, connectors */
  readonly grid: string;
  /** what stands back: what was there before, bars behind bars */
  readonly pale: string;
  /** colours of brands and series, in order; 3 : 1 against the paper */
  readonly series: readonly string[];
  /** from little to much */
  readonly ramp: readonly string[];
  /** text that can be read on each step of the ramp, 4.5 : 1 */
  readonly onRamp: readonly string[];
}

/**
 * Okabe and Ito's palette for all kinds of colour vision, made fit for lines: on white its purple, sky and orange
 * are darkened to 3 : 1 and its yellow gives way to a brown; on dark, blue and green are lightened.
 *
 * @source Okabe & Ito (2008), Color Universal Design
 */
const LIGHT_SERIES = ["#0072B2", "#D55E00", "#009E73", "#CB78A3", "#4399CF", "#C18400", "#333333", "#70501E"];
const DARK_SERIES = ["#3FA3E8", "#F07B33", "#1FCB9B", "#EDA8D1", "#A5DCFA", "#E6B000", "#E8E8E8", "#F4EC8A"];

/** Steps of the ramp: enough to look continuous, few enough to be variables of a page. */
const STEPS = 24;
const LIGHT_RAMP = rampThrough(["#EEF4F9", "#A9CBE4", "#4F97C6", "#0F5F98", "#06284A"]);
const DARK_RAMP = rampThrough(["#1F2932", "#1D4A6C", "#2F7FB5", "#7DBBE3", "#E6F3FC"]);

const LIGHT: Look = {
  paper: "#FFFFFF",
  ink: "#1B1F24",
  muted: "#59616B",
  grid: "#D5DAE0",
  pale: "#DDE4EA",
  series: LIGHT_SERIES,
  ramp: LIGHT_RAMP,
  onRamp: LIGHT_RAMP.map(readableOn),
};

const DARK: Look = {
  paper: "#15181C",
  ink: "#E9ECEF",
  muted: "#A5AEB8",
  grid: "#3A424B",
  pale: "#323A43",
  series: DARK_SERIES,
  ramp: DARK_RAMP,
  onRamp: DARK_RAMP.map(readableOn),
};

const PAGE = variablesOf(LIGHT);

/** The colours of a theme. */
export function lookOf(theme: Theme): Look {
  return theme === "page" ? PAGE : theme === "dark" ? DARK : LIGHT;
}

/** The declarations that give a page the colours of a theme: `--umot-ink: #1B1F24; …`. */
export function themeDeclarations(theme: "light" | "dark"): string {
  return Object.entries(lookOf(theme))
    .flatMap(([name, value]) =>
      typeof value === "string"
        ? [`--umot-${name}: ${value};`]
        : (value as readonly string[]).map((colour, index) => `--umot-${name}-${index}: ${colour};`),
    )
    .join(" ");
}

/** Dashes of lines in colours that were there before, eight lines each. */
const LATER_DASHES = ["2 3", "11 3 2 3", "2 6", "15 4", "6 2 2 2 2 2", "4 6", "1 2"];

/**
 * Colour and dash of a series. From the fifth on lines are dashed too, so that colour is never alone, and no two of 64 are
 * drawn alike.
 */
export function seriesStyle(look: Look, index: number): { readonly colour: string; readonly dash: string } {
  const { length } = look.series;
  const colour = look.series[index % length];
  if (index < length) return { colour, dash: index < 4 ? "none" : "7 3" };
  return { colour, dash: LATER_DASHES[(Math.floor(index / length) - 1) % LATER_DASHES.length] };
}

/** Step of the ramp for a value between the lowest and the highest; the middle one where all are the same. */
export function rampPlace([low, high]: readonly [number, number], value: number): number {
  const part = high > low ? (value - low) / (high - low) : 0.5;
  return Math.min(STEPS - 1, Math.max(0, Math.round(part * (STEPS - 1))));
}

/** Contrast of two colours, 1–21. @source WCAG 2.2, relative luminance */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function variablesOf(look: Look): Look {
  const variable = (name: string) => `var(--umot-${name})`;
  const entries = Object.entries(look).map(([name, value]) => [
    name,
    typeof value === "string"
      ? variable(name)
      : (value as readonly string[]).map((_, index) => variable(`${name}-${index}`)),
  ]);
  return Object.fromEntries(entries) as Look;
}

function rampThrough(anchors: readonly string[]): string[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const place = (step / (STEPS - 1)) * (anchors.length - 1);
    const from = Math.min(Math.floor(place), anchors.length - 2);
    return mix(anchors[from], anchors[from + 1], place - from);
  });
}

/** A colour between two others. @param part - 0 is the first, 1 the other */
export function mix(one: string, other: string, part: number): string {
  const [from, to] = [channelsOf(one), channelsOf(other)];
  const mixed = from.map((value, index) => Math.round(value + (to[index] - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function readableOn(background: string): string {
  const [dark, light] = ["#000000", "#FFFFFF"];
  return contrast(background, dark) > contrast(background, light) ? dark : light;
}

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

/** A rim in the colour of the paper, drawn before the letters, for texts that stand on lines. */
export function paperRim({ paper }: Look): Attributes {
  return { stroke: paper, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
}
