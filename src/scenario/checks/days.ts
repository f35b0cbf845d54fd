import { isCalendarDate } from "../calendar.ts";
import { formatPath, type Path } from "../written.ts";
import type { Check, Finding } from "./check.ts";

/** Days must lie in the run, dates on the calendar, people in the market. */
export const checkDays: Check = ({ scenario }) => {
  const { days, consumers, start } = scenario.market;
  const brands = Object.entries(scenario.brands);
  return [
    ...checkStart(start),
    ...scenario.timeline.flatMap(({ day }, at) => checkDay(["timeline", at, "day"], day, days)),
    ...brands.flatMap(([name, { entryDay, seeding }]) => [
      ...checkDay(["brands", name, "entryDay"], entryDay, days),
      ...(seeding.people > 0 ? checkDay(["brands", name, "seeding", "day"], seeding.day, days) : []),
      ...checkPeople(["brands", name, "seeding", "people"], seeding.people, consumers),
    ]),
  ];
};

function checkStart(start: string): Finding[] {
  if (isCalendarDate(start)) return [];
  return [
    {
      code: "U307",
      path: ["market", "start"],
      message: `market.start must be a day of the calendar (YYYY-MM-DD), but there is no ${start}.`,
      advice: "Write a date such as 2018-01-01.",
    },
  ];
}

function checkDay(path: Path, day: number, days: number): Finding[] {
  if (day < days) return [];
  return [
    {
      code: "U304",
      path,
      message: `${formatPath(path)} must be from 0 to ${days - 1} (day), but is ${day}.`,
      advice: `The run has ${days} days, counted from 0; make market.days longer or the day earlier.`,
      needs: [["market", "days"]],
    },
  ];
}

function checkPeople(path: Path, people: number, consumers: number): Finding[] {
  if (people <= consumers) return [];
  return [
    {
      code: "U308",
      path,
      message: `${formatPath(path)} must be at most the ${consumers} consumers (people), but is ${people}.`,
      advice: "Seed fewer people, or raise market.consumers.",
      needs: [["market", "consumers"]],
    },
  ];
}
