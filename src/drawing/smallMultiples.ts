import { RIM, SIZE } from "./look.ts";
import type { ChartSetting } from "./chart.ts";
import type { Panel } from "./chart.ts";
import { svgElement } from "./svgElement.ts";
import { cleanName, shorten } from "./textWidth.ts";

/** One of several drawings of the same kind. */
export interface Multiple {
  readonly title: string;
  readonly subtitle: string;
  /** draws it, as wide as it is told */
  readonly draw: (setting: ChartSetting) => Panel;
}

const HEADING = 36;

/**
 * Sets drawings of the same kind beside and below each other.
 *
 * @param most - drawings in a row
 * @param least - width in pixels below which one of them cannot be read
 */
export function smallMultiples(
  setting: ChartSetting,
  multiples: readonly Multiple[],
  most = 3,
  least = 140,
): Panel {
  const fitting = Math.max(1, Math.floor((setting.width + RIM) / (least + RIM)));
  const inRow = Math.min(most, fitting, multiples.length);
  const width = (setting.width - (inRow - 1) * RIM) / inRow;
  const nodes: Element[] = [];
  let [top, rowHeight] = [0, 0];
  multiples.forEach((multiple, index) => {
    if (index % inRow === 0) [top, rowHeight] = [top + rowHeight, 0];
    const panel = multiple.draw({ ...setting, width });
    panel.node.setAttribute("transform", `translate(0,${HEADING})`);
    const x = (index % inRow) * (width + RIM);
    const children = [...heading(setting, multiple, width), panel.node];
    nodes.push(svgElement(setting.document, "g", { transform: `translate(${x},${top})` }, children));
    rowHeight = Math.max(rowHeight, HEADING + panel.height + RIM);
  });
  return { node: svgElement(setting.document, "g", {}, nodes), height: top + rowHeight - RIM };
}

function heading({ document, look }: ChartSetting, { title, subtitle }: Multiple, width: number): Element[] {
  const name = shorten(cleanName(title), width, SIZE.label, "bold");
  return [
    svgElement(
      document,
      "text",
      { y: 12, "font-size": SIZE.label, "font-weight": "600", fill: look.ink },
      name,
    ),
    svgElement(document, "text", { y: 28, "font-size": SIZE.caption, fill: look.muted }, subtitle),
  ];
}
