import { drawFigure, type Figure, findFigure, subtitleOf } from "../document/figure.ts";
import { computedLines } from "../document/howComputed.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { altText } from "../../drawing/frame.ts";
import { addNativeChart } from "./addNativeChart.ts";
import { nativeChart } from "./nativeChart.ts";
import {
  addHeading,
  addParagraphs,
  ASIDE,
  CONTENT,
  createSlide,
  type Deck,
  heightOf,
  notesOf,
  slideLook,
  type SlideTools,
  WIDE,
} from "./slideStyle.ts";
import { slideWords } from "./slideWords.ts";
import { svgText } from "../document/svgText.ts";

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

/** Letters of the line that says what is shown, in points. */
const SUBTITLE = 14;

/** Adds one slide with the whole figure. */
export async function addFigureSlide(
  deck: Deck,
  figure: Figure,
  report: ReportDocument,
  tools: SlideTools,
): Promise<void> {
  const { document, locale, theme = "light" } = tools;
  const words = slideWords(locale);
  const look = slideLook(theme);
  const style = { document, locale, theme };
  const finding = findFigure(figure, style);
  const { title, sentences } = finding;
  const alt = altText(finding);
  const slide = createSlide(deck, look);
  addHeading(slide, title, look);
  const native = nativeChart(figure, locale);
  const kind = words[native === undefined ? "picture" : "native"](words.rows(figure.name));
  const picture = native === undefined ? await pictureOf(figure, alt, tools) : undefined;
  if (picture !== undefined) slide.addImage(picture.image);
  if (native !== undefined) {
    const subtitle = subtitleOf(figure, style);
    const top = heightOf([subtitle], WIDE.w, SUBTITLE) + 0.08;
    addParagraphs(slide, [subtitle], { ...WIDE, h: top }, look, { sizes: [SUBTITLE], color: look.muted });
    const below = { ...WIDE, y: WIDE.y + top, h: WIDE.h - top };
    addNativeChart(deck, slide, native, { ...below, alt, currency: report.currency, look });
  }
  const aside = picture?.aside ?? ASIDE;
  const noteHeight = aside.w > ASIDE.w ? 0.3 : 0.9;
  addParagraphs(slide, sentences, { ...aside, h: aside.h - noteHeight - 0.2 }, look);
  const note = { ...aside, y: aside.y + aside.h - noteHeight, h: noteHeight };
  addParagraphs(slide, [kind], note, look, { sizes: [11, 10], color: look.muted });
  const computed = computedLines(figure, style).map(([label, text]) => `${label}: ${text}`);
  const notes = [`${title}. ${sentences.join(" ")}`, "", words.computed, ...computed, "", kind];
  slide.addNotes(notesOf(notes, report, locale));
}

/** Widths in which a drawing is tried, in pixels; the one that leaves the largest letters is taken. */
const DRAWN = [720, 860, 1000, 1200];

/** A picture in its place, and the place that it leaves for words: beside it, or below a low one. */
async function pictureOf(figure: Figure, alt: string, tools: SlideTools) {
  const { document, locale, theme = "light" } = tools;
  const style = { document, locale, theme, isTitled: false };
  const drawings = DRAWN.map((width) => sized(drawFigure(figure, { ...style, width })));
  const choices = drawings.flatMap((drawing) =>
    [WIDE, ABOVE].map((room) => ({
      ...drawing,
      room,
      scale: Math.min(room.w / drawing.width, room.h / drawing.height),
    })),
  );
  const { svg, width, height, room, scale } = choices.reduce((a, b) => (b.scale > a.scale * 1.05 ? b : a));
  const [w, h] = [width * scale, height * scale];
  const data = `data:image/png;base64,${base64(await tools.drawPicture(svg))}`;
  const below = { ...CONTENT, y: CONTENT.y + h + 0.2, h: CONTENT.h - h - 0.2 };
  return {
    image: { data, x: room.x + (room.w - w) / 2, y: room.y, w, h, altText: alt },
    aside: room === ABOVE ? below : ASIDE,
  };
}

/** A place across the slide that leaves room for sentences below. */
const ABOVE = { ...CONTENT, h: CONTENT.h - 1.5 } as const;

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(""));
}

/** A drawing as text, with its size in pixels. */
interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

function sized(drawing: SVGSVGElement): Drawing {
  const [width, height] = ["width", "height"].map((side) => Number(drawing.getAttribute(side)));
  return { svg: svgText(drawing), width, height };
}
