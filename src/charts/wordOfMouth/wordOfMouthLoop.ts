import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { SIZE } from "../../drawing/look.ts";
import type { Panel } from "../../drawing/chart.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** Words of the loop of word of mouth. */
const en = {
  title: (brand: string, reviews: string, friends: string, swayed: string) =>
    `${brand}’s buyers post ${reviews} reviews and tell friends ${friends} times; reviews and friends sway ${swayed} of its purchases`,
  told: (reviews: string, friends: string) =>
    `Of 100 uses come ${reviews} reviews and ${friends} tales to friends.`,
  read: (times: string) => `Each review is read ${times} times.`,
  never: (brand: string) => `Nobody reads of ${brand} or hears of it`,
  subtitle: (brand: string) =>
    `How what ${brand}’s buyers tell becomes what later buyers read and hear, over the whole run`,
  steps: {
    bought: "purchases",
    used: "uses",
    reviews: "reviews posted",
    friends: "tales to friends",
    read: "readings of reviews",
    heard: "tales heard",
    swayed: "purchases swayed",
  },
  boxes: {
    bought: "They buy",
    used: "They use",
    told: "They tell",
    heard: "Others read and listen",
    swayed: "Others buy",
  },
  columns: { step: "Step", value: "Count" },
};

const it: typeof en = {
  title: (brand, reviews, friends, swayed) =>
    `Chi compra ${brand} scrive ${reviews} recensioni e racconta ad amici ${friends} volte; recensioni e amici decidono ${swayed} dei suoi acquisti`,
  told: (reviews, friends) => `Da 100 usi vengono ${reviews} recensioni e ${friends} racconti ad amici.`,
  read: (times) => `Ogni recensione è letta ${times} volte.`,
  never: (brand) => `Nessuno legge di ${brand} o ne sente parlare`,
  subtitle: (brand) =>
    `Come ciò che racconta chi compra ${brand} diventa ciò che legge e sente chi compra dopo`,
  steps: {
    bought: "acquisti",
    used: "usi",
    reviews: "recensioni scritte",
    friends: "racconti ad amici",
    read: "letture di recensioni",
    heard: "racconti sentiti",
    swayed: "acquisti decisi così",
  },
  boxes: {
    bought: "Comprano",
    used: "Usano",
    told: "Raccontano",
    heard: "Altri leggono e ascoltano",
    swayed: "Altri comprano",
  },
  columns: { step: "Passo", value: "Quanti" },
};

const wordOfMouthLoopWords = { en, it };

/** The steps of the loop, in its order. */
export const LOOP_STEPS = ["bought", "used", "reviews", "friends", "read", "heard", "swayed"] as const;
export type LoopStep = (typeof LOOP_STEPS)[number];

/** How often one step of the loop happened with the brand in focus; mean over runs. */
export interface LoopRow {
  readonly step: LoopStep;
  readonly value: number;
}

/** The loop closes: what buyers tell at their ultimate moment of truth is what later buyers read and hear. */
export const wordOfMouthLoop: Chart<LoopRow> = chartOf({
  name: "wordOfMouthLoop",
  computed: {
    interval: "means",
    sections: ["7.6", "7.13", "7.14"],
    says: {
      en: ["one step of the loop, for the brand in focus", "how often the step happened in the whole run"],
      it: [
        "un passo del circolo, per la marca in esame",
        "quante volte il passo è avvenuto in tutta la simulazione",
      ],
    },
  },
  compose,
  find,
  columns,
});

function compose(
  rows: readonly LoopRow[],
  setting: ChartSetting,
  options: ChartOptions,
): Composition | undefined {
  if (!(valueOf(rows, "bought") > 0)) return undefined;
  const subtitle = wordOfMouthLoopWords[setting.locale].subtitle(nameInSentence(options.focus ?? ""));
  const caption = quantileWords[setting.locale].means(setting.runs);
  return { subtitle, caption, panels: [loop(setting, rows)] };
}

/** Boxes of the loop: where they stand in a grid of three columns and two rows, and what they count. */
const BOXES = [
  { name: "bought", column: 0, row: 0, steps: ["bought"] },
  { name: "used", column: 1, row: 0, steps: ["used"] },
  { name: "told", column: 2, row: 0, steps: ["reviews", "friends"] },
  { name: "heard", column: 2, row: 1, steps: ["read", "heard"] },
  { name: "swayed", column: 0, row: 1, steps: ["swayed"] },
] as const;

const [BOX_WIDTH, BOX_HEIGHT, ROW_GAP, LOW_GAP] = [196, 78, 52, 30];

function loop(setting: ChartSetting, rows: readonly LoopRow[]): Panel {
  const { document, width } = setting;
  if (width < 3 * BOX_WIDTH) return loopBelow(setting, rows);
  const columnGap = (width - 3 * BOX_WIDTH) / 2;
  const left = (column: number) => column * (BOX_WIDTH + columnGap);
  const top = (row: number) => row * (BOX_HEIGHT + ROW_GAP);
  const arrows = BOXES.map((box, index) => {
    const next = BOXES[(index + 1) % BOXES.length];
    return arrow(setting, [left(box.column), top(box.row)], [left(next.column), top(next.row)]);
  });
  const boxes = BOXES.flatMap((box) => boxAt(setting, rows, box, left(box.column), top(box.row)));
  const node = svgElement(document, "g", {}, [...arrows, ...boxes]);
  return { node, height: 2 * BOX_HEIGHT + ROW_GAP };
}

