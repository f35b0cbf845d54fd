import * as powerPoint from "pptxgenjs";
import { lookOf, type Theme } from "../../charts/look.ts";
import { type Locale, numbersOf } from "../../charts/numbers.ts";
import { cleanName, nameInSentence, shorten } from "../../charts/textWidth.ts";
import { drawFigure, type Figure, findFigure, type PageStyle } from "../figure.ts";

import { provenanceLines } from "../provenance.ts";
import type { ReportDocument, Section, TextTable } from "../reportDocument.ts";
import { reportWords } from "../words.ts";
import { withFixedTimes } from "../zipTimes.ts";
import { type NativeChart, nativeChart } from "./nativeChart.ts";
import { timeless } from "./timeless.ts";
import { subtitleOf, withoutTitle } from "./withoutTitle.ts";
import { slideWords } from "./slideWords.ts";

/** What slides need besides the report. */
export interface SlideTools extends PageStyle {
  /** turns a drawing into a PNG */
  readonly drawPicture: (svg: string) => Promise<Uint8Array>;
}

/** Node and bundlers do not agree on what the default of this package is. */
const PowerPoint = powerPoint.default as unknown as typeof powerPoint.default.default;

type Deck = InstanceType<typeof PowerPoint>;
type Slide = ReturnType<Deck["addSlide"]>;

/** Wide slides, in inches. */
const [WIDTH, HEIGHT, RIM] = [13.333, 7.5, 0.6];
const FONT = "Calibri";

const LOOK = lookOf("light" satisfies Theme);
const hex = (colour: string) => colour.replace("#", "");
const [INK, MUTED, GRID] = [LOOK.ink, LOOK.muted, LOOK.grid].map(hex);
const SERIES = LOOK.series.map(hex);

/** Rows of a table that fit on a slide. */
const ROWS_ON_SLIDE = 12;

/** A longer table is for the workbook: nobody reads it from a wall. */
const MOST_ROWS = 2 * ROWS_ON_SLIDE;

/**
 * Makes slides of a report: what it asks, its headlines, a slide for each chart with its finding as title, and what was
 * assumed. Charts that slides know are charts with their numbers within, to be edited; the others are pictures, and say
 * so. Equal reports give equal bytes.
 */
export async function renderSlides(report: ReportDocument, tools: SlideTools): Promise<Uint8Array> {
  const { locale } = tools;
  const deck = new PowerPoint();
  deck.defineLayout({ name: "wide", width: WIDTH, height: HEIGHT });
  deck.layout = "wide";
  deck.title = cleanName(report.title);
  deck.author = `umot ${report.provenance.version}`;
  deck.company = "umot";
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  addTitle(deck, report, locale);
  addHeadlines(deck, report, locale);
  for (const figure of report.figures) await addFigure(deck, figure, report, tools);
  for (const section of report.texts[locale].sections) addTables(deck, section);
  addClosing(deck, report, locale);
  const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  return withFixedTimes(bytes, timeless);
}

const base = { fontFace: FONT, color: INK, margin: 0, valign: "top" } as const;

function addHeading(slide: Slide, text: string): void {
  const place = {
    x: RIM,
    y: 0.4,
    w: WIDTH - 2 * RIM,
    h: 1,
    fontSize: 26,
    bold: true,
    fit: "shrink",
  } as const;
  slide.addText(text, { ...base, ...place, valign: "middle" });
}

function addTitle(deck: Deck, report: ReportDocument, locale: Locale): void {
  const { question, about } = report.texts[locale];
  const slide = deck.addSlide();
  const wide = { x: 1, w: WIDTH - 2 };
  const title = cleanName(report.title);
  slide.addText(title, {
    ...base,
    ...wide,
    y: 1.6,
    h: 1.6,
    fontSize: 40,
    bold: true,
    valign: "bottom",
    fit: "shrink",
  });
  slide.addText(cleanName(question), {
    ...base,
    ...wide,
    y: 3.4,
    h: 1.4,
    fontSize: 22,
    color: MUTED,
    fit: "shrink",
  });
  slide.addText(about, { ...base, ...wide, y: 5.4, h: 1, fontSize: 14, color: MUTED, fit: "shrink" });
  slide.addNotes(notesOf([about], report, locale));
}

