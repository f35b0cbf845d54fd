import type { ScenarioSpec } from "../../scenario/settings/scenario.ts";

type Brands = ScenarioSpec["brands"];
type Channels = ScenarioSpec["channels"];

/**
 * Lists that put on top what is reviewed more: by the number of reviews to a power at which the shares of ten brands
 * become as unequal as in the worlds of the study in which success was seen.
 *
 * @source Salganik, Dodds & Watts (2006), Science 311; Liu (2006), J. Marketing 70
 */
const ranked = { ranking: 0.55 };

/**
 * Where brands are met, used as often as the digital diary of 2016 counted: search 40, retailer's site 19, other sites
 * 19, store 15, map 12, video 6, social 6, contact with the business 6 % of moments. Of the other sites so many show
 * reviews that about a third of the journeys of ten sources come upon some: 31 % used online reviews in the study of
 * 2011. What is not written here takes its default.
 *
 * @source Google/Purchased (2016), digital diary of 1,000 smartphone users; Google/Shopper Sciences (2011), ZMOT Macro
 *   Study
 */
const channels: Channels = {
  search: { use: 40, ...ranked },
  site: { site: true, use: 19 },
  otherSites: { owner: "earned", use: 13, candour: 0.7 },
  reviewSites: { owner: "earned", reviews: true, use: 6, candour: 0.9, ...ranked },
  store: { kind: "physical", use: 15 },
  maps: { use: { know: 6, go: 24, do: 6, buy: 12 }, ...ranked },
  video: { use: 6, formats: { text: 0 } },
  social: { owner: "paid", use: 6 },
  callCentre: { kind: "physical", use: 6 },
  email: { flow: "push", use: 4 },
  shopWindow: { kind: "physical", flow: "push", use: 4 },
};

/** Presence in every channel, the same everywhere. */
export function everywhere(coverage: number): Record<string, number> {
  return Object.fromEntries(Object.keys(channels).map((name) => [name, coverage]));
}

const established = (stars: number) => ({ count: 60, stars });

/** Four brands between a good small one and a large cheap one; qualities such that satisfaction is like the ACSI's. */
const brands: Brands = {
  alder: {
    quality: 0.84,
    promise: 0.84,
    price: 24,
    coverage: everywhere(0.35),
    awareness: 0.2,
    advertising: { daily: 2 },
    startingReviews: established(4.4),
  },
  birch: {
    quality: 0.79,
    promise: 0.8,
    price: 21,
    coverage: everywhere(0.5),
    awareness: 0.35,
    advertising: { daily: 4 },
    startingReviews: established(4.2),
  },
  cedar: {
    quality: 0.75,
    promise: 0.77,
    price: 20,
    coverage: everywhere(0.6),
    awareness: 0.5,
    advertising: { daily: 6 },
    startingReviews: established(4),
  },
  dogwood: {
    quality: 0.7,
    promise: 0.75,
    price: 18,
    coverage: everywhere(0.7),
    awareness: 0.65,
    advertising: { daily: 10 },
    startingReviews: established(3.8),
  },
};

/** A market of everyday purchases: four brands, eleven channels, everything else at its default. */
export const referenceMarket: ScenarioSpec = {
  schemaVersion: 1,
  title: "Reference market",
  market: { consumers: 4000, days: 365, panel: 0 },
  channels,
  brands,
};
