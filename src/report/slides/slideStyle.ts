import type * as powerPoint from "pptxgenjs";
import { lookOf, mix } from "../../charts/look.ts";
import type { Locale } from "../../charts/numbers.ts";
import { cleanName } from "../../charts/textWidth.ts";
import type { PageStyle } from "../figure.ts";
import { provenanceLines } from "../provenance.ts";
import type { ReportDocument } from "../reportDocument.ts";
import { slideWords } from "./slideWords.ts";

/** What slides need besides the report. */
export interface SlideTools extends PageStyle {
  /** turns a drawing into a PNG */
  readonly drawPicture: (svg: string) => Promise<Uint8Array>;
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
  readonly series: readonly string[];
}

export function slideLook(theme: "light" | "dark" = "light"): SlideLook {
  const { ink, muted, grid, paper, series } = lookOf(theme);
  const hex = (colour: string) => colour.replace("#", "");
  return {
    ink: hex(ink),
    muted: hex(muted),
    grid: hex(grid),
    paper: hex(paper),
    band: hex(mix(series[0], paper, 0.6)),
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

export function addHeading(slide: Slide, text: string, look: SlideLook): void {
  const place = {
    x: RIM,
    y: 0.4,
    w: WIDTH - 2 * RIM,
    h: 1,
    fontSize: 26,
    bold: true,
    fit: "shrink",
  } as const;
  slide.addText(text, { ...textBase(look), ...place, valign: "middle" });
}

/** What the speaker says, and what made the numbers. */
export function notesOf(lines: readonly string[], report: ReportDocument, locale: Locale): string {
  const { about } = report.texts[locale];
  const origin = provenanceLines(report.provenance, locale).map(
    ([label, value]) => `${label}: ${cleanName(value)}`,
  );
  return [...lines, "", `${slideWords(locale).madeBy} ${about}`, ...origin].join("\n");
}
