import type * as powerPoint from "pptxgenjs";
import { lookOf, mix } from "../../drawing/look.ts";
import type { Locale } from "../../drawing/numbers.ts";
import { POWER_PATTERN } from "../../language/powers.ts";
import { cleanName, textWidth } from "../../drawing/textWidth.ts";
import type { PageStyle } from "../document/figure.ts";
import { provenanceLines } from "../document/provenance.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { TITLE } from "./placeholders.ts";
import { slideWords } from "./slideWords.ts";

/** What slides need besides the report. */
export interface SlideTools extends PageStyle {
  /** turns a drawing into a PNG */
  readonly drawPicture: (svg: string) => Promise<Uint8Array>;
  /** whether the slides of every chart and table follow those of the decision */
  readonly withAppendix?: boolean | undefined;
  /** left out, light */
  readonly theme?: "light" | "dark" | undefined;
}

export type Deck = InstanceType<typeof powerPoint.default.default>;
export type Slide = ReturnType<Deck["addSlide"]>;

/** Wide slides, in inches. */
export const [WIDTH, HEIGHT, RIM] = [13.333, 7.5, 0.6];
export const FONT = "Calibri";

/** Colours of slides, as slides write them. */
export interface SlideLook {
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly paper: string;
  readonly band: string;
  /** behind the heads of tables */
  readonly head: string;
  readonly series: readonly string[];
}

/** Colours of slides in a theme, those of pages and charts as programs for slides write them: six digits without #. */
export function slideLook(theme: "light" | "dark" = "light"): SlideLook {
  const { ink, muted, grid, paper, ramp, series } = lookOf(theme);
  const hex = (colour: string) => colour.replace("#", "");
  return {
    ink: hex(ink),
    muted: hex(muted),
    grid: hex(grid),
    paper: hex(paper),
    band: hex(mix(series[0], paper, 0.35)),
    head: hex(ramp[0]),
    series: series.map(hex),
  };
}

/** An empty slide on the paper of the look. */
export function createSlide(deck: Deck, { paper }: SlideLook): Slide {
  const slide = deck.addSlide();
  slide.background = { color: paper };
  return slide;
}

/** How every text of a slide begins. */
export function textBase({ ink }: SlideLook) {
  return { fontFace: FONT, color: ink, margin: 0, valign: "top" } as const;
}

/** Places of a slide below its title, in inches: all of it, a wide part, and the column beside that. */
export const CONTENT = { x: RIM, y: 1.55, w: WIDTH - 2 * RIM, h: HEIGHT - 2.25 } as const;
export const WIDE = { ...CONTENT, w: 8.3 } as const;
export const ASIDE = { ...CONTENT, x: RIM + 8.6, w: CONTENT.w - 8.6 } as const;

/** Adds the title of a slide, in letters that leave it on two lines. */
export function addHeading(slide: Slide, text: string, look: SlideLook): void {
  const place = { x: RIM, y: 0.4, w: WIDTH - 2 * RIM, h: 1 };
  const fontSize = fittingSize([text], place, [28, 26, 24, 22, 20, 18, 16], { isBold: true });
  slide.addText(slideText(text), {
    ...textBase(look),
    ...place,
    fontSize,
    bold: true,
    align: "left",
    valign: "middle",
    objectName: TITLE,
  });
}

/** Height of a line against its letters, in the widest of the fonts that stand in for Calibri. */
const LINE = 1.22;

/** The largest of some sizes of letters in which paragraphs fit into a place, with half a line between them. */
export function fittingSize(
  texts: readonly string[],
  { w, h }: { readonly w: number; readonly h: number },
  sizes: readonly number[],
  { gap, isBold }: { readonly gap?: number; readonly isBold?: boolean } = {},
): number {
  const fits = (size: number) => heightOf(texts, w, size, { gap, isBold }) <= h;
  return sizes.find(fits) ?? sizes[sizes.length - 1];
}

/** Height of paragraphs in inches. */
export function heightOf(
  texts: readonly string[],
  width: number,
  size: number,
  {
    gap = 0.5,
    isBold = false,
  }: { readonly gap?: number | undefined; readonly isBold?: boolean | undefined } = {},
): number {
  const lines = texts.reduce((sum, text) => sum + linesIn(text, width, size, isBold), 0);
  return ((lines + gap * (texts.length - 1)) * size * LINE) / 72;
}

/** Lines that a text takes when it is broken between words. */
export function linesIn(text: string, width: number, size: number, isBold = false): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(" ")) {
    const long = textWidth(word, size, isBold ? "bold" : "regular") / 72;
    if (used > 0 && used + long > width) [lines, used] = [lines + 1, 0];
    used += long + textWidth(" ", size) / 72;
  }
  return lines;
}

/** A sign before a currency, and the dash between ends of an interval. */
const JOINED_ENDS = new RegExp(
  String.raw`([+−])(?=\p{Sc})|(?<=[\d%★\p{Sc}]|\d ?(?:${POWER_PATTERN}))–(?=[\d−\p{Sc}])`,
  "gu",
);

/** Spaces between a number, its power of a thousand and its currency. */
const KEPT_SPACES = new RegExp(
  String.raw`(?<=\d) (?=(?:${POWER_PATTERN})\b)|(?<=\d(?: ?(?:${POWER_PATTERN}))?) (?=\p{Sc})`,
  "gu",
);

/** A text as it may stand on a slide: signs and currencies stay with their numbers, ends of an interval together. */
export function slideText(text: string): string {
  return cleanName(text).replace(JOINED_ENDS, "\u2060$&\u2060").replace(KEPT_SPACES, "\u00A0");
}

/** Adds paragraphs in letters as large as the place allows. */
export function addParagraphs(
  slide: Slide,
  texts: readonly string[],
  place: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  look: SlideLook,
  { sizes = [18, 16, 14, 12, 11], isList = false, isBold = false, color = look.ink } = {},
): void {
  if (texts.length === 0) return;
  const fontSize = fittingSize(texts, isList ? { ...place, w: place.w - 0.4 } : place, sizes);
  const options = { breakLine: true, paraSpaceAfter: fontSize / 2, ...(isList && { bullet: true }) };
  slide.addText(
    texts.map((text) => ({ text: slideText(text), options })),
    { ...textBase(look), ...place, fontSize, color, bold: isBold },
  );
}

/** What the speaker says, and what made the numbers. */
export function notesOf(lines: readonly string[], report: ReportDocument, locale: Locale): string {
  const { about } = report.texts[locale];
  const origin = provenanceLines(report.provenance, locale).map(
    ([label, value]) => `${label}: ${cleanName(value)}`,
  );
  return [...lines, "", `${slideWords(locale).madeBy} ${about}`, ...origin].join("\n");
}
