import * as Plot from "@observablehq/plot";
import type { ChartSetting } from "../../drawing/chart.ts";
import { SIZE } from "../../drawing/look.ts";
import type { PersonaJourneyRow } from "./personaJourneyRow.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { cleanName, isolate, shorten, textWidth } from "../../drawing/textWidth.ts";
import { personaJourneyWords } from "./words/personaJourney.ts";
import { STAGES, stageName } from "../../drawing/words/stages.ts";
import { touchpointName } from "../../drawing/words/touchpoints.ts";

/** Touchpoints written at each stage. */
const MOST_TOUCHPOINTS = 3;
const LINE = 16;
const HEADING = 44;
/** Heights in pixels of the curve's area, of the longest bar and of what is written below it. */
const [CURVE, BARS, FOOT] = [84, 34, 22];

/** The journey of one persona: a column a stage, with touchpoints, the curve of how it goes, and what is lost. */
export function personaPanel(
  setting: ChartSetting,
  persona: string,
  rows: readonly PersonaJourneyRow[],
): PlotPanel {
  const { look, width } = setting;
  const stages = STAGES.map((stage) => rows.filter((row) => row.stage === stage));
  const columns = stages.map(([row]) => row);
  const top = HEADING + MOST_TOUCHPOINTS * LINE + 30;
  const curve = CURVE * setting.heightScale;
  const bottom = top + curve + 12;
  const height = bottom + BARS + FOOT;
  const most = Math.max(0.01, ...columns.map((row) => row?.exits ?? 0).filter(Number.isFinite));
  const lift = liftOf(columns);
  const points = columns.map((row) => (row === undefined ? Number.NaN : top + curve * (1 - lift(row.ease))));
  const barEnds = columns.map((row) => bottom + BARS * ((row?.exits || 0) / most));
  const panel = plotPanel(setting, {
    height,
    margin: 0,
    x: { domain: [-0.5, STAGES.length - 0.5], range: [0, width], axis: null },
    // Heights are pixels already: curve and bars have scales of their own, and neither needs an axis.
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [
      Plot.rect(
        columns.flatMap((row, index) => (row?.decides ? [index] : [])),
        {
          x1: (index: number) => index - 0.48,
          x2: (index: number) => index + 0.48,
          y1: 24,
          y2: height,
          rx: 6,
          fill: look.pale,
          fillOpacity: 0.55,
        },
      ),
      Plot.ruleY([bottom], { stroke: look.grid }),
      Plot.rect(columns, {
        x1: (_: unknown, index: number) => index - 0.12,
        x2: (_: unknown, index: number) => index + 0.12,
        y1: bottom,
        y2: (_: unknown, index: number) => barEnds[index],
        fill: look.series[1],
      }),
      Plot.line(points, {
        x: (_: unknown, index: number) => index,
        y: (point: number) => point,
        stroke: look.series[0],
        strokeWidth: 2.25,
        curve: "monotone-x",
      }),
      Plot.dot(points, {
        x: (_: unknown, index: number) => index,
        y: (point: number) => point,
        r: 4,
        fill: look.series[0],
      }),
    ],
  });
  panel.node.append(
    personaHeading(setting, persona),
    ...stages.flatMap((own, index) =>
      stageText(setting, { own, index, x: panel.x(index), point: points[index], foot: barEnds[index] + 15 }),
    ),
  );
  return panel;
}

/** The curve uses the height that it has: from a little below the lowest to the highest value. */
function liftOf(columns: readonly (PersonaJourneyRow | undefined)[]): (ease: number) => number {
  const known = columns.map((row) => row?.ease ?? Number.NaN).filter(Number.isFinite);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  // Differences of less than a tenth are drawn as small as they are.
  const span = Math.max(high - low, 0.1);
  return (ease) => (ease - low) / span;
}

/** The name of a persona above its journey. */
export function personaHeading({ document, look, width }: ChartSetting, persona: string): SVGTextElement {
  const name = isolate(shorten(cleanName(persona), width, SIZE.label + 1, "bold"));
  const style = { x: 0, y: 15, "text-anchor": "start", "font-size": SIZE.label + 1, "font-weight": "600" };
  return svgElement(document, "text", { ...style, fill: look.ink }, name);
}

interface StageText {
  readonly own: readonly PersonaJourneyRow[];
  readonly index: number;
  readonly x: number;
  readonly point: number;
  readonly foot: number;
}

function stageText(setting: ChartSetting, { own, index, x, point, foot }: StageText): SVGTextElement[] {
  const { document, look, numbers, locale, width } = setting;
  const words = personaJourneyWords[locale];
  const room = width / STAGES.length - 10;
  const text = (content: string, y: number, style: Record<string, string | number> = {}) =>
    svgElement(
      document,
      "text",
      { x, y, "text-anchor": "middle", "font-size": SIZE.caption, fill: look.ink, ...style },
      content,
    );
  const [row] = own;
  const bold = { "font-weight": "600", "font-size": SIZE.label };
  const name = stageName(locale, STAGES[index]);
  const used = usedMost(own);
  return [
    text(name, 40, bold),
    ...used.map((touchpoint, line) => {
      // The star takes the place of the share, which stands in the table: a name is worth more than both cut short.
      const [star, share] = touchpoint.decisive
        ? ["★ ", ""]
        : ["", ` ${numbers.format(touchpoint.part, "share")}`];
      const weight = touchpoint.decisive ? "bold" : "regular";
      const left = room - textWidth(star + share, SIZE.caption);
      const called = isolate(shorten(cleanName(spoken(setting, touchpoint)), left, SIZE.caption, weight));
      const style = touchpoint.decisive ? { "font-weight": "600" } : { fill: look.muted };
      return text(star + called + share, HEADING + (line + 1) * LINE, style);
    }),
    ...(Number.isFinite(point) && row !== undefined
      ? [text(numbers.format(row.ease, "share"), point - 9, { ...bold, fill: look.ink })]
      : []),
    ...(row !== undefined && row.exits > 0
      ? [text(words.leave(numbers.format(row.exits, "share")), foot)]
      : []),
  ];
}

/** Touchpoints of a stage used most, and whichever decides, most used first. */
function usedMost(own: readonly PersonaJourneyRow[]): PersonaJourneyRow[] {
  return own
    .filter(({ part }) => part > 0)
    .toSorted((a, b) => Number(b.decisive) - Number(a.decisive) || b.part - a.part)
    .slice(0, MOST_TOUCHPOINTS)
    .toSorted((a, b) => b.part - a.part);
}

/** The same in words: “reviews 48%”, with a star for the one that decides. */
export function touchpointTexts(setting: ChartSetting, own: readonly PersonaJourneyRow[]): string[] {
  return usedMost(own).map((touchpoint) => {
    const name = isolate(cleanName(spoken(setting, touchpoint)));
    const share = setting.numbers.format(touchpoint.part, "share");
    return `${touchpoint.decisive ? "★ " : ""}${name} ${share}`;
  });
}

function spoken({ locale }: ChartSetting, { stage, touchpoint }: PersonaJourneyRow): string {
  const after: Readonly<Record<string, string>> = personaJourneyWords[locale].touchpoints;
  const isAfter = (stage === "use" || stage === "tell") && Object.hasOwn(after, touchpoint);
  return isAfter ? after[touchpoint] : touchpointName(locale, touchpoint);
}
