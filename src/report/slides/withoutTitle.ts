import { RIM, SIZE } from "../../drawing/look.ts";
import { svgText } from "../../drawing/svgElement.ts";

/** A drawing as text, with its size in pixels. */
interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a drawing shows, with its unit: the lines below its title. */
export function subtitleOf(drawing: SVGSVGElement): string {
  const lines = [...drawing.querySelectorAll(`:scope > g > text[font-size="${SIZE.subtitle}"]`)];
  return lines.map(({ textContent }) => textContent).join(" ");
}

/** Leaves the title of a drawing away where it stands above it already. */
export function withoutTitle(drawing: SVGSVGElement): Drawing {
  const [width, full] = ["width", "height"].map((side) => Number(drawing.getAttribute(side)));
  const titles = [...drawing.querySelectorAll(`text[font-size="${SIZE.title}"][font-weight="600"]`)];
  const next = drawing.querySelector(`text[font-size="${SIZE.subtitle}"]`);
  // The line below the title begins as far down as the title is high.
  const cut =
    titles.length === 0 || next === null ? 0 : Number(next.getAttribute("y")) - SIZE.subtitle - RIM / 4;
  for (const title of titles) title.remove();
  const height = full - cut;
  drawing.setAttribute("viewBox", `0 ${cut} ${width} ${height}`);
  drawing.setAttribute("height", String(height));
  return { svg: svgText(drawing), width, height };
}
