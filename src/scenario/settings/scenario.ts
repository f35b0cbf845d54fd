import { z } from "zod";
import { brandsSettings } from "./brand.ts";
import { channelsSettings } from "./channel.ts";
import { count, number, text } from "./fields.ts";
import {
  advertisingSettings,
  beliefSettings,
  careSettings,
  checkoutSettings,
  choiceSettings,
  experienceSettings,
  journeySettings,
  marketSettings,
  networkSettings,
  platformSettings,
  tellingSettings,
  wordOfMouthSettings,
} from "./market.ts";
import { personasSettings } from "./persona.ts";

const change = z
  .strictObject({
    day: z.number().int().min(0).max(20000).meta({
      description: "Day on which it takes effect",
      unit: "day",
      advice: "Write day: 90, counted from 0.",
    }),
    set: z
      .record(
        z.string(),
        z.unknown().meta({ description: "New value of the setting", unit: "of the setting" }),
      )
      .meta({
        description: "Settings by path and their new values",
        doctrine: ["D18"],
        keys: "path",
        advice: "Write set: { brands.nonna.price: 28 }.",
      }),
    note: text("", "What happened, for charts"),
  })
  .meta({ description: "Something that happens on a day" });

const sweepDimension = z
  .strictObject({
    vary: z.string().meta({
      description: "Path of a setting; * stands for all, e.g. brands.nonna.coverage.*",
      unit: "path",
      advice: "Write vary: brands.nonna.quality.",
    }),
    from: z
      .number()
      .meta({ description: "Lowest value", unit: "of the setting", advice: "Write from: 0.2." }),
    to: z.number().meta({ description: "Highest value", unit: "of the setting", advice: "Write to: 1." }),
    steps: z
      .number()
      .int()
      .min(1)
      .max(1000)
      .meta({ description: "Values, both ends included", unit: "values", advice: "Write steps: 5." }),
    label: text("", "Name of the axis"),
  })
  .meta({ description: "One dimension of the scenario's own sweep" });

/** A whole scenario: what people write, with everything left out filled in. */
export const scenarioSettings = z.strictObject({
  schemaVersion: z.literal(1).meta({
    description: "Version of this format",
    unit: "1",
    fixed: true,
    advice: "Write schemaVersion: 1.",
  }),
  title: z.string().min(1).max(300).meta({
    description: "What the scenario is, in one line",
    unit: "text",
    fixed: true,
    advice: "Write title: followed by what the scenario is about.",
  }),
  question: text("", "The question that it answers", { fixed: true }),
  extends: z.string().optional().meta({
    description: "Another scenario to start from; only what differs is written here",
    unit: "file",
    fixed: true,
    advice: "Write the path of a scenario, relative to this file.",
  }),
  seed: z.string().max(200).default("umot").meta({
    description: "Any text; equal seeds give equal luck",
    unit: "text",
    fixed: true,
    advice: 'Put a number in quotes: "42".',
  }),
  runs: count(10, 1, 100000, "runs", "Replications, unless --runs says otherwise", { fixed: true }),
  focus: text("", "Brand that headlines and sweeps are about; the first one when left out", { fixed: true }),
  level: number(0.9, 0.5, 0.999, "0–1", "Level of all intervals", { fixed: true }),
  market: marketSettings,
  journey: journeySettings,
  beliefs: beliefSettings,
  platform: platformSettings,
  choice: choiceSettings,
  checkout: checkoutSettings,
  experience: experienceSettings,
  telling: tellingSettings,
  wordOfMouth: wordOfMouthSettings,
  network: networkSettings,
  advertising: advertisingSettings,
  care: careSettings,
  personas: personasSettings,
  channels: channelsSettings,
  brands: brandsSettings,
  timeline: z
    .array(change)
    .max(1000)
    .default([])
    .meta({ description: "What happens on which day", fixed: true }),
  sweep: z
    .array(sweepDimension)
    .max(8)
    .default([])
    .meta({ description: "The sweep that belongs to this scenario", fixed: true }),
  expect: z.array(z.string().max(300)).max(1000).default([]).meta({
    fixed: true,
    description:
      "What must come out, e.g. “nonna.share.last90 >= 0.25” or “nonna.stars.end between 3.8 and 4.8”",
    unit: "text",
  }),
});

/** What people write. */
export type ScenarioSpec = z.input<typeof scenarioSettings>;
/** The same, complete and checked. */
export type Scenario = z.output<typeof scenarioSettings>;