/** Where three boxes have no room beside each other, all stand below each other; the loop closes to their right. */
function loopBelow(setting: ChartSetting, rows: readonly LoopRow[]): Panel {
  const { document, look } = setting;
  const step = BOX_HEIGHT + LOW_GAP;
  const last = BOXES.length - 1;
  const arrows = BOXES.slice(0, last).map((_, at) => arrow(setting, [0, at * step], [0, (at + 1) * step]));
  const [side, top, bottom] = [BOX_WIDTH, BOX_HEIGHT / 2, last * step + BOX_HEIGHT / 2];
  const way = `M${side + 4},${bottom}H${side + 30}V${top}H${side + 12}`;
  const head = `M${side + 12},${top - 5}L${side + 4},${top}L${side + 12},${top + 5}Z`;
  const style = { stroke: look.muted, "stroke-width": 1.5 };
  const back = [
    svgElement(document, "path", { d: way, fill: "none", ...style }),
    svgElement(document, "path", { d: head, fill: look.muted, ...style }),
  ];
  const boxes = BOXES.flatMap((box, at) => boxAt(setting, rows, box, 0, at * step));
  const node = svgElement(document, "g", {}, [...arrows, ...back, ...boxes]);
  return { node, height: last * step + BOX_HEIGHT };
}

function boxAt(
  { document, look, numbers, locale }: ChartSetting,
  rows: readonly LoopRow[],
  { name, steps }: (typeof BOXES)[number],
  x: number,
  y: number,
): Element[] {
  const words = wordOfMouthLoopWords[locale];
  const frame = { x, y, width: BOX_WIDTH, height: BOX_HEIGHT, rx: 8, fill: look.paper };
  const text = (content: string, line: number, weight: string) =>
    svgElement(
      document,
      "text",
      { x: x + 14, y: y + 22 + line * 19, "font-size": SIZE.label, "font-weight": weight, fill: look.ink },
      content,
    );
  const colour = name === "swayed" ? look.series[1] : look.series[0];
  return [
    svgElement(document, "rect", { ...frame, stroke: colour, "stroke-width": 1.5 }),
    text(words.boxes[name], 0, "600"),
    ...steps.map((step, index) =>
      text(`${numbers.short(valueOf(rows, step), "count")} ${words.steps[step]}`, index + 1, "400"),
    ),
  ];
}

/** A straight arrow from the side of one box to the facing side of the next. */
function arrow(
  { document, look }: ChartSetting,
  from: readonly [number, number],
  to: readonly [number, number],
): Element {
  const [across, down] = [Math.sign(to[0] - from[0]), Math.sign(to[1] - from[1])];
  const edge = ([x, y]: readonly [number, number], side: number) =>
    [
      x + BOX_WIDTH / 2 + (side * across * BOX_WIDTH) / 2,
      y + BOX_HEIGHT / 2 + (side * down * BOX_HEIGHT) / 2,
    ] as const;
  const [startX, startY] = edge(from, 1);
  const [endX, endY] = edge(to, -1);
  const head = 8;
  const [tipX, tipY] = [endX - 4 * across, endY - 4 * down];
  const [baseX, baseY] = [tipX - head * across, tipY - head * down];
  const d =
    `M${startX + 4 * across},${startY + 4 * down}L${baseX},${baseY}` +
    `M${baseX - 5 * down},${baseY - 5 * across}L${tipX},${tipY}L${baseX + 5 * down},${baseY + 5 * across}Z`;
  return svgElement(document, "path", { d, stroke: look.muted, "stroke-width": 1.5, fill: look.muted });
}

function find(rows: readonly LoopRow[], options: ChartOptions = {}): ChartFinding {
  const { numbers, locale } = settingOf(options);
  const words = wordOfMouthLoopWords[locale];
  const at = (step: LoopStep) => valueOf(rows, step);
  if (!(at("bought") > 0)) return quantileWords[locale].nothing;
  const brand = nameInSentence(options.focus ?? "");
  const count = (step: LoopStep) => numbers.round(at(step), "count");
  const of100 = (step: LoopStep) => numbers.round((100 * at(step)) / at("used"), "count");
  const isHeard = at("read") + at("heard") > 0;
  return {
    title: isHeard
      ? words.title(brand, count("reviews"), count("friends"), count("swayed"))
      : words.never(brand),
    sentences: [
      ...(at("used") > 0 ? [words.told(of100("reviews"), of100("friends"))] : []),
      ...(at("reviews") > 0 ? [words.read(numbers.round(at("read") / at("reviews"), "count"))] : []),
    ],
  };
}

function valueOf(rows: readonly LoopRow[], step: LoopStep): number {
  return rows.find((row) => row.step === step)?.value ?? 0;
}

function columns(options: ChartOptions = {}): Column<LoopRow>[] {
  const labels = wordOfMouthLoopWords[settingOf(options).locale].columns;
  return [
    { key: "step", label: labels.step, unit: "text" },
    { key: "value", label: labels.value, unit: "count" },
  ];
}
