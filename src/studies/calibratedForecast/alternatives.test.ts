import { expect, test } from "vitest";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { alternativeFrom } from "./alternatives.ts";

const scenario = scenarioSettings.parse({
  schemaVersion: 1,
  title: "One trattoria",
  channels: { search: {} },
  brands: { nonna: { price: 20 } },
  timeline: [{ day: 10, set: { "brands.nonna.price": 25 }, note: "dearer" }],
});

test("alternativeFrom(…) decides from a day on and leaves what was before as it was", () => {
  const { alternative } = alternativeFrom(scenario, "brands.nonna.price=18, brands.nonna.quality=0.9", 56);
  expect(alternative?.name).toBe("brands.nonna.price=18, brands.nonna.quality=0.9");
  expect(alternative?.scenario.timeline).toEqual([
    scenario.timeline[0],
    {
      day: 56,
      set: { "brands.nonna.price": 18, "brands.nonna.quality": 0.9 },
      note: "brands.nonna.price=18, brands.nonna.quality=0.9",
    },
  ]);
  expect({ ...alternative?.scenario, timeline: [] }).toEqual({ ...scenario, timeline: [] });
});

test("alternativeFrom(…) says what is wrong with a setting, and with one that no day changes", () => {
  const said = (text: string) =>
    alternativeFrom(scenario, text, 56).problems?.map(({ message }) => message.en);
  expect(said("brands.nonna.pric=18")).toEqual([expect.stringContaining("no “pric”")]);
  expect(said("brands.nonna.quality=7")).toEqual([expect.stringContaining("must be a number from 0 to 1")]);
  expect(said("market.consumers=900")).toHaveLength(1);
});
