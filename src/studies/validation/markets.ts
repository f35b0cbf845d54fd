import type { ScenarioSpec } from "../../scenario/settings/scenario.ts";
import { everywhere, referenceMarket } from "./referenceMarket.ts";

type Brand = ScenarioSpec["brands"][string];

/** No brand has reviews on the first day. */
const unreviewed = { count: 0, stars: 4 };

/**
 * The reference market as seen by a shop on the web: product pages show reviews, buyers are asked for them by e-mail,
 * and a fifth product is new.
 */
export const shopMarket: ScenarioSpec = {
  ...referenceMarket,
  title: "A shop on the web",
  channels: { ...referenceMarket.channels, site: { site: true, use: 19, reviews: true } },
  brands: {
    ...Object.fromEntries(
      Object.entries(referenceMarket.brands).map(([name, brand]) => [
        name,
        { ...brand, shareTools: { use: 1 } },
      ]),
    ),
    newcomer: {
      quality: 0.77,
      promise: 0.79,
      price: 21,
      coverage: everywhere(0.5),
      awareness: 0,
      shareTools: { use: 1 },
      startingReviews: unreviewed,
    },
  },
};

/** Ten brands that differ in quality alone, none of them known better than another, none with reviews. */
export const crowdedMarket: ScenarioSpec = {
  ...referenceMarket,
  title: "Ten brands",
  market: { ...referenceMarket.market, consumers: 2500 },
  brands: Object.fromEntries(
    Array.from({ length: 10 }, (_, index): [string, Brand] => [
      `brand${index + 1}`,
      {
        quality: 0.66 + 0.018 * index,
        promise: 0.66 + 0.018 * index,
        coverage: everywhere(0.4),
        awareness: 0.1,
        startingReviews: unreviewed,
      },
    ]),
  ),
};

/**
 * A new book: bought once or not at all, by people who come upon it once a month and who see its reviews wherever they
 * do, as visitors of its page do. Who likes what it is about buys it early; all others may still do so.
 */
export const bookMarket: ScenarioSpec = {
  ...referenceMarket,
  title: "A new book",
  market: { ...referenceMarket.market, durable: true, needsPerYear: 12 },
  channels: Object.fromEntries(
    Object.entries(referenceMarket.channels).map(([name, channel]) => [name, { ...channel, reviews: true }]),
  ),
  brands: {
    book: {
      quality: 0.77,
      promise: 0.79,
      price: 20,
      coverage: everywhere(0.5),
      awareness: 0,
      startingReviews: unreviewed,
    },
  },
};

/**
 * Novels, and a newspaper that writes of them. So many buyers read it on the way as turned to articles and reviews in
 * newspapers, 28 %, and to read is to know: nobody goes, does or buys there.
 *
 * @source Google/Shopper Sciences (2011), ZMOT Macro Study
 */
const novelMarket: ScenarioSpec = {
  ...referenceMarket,
  title: "Novels",
  market: { ...referenceMarket.market, consumers: 20_000 },
  channels: {
    ...referenceMarket.channels,
    newspaper: { owner: "earned", candour: 1, use: { know: 10, go: 0, do: 0, buy: 0 } },
  },
};

const withNovel = (novel: Brand): ScenarioSpec => ({
  ...novelMarket,
  brands: { ...novelMarket.brands, novel },
});

/** A first novel, of which nobody knows and which stands in a tenth of all places from some day on. */
export const firstNovelMarket = (entryDay: number): ScenarioSpec =>
  withNovel({
    quality: 0.5,
    promise: 0.79,
    price: 21,
    coverage: { ...everywhere(0.1), newspaper: 0 },
    awareness: 0,
    entryDay,
    startingReviews: unreviewed,
  });

/** Novels of an author whom nearly everybody knows, and whose work has been good. */
export const knownAuthorMarket: ScenarioSpec = withNovel({
  quality: 0.79,
  promise: 0.8,
  price: 21,
  coverage: { ...everywhere(0.5), newspaper: 0 },
  awareness: 0.9,
  advertising: { daily: 4 },
  startingReviews: { count: 60, stars: 4.2 },
});

