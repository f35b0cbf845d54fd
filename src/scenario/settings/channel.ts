import { z } from "zod";
import { byMoment, choice, flag, nameSetting, number, share } from "./fields.ts";

/** A place where consumers meet brands: search, maps, a shop window, a call centre. */
const channelSettings = z
  .strictObject({
    kind: choice(["digital", "physical"], "digital", "Reached on a device, or by going there", {
      doctrine: ["D13"],
    }),
    flow: choice(["pull", "push"], "pull", "The consumer turns to it, or it comes to the consumer", {
      doctrine: ["D4"],
    }),
    owner: choice(
      ["owned", "paid", "earned"],
      "owned",
      "Who speaks there: the brand, the brand for money, or people",
    ),
    site: flag(false, "The brand's own site or app: load time loses visitors, baskets may be left", {
      doctrine: ["D17"],
    }),
    reviews: flag(false, "Reviews are shown there (ZMOT)", { doctrine: ["D1", "D2"] }),
    use: byMoment([1, 1, 1, 1], 1000, "weight", "How often consumers turn to it", {
      source:
        "Google/Purchased digital diary 2016: search 40, retailer site 19, other site 19, store 15, map 12, video 6, social 6 % of moments",
    }),
    dayparts: z
      .strictObject({
        earlyMorning: number(1, 0, 100, "times", "Use at 5–7 h"),
        commute: number(1, 0, 100, "times", "Use while commuting"),
        work: number(1, 0, 100, "times", "Use at work"),
        errands: number(1, 0, 100, "times", "Use when out or in the shop"),
        evening: number(1, 0, 100, "times", "Use in the evening at home"),
        night: number(1, 0, 100, "times", "Use at night"),
      })
      .prefault({})
      .meta({ description: "Multipliers of the use by daypart", doctrine: ["D15"] }),
    informativeSpread: number(
      0.8,
      0.01,
      100,
      "quality",
      "Noise of what one contact tells about quality; smaller tells more",
    ),
    candour: share(0.4, "0 repeats the brand's promise, 1 tells the true quality", {
      doctrine: ["D4", "D5"],
    }),
    attention: z
      .union([z.number().min(0.1).max(1000), z.literal("all")])
      .default(3)
      .meta({
        description: "Brands that a visitor looks at; fewer make the position count more",
        unit: "brands",
        doctrine: ["D23"],
        off: "all",
      }),
    formats: z
      .strictObject({
        video: share(1, "Video is consumed there"),
        audio: share(1, "Audio is consumed there"),
        text: share(1, "Text is consumed there"),
      })
      .prefault({})
      .meta({ description: "Content formats consumed there, 0–1", doctrine: ["D8"] }),
    dailyCost: number(0, 0, 1e9, "currency a day", "Cost of full coverage of one moment for one day"),
    contactCost: number(0, 0, 1e6, "currency", "Cost of one contact"),
  })
  .meta({ description: "A channel" });

export const channelsSettings = z.record(nameSetting, channelSettings).meta({
  description: "Channels by name, 1 to 16 of them",
  keys: "channel",
  advice: "Start from a scenario in scenarios/ with extends.",
});
