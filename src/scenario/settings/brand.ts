import { z } from "zod";
import { byMoment, count, flag, group, nameSetting, number, share } from "./fields.ts";

/** A share without a default of its own: left out, something else holds. */
const ownShare = (about: string) =>
  z
    .number()
    .min(0)
    .max(1)
    .optional()
    .meta({ description: about, unit: "0–1", doctrine: ["D6"], advice: "Write 0.2 for “20 %”." });

const atTouchpoint = z
  .strictObject({
    quality: ownShare("Service quality at this touchpoint"),
    failure: ownShare("Chance that this touchpoint fails a consumer who uses it"),
  })
  .meta({ description: "Service at one touchpoint; what is left out is the brand's average" });

const careDesk = group("The care desk", {
  answered: share(0.5, "Share of complaints and bad reviews that are answered", {
    doctrine: ["D21"],
    off: 0,
  }),
  hours: number(24, 0, 2000, "hours", "Mean time until the answer", { doctrine: ["D21"] }),
  skill: share(0.6, "Share of the damage that an answer repairs", { doctrine: ["D21"], off: 0 }),
  dailyCost: number(0, 0, 1e7, "currency a day", "Cost of keeping the desk"),
});

const advertisingPlan = group("Paid advertising", {
  daily: number(0, 0, 1e9, "currency a day", "Money spent a day; change it with the timeline", {
    doctrine: ["D4", "D22"],
    off: 0,
  }),
});

const seeding = group(
  "Seeding: products given to people who tell (buzz)",
  {
    people: count(0, 0, 1000000, "people", "People who receive the product free of charge", {
      doctrine: ["D22"],
      off: 0,
    }),
    day: count(0, 0, 20000, "day", "Day on which they receive it"),
    cost: number(0, 0, 1e6, "currency a person", "Cost of one"),
    influencers: flag(false, "Choose the best-connected people instead of random ones", { doctrine: ["D3"] }),
  },
  { fixed: true },
);

const fakeReviews = group("Bought five-star reviews", {
  daily: number(0, 0, 1e6, "reviews a day", "Reviews bought a day", {
    off: 0,
    source: "He, Hollenbeck & Proserpio 2022; Luca & Zervas 2016",
  }),
  cost: number(5, 0, 1e6, "currency", "Cost of one"),
});

const startingReviews = group(
  "Reviews that the brand has on the first day",
  {
    count: count(0, 0, 10000000, "reviews", "How many", { doctrine: ["D24"] }),
    stars: number(4, 1, 5, "stars", "Their mean"),
  },
  { fixed: true },
);

const shareTools = group("Tools for sharing at once, by moment and at use", {
  know: share(0.2, "While searching", { doctrine: ["D10"] }),
  go: share(0.2, "On the way", { doctrine: ["D10"] }),
  do: share(0.2, "While doing", { doctrine: ["D10"] }),
  buy: share(0.2, "When buying", { doctrine: ["D10"] }),
  use: share(0.2, "After the experience", { doctrine: ["D10"] }),
});

/** A competitor and all of its levers. */
const brandSettings = z
  .strictObject({
    label: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .meta({ description: "Name shown in charts; left out, the key", unit: "text", fixed: true }),
    entryDay: count(0, 0, 20000, "day", "Day on which the brand enters the market", {
      fixed: true,
      doctrine: ["D24"],
    }),
    quality: share(0.7, "True product quality, mean", { doctrine: ["D12"] }),
    qualitySpread: share(0.12, "Spread of quality from one purchase to the next, one standard deviation"),
    tasteSpread: share(0.12, "Spread of how well it fits a consumer's taste, one standard deviation"),
    promise: share(0.7, "Claimed quality", { doctrine: ["D5"] }),
    price: number(20, 0.01, 1e9, "currency", "Price"),
    unitCost: number(8, 0, 1e9, "currency", "Cost of one unit"),
    coverage: z
      .record(z.string(), byMoment([0, 0, 0, 0], 1, "0–1", "Presence on a channel", { doctrine: ["D8"] }))
      .default({})
      .meta({
        description: "Presence by channel and moment: one number, or know/go/do/buy",
        unit: "0–1",
        doctrine: ["D8"],
        advice: "Write search: { know: 0.5, buy: 0.3 } or search: 0.5.",
        keys: "channel",
      }),
    prominence: z
      .record(
        z.string(),
        z
          .number()
          .min(0)
          .max(1000)
          .meta({
            description: "Attractiveness of the position on a channel",
            unit: "weight",
            doctrine: ["D23"],
            off: 1,
          }),
      )
      .default({})
      .meta({
        description: "Attractiveness of the position by channel, relative to competitors; 1 when left out",
        unit: "weight",
        doctrine: ["D23"],
        off: 1,
        keys: "channel",
      }),
    content: z
      .strictObject({
        video: share(0.5, "Video offered"),
        audio: share(0.3, "Audio offered"),
        text: share(0.9, "Text offered"),
      })
      .prefault({})
      .meta({ description: "Content formats offered, 0–1", doctrine: ["D8"] }),
    contentDailyCost: number(0, 0, 1e7, "currency a day", "Cost of all content at full offer"),
    usability: z
      .strictObject({
        mobile: share(0.85, "Usable on a phone"),
        desktop: share(0.95, "Usable on a computer"),
        tablet: share(0.9, "Usable on a tablet"),
      })
      .prefault({})
      .meta({ description: "Usability by device", doctrine: ["D9", "D16"] }),
    loadSeconds: number(3, 0.1, 60, "seconds", "Time until the brand's site is usable", {
      doctrine: ["D17"],
    }),
    checkout: share(0.5, "Ease of paying: payment choices, guidance, no forced account", {
      doctrine: ["D17"],
    }),
    engagement: byMoment(
      [0.3, 0.3, 0.3, 0.3],
      1,
      "0–1",
      "Interest that keeps people going (web experience, gamification)",
      { doctrine: ["D11"], off: 0 },
    ),
    shareTools,
    coherence: share(0.9, "Consistency of the message over channels; a contradictory one counts less", {
      doctrine: ["D7"],
    }),
    outlets: number(0, 0, 1000, "outlets a square kilometre", "Density of physical outlets", {
      doctrine: ["D13", "D17"],
    }),
    service: share(0.7, "Service quality of an average touchpoint", { doctrine: ["D6"] }),
    failure: share(
      0.03,
      "Chance that a used touchpoint fails: of those that the brand owns and people turn to",
      { doctrine: ["D6"], off: 0 },
    ),
    touchpoints: z
      .record(z.string(), atTouchpoint)
      .default({})
      .meta({
        description:
          "Touchpoints that differ from the average, e.g. callCentre: { quality: 0.3, failure: 0.2 }",
        doctrine: ["D6"],
        keys: "channel",
      }),
    deliveryDays: number(0, 0, 365, "days", "Mean time from purchase to use"),
    care: careDesk,
    advertising: advertisingPlan,
    seeding,
    fakeReviews,
    startingReviews,
    awareness: share(0.2, "Share of consumers who know the brand on the first day", {
      fixed: true,
      doctrine: ["D24"],
    }),
  })
  .meta({ description: "A brand" });

export const brandsSettings = z.record(nameSetting, brandSettings).meta({
  description: "Brands by name, 1 to 16 of them",
  keys: "brand",
  advice: "Write brands: { nonna: { quality: 0.8 } }.",
});
