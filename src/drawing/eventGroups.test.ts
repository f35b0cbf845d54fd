import { expect, test } from "vitest";
import type { TimelineEvent } from "./chart.ts";
import { eventMarks, MOST_MARKS } from "./eventGroups.ts";

const on = (day: number, series: string, note = series): TimelineEvent => ({
  date: new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10),
  note,
  series,
});
const weekly = (count: number, series: string) =>
  Array.from({ length: count }, (_, week) => on(7 * week, series));
const told = (events: readonly TimelineEvent[]) =>
  eventMarks(events).map(({ date, until, events: own, every, isRest }) =>
    [date, ...(date === until ? [] : [until]), own.length, every, isRest].filter((one) => one !== undefined),
  );

test("eventMarks(…) marks each of a dozen events", () => {
  const events = weekly(MOST_MARKS, "price");
  expect(eventMarks(events).map(({ date }) => date)).toEqual(events.map(({ date }) => date));
});

test("eventMarks(…) makes one mark of a hundred weekly changes, and keeps what is rare", () => {
  const events = [...weekly(104, "price"), on(100, "quality", "new cook")].toSorted((a, b) =>
    a.date.localeCompare(b.date),
  );
  expect(told(events)).toEqual([
    ["2018-01-01", "2019-12-23", 104, 7],
    ["2018-04-11", 1],
  ]);
});

test("eventMarks(…) puts what is left over into one mark, but not what somebody wrote a note for", () => {
  const bare = Array.from({ length: 30 }, (_, at) => on(10 * at, `setting ${at}`));
  const noted = [on(55, "quality", "new cook"), on(155, "outlets", "second shop")];
  const events = [...bare, ...noted].toSorted((a, b) => a.date.localeCompare(b.date));
  const marks = eventMarks(events);
  expect(marks).toHaveLength(MOST_MARKS);
  expect(marks.filter(({ isRest }) => isRest).map(({ events: own }) => own.length)).toEqual([21]);
  const alone = marks.filter(({ events: own }) => own.length === 1).map(({ events: [{ note }] }) => note);
  const settings = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `setting ${from + at}`);
  expect(alone).toEqual([...settings(0, 5), "new cook", ...settings(6, 8), "second shop"]);
});
