import { drawFigure, type Figure, findFigure } from "../figure.ts";
import { computedLines } from "../howComputed.ts";
import type { ReportDocument } from "../reportDocument.ts";
import { addNativeChart } from "./addNativeChart.ts";
import { nativeChart } from "./nativeChart.ts";
import {
  addHeading,
  createSlide,
  type Deck,
  HEIGHT,
  notesOf,
  RIM,
  slideLook,
  type SlideTools,
  textBase,
  WIDTH,
} from "./slideStyle.ts";
import { slideWords } from "./slideWords.ts";
import { subtitleOf, withoutTitle } from "./withoutTitle.ts";

/** Charts whose panels, one for each value of a column, are too small to be read when they share a slide. */
const PANELS: Readonly<Record<string, string>> = { personaJourney: "persona" };

/** Adds a figure: a slide with its finding as title, or one for each of its panels. */
export async function addFigureSlides(
  deck: Deck,
  figure: Figure,
  report: ReportDocument,
  tools: SlideTools,
): Promise<void> {
  for (const part of partsOf(figure)) await addFigureSlide(deck, part, report, tools);
}

function partsOf(figure: Figure): Figure[] {
  const column = PANELS[figure.chart];
  if (column === undefined) return [figure];
  const valueOf = (row: object) => (row as Readonly<Record<string, unknown>>)[column];
  const values = [...new Set(figure.rows.map(valueOf))];
  if (values.length < 2) return [figure];
  return values.map((value) => ({ ...figure, rows: figure.rows.filter((row) => valueOf(row) === value) }));
}

async function addFigureSlide(
  deck: Deck,
  figure: Figure,
  report: ReportDocument,
  tools: SlideTools,
): Promise<void> {
  const { document, locale, theme = "light" } = tools;
  const words = slideWords(locale);
  const look = slideLook(theme);
  const style = { document, locale, theme };
  const { title, sentences } = findFigure(figure, style);
  const drawing = drawFigure(figure, style);
  const alt = drawing.getAttribute("aria-label") ?? title;
  const slide = createSlide(deck, look);
  addHeading(slide, title, look);
  const native = nativeChart(figure, locale);
  const place = { x: RIM, y: 1.5, w: WIDTH - 2 * RIM, h: HEIGHT - 2.5 };
  const small = { ...textBase(look), x: RIM, w: place.w, color: look.muted };
  if (native === undefined) {
    const { svg, width, height } = withoutTitle(drawing);
    const scale = Math.min(place.w / width, place.h / height);
    slide.addImage({
      data: `data:image/png;base64,${base64(await tools.drawPicture(svg))}`,
      x: place.x + (place.w - width * scale) / 2,
      y: place.y,
      w: width * scale,
      h: height * scale,
      altText: alt,
    });
  } else {
    slide.addText(subtitleOf(drawing), { ...small, y: 1.4, h: 0.4, fontSize: 14 });
    const below = { ...place, y: place.y + 0.4, h: place.h - 0.4 };
    addNativeChart(deck, slide, native, { ...below, alt, currency: report.currency, look });
  }
  const kind = words[native === undefined ? "picture" : "native"](words.rows(figure.name));
  slide.addText(kind, { ...small, y: HEIGHT - 0.75, h: 0.35, fontSize: 11 });
  const computed = computedLines(figure, style).map(([label, text]) => `${label}: ${text}`);
  const notes = [`${title}. ${sentences.join(" ")}`, "", words.computed, ...computed, "", kind];
  slide.addNotes(notesOf(notes, report, locale));
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(""));
}
