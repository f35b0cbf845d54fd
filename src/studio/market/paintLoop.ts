import { STAGES } from "../time/standing.ts";
import type { Flight } from "./crowd.ts";
import { type Box, isNarrow, type Layout } from "./layout.ts";
import type { Palette } from "./palette.ts";

/** What draws: on the page, or in a thread beside it. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What is written and drawn around the dots. */
export interface Scenery {
  /** names of the columns */
  readonly stages: readonly string[];
  /** people at each stage now, as text */
  readonly counts: readonly string[];
  readonly personas: readonly string[];
  /** names of the rooms of the four moments */
  readonly channels: readonly (readonly string[])[];
  /** visits to each of these rooms in the last week, 0–1 of the busiest one */
  readonly busy: readonly (readonly number[])[];
  readonly brands: readonly string[];
  /** share of the last four weeks, as text, by brand */
  readonly shares: readonly string[];
  readonly stars: readonly string[];
  /** how much is told, 0–1 of the most in this run: reviews, and words among friends */
  readonly reviews: number;
  readonly words: number;
  readonly labelReviews: string;
  readonly labelWords: string;
}

const FONT = "Inter, system-ui, sans-serif";

/** Columns, doors, brands and the arc: what changes once a day. Whatever was there is gone. */
export function paintScenery(
  pen: CanvasRenderingContext2D,
  layout: Layout,
  scenery: Scenery,
  palette: Palette,
): void {
  pen.clearRect(0, 0, layout.width, layout.height);
  paintArc(pen, layout, scenery, palette);
  layout.columns.forEach((column, stage) => paintHead(pen, column, scenery, stage, palette, layout));
  layout.rooms[0].forEach((room, persona) =>
    label(pen, room, scenery.personas[persona] ?? "", palette.muted, 11, 12),
  );
  for (let moment = 0; moment < 4; ++moment)
    layout.rooms[moment + 1].forEach((room, door) =>
      paintDoor(pen, room, scenery.channels[moment][door] ?? "", scenery.busy[moment][door] ?? 0, palette),
    );
  for (const stage of [5, 6])
    layout.rooms[stage].forEach((room, brand) => paintBrand(pen, room, brand, palette));
  layout.rooms[5].forEach((room, brand) =>
    writeBrand(pen, room, layout.rooms[6][brand], brand, scenery, palette),
  );
}

function paintHead(
  pen: CanvasRenderingContext2D,
  { x, y, width }: Box,
  { stages, counts }: Scenery,
  stage: number,
  palette: Palette,
  layout: Layout,
): void {
  const narrow = isNarrow(layout.width);
  pen.textAlign = "left";
  pen.fillStyle = palette.ink;
  pen.font = `600 ${narrow ? 11 : 14}px ${FONT}`;
  pen.fillText(cut(pen, stages[stage], width + 8), x, y - 20);
  pen.fillStyle = palette.muted;
  pen.font = `400 ${narrow ? 10 : 12}px ${FONT}`;
  pen.fillText(counts[stage], x, y - 6);
  if (stage === 0 || stage === STAGES.length - 1 || narrow) return;
  pen.strokeStyle = palette.grid;
  pen.lineWidth = 1.5;
  const from = x + width - 12;
  pen.beginPath();
  pen.moveTo(from, y - 24);
  pen.lineTo(from + 14, y - 24);
  pen.moveTo(from + 10, y - 28);
  pen.lineTo(from + 14, y - 24);
  pen.lineTo(from + 10, y - 20);
  pen.stroke();
}

function paintDoor(
  pen: CanvasRenderingContext2D,
  room: Box,
  name: string,
  busy: number,
  palette: Palette,
): void {
  const { x, y, width, height } = room;
  pen.fillStyle = palette.pale;
  pen.globalAlpha = 0.35;
  rounded(pen, x, y, width, height, 5);
  pen.globalAlpha = 1;
  pen.fillStyle = palette.muted;
  rounded(pen, x, y, 3, Math.max(2, height * busy), 1.5);
  if (height > 15) label(pen, room, name, palette.muted, height > 22 ? 10.5 : 9.5, 11, 8);
}

function paintBrand(pen: CanvasRenderingContext2D, room: Box, brand: number, palette: Palette): void {
  const { x, y, width, height } = room;
  pen.fillStyle = palette.brands[brand];
  pen.globalAlpha = 0.1;
  rounded(pen, x, y, width, height, 6);
  pen.globalAlpha = 1;
  rounded(pen, x, y, 3, height, 1.5);
}

/** Room that a brand's name needs; where there is less, it goes on over the room beside it. */
const NAME_ROOM = 70;

/** A brand's name and share where it is used, its stars where it is told of. */
function writeBrand(
  pen: CanvasRenderingContext2D,
  use: Box,
  tell: Box,
  brand: number,
  { brands, shares, stars }: Scenery,
  palette: Palette,
): void {
  const isShort = use.width < NAME_ROOM;
  const named = isShort ? { ...use, width: tell.x + tell.width - use.x } : use;
  label(pen, named, brands[brand], palette.ink, 11, 13, 9, 600);
  label(pen, tell, stars[brand], palette.ink, 11, isShort ? 27 : 13, 9);
  if (use.height > 34) label(pen, { ...use, y: use.y + 14 }, shares[brand], palette.muted, 11, 13, 9);
}

