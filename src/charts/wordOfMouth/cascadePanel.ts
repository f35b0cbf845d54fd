import * as Plot from "@observablehq/plot";
import { type CascadeRow, layOutCascade, type PlacedWord } from "./cascadeLayout.ts";
import type { ChartSetting } from "../../drawing/chart.ts";
import { type KeyPlace, keyPlaces } from "../../drawing/keyPlaces.ts";
import { SIZE } from "../../drawing/look.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { axisTitle } from "../overTime/quantileLines.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { shorten, textWidth } from "../../drawing/textWidth.ts";
import { cascadeTreeWords } from "./words/cascadeTree.ts";

const [LEAST, MOST] = [150, 620];
const [TOP, BOTTOM] = [62, 30];
/** Height of a line of the key, and room for the mark before a name, in pixels. */
const [KEY_LINE, KEY_MARK] = [16, 16];

/** Draws a cascade as a tree: the first teller at the left, each day of hearing a column further right. */
export function cascadePanel(
  setting: ChartSetting,
  rows: readonly CascadeRow[],
  rootName: string,
): PlotPanel {
  const { look, numbers, locale, width } = setting;
  const { words, root, lines } = layOutCascade(rows);
  const last = words.reduce((latest, { day }) => Math.max(latest, day), 1);
  const key = keyOf(setting, words, rootName);
  const keyRoom = (key.at(-1)?.line ?? 0) * KEY_LINE;
  const line = Math.min(14, Math.max(3, (MOST - TOP - BOTTOM) / lines));
  const height = Math.min(MOST, Math.max(LEAST, TOP + BOTTOM + lines * line)) + keyRoom;
  const radius = Math.min(4, Math.max(1.5, line / 2.6));
  const ticks = dayTicks(last, (width - 40) / 74);
  const panel = plotPanel(setting, {
    height,
    marginLeft: 12,
    marginRight: 18,
    marginTop: TOP,
    marginBottom: BOTTOM + keyRoom,
    x: { domain: [0, last], axis: null },
    y: { domain: [-0.5, Math.max(0.5, lines - 0.5)], reverse: true, axis: null },
    marks: [
      Plot.ruleX(ticks, { stroke: look.grid }),
      Plot.link(words, {
        x1: "fromDay",
        x2: "day",
        y1: "fromPlace",
        y2: "place",
        curve: "bump-x",
        stroke: look.muted,
        strokeOpacity: 0.55,
        strokeWidth: Math.min(1.25, radius / 2.4),
      }),
      Plot.dot(words, {
        x: "day",
        y: "place",
        r: radius,
        fill: (word: PlacedWord) => colourOf(setting, word.hops),
        title: ({ listener, teller, day, said }: PlacedWord) =>
          cascadeTreeWords[locale].tip(
            String(listener),
            String(teller),
            String(day),
            numbers.format(said, "share"),
          ),
      }),
      Plot.dot([0], { x: 0, y: root, r: 6, fill: look.series[1] }),
    ],
  });
  panel.node.append(
    axisTitle(setting, cascadeTreeWords[locale].axis),
    ...ticks.flatMap((day) => dayText(setting, words, day, panel.x(day))),
    ...drawKey(setting, key, height - keyRoom - 8),
  );
  return panel;
}

/** The first teller's colour is that of what is bad; words change theirs from hand to hand. */
function colourOf({ look }: ChartSetting, hops: number): string {
  return [look.series[1], look.series[0], look.series[2], look.series[5]][Math.min(3, Math.max(0, hops))];
}

/** Days that get a line: all, or every second, fifth … */
function dayTicks(last: number, most: number): number[] {
  const step = [1, 2, 5, 7, 14, 28].find((days) => last / days <= most) ?? Math.ceil(last / most);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}

/** The day, and how many words had been heard by its end. */
function dayText(
  { document, look, numbers }: ChartSetting,
  words: readonly PlacedWord[],
  day: number,
  x: number,
): SVGTextElement[] {
  const heard = words.filter((word) => word.day <= day).length;
  const style = { x, "text-anchor": "middle", "font-size": SIZE.label };
  return [
    svgElement(document, "text", { ...style, y: 34, fill: look.muted }, numbers.format(day, "count")),
    svgElement(
      document,
      "text",
      { ...style, y: 51, "font-weight": "600", fill: look.ink },
      numbers.short(heard, "count"),
    ),
  ];
}

/** What a colour of the key means. */
interface KeyEntry extends KeyPlace {
  readonly name: string;
  readonly colour: string;
  readonly radius: number;
}

/** What the colours mean, side by side below the tree; in further lines where it is narrow. */
function keyOf(setting: ChartSetting, words: readonly PlacedWord[], rootName: string): KeyEntry[] {
  const { look, locale, width } = setting;
  const deepest = Math.min(3, Math.max(...words.map(({ hops }) => hops)));
  const hands = cascadeTreeWords[locale].hops.slice(0, deepest + 1);
  const entries = [
    { name: rootName, colour: look.series[1], radius: 6 },
    ...hands.map((name, hops) => ({ name, colour: colourOf(setting, hops), radius: 3.5 })),
  ].map((entry) => ({ ...entry, name: shorten(entry.name, width - KEY_MARK, SIZE.caption) }));
  const places = keyPlaces(
    entries.map(({ name }) => KEY_MARK + textWidth(name, SIZE.caption)),
    width,
  );
  return entries.map((entry, index) => ({ ...entry, ...places[index] }));
}

function drawKey({ document, look }: ChartSetting, entries: readonly KeyEntry[], top: number): Element[] {
  return entries.flatMap(({ x, line, name, colour, radius }) => {
    const y = top + line * KEY_LINE;
    const circle = svgElement(document, "circle", { cx: x + 6, cy: y - 4, r: radius, fill: colour });
    const style = { x: x + KEY_MARK, y, "text-anchor": "start", "font-size": SIZE.caption, fill: look.ink };
    return [circle, svgElement(document, "text", style, name)];
  });
}
