import type { Locale } from "../../charts/numbers.ts";
import type { Headline, ReportDocument } from "../reportDocument.ts";
import { reportWords } from "../words.ts";
import {
  addHeading,
  createSlide,
  type Deck,
  HEIGHT,
  notesOf,
  RIM,
  type SlideLook,
  textBase,
  WIDTH,
} from "./slideStyle.ts";

/** Values longer than this take smaller letters, so that they stay on one line. */
const LONG_VALUE = 12;

/** Adds the slide of the headlines, in boxes: at most three in a row. */
export function addHeadlineSlide(deck: Deck, report: ReportDocument, locale: Locale, look: SlideLook): void {
  const { headlines, about, notModelled } = report.texts[locale];
  if (headlines.length === 0) return;
  const slide = createSlide(deck, look);
  addHeading(slide, reportWords(locale).headlines, look);
  const across = headlines.length === 4 ? 2 : Math.min(3, headlines.length);
  const [gap, top] = [0.3, 1.7];
  const width = (WIDTH - 2 * RIM - gap * (across - 1)) / across;
  const rows = Math.ceil(headlines.length / across);
  const height = Math.min(2.6, (HEIGHT - top - RIM - gap * (rows - 1)) / rows);
  for (const [at, headline] of headlines.entries()) {
    const [column, row] = [at % across, Math.floor(at / across)];
    slide.addText(linesOf(headline, look), {
      ...textBase(look),
      x: RIM + column * (width + gap),
      y: top + row * (height + gap),
      w: width,
      h: height,
      margin: 12,
      valign: "middle",
      fit: "shrink",
      shape: deck.ShapeType.rect,
      line: { color: look.grid, width: 1 },
      fill: { color: look.paper },
    });
  }
  slide.addNotes(notesOf([...headlines.map(spoken), "", about, ...notModelled], report, locale));
}

function linesOf({ label, value, interval, note, change }: Headline, { ink, muted }: SlideLook) {
  const small = { fontSize: 12, color: muted };
  return [
    { text: label, options: { fontSize: 14, color: ink, breakLine: true } },
    {
      text: value,
      options: { fontSize: value.length > LONG_VALUE ? 24 : 32, bold: true, color: ink, breakLine: true },
    },
    { text: interval, options: { ...small, breakLine: true } },
    { text: [note, change].filter(Boolean).join("\n"), options: small },
  ];
}

/** A headline in one line, for those who speak. */
function spoken({ label, value, interval, note, change }: Headline): string {
  return `${label}: ${[value, interval, note, change].filter(Boolean).join("; ")}`;
}
