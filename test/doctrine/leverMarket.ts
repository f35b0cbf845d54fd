import type { ScenarioSpec } from "../../src/scenario/settings/scenario.ts";

/**
 * A small market in which every mechanism is on, so that each lever has something to move: one persona follows the
 * devices of the year and one has its own, and Nonna advertises, gives, buys reviews, fails and answers.
 */
export const leverMarket: ScenarioSpec = {
  schemaVersion: 1,
  title: "Every mechanism on",
  market: { consumers: 500, days: 90, needsPerYear: 24, panel: 100, leaving: 0.1 },
  journey: { pace: 0.5, deviceByDaypart: 0.5 },
  wordOfMouth: { talkRate: 0.02, passOn: 0.2, needTrigger: 0.1 },
  telling: { postRate: 0.3, shareOnTheWay: 0.1 },
  choice: { unreviewed: 2 },
  beliefs: { perfectDistrust: 1 },
  care: { resentment: 2 },
  surveys: { share: 0.5 },
  platform: { genuineFilter: 0.05 },
  personas: {
    commuter: {
      share: 0.6,
      pushAttention: 0.7,
      mobileLean: 1.5,
      dayparts: { commute: 0.3, work: 0.1 },
      habits: { know: { search: 1.5 }, go: { maps: 2 }, do: { site: 1.5 }, buy: { site: 2 } },
    },
    family: { share: 0.4, devices: { mobile: 0.3, desktop: 0.5, tablet: 0.2 } },
  },
  channels: {
    search: { dailyCost: 2, contactCost: 0.1, ranking: 0.5 },
    maps: { reviews: true, dailyCost: 1 },
    reviews: { owner: "earned", reviews: true, candour: 0.9 },
    site: { site: true, dailyCost: 1, ranking: 0.5 },
    social: { owner: "paid" },
    email: { flow: "push" },
    shopWindow: { kind: "physical", flow: "push", ranking: 0.5, formats: { video: 0, audio: 0, text: 0 } },
    callCentre: { kind: "physical" },
  },
  brands: {
    nonna: {
      quality: 0.75,
      promise: 0.8,
      price: 25,
      checkout: 0.7,
      outlets: 0.3,
      failure: 0.15,
      deliveryDays: 2,
      contentDailyCost: 3,
      coverage: {
        search: 0.6,
        maps: 0.5,
        reviews: 0.6,
        site: 0.6,
        social: 0.5,
        email: 0.4,
        shopWindow: 0.5,
        callCentre: 0.4,
      },
      prominence: { search: 0.7, maps: 1.2 },
      touchpoints: { callCentre: { quality: 0.4, failure: 0.3 } },
      care: { dailyCost: 5, capacity: 1 },
      capacity: 4,
      reaction: { matchPrice: 0.5, spendByShare: 0.5, serviceForStars: 0.4, delay: 7 },
      advertising: { daily: 5 },
      seeding: { people: 20, day: 10, cost: 4 },
      fakeReviews: { daily: 0.4 },
      startingReviews: { count: 20, stars: 4.2 },
    },
    catena: {
      quality: 0.6,
      outlets: 1,
      coverage: { search: 0.7, maps: 0.7, reviews: 0.7, site: 0.7, social: 0.6, email: 0.5, shopWindow: 0.6 },
      startingReviews: { count: 40, stars: 3.8 },
      awareness: 0.6,
    },
  },
  timeline: [{ day: 30, set: { "brands.catena.price": 15 } }],
};
