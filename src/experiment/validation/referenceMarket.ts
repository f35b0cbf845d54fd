import type { ScenarioSpec } from "../../scenario/settings/scenario.ts";

type Brands = ScenarioSpec["brands"];
type Channels = ScenarioSpec["channels"];

/**
 * Ten places to meet brands, used as often as the digital diary of 2016 counted: search 40, retailer's site 19, other
 * sites 19, store 15, map 12, video 6, social 6, contact with the business 6 % of moments. What is not written here
 * takes its default.
 *
 * @source Google/Purchased (2016), digital diary of 1,000 smartphone users
 */
const channels: Channels = {
  search: { use: 40 },
  site: { site: true, use: 19 },
  otherSites: { owner: "earned", reviews: true, use: 19, candour: 0.9 },
  store: { kind: "physical", use: 15 },
  maps: { use: { know: 6, go: 24, do: 6, buy: 12 }, reviews: true },
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

/** Four brands between a good small one and a large cheap one. */
const brands: Brands = {
  alder: {
    quality: 0.78,
    promise: 0.78,
    price: 24,
    coverage: everywhere(0.35),
    awareness: 0.2,
    advertising: { daily: 2 },
    startingReviews: established(4.4),
  },
  birch: {
    quality: 0.72,
    promise: 0.74,
    price: 21,
    coverage: everywhere(0.5),
    awareness: 0.35,
    advertising: { daily: 4 },
    startingReviews: established(4.2),
  },
  cedar: {
    quality: 0.68,
    promise: 0.72,
    price: 20,
    coverage: everywhere(0.6),
    awareness: 0.5,
    advertising: { daily: 6 },
    startingReviews: established(4),
  },
  dogwood: {
    quality: 0.62,
    promise: 0.7,
    price: 18,
    coverage: everywhere(0.7),
    awareness: 0.65,
    advertising: { daily: 10 },
    startingReviews: established(3.8),
  },
};

/** A market of everyday purchases: four brands, ten channels, everything else at its default. */
export const referenceMarket: ScenarioSpec = {
  schemaVersion: 1,
  title: "Reference market",
  market: { consumers: 4000, days: 365, panel: 0 },
  channels,
  brands,
};
