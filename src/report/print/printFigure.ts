import drawSvg from "svg-to-pdfkit";
import { svgText } from "../../charts/svgElement.ts";
import { drawFigure, type Figure, findFigure, type PageStyle } from "../figure.ts";

import { computedLines } from "../howComputed.ts";
import { fontRuns } from "./fontRuns.ts";
import { columnWidth, MARGIN, needRoom, PAPER_LOOK, type Printer, printText, textHeight } from "./printer.ts";

/** What is said below a figure. */
const CAPTION = { size: 9.5, colour: PAPER_LOOK.ink } as const;

/**
 * Prints a figure as vectors, with its finding below; to those who hear it, its message.
 *
 * @param room - most height that drawing and finding may take; left out, a page without its margins
 */
export function printFigure(
  printer: Printer,
  section: PDFKit.PDFStructureElement,
  figure: Figure,
  { document, locale }: PageStyle,
  room = printer.page.height - 3 * MARGIN,
): string {
  const style = { document, locale, theme: "light" } as const;
  const { title, sentences } = findFigure(figure, style);
  const drawing = drawFigure(figure, style);
  const [width, height] = ["width", "height"].map((side) => Number(drawing.getAttribute(side)));
  const caption = sentences.join(" ");
  const below = 24 + textHeight(printer, caption, CAPTION);
  const scale = Math.min(columnWidth(printer) / width, Math.max(60, room - below) / height);
  needRoom(printer, height * scale + below - 12);
  const top = printer.y;
  const box: [number, number, number, number] = [MARGIN, top, MARGIN + width * scale, top + height * scale];
  drawing.setAttribute("width", String(width * scale));
  drawing.setAttribute("height", String(height * scale));
  const alt = drawing.getAttribute("aria-label") ?? title;
  section.add(
    printer.struct("Figure", { alt, bbox: box } as { alt: string }, () => {
      drawSvg(printer, svgText(withPrintFonts(drawing)), MARGIN, top, {
        width: width * scale,
        height: height * scale,
        assumePt: true,
        fontCallback: (family, isBold) => (isBold && family === "regular" ? "semiBold" : family),
        warningCallback: (warning) => {
          throw new Error(`the figure ${figure.name} cannot be printed: ${warning}`);
        },
      });
    }),
  );
  printer.y = top + height * scale + 6;
  section.add(printer.struct("Caption", {}, () => printText(printer, caption, CAPTION)));
  printer.y += 18;
  return title;
}

/** Says how the numbers of a figure came about, in small letters. */
export function printHowComputed(
  printer: Printer,
  section: PDFKit.PDFStructureElement,
  figure: Figure,
  style: PageStyle,
): void {
  const lines = computedLines(figure, style).map(([label, text]) => `${label}: ${text}`);
  const [text, look] = [lines.join("\n"), { size: 7.5, colour: PAPER_LOOK.muted }];
  needRoom(printer, textHeight(printer, text, look) + 12);
  for (const line of lines) section.add(printer.struct("P", {}, () => printText(printer, line, look)));
  printer.y += 12;
}

/** Gives every text of a drawing the name of a font that has its letters. */
function withPrintFonts(drawing: SVGSVGElement): SVGSVGElement {
  drawing.setAttribute("font-family", "regular");
  for (const element of drawing.querySelectorAll("[font-family]"))
    element.setAttribute("font-family", "regular");
  // Tips for the mouse are nothing on paper.
  for (const tip of drawing.querySelectorAll("title")) tip.remove();
  for (const element of drawing.querySelectorAll("text, tspan")) {
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === 3) node.replaceWith(...spansOf(node.textContent ?? "", drawing.ownerDocument));
    }
  }
  return drawing;
}

function spansOf(text: string, document: Document): Node[] {
  return fontRuns(text).map(({ font, text: part }) => {
    if (font === "regular") return document.createTextNode(part);
    const span = document.createElementNS("http://www.w3.org/2000/svg", "tspan");
    span.setAttribute("font-family", font);
    span.setAttribute("font-weight", "400");
    span.textContent = part;
    return span;
  });
}
