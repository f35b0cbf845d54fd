import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openParts } from "../support/dayParts.ts";
import { plainMarket } from "../support/market.ts";

const { market, day: parts } = openParts(plainMarket({ market: { consumers: 100 } }));
const { createCalendar, openDay, schedule, scheduleToday } = parts;

/** Fields of a calendar, by their place in it. */
const Field = { usedPages: 7, pages: 8, dueWords: 10, dueWordCount: 11 };
const fieldOf = (calendar: number, field: number) =>
  new Int32Array(market.engine.memory.buffer, calendar, 12)[field];

/** Everybody due today, in the order in which the day serves them. */
function serve(calendar: number): number[] {
  const { memory } = market.engine;
  const words = fieldOf(calendar, Field.dueWordCount);
  const dueWords = new Int32Array(memory.buffer, fieldOf(calendar, Field.dueWords), words);
  const served: number[] = [];
  for (let word = 0; word < words; ++word) {
    while (dueWords[word] !== 0) served.push(parts.takeDue(calendar, word));
  }
  return served;
}

interface Appointment {
  /** day on which it is made, −1 before the first */
  readonly made: number;
  readonly day: number;
  /** within the range */
  readonly consumer: number;
}

const histories = fc
  .record({
    days: fc.integer({ min: 1, max: 40 }),
    size: fc.integer({ min: 1, max: 3000 }),
    from: fc.nat(10_000),
  })
  .chain(({ days, size, from }) =>
    fc.record({
      days: fc.constant(days),
      size: fc.constant(size),
      from: fc.constant(from),
      appointments: fc.array(
        fc.record({
          made: fc.integer({ min: -1, max: days - 1 }),
          // Some fall behind the end, where they are forgotten.
          ahead: fc.integer({ min: 1, max: days + 3 }),
          consumer: fc.integer({ min: from, max: from + size - 1 }),
        }),
        { maxLength: 400, size: "max" },
      ),
    }),
  )
  .map(({ appointments, ...history }) => ({
    ...history,
    appointments: appointments.map(
      ({ made, ahead, consumer }): Appointment => ({ made, day: made + ahead, consumer }),
    ),
  }));

describe("the calendar against a plain map", () => {
  test("serves everybody on the day written down, once, in ascending order, and nobody else", () => {
    fc.assert(
      fc.property(histories, ({ days, size, from, appointments }) => {
        const calendar = createCalendar(days, from, size);
        const plain = new Map<number, Set<number>>();
        const make = (today: number) => {
          for (const { made, day, consumer } of appointments) {
            if (made !== today) continue;
            schedule(calendar, day, consumer);
            plain.set(day, (plain.get(day) ?? new Set()).add(consumer));
          }
        };
        make(-1);
        for (let day = 0; day < days; ++day) {
          openDay(calendar, day);
          expect(serve(calendar)).toEqual([...(plain.get(day) ?? [])].toSorted((a, b) => a - b));
          make(day);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("adds those who are called on the same day", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(999), { maxLength: 60 }),
        fc.uniqueArray(fc.nat(999), { maxLength: 60 }),
        (planned, called) => {
          const calendar = createCalendar(3, 0, 1000);
          for (const consumer of planned) schedule(calendar, 1, consumer);
          openDay(calendar, 1);
          for (const consumer of called) scheduleToday(calendar, consumer);
          expect(serve(calendar)).toEqual([...new Set([...planned, ...called])].toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 60, seed: 2 },
    );
  });

  test("serves a day that holds more than its pages were made for", () => {
    const calendar = createCalendar(5, 100, 1000);
    const everybody = Array.from({ length: 1000 }, (_, consumer) => 100 + consumer);
    for (let time = 0; time < 5; ++time) for (const consumer of everybody) schedule(calendar, 3, consumer);
    for (const day of [0, 1, 2]) {
      openDay(calendar, day);
      expect(serve(calendar)).toEqual([]);
    }
    openDay(calendar, 3);
    expect(serve(calendar)).toEqual(everybody);
    openDay(calendar, 4);
    expect(serve(calendar)).toEqual([]);
  });

  test("uses the pages of past days again", () => {
    const calendar = createCalendar(1000, 0, 640);
    const pages = fieldOf(calendar, Field.pages);
    for (let day = 0; day < 1000; ++day) {
      openDay(calendar, day);
      serve(calendar);
      for (let consumer = 0; consumer < 640; ++consumer) schedule(calendar, day + 1, consumer);
    }
    expect(fieldOf(calendar, Field.pages)).toBe(pages);
    expect(fieldOf(calendar, Field.usedPages)).toBeLessThan(25);
  });
});
