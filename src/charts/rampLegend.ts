import type { Setting } from "./chart.ts";
import { SIZE } from "./look.ts";
import type { Panel } from "./plotPanel.ts";
import { svgElement } from "./svgElement.ts";

const HEIGHT = 10;
const WIDTH = 200;

/**
 * The key to a ramp: a strip of its colours with what its ends and middle mean.
 *
 * Our own, because Plot's key to a continuous scale is painted on a canvas.
 *
 * @param labels - what the first, the middle and the last colour stand for
 */
export function rampLegend(setting: Setting, title: string, labels: readonly string[]): Panel {
  const { document, look } = setting;
  const step = WIDTH / look.ramp.length;
  const cells = look.ramp.map((fill, index) =>
    svgElement(document, "rect", { x: index * step, y: 16, width: step + 0.5, height: HEIGHT, fill }),
  );
  const anchors = ["start", "middle", "end"];
  const texts = labels.map((label, index) =>
    svgElement(
      document,
      "text",
      {
        x: (index / Math.max(1, labels.length - 1)) * WIDTH,
        y: 16 + HEIGHT + 13,
        "text-anchor": labels.length === 3 ? anchors[index] : "start",
        "font-size": SIZE.caption,
        fill: look.muted,
      },
      label,
    ),
  );
  const heading = svgElement(
    document,
    "text",
    { x: 0, y: 10, "font-size": SIZE.caption, fill: look.muted },
    title,
  );
  return { node: svgElement(document, "g", {}, [heading, ...cells, ...texts]), height: 44 };
}