function addHeadlines(deck: Deck, report: ReportDocument, locale: Locale): void {
  const { headlines, about, notModelled } = report.texts[locale];
  if (headlines.length === 0) return;
  const words = reportWords(locale);
  const slide = deck.addSlide();
  addHeading(slide, words.headlines);
  const across = Math.min(3, headlines.length);
  const [gap, top] = [0.3, 1.7];
  const width = (WIDTH - 2 * RIM - gap * (across - 1)) / across;
  const rows = Math.ceil(headlines.length / across);
  const height = Math.min(2.6, (HEIGHT - top - RIM - gap * (rows - 1)) / rows);
  for (const [at, { label, value, interval, note, change }] of headlines.entries()) {
    const [column, row] = [at % across, Math.floor(at / across)];
    slide.addText(
      [
        { text: label, options: { fontSize: 14, color: INK, breakLine: true } },
        { text: value, options: { fontSize: 32, bold: true, color: INK, breakLine: true } },
        { text: interval, options: { fontSize: 12, color: MUTED, breakLine: true } },
        { text: [note, change].filter(Boolean).join("\n"), options: { fontSize: 12, color: MUTED } },
      ],
      {
        ...base,
        x: RIM + column * (width + gap),
        y: top + row * (height + gap),
        w: width,
        h: height,
        margin: 12,
        valign: "middle",
        fit: "shrink",
        shape: deck.ShapeType.rect,
        line: { color: GRID, width: 1 },
        fill: { color: "FFFFFF" },
      },
    );
  }
  slide.addNotes(notesOf([about, ...notModelled], report, locale));
}

async function addFigure(
  deck: Deck,
  figure: Figure,
  report: ReportDocument,
  tools: SlideTools,
): Promise<void> {
  const { document, locale } = tools;
  const words = slideWords(locale);
  const style = { document, locale, theme: "light" } as const;
  const { title, sentences } = findFigure(figure, style);
  const drawing = drawFigure(figure, style);
  const alt = drawing.getAttribute("aria-label") ?? title;
  const slide = deck.addSlide();
  addHeading(slide, title);
  const native = nativeChart(figure, locale);
  const place = { x: RIM, y: 1.5, w: WIDTH - 2 * RIM, h: HEIGHT - 2.5 };
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
    const subtitle = subtitleOf(drawing);
    slide.addText(subtitle, { ...base, x: RIM, y: 1.4, w: place.w, h: 0.4, fontSize: 14, color: MUTED });
    const below = { ...place, y: place.y + 0.4, h: place.h - 0.4 };
    addChart(deck, slide, native, { ...below, alt, currency: report.currency, locale });
  }
  const kind = native === undefined ? words.picture : words.native;
  slide.addText(kind, {
    ...base,
    x: RIM,
    y: HEIGHT - 0.75,
    w: WIDTH - 2 * RIM,
    h: 0.35,
    fontSize: 11,
    color: MUTED,
  });
  slide.addNotes(notesOf([...sentences, kind], report, locale));
}

interface ChartPlace {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly alt: string;
  readonly currency: string;
  readonly locale: Locale;
}

function addChart(deck: Deck, slide: Slide, chart: NativeChart, place: ChartPlace): void {
  const { type, isLying, unit, labels, series } = chart;
  const { x, y, w, h, alt, currency, locale } = place;
  const data = series.map(({ name, values }) => ({
    name,
    labels: type === "line" ? labels.map((label) => dayOrText(label, locale)) : [...labels],
    values: values.map(cellOf),
  }));
  const format = unit === "share" ? "0%" : unit === "stars" || unit === "quality" ? "0.0" : "#,##0.##";
  const shapes = type === "scatter" ? series.slice(1) : series;
  slide.addChart(
    typeOf(deck, type),
    type === "scatter" ? data.map(({ name, values }) => ({ name, values })) : data,
    {
      x,
      y,
      w,
      h,
      altText: alt,
      chartColors: coloursOf(shapes),
      showLegend: shapes.length > 1,
      legendPos: "r",
      legendFontSize: 12,
      legendFontFace: FONT,
      catAxisLabelFontSize: 11,
      catAxisLabelFontFace: FONT,
      valAxisLabelFontSize: 11,
      valAxisLabelFontFace: FONT,
      valAxisLabelFormatCode: unit === "money" ? `#,##0 "${currency.replaceAll('"', "")}"` : format,
      valGridLine: { color: GRID, size: 0.75 },
      catGridLine: { style: "none" },
      barDir: isLying ? "bar" : "col",
      ...(isLying && { catAxisOrientation: "maxMin" as never }),
      barGrouping: type === "stackedBar" ? "stacked" : "clustered",
      lineSize: type === "scatter" ? 0 : 2.25,
      lineDataSymbol: type === "scatter" ? "circle" : "none",
      lineDataSymbolSize: 9,
      displayBlanksAs: "gap",
    },
  );
}

