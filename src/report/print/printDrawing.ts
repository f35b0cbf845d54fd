import drawSvg from "svg-to-pdfkit";
import { RIM } from "../../drawing/look.ts";
import { svgText } from "../document/svgText.ts";
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

/** A part of a drawing that stands on a page of its own, from a height to another, in its pixels. */
export interface Slice {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Cuts a drawing that is higher than a page between its parts, so that each slice fits if it can: a part that is too
 * high by itself is left whole.
 *
 * @param first - room for the first slice in pixels of the drawing
 * @param later - room for each of the others
 */
export function slicesOf(drawing: SVGSVGElement, first: number, later: number): Slice[] {
  const end = innerSize(drawing).height;
  const slices: Slice[] = [];
  let [top, last] = [0, 0];
  for (const { start } of [...partsOf(drawing), { start: end }]) {
    if (start - top > (slices.length === 0 ? first : later) && last > top) {
      slices.push({ top, bottom: last });
      top = last;
    }
    last = start;
  }
  return [...slices, { top, bottom: end }];
}

/** Title, panels and caption, and where each begins. A line of text begins its size above where it stands. */
function partsOf(drawing: SVGSVGElement): { readonly part: Element; readonly start: number }[] {
  const content = drawing.querySelector(":scope > g");
  return Array.from(content?.children ?? [], (part) => {
    const [, moved] = /^translate\(0,([\d.]+)\)/.exec(part.getAttribute("transform") ?? "") ?? [];
    const lines = Number(part.getAttribute("y")) - 1.2 * Number(part.getAttribute("font-size"));
    return { part, start: Math.max(0, moved === undefined ? lines : Number(moved)) };
  });
}

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
export function printDrawing(
  printer: Printer,
  whole: SVGSVGElement,
  { top, bottom }: Slice,
  box: PaperBox,
  name: string,
): void {
  const { width } = innerSize(whole);
  const drawing = whole.cloneNode(true) as SVGSVGElement;
  for (const { part, start } of partsOf(drawing)) if (start < top || start >= bottom) part.remove();
  drawing.setAttribute("viewBox", `${RIM} ${RIM + top} ${width} ${bottom - top}`);
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
