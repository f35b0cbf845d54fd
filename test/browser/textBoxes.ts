// Where the ink of a text is: as wide as its letters advance, as high as they are drawn.

/** A piece of text with one font, and the box of its ink in the page. */
export interface TextBox {
  /** the text element that the piece belongs to */
  readonly owner: SVGTextElement;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all texts of a drawing that stands in the page. */
export function textBoxes(svg: SVGSVGElement): TextBox[] {
  return [...svg.querySelectorAll("text")].flatMap((owner) => boxesOf(owner, owner));
}

function boxesOf(owner: SVGTextElement, element: SVGTextContentElement): TextBox[] {
  let before = 0;
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof SVGTextContentElement) return boxesOf(owner, node);
    if (node.nodeType !== Node.TEXT_NODE) return [];
    const text = node.textContent ?? "";
    const box = text.trim() === "" ? undefined : boxOf(owner, element, node, before);
    before += text.length;
    return box === undefined ? [] : [box];
  });
}

function boxOf(owner: SVGTextElement, element: SVGTextContentElement, node: Node, place: number): TextBox {
  const text = node.textContent ?? "";
  const range = document.createRange();
  range.selectNodeContents(node);
  const { left, right } = range.getBoundingClientRect();
  const start = element.getStartPositionOfChar(Math.min(place, element.getNumberOfChars() - 1));
  const baseline = start.matrixTransform(owner.getScreenCTM() ?? undefined).y;
  const ink = inkOf(text, getComputedStyle(element));
  return { owner, text, left, right, top: baseline - ink.up, bottom: baseline + ink.down };
}

const pencil = document.createElement("canvas").getContext("2d");

function inkOf(text: string, style: CSSStyleDeclaration): { readonly up: number; readonly down: number } {
  if (pencil === null) throw new Error("the browser cannot measure text");
  pencil.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pencil.measureText(text);
  return { up, down };
}
