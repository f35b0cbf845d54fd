import {
  calendarDay,
  type CalendarDay,
  FIRST_YEAR,
  formatDay,
  isCalendarDate,
  LAST_YEAR,
} from "../compile/calendar.ts";
import { marketFaults } from "../words/market.ts";
import { formatPath, type Path } from "../read/written.ts";
import type { Check, CheckFinding } from "./check.ts";

/** Days must lie in the run, dates on the calendar, people in the market. */
export const checkDays: Check = ({ scenario }) => {
  const { days, consumers, population, start } = scenario.market;
  const brands = Object.entries(scenario.brands);
  return [
    ...checkStart(start, days),
    ...scenario.timeline.flatMap(({ day }, at) => checkDay(["timeline", at, "day"], day, days)),
    ...brands.flatMap(([name, { entryDay, seeding }]) => [
      ...checkDay(["brands", name, "entryDay"], entryDay, days),
      ...(seeding.people > 0 ? checkDay(["brands", name, "seeding", "day"], seeding.day, days) : []),
      ...checkPeople(["brands", name, "seeding", "people"], seeding.people, { consumers, population }),
    ]),
  ];
};

function checkStart(start: string, days: number): CheckFinding[] {
  const path = ["market", "start"];
  if (!isCalendarDate(start)) return [{ code: "U307", path, ...marketFaults.noSuchDate(start) }];
  if (!isSupported(calendarDay(start, 0))) {
    return [{ code: "U307", path, ...marketFaults.yearOutside(FIRST_YEAR, LAST_YEAR, start) }];
  }
  const end = calendarDay(start, days - 1);
  if (isSupported(end)) return [];
  const fault = marketFaults.endOutside(LAST_YEAR, start, days, formatDay(end));
  return [{ code: "U307", path: ["market", "days"], ...fault, needs: [path] }];
}

function isSupported({ year }: CalendarDay): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function checkDay(path: Path, day: number, days: number): CheckFinding[] {
  if (day < days) return [];
  const fault = marketFaults.dayOutside(formatPath(path), days, day);
  return [{ code: "U304", path, ...fault, needs: [["market", "days"]] }];
}

interface MarketSize {
  readonly consumers: number;
  readonly population: number;
}

/** Gifts go to people who are there, and to at least one consumer, who may stand for many. */
function checkPeople(path: Path, people: number, { consumers, population }: MarketSize): CheckFinding[] {
  const where = formatPath(path);
  const most = population === 0 ? consumers : population;
  const setting = population === 0 ? "consumers" : "population";
  const needs = [["market", setting]];
  if (people > most)
    return [
      { code: "U308", path, ...marketFaults.tooManySeeded(where, most, people, `market.${setting}`), needs },
    ];
  const least = Math.ceil(most / consumers / 2);
  if (people === 0 || people >= least) return [];
  return [{ code: "U308", path, ...marketFaults.tooFewSeeded(where, most / consumers, people), needs }];
}
