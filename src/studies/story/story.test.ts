import { expect, test } from "vitest";
import { handMadeRun, type HandMadeEvent } from "../../../test/cli/support/handMadeRun.ts";
import { ACTIVITIES } from "../../model/result.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { english } from "./english.ts";
import { italian } from "./italian.ts";
import { mostEventful } from "./scenes.ts";
import { tellStory } from "./story.ts";
import type { Language } from "../../language/language.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "Two trattorias",
  market: { start: "2018-03-05", category: "restaurant" },
  channels: { search: {}, shopWindow: {} },
  brands: { nonna: { label: "Trattoria Nonna" }, gino: {} },
});

const tell = (language: Language, ...events: HandMadeEvent[]) => {
  const run = handMadeRun({ brands: ["nonna", "gino"], channels: ["search", "shopWindow"], events });
  return tellStory(run, scenario, 0, language).lines.map(({ when, what }) => `${when}: ${what}`);
};

const moment = { day: 0, daypart: 1, device: 0 };
const journey: HandMadeEvent[] = [
  { day: 0, activity: "need" },
  { ...moment, activity: "know" },
  { ...moment, activity: "visit", channel: 0 },
  { ...moment, activity: "meet", channel: 0, brand: 0 },
  { ...moment, activity: "visit", channel: 1 },
  { ...moment, activity: "meet", channel: 1, brand: 1 },
  { ...moment, activity: "read", channel: 0, brand: 0 },
  { ...moment, daypart: 4, activity: "choose", brand: 0 },
  { ...moment, daypart: 4, activity: "purchase", brand: 0 },
  { day: 2, activity: "experience", brand: 0, value: 0.9 },
  { day: 2, activity: "post", brand: 0, value: 4 },
];

test("tellStory(…) tells a journey day by day, searching in one breath", () => {
  expect(tell("en", ...journey)).toEqual([
    "Monday 5 March, commuting, on the phone: Anna (commuter) feels a need (restaurant); wants to know; turns to search and shop window, and meets Trattoria Nonna and gino; reads what others say about Trattoria Nonna.",
    "Monday 5 March, in the evening, on the phone: Anna buys from Trattoria Nonna.",
    "Wednesday 7 March: Anna lives the moment of truth with Trattoria Nonna: delighted (satisfaction 0.90); posts a review of Trattoria Nonna: ★★★★☆.",
  ]);
});

test("tellStory(…) tells the same in Italian", () => {
  expect(tell("it", ...journey)[0]).toBe(
    "Lunedì 5 marzo, nel tragitto, al telefono: Anna (commuter) sente un bisogno (restaurant); vuole sapere; consulta motore di ricerca e vetrina, e incontra Trattoria Nonna e gino; legge che cosa dicono gli altri di Trattoria Nonna.",
  );
});

test("tellStory(…) says so when nobody was met, or nothing happened", () => {
  expect(tell("en", { ...moment, activity: "visit", channel: 0 })[0]).toMatchInlineSnapshot(
    `"Monday 5 March, commuting, on the phone: Anna (commuter) turns to search, and meets nobody."`,
  );
  const run = handMadeRun();
  expect(tellStory(run, scenario, 1, "en")).toMatchObject({
    lines: [],
    nothing: expect.stringContaining("Marco"),
  });
});

test.each(["en", "it"] as const)(
  "every activity has words in %s that leave nothing undefined",
  (language) => {
    const { clauses, dayparts, devices } = { en: english, it: italian }[language];
    expect([dayparts.length, devices.length]).toEqual([6, 3]);
    for (const activity of ACTIVITIES) {
      const said = clauses[activity]({ brand: "Nonna", channel: "search", category: "", value: 1 });
      expect(said).toMatch(/\S/);
      expect(said).not.toMatch(/undefined|NaN/);
    }
  },
);

test("mostEventful(…) finds whoever lived through the most different things", () => {
  const events = journey.map((event) => ({ ...event, consumer: 7 }));
  const { events: log } = handMadeRun({
    brands: ["a", "b"],
    events: [{ day: 0, activity: "need", consumer: 3 }, ...events],
  });
  expect(mostEventful(log)).toBe(7);
  expect(mostEventful(handMadeRun().events)).toBeUndefined();
});
