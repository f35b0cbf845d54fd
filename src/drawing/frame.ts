import type { ChartFinding, ChartSetting } from "./chart.ts";
import { FONT, RIM, SIZE } from "./look.ts";
import type { Panel } from "./chart.ts";
import { svgElement } from "./svgElement.ts";
import { wrap } from "./textWidth.ts";

/** What stands around a drawing. */
export interface FrameText {
  readonly finding: ChartFinding;
  /** what is drawn, with its unit */
  readonly subtitle: string;
  /** how it was made */
  readonly caption: string;
}

const GAP = 10;

/**
 * Puts title, subtitle and caption around panels, one below the other.
 *
 * Plot would make a page's figure of them; a file needs one drawing. The whole is one picture to those who hear it:
 * its label says what it shows, from the numbers.
 */
export function drawFrame(setting: ChartSetting, text: FrameText, panels: readonly Panel[]): SVGSVGElement {
  const { document, width, look } = setting;
  const nodes: Element[] = [];
  let top = 0;
  const write = (content: string, size: number, lineHeight: number, style: Record<string, string>) => {
    for (const line of wrap(content, width, size, style["font-weight"] ? "bold" : undefined)) {
      const attributes = { x: 0, y: top + Math.round(size), "font-size": size, ...style };
      nodes.push(svgElement(document, "text", attributes, line));
      top += lineHeight;
    }
  };

  if (setting.isTitled) write(text.finding.title, SIZE.title, 23, { fill: look.ink, "font-weight": "600" });
  write(text.subtitle, SIZE.subtitle, 18, { fill: look.muted });
  top += GAP;
  for (const { node, height } of panels) {
    node.setAttribute("transform", `translate(0,${top})`);
    nodes.push(node);
    top += height + GAP;
  }
  write(text.caption, SIZE.caption, 15, { fill: look.muted });
  return outermost(setting, altText(text.finding), top, nodes);
}

/** What is read aloud instead of the drawing. */
export function altText({ title, sentences }: ChartFinding): string {
  return [title.replace(/[.!?]?$/, "."), ...sentences].join(" ");
}

function outermost(
  setting: ChartSetting,
  label: string,
  inner: number,
  nodes: readonly Node[],
): SVGSVGElement {
  const { document, look, locale } = setting;
  const width = setting.width + 2 * RIM;
  const height = Math.ceil(inner) + 2 * RIM;
  const background = svgElement(document, "rect", { width, height, fill: look.paper });
  const content = svgElement(document, "g", { transform: `translate(${RIM},${RIM})` }, nodes);
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    lang: locale,
    "aria-label": label,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": FONT,
    // Plot's axes take the colour of the text around them.
    color: look.ink,
    fill: "currentColor",
  };
  return svgElement(document, "svg", attributes, [background, content]);
}

/** A drawing for rows that say nothing: the title tells why, and there is nothing below it. */
export function drawNothing(setting: ChartSetting, finding: ChartFinding): SVGSVGElement {
  return drawFrame(setting, { finding, subtitle: nothingIn(finding), caption: "" }, []);
}

/** What stands below the title where there is nothing to draw. */
export function nothingIn({ sentences }: ChartFinding): string {
  return sentences[0] ?? "";
}
