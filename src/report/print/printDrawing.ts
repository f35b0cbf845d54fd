import drawSvg from "svg-to-pdfkit";
import { RIM } from "../../charts/look.ts";
import { svgText } from "../../charts/svgElement.ts";
import { fontRuns } from "./fontRuns.ts";
import type { Printer } from "./printer.ts";

/** Where a drawing stands on a page. */
export interface PaperBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Selects texts with a rim in the colour of the paper, drawn before their letters. */
const RIMMED = '[paint-order="stroke"]';

/** Width and height of a drawing without its empty rim, in its pixels: a page has margins of its own. */
export function innerSize(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const [width, height] = ["width", "height"].map((side) => Number(drawing.getAttribute(side)) - 2 * RIM);
  return { width, height };
}

/**
 * Draws a drawing as vectors onto the page, without its rim. What turns SVG into PDF fills letters before it draws
 * around them, whatever `paint-order` says, so that a rim would hide its text: rims are drawn by themselves, between
 * all else and the texts they belong to, and are no text to those who search or copy.
 */
export function printDrawing(printer: Printer, drawing: SVGSVGElement, box: PaperBox, name: string): void {
  const { width, height } = innerSize(drawing);
  drawing.setAttribute("viewBox", `${RIM} ${RIM} ${width} ${height}`);
  drawing.setAttribute("width", String(box.width));
  drawing.setAttribute("height", String(box.height));
  // The paper is there already, and would reach over the box.
  drawing.querySelector(":scope > rect")?.remove();
  prepareTexts(drawing);
  const draw = (layer: SVGSVGElement) => drawLayer(printer, layer, box, name);
  if (drawing.querySelector(RIMMED) === null) return draw(drawing);
  draw(withoutRimmed(drawing));
  printer.markContent("Span", { actual: " " });
  draw(onlyRimmed(drawing, (text) => text.setAttribute("fill", "none")));
  printer.endMarkedContent();
  draw(onlyRimmed(drawing, (text) => text.removeAttribute("stroke")));
}

function drawLayer(printer: Printer, layer: SVGSVGElement, box: PaperBox, name: string): void {
  drawSvg(printer, svgText(layer), box.x, box.y, {
    width: box.width,
    height: box.height,
    assumePt: true,
    fontCallback: (family, isBold) => (isBold && family === "regular" ? "semiBold" : family),
    warningCallback: (warning) => {
      throw new Error(`the figure ${name} cannot be printed: ${warning}`);
    },
  });
}

function withoutRimmed(drawing: SVGSVGElement): SVGSVGElement {
  const layer = drawing.cloneNode(true) as SVGSVGElement;
  for (const text of layer.querySelectorAll(RIMMED)) text.remove();
  return layer;
}

function onlyRimmed(drawing: SVGSVGElement, change: (text: Element) => void): SVGSVGElement {
  const layer = drawing.cloneNode(true) as SVGSVGElement;
  for (const element of Array.from(layer.querySelectorAll("*"))) {
    const belongs = element.closest(RIMMED) !== null || element.querySelector(RIMMED) !== null;
    if (!belongs) element.remove();
  }
  for (const text of layer.querySelectorAll(RIMMED)) change(text);
  return layer;
}

/** Gives every text of a drawing the name of a font that has its letters. */
function prepareTexts(drawing: SVGSVGElement): void {
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