/** An empty cell is a gap; the library takes a 0 that is no text for one too. */
function cellOf(value: number): number {
  if (value === 0) return "0" as unknown as number;
  return Number.isFinite(value) ? value : (null as unknown as number);
}

function typeOf(deck: Deck, type: NativeChart["type"]) {
  if (type === "line") return deck.ChartType.line;
  return type === "scatter" ? deck.ChartType.scatter : deck.ChartType.bar;
}

/** Ends of a band take the colour of their series, paler. */
function coloursOf(series: NativeChart["series"]): string[] {
  let at = -1;
  return series.map(({ isBand }) => (isBand ? "A9CBE4" : SERIES[++at % SERIES.length]));
}

function dayOrText(label: string, locale: Locale): string {
  return /^\d{4}-\d\d-\d\d$/.test(label) ? numbersOf(locale).day(label) : label;
}

/** Tables of the appendix, as tables that can be edited. */
function addTables(deck: Deck, { heading, blocks }: Section): void {
  for (const block of blocks) {
    if (block.kind !== "table" || block.rows.length > MOST_ROWS) continue;
    for (let first = 0; first < block.rows.length; first += ROWS_ON_SLIDE) {
      const slide = deck.addSlide();
      addHeading(slide, block.label === heading ? heading : `${heading}: ${nameInSentence(block.label)}`);
      addTable(slide, { ...block, rows: block.rows.slice(first, first + ROWS_ON_SLIDE) });
    }
  }
}

function addTable(slide: Slide, { heads, rows }: TextTable): void {
  const fontSize = heads.length > 5 ? 11 : 13;
  const cells = (texts: readonly string[], bold: boolean) =>
    texts.map((text, column) => ({
      text: shorten(cleanName(text), 40, 1),
      options: { bold: bold || column === 0, align: column === 0 ? ("left" as const) : ("right" as const) },
    }));
  slide.addTable([cells(heads, true), ...rows.map((row) => cells(row, false))], {
    x: RIM,
    y: 1.5,
    w: WIDTH - 2 * RIM,
    fontFace: FONT,
    fontSize,
    color: INK,
    border: { type: "solid", pt: 0.5, color: GRID },
  });
}

function addClosing(deck: Deck, report: ReportDocument, locale: Locale): void {
  const words = reportWords(locale);
  const slide = deck.addSlide();
  addHeading(slide, words.notModelled);
  const lines = report.texts[locale].notModelled.map((text) => ({
    text,
    options: { bullet: true, breakLine: true, paraSpaceAfter: 8 },
  }));
  slide.addText(lines, { ...base, x: RIM, y: 1.6, w: WIDTH - 2 * RIM, h: 2.9, fontSize: 18, fit: "shrink" });
  const origin = provenanceLines(report.provenance, locale).map(([label, value]) => ({
    text: `${label}: ${cleanName(value)}`,
    options: { breakLine: true },
  }));
  const place = {
    x: RIM,
    y: 4.8,
    w: WIDTH - 2 * RIM,
    h: 2,
    fontSize: 12,
    color: MUTED,
    fit: "shrink",
  } as const;
  slide.addText(origin, { ...base, ...place });
  slide.addNotes(notesOf([], report, locale));
}

/** What the speaker says, and how it was computed. */
function notesOf(lines: readonly string[], report: ReportDocument, locale: Locale): string {
  const words = slideWords(locale);
  const { about } = report.texts[locale];
  const origin = provenanceLines(report.provenance, locale).map(
    ([label, value]) => `${label}: ${cleanName(value)}`,
  );
  return [...lines, "", `${words.computed} ${about}`, ...origin].join("\n");
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(""));
}