/** The channels of the reference market that are reached on a device. */
const SCREENS = ["search", "site", "otherSites", "reviewSites", "maps", "video", "social", "email"];

/** People who turn to no screen, of whom there are so many as do not use the internet. */
const offline = Object.fromEntries(
  ["know", "go", "do", "buy"].map((moment) => [
    moment,
    Object.fromEntries(SCREENS.map((channel) => [channel, 0])),
  ]),
);

/**
 * The reference market with people who live without screens: 13 per cent, in the year of the digital diary.
 *
 * @source Anderson & Perrin (2016), 13 % of Americans don't use the internet, Pew Research Center
 */
export const wholePopulation: ScenarioSpec = {
  ...referenceMarket,
  title: "A whole population",
  personas: { online: { share: 0.87 }, offline: { share: 0.13, habits: offline } },
};

/** Meals out: decided within hours, with few sources. */
export const restaurantMarket: ScenarioSpec = {
  ...referenceMarket,
  title: "Restaurants",
  market: { ...referenceMarket.market, needsPerYear: 9, consumers: 2500 },
  journey: { pace: 0.15, extraSources: { know: 1.3, go: 0.8, do: 0.8, buy: 0.8 } },
};

/**
 * A shop for records over 78 weeks, whose customers need them seldom and unevenly, the shape being that of the NBD of
 * their repeat purchases, and leave for good as those of CDNOW did.
 *
 * @source Fader, Hardie & Lee (2005), Counting your customers the easy way, Marketing Science 24: after a purchase a
 *   customer is gone with chance Beta(.79, 2.43)
 */
export const recordMarket: ScenarioSpec = {
  ...referenceMarket,
  title: "A record shop",
  market: {
    ...referenceMarket.market,
    days: 546,
    needsPerYear: 3,
    needShape: 0.243,
    leaving: 0.793 / 3.219,
    leavingEvenness: 3.219,
  },
};

/** Cars: bought once in the run, over months, with many sources. */
export const carMarket: ScenarioSpec = {
  ...referenceMarket,
  title: "Cars",
  market: { ...referenceMarket.market, durable: true, needsPerYear: 1, days: 500 },
  journey: { pace: 20, extraSources: { know: 6, go: 4, do: 4, buy: 4 } },
};

/** Four alike, entering half a year after each other. */
export const entryMarket: ScenarioSpec = {
  ...referenceMarket,
  title: "Four entrants",
  market: { ...referenceMarket.market, consumers: 2500, days: 720 },
  brands: Object.fromEntries(
    [0, 120, 240, 360].map((entryDay, index): [string, Brand] => [
      `entrant${index + 1}`,
      {
        quality: 0.74,
        promise: 0.74,
        coverage: everywhere(0.4),
        awareness: entryDay === 0 ? 0.2 : 0,
        entryDay,
        startingReviews: unreviewed,
      },
    ]),
  ),
};

/**
 * A new kind of durable, over fifteen years: few needs of their own; owners go on talking, as often as one per cent of
 * the 56 brands that people mention in a week (Keller Fay 2006), and do not forget what they own.
 */
export const diffusionMarket: ScenarioSpec = {
  ...referenceMarket,
  title: "A new durable",
  market: { ...referenceMarket.market, consumers: 1500, durable: true, days: 5475, needsPerYear: 0.02 },
  journey: { pace: 7 },
  beliefs: { halfLife: "never" },
  wordOfMouth: { talkRate: 0.08, needTrigger: 0.05 },
  brands: Object.fromEntries(
    Object.entries(referenceMarket.brands).map(([name, brand]) => [
      name,
      { ...brand, awareness: 0.05, startingReviews: unreviewed, advertising: { daily: 0 } },
    ]),
  ),
};
