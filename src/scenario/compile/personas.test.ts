import { expect, test } from "vitest";
import { readSound } from "../../../test/scenario/load.ts";
import { valid } from "../../../test/scenario/valid.ts";
import { compileDevices, compilePersonas } from "./personas.ts";

/** Personas commuter and family; channels search, reviews, site, shopWindow. */
const personas = (...settings: string[]) => compilePersonas(readSound(valid, settings), 2018);

test("needs a year become needs a day, each persona's own", () => {
  const { needRate, needShape } = personas(
    "market.needsPerYear=73",
    "personas.family.needs=0.5",
    "market.needShape=4",
  );
  expect([...needRate]).toEqual([0.2, 0.1]);
  expect([...needShape]).toEqual([4, 4]);
});

test("the parts of a day are shares, alike in every moment", () => {
  const { daypart } = personas(
    "personas.commuter.dayparts={ earlyMorning: 1, commute: 2, work: 3, errands: 0, evening: 2, night: 2 }",
  );
  for (let moment = 0; moment < 4; ++moment)
    expect([...daypart.subarray(moment * 6, moment * 6 + 6)]).toEqual([0.1, 0.2, 0.3, 0, 0.2, 0.2]);
});

test("transitions and formats are rows that sum to 1", () => {
  const { transition, format } = personas(
    "personas.family.transitions.know={ know: 0, go: 0.5, do: 0.25, buy: 0.25 }",
    "personas.family.formats={ text: 0.2, audio: 0.3, video: 0.5 }",
  );
  expect([...transition.subarray(16, 20)]).toEqual([0, 0.5, 0.25, 0.25]);
  expect([...format.subarray(3)]).toEqual([0.5, 0.3, 0.2]);
});

test("a habit is the product of the channel's use, its part of the day, and the persona's liking", () => {
  const { habit } = personas(
    "channels.site.use={ know: 2, go: 3, do: 4, buy: 5 }",
    "channels.site.dayparts.night=0.5",
    "personas.family.habits.buy={ site: 10 }",
  );
  const at = (persona: number, moment: number, daypart: number) =>
    habit[((persona * 4 + moment) * 6 + daypart) * 4 + 2];
  expect([0, 1, 2, 3].map((moment) => at(0, moment, 2))).toEqual([2, 3, 4, 5]);
  expect(at(0, 3, 5)).toBe(2.5);
  expect(at(1, 3, 5)).toBe(25);
});

test("traits stand as they were written", () => {
  const traits = {
    pace: 1.5,
    priceSensitivity: 0.7,
    qualitySensitivity: 1.3,
    trustInPeople: 2,
    trustInBrands: 0.2,
    pushAttention: 0.4,
    scepticShare: 0.6,
    sharing: 3,
    talking: 0.1,
  };
  const compiled = personas(
    ...Object.entries(traits).map(([name, value]) => `personas.family.${name}=${value}`),
  );
  for (const [name, value] of Object.entries(traits))
    expect([name, compiled[name as keyof typeof traits][1]]).toEqual([name, value]);
});

test("devices: a persona's own mix does not follow the year, the common one does", () => {
  const scenario = readSound(valid);
  const [early, late] = [2010, 2020].map((year) => compileDevices(scenario, year));
  expect([...late.subarray(0, 18)]).toEqual([...early.subarray(0, 18)]);
  expect(late[18]).toBeGreaterThan(early[18]);
});
