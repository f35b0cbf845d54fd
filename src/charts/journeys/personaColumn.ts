import type { ChartSetting } from "../../drawing/chart.ts";
import { SIZE, paperRim } from "../../drawing/look.ts";
import { personaHeading, touchpointTexts } from "./personaPanel.ts";
import type { PersonaJourneyRow } from "./personaJourneyRow.ts";
import type { Panel } from "../../drawing/chart.ts";
import { type Attributes, svgElement } from "../../drawing/svgElement.ts";
import { shorten } from "../../drawing/textWidth.ts";
import { personaJourneyWords } from "./words/personaJourney.ts";
import { type JourneyStage, STAGES, stageName } from "../../drawing/words/stages.ts";

/** Heights in pixels of the persona's name and of a stage. */
const [HEADING, STAGE] = [26, 58];

/** Where names of stages end, where the curve and where the bars have their places, in parts of the width. */
const [NAMES, CURVE, BARS] = [0.27, 0.55, 0.68];

/** The journey of one persona on a narrow page: a row a stage, from top to bottom. */
export function personaColumn(
  setting: ChartSetting,
  persona: string,
  rows: readonly PersonaJourneyRow[],
): Panel {
  const { document, look, width } = setting;
  const stages = STAGES.map((stage) => rows.filter((row) => row.stage === stage));
  const most = Math.max(0.01, ...rows.map(({ exits }) => exits).filter(Number.isFinite));
  const middle = (index: number) => HEADING + index * STAGE + 20;
  const points = stages.flatMap(([row], index) =>
    row !== undefined && Number.isFinite(row.ease)
      ? [{ x: width * (NAMES + (CURVE - NAMES) * within(row.ease)), y: middle(index), ease: row.ease }]
      : [],
  );
  const ground = stages.flatMap(([row], index) => {
    const place = { x: 0, y: HEADING + index * STAGE, width, height: STAGE - 4, rx: 6 };
    return row?.decides
      ? [svgElement(document, "rect", { ...place, fill: look.pale, "fill-opacity": 0.55 })]
      : [];
  });
  const line = svgElement(document, "path", {
    d: points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x},${y}`).join(""),
    fill: "none",
    stroke: look.series[0],
    "stroke-width": 2.25,
  });
  const dots = points.map(({ x, y }) =>
    svgElement(document, "circle", { cx: x, cy: y, r: 4, fill: look.series[0] }),
  );
  const texts = stages.flatMap((own, index) => stageRow(setting, STAGES[index], own, most, middle(index)));
  const nodes = [...ground, line, ...dots, personaHeading(setting, persona), ...texts];
  return { node: svgElement(document, "g", {}, nodes), height: HEADING + STAGES.length * STAGE };
}

/** The curve stays between its ends, whatever a number may be. */
const within = (ease: number) => Math.min(1, Math.max(0, ease));

/** What is said of a stage: its name, how well it goes, how many leave, and below, what was turned to most. */
function stageRow(
  setting: ChartSetting,
  stage: JourneyStage,
  own: readonly PersonaJourneyRow[],
  most: number,
  y: number,
): SVGElement[] {
  const { document, look, numbers, locale, width } = setting;
  const [row] = own;
  const text = (content: string, x: number, style: Attributes = {}) =>
    svgElement(
      document,
      "text",
      { x, y, dy: "0.35em", "font-size": SIZE.caption, fill: look.ink, ...style },
      content,
    );
  const bold = { "font-weight": "600", "font-size": SIZE.label };
  const exits = row === undefined || !Number.isFinite(row.exits) ? 0 : row.exits;
  const bar = {
    x: width * BARS,
    y: y - 12,
    width: width * (1 - BARS) * Math.max(0, exits / most),
    height: 7,
  };
  const ease =
    row !== undefined && Number.isFinite(row.ease)
      ? [
          text(
            numbers.format(row.ease, "share"),
            width * (NAMES + (CURVE - NAMES) * within(row.ease)) + 9,
            bold,
          ),
        ]
      : [];
  const leave =
    exits > 0
      ? [
          svgElement(document, "rect", { ...bar, fill: look.series[1] }),
          text(personaJourneyWords[locale].leave(numbers.format(exits, "share")), width * BARS, { y: y + 4 }),
        ]
      : [];
  const used = shorten(touchpointTexts(setting, own).join(" · "), width - 12, SIZE.caption);
  return [
    text(shorten(stageName(locale, stage), width * NAMES - 12, SIZE.label, "bold"), 6, bold),
    ...ease,
    ...leave,
    text(used, 6, { y: y + 20, fill: look.muted, ...paperRim(look) }),
  ];
}
