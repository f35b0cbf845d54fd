import { isCalendarDate } from "../calendar.ts";
import { marketFaults } from "../words/market.ts";
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
  return [{ code: "U307", path: ["market", "start"], ...marketFaults.noSuchDate(start) }];
}

function checkDay(path: Path, day: number, days: number): Finding[] {
  if (day < days) return [];
  const fault = marketFaults.dayOutside(formatPath(path), days, day);
  return [{ code: "U304", path, ...fault, needs: [["market", "days"]] }];
}

function checkPeople(path: Path, people: number, consumers: number): Finding[] {
  if (people <= consumers) return [];
  const fault = marketFaults.tooManySeeded(formatPath(path), consumers, people);
  return [{ code: "U308", path, ...fault, needs: [["market", "consumers"]] }];
}
