import type { ChartSetting } from "../../drawing/chart.ts";
import { keyPlaces } from "../../drawing/keyPlaces.ts";
import { SIZE } from "../../drawing/look.ts";
import { PATH_ARROW, PATH_STEPS, type PathRow } from "./pathRow.ts";
import type { Panel } from "../../drawing/chart.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { cleanName, isolate, shorten, textWidth, wrap } from "../../drawing/textWidth.ts";
import { OUTCOMES, type JourneyEnd } from "./words/pathFlow.ts";
import { touchpointName } from "../../drawing/words/touchpoints.ts";

/** Paths that are told apart. */
const MOST_PATHS = 8;

/** Heights in pixels of a line of text, of a bar, and of the room below it; width of a mark of the key. */
const [LINE, BAR, GAP, MARK] = [17, 14, 14, 18];

/** The most common paths, most common first, with all their ends. */
export function commonPaths(rows: readonly PathRow[]): PathRow[] {
  const counts = new Map<string, number>();
  for (const { path, journeys } of rows)
    counts.set(path, (counts.get(path) ?? 0) + Math.max(0, journeys || 0));
  const names = [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  return names.slice(0, MOST_PATHS).flatMap((name) => rows.filter(({ path }) => path === name));
}

/**
 * Paths on a narrow page: a bar each, as long as the path is frequent, in the colours of the ends it leads to. Streams
 * beside each other would leave no room for the names of touchpoints.
 *
 * @param rows - of the paths that are drawn
 * @param all - all journeys
 */
export function pathList(
  setting: ChartSetting,
  rows: readonly PathRow[],
  outcomes: Readonly<Record<JourneyEnd, string>>,
  all: number,
): Panel {
  const { document, look, width } = setting;
  const colours = [look.series[0], look.series[1], look.series[5], look.muted];
  const colourOf = (outcome: JourneyEnd) => colours[OUTCOMES.indexOf(outcome)];
  const names = [...new Set(rows.map(({ path }) => path))];
  const ofPath = (path: string) => rows.filter((row) => row.path === path);
  const longest = Math.max(...names.map((name) => sumOf(ofPath(name))));
  const { nodes, height } = keyOf(setting, outcomes, colourOf);
  let top = height;
  const write = (content: string, x: number, y: number, style: Record<string, string>) =>
    svgElement(document, "text", { x, y, "font-size": SIZE.label, fill: look.ink, ...style }, content);
  for (const name of names) {
    const own = ofPath(name);
    const share = setting.numbers.format(sumOf(own) / all, "share");
    const room = width - textWidth(share, SIZE.label, "bold") - 12;
    const lines = wrap(spoken(setting, name), room, SIZE.label);
    nodes.push(write(share, width, top + 12, { "text-anchor": "end", "font-weight": "600" }));
    for (const line of lines) {
      nodes.push(write(line, 0, top + 12, {}));
      top += LINE;
    }
    let left = 0;
    for (const outcome of OUTCOMES) {
      const part = (width * sumOf(own.filter((row) => row.outcome === outcome))) / longest;
      nodes.push(
        svgElement(document, "rect", { x: left, y: top, width: part, height: BAR, fill: colourOf(outcome) }),
      );
      left += part;
    }
    top += BAR + GAP;
  }
  return { node: svgElement(document, "g", {}, nodes), height: top };
}

/** Which colour is which end. */
function keyOf(
  { document, look, width }: ChartSetting,
  outcomes: Readonly<Record<JourneyEnd, string>>,
  colourOf: (outcome: JourneyEnd) => string,
): { readonly nodes: Element[]; readonly height: number } {
  const names = OUTCOMES.map((outcome) => shorten(outcomes[outcome], width - MARK, SIZE.label));
  const places = keyPlaces(
    names.map((name) => MARK + textWidth(name, SIZE.label)),
    width,
  );
  const nodes = places.flatMap(({ x, line }, index) => {
    const y = line * LINE;
    const fill = colourOf(OUTCOMES[index]);
    return [
      svgElement(document, "rect", { x, y: y + 3, width: 11, height: 11, fill }),
      svgElement(
        document,
        "text",
        { x: x + MARK, y: y + 12, "font-size": SIZE.label, fill: look.ink },
        names[index],
      ),
    ];
  });
  return { nodes, height: ((places.at(-1)?.line ?? 0) + 1) * LINE + GAP };
}

function spoken({ locale, width }: ChartSetting, path: string): string {
  const steps = path.split(PATH_ARROW).slice(0, PATH_STEPS);
  return steps
    .map((step) => isolate(shorten(cleanName(touchpointName(locale, step)), width / 2, SIZE.label)))
    .join(PATH_ARROW);
}

const sumOf = (rows: readonly PathRow[]) =>
  rows.reduce((sum, { journeys }) => sum + Math.max(0, journeys || 0), 0);
