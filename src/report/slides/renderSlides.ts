import * as powerPoint from "pptxgenjs";
import type { Locale } from "../../charts/numbers.ts";
import { cleanName } from "../../charts/textWidth.ts";
import { provenanceLines } from "../provenance.ts";
import type { ReportDocument } from "../reportDocument.ts";
import { titleOf } from "../titleOf.ts";
import { reportWords } from "../words.ts";
import { withFixedTimes } from "../zipTimes.ts";
import { withAxisFormats } from "./axisFormats.ts";
import { addFigureSlides } from "./figureSlide.ts";
import { addHeadlineSlide } from "./headlineSlide.ts";
import {
  addHeading,
  createSlide,
  type Deck,
  FONT,
  HEIGHT,
  notesOf,
  RIM,
  type SlideLook,
  slideLook,
  type SlideTools,
  textBase,
  WIDTH,
} from "./slideStyle.ts";
import { addTableSlides } from "./tableSlides.ts";
import { timeless } from "./timeless.ts";

/** Node and bundlers do not agree on what the default of this package is. */
const PowerPoint = powerPoint.default as unknown as typeof powerPoint.default.default;

/**
 * Makes slides of a report: what it asks, its headlines, a slide for each chart with its finding as title, and what was
 * assumed. Charts that slides know are charts with their numbers within, to be edited; the others are pictures, and say
 * so. What to say to a slide, how its numbers were computed and where they stand are in its notes. Equal reports give
 * equal bytes.
 */
export async function renderSlides(report: ReportDocument, tools: SlideTools): Promise<Uint8Array> {
  const { locale } = tools;
  const look = slideLook(tools.theme);
  const deck = new PowerPoint();
  deck.defineLayout({ name: "wide", width: WIDTH, height: HEIGHT });
  deck.layout = "wide";
  deck.title = titleOf(report, locale);
  deck.author = `umot ${report.provenance.version}`;
  deck.company = "umot";
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  addTitle(deck, report, locale, look);
  addHeadlineSlide(deck, report, locale, look);
  for (const figure of report.figures) await addFigureSlides(deck, figure, report, tools);
  for (const section of report.texts[locale].sections) addTableSlides(deck, section, report, locale, look);
  addClosing(deck, report, locale, look);
  const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  return withFixedTimes(bytes, (files) => timeless(withAxisFormats(files)));
}

function addTitle(deck: Deck, report: ReportDocument, locale: Locale, look: SlideLook): void {
  const { question, about } = report.texts[locale];
  const slide = createSlide(deck, look);
  const wide = { ...textBase(look), x: 1, w: WIDTH - 2, fit: "shrink" } as const;
  const muted = { color: look.muted };
  slide.addText(titleOf(report, locale), {
    ...wide,
    y: 1.6,
    h: 1.6,
    fontSize: 40,
    bold: true,
    valign: "bottom",
  });
  slide.addText(cleanName(question), { ...wide, ...muted, y: 3.4, h: 1.4, fontSize: 22 });
  slide.addText(about, { ...wide, ...muted, y: 5.4, h: 1, fontSize: 14 });
  slide.addNotes(notesOf([about], report, locale));
}

function addClosing(deck: Deck, report: ReportDocument, locale: Locale, look: SlideLook): void {
  const words = reportWords(locale);
  const slide = createSlide(deck, look);
  addHeading(slide, words.notModelled, look);
  const wide = { ...textBase(look), x: RIM, w: WIDTH - 2 * RIM, fit: "shrink" } as const;
  const lines = report.texts[locale].notModelled.map((text) => ({
    text,
    options: { bullet: true, breakLine: true, paraSpaceAfter: 8 },
  }));
  slide.addText(lines, { ...wide, y: 1.6, h: 2.9, fontSize: 18 });
  const origin = provenanceLines(report.provenance, locale).map(([label, value]) => ({
    text: `${label}: ${cleanName(value)}`,
    options: { breakLine: true },
  }));
  slide.addText(origin, { ...wide, y: 4.8, h: 2, fontSize: 12, color: look.muted });
  slide.addNotes(notesOf([], report, locale));
}