function label(
  pen: CanvasRenderingContext2D,
  { x, y, width }: Box,
  text: string,
  colour: string,
  size: number,
  drop: number,
  inset = 0,
  weight = 400,
): void {
  pen.font = `${weight} ${size}px ${FONT}`;
  pen.fillStyle = colour;
  pen.textAlign = "left";
  pen.fillText(cut(pen, text, width - inset), x + inset, y + drop);
}

/** Texts that were cut: the same few are written many times a second. */
const cuts = new Map<string, string>();
const MOST_CUTS = 4000;

function cut(pen: CanvasRenderingContext2D, text: string, width: number): string {
  const key = `${pen.font} ${width} ${text}`;
  const known = cuts.get(key);
  if (known !== undefined) return known;
  if (cuts.size > MOST_CUTS) cuts.clear();
  const fitting = fitted(pen, text, width);
  cuts.set(key, fitting);
  return fitting;
}

function fitted(pen: CanvasRenderingContext2D, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  let short = text;
  while (short.length > 1 && pen.measureText(`${short}…`).width > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

function rounded(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
) {
  pen.beginPath();
  pen.roundRect(x, y, Math.max(0, width), Math.max(0, height), radius);
  pen.fill();
}

/** Height that the arc leaves above itself for what is written there, and above the columns for its second line. */
const ABOVE = 28;
const WITH_WORDS = 80;

/** Ends of the arc, from the head of “tell” back to that of “know”, and how far up its curve is drawn. */
function arcOf({ columns, width }: Layout) {
  const [know, tell] = [columns[1], columns[6]];
  const from = { x: tell.x + tell.width * 0.5, y: tell.y - 36 };
  const to = { x: know.x + know.width * 0.3, y: know.y - 36 };
  const apex = isNarrow(width) ? 10 : ABOVE;
  // A Bézier curve goes three quarters of the way to its handles.
  return { from, to, top: from.y - (from.y - apex) / 0.75 };
}

/** A point of the arc. @param part - 0 at “tell”, 1 at “know” */
function onArc(layout: Layout, part: number, lift = 0): readonly [number, number] {
  const { from, to, top } = arcOf(layout);
  const rest = 1 - part;
  const x =
    rest ** 3 * from.x + 3 * rest ** 2 * part * from.x + 3 * rest * part ** 2 * to.x + part ** 3 * to.x;
  const y = rest ** 3 * from.y + 3 * rest * part * (top + lift) + part ** 3 * to.y;
  return [x, y];
}

function paintArc(pen: CanvasRenderingContext2D, layout: Layout, scenery: Scenery, palette: Palette): void {
  const { from, to, top } = arcOf(layout);
  const strand = (thick: number, lift: number, colour: string, dash: number[]) => {
    pen.strokeStyle = colour;
    pen.lineWidth = thick;
    pen.setLineDash(dash);
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.bezierCurveTo(from.x, top + lift, to.x, top + lift, to.x, to.y);
    pen.stroke();
    pen.setLineDash([]);
  };
  pen.lineCap = "round";
  strand(1.5 + 12 * scenery.reviews, 0, palette.pale, []);
  strand(1 + 5 * scenery.words, 22, palette.pale, [2, 7]);
  pen.fillStyle = palette.pale;
  pen.beginPath();
  pen.moveTo(to.x - 9, to.y - 8);
  pen.lineTo(to.x + 9, to.y - 8);
  pen.lineTo(to.x, to.y + 5);
  pen.fill();
  const [x, y] = onArc(layout, 0.5);
  pen.textAlign = "center";
  pen.font = `400 ${isNarrow(layout.width) ? 10 : 12}px ${FONT}`;
  pen.fillStyle = palette.muted;
  pen.fillText(scenery.labelReviews, x, isNarrow(layout.width) ? y + 38 : y - 12);
  if (!isNarrow(layout.width) && layout.arc >= WITH_WORDS) pen.fillText(scenery.labelWords, x, y + 36);
}

/** Reviews as stars and words as sparks, on their way. */
export function paintFlights(pen: Pen, layout: Layout, flights: readonly Flight[], palette: Palette): void {
  pen.textAlign = "center";
  for (const { kind, brand, isGood, listener, progress } of flights) {
    const part = progress * progress * (3 - 2 * progress);
    pen.fillStyle = palette.brands[brand] ?? palette.muted;
    if (kind === "review") {
      const [x, y] = onArc(layout, part);
      pen.font = `600 ${layout.width < 560 ? 11 : 15}px ${FONT}`;
      pen.fillText(isGood ? "★" : "☆", x, y + 5);
      continue;
    }
    const [x, y] = wordAt(layout, part, listener);
    pen.globalAlpha = 0.9 - 0.5 * part;
    pen.beginPath();
    pen.arc(x, y, isGood ? 2 : 1.4, 0, 7);
    pen.fill();
    pen.globalAlpha = 1;
  }
}

/** A word flies along the lower strand and then down to who hears it. */
function wordAt(layout: Layout, part: number, listener: number): readonly [number, number] {
  if (part < 0.7) return onArc(layout, part / 0.7, 22);
  const rest = (part - 0.7) / 0.3;
  const [x, y] = onArc(layout, 1, 22);
  return [x + (layout.homeX[listener] - x) * rest, y + (layout.homeY[listener] - y) * rest];
}
