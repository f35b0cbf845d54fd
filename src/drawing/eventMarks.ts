import type { ChartSetting, TimelineEvent } from "./chart.ts";
import { moveApart } from "./endLabels.ts";
import { type EventMark, eventMarks } from "./eventGroups.ts";
import { svgElement } from "./svgElement.ts";
import { nameInSentence } from "./textWidth.ts";

/** Words of the events marked in charts of time. */
const en = {
  key: "Events",
  series: (what: string, count: number, every: number | undefined) =>
    `${what}, ${count} changes${every === undefined ? "" : every === 7 ? ", weekly" : every === 1 ? ", daily" : `, every ${every} days`}`,
  others: (count: number) => `${count} other changes`,
  fromTo: (first: string, last: string) => `${first} to ${last}`,
};

const it: typeof en = {
  key: "Eventi",
  series: (what, count, every) =>
    `${what}, ${count} cambiamenti${every === undefined ? "" : every === 7 ? ", ogni settimana" : every === 1 ? ", ogni giorno" : `, ogni ${every} giorni`}`,
  others: (count) => `altri ${count} cambiamenti`,
  fromTo: (first, last) => `${first} – ${last}`,
};

const eventWords = { en, it };

/** Room that a number in a circle takes, in pixels. */
const [RADIUS, DISTANCE] = [7.5, 18];

/** Events that fall on an axis of time; what happened before or after it is not shown. */
export function eventsWithin(events: readonly TimelineEvent[], from: Date, to: Date): TimelineEvent[] {
  return events.filter(({ date }) => Date.parse(date) >= from.getTime() && Date.parse(date) <= to.getTime());
}

/** A line along the foot for each mark that stands for several events, from the first to the last. */
export function eventSpans(
  { document, look }: ChartSetting,
  marks: readonly EventMark[],
  x: (date: Date) => number,
  y: number,
): Element[] {
  return marks
    .filter(({ date, until }) => date !== until)
    .map(({ date, until }) =>
      svgElement(document, "line", {
        x1: x(new Date(date)),
        x2: x(new Date(until)),
        y1: y,
        y2: y,
        stroke: look.muted,
        "stroke-width": 1.5,
      }),
    );
}

/**
 * Numbers at the foot of the lines that mark events, moved apart where events follow each other closely.
 *
 * @param xs - where the events' lines stand
 * @param y - height of the numbers
 * @param bounds - leftmost and rightmost place
 */
export function eventNumbers(
  { document, look }: ChartSetting,
  xs: readonly number[],
  y: number,
  bounds: readonly [number, number],
): Element[] {
  return moveApart(xs, DISTANCE, bounds).flatMap((cx, index) => [
    svgElement(document, "circle", { cx, cy: y, r: RADIUS, fill: look.paper, stroke: look.muted }),
    svgElement(
      document,
      "text",
      { x: cx, y, dy: "0.35em", "text-anchor": "middle", "font-size": 10, fill: look.ink },
      String(index + 1),
    ),
  ]);
}

/** The key to the numbers, to stand behind a caption: “1 new cook (31 Jan 2018)”. */
export function eventKey({ numbers, locale }: ChartSetting, events: readonly TimelineEvent[]): string {
  if (events.length === 0) return "";
  const words = eventWords[locale];
  const notes = eventMarks(events).map((mark, index) => {
    const { date, until } = mark;
    const [first, last] = [numbers.day(date), numbers.day(until)];
    return `${index + 1} ${noteOf(mark, locale)} (${date === until ? first : words.fromTo(first, last)})`;
  });
  return ` ${words.key}: ${notes.join("; ")}.`;
}

function noteOf({ events, every, isRest = false }: EventMark, locale: ChartSetting["locale"]): string {
  const [{ note, names }] = events;
  if (events.length === 1) return nameInSentence(note);
  const words = eventWords[locale];
  return isRest
    ? words.others(events.length)
    : words.series(nameInSentence(names?.[locale] ?? note), events.length, every);
}
