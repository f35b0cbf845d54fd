import { readFileSync } from "node:fs";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import type { TypedSetting } from "../../src/scenario/read/settingTexts.ts";
import type { Scenario } from "../../src/scenario/settings/scenario.ts";

/** Settings by path, e.g. `{ "brands.nonna.price": 30 }`; groups merge. */
export type Settings = Readonly<Record<string, unknown>>;

/** A small market with something of everything: two kinds of people, six channels, three brands that do it all. */
const fullMarket = `schemaVersion: 1
title: Something of everything
market: { consumers: 1500, start: 2017-11-20, days: 120, needsPerYear: 12, panel: 300, season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2] }
journey: { pace: 0.8, searchAgain: 0.4, absenceLoss: 0.2 }
beliefs: { halfLife: 60 }
platform: { display: recency, recencyHalfLife: 20, order: helpful, genuineFilter: 0.05 }
telling: { postRate: 0.3, delay: 3, herding: 0.2 }
surveys: { share: 0.3 }
wordOfMouth: { talkRate: 0.05, passOn: 0.2, needTrigger: 0.05 }
personas:
  hasty: { share: 0.6, pace: 0.5, mobileLean: 2, habits: { go: { search: 3 } } }
  careful: { share: 0.4, needs: 0.7, scepticShare: 0.8, trustInPeople: 1.5, talking: 1.5, sharing: 2 }
channels:
  search: { use: { know: 5, go: 2, do: 1, buy: 1 }, attention: 2, dailyCost: 3, contactCost: 0.02 }
  reviews: { owner: earned, reviews: true, candour: 0.9, use: 2, dailyCost: 1 }
  site: { site: true, use: { know: 1, go: 1, do: 3, buy: 5 }, dailyCost: 2 }
  email: { flow: push, contactCost: 0.01 }
  shop: { kind: physical, attention: all, use: { know: 1, go: 2, do: 1, buy: 3 }, dailyCost: 5, contactCost: 0.3 }
  callCentre: { kind: physical, use: { know: 0, go: 1, do: 1, buy: 2 } }
brands:
  north:
    quality: 0.8
    price: 21
    outlets: 0.5
    deliveryDays: 2
    failure: 0.15
    coverage: { search: 0.6, reviews: 0.7, site: { know: 0.5, go: 0.5, do: 0.7, buy: 0.8 }, shop: { go: 0.6, buy: 0.7 }, callCentre: 0.3 }
    shareTools: { use: 0.8 }
    contentDailyCost: 3
    fixedCost: 7
    care: { answered: 0.7, hours: 12, dailyCost: 4 }
    advertising: { daily: 30 }
    seeding: { people: 30, day: 20, cost: 9, influencers: true }
    startingReviews: { count: 25, stars: 4.4 }
  chain:
    quality: 0.6
    promise: 0.85
    price: 17
    coverage: { search: 0.9, reviews: 0.8, site: 0.9, email: 0.7, shop: 0.8, callCentre: 0.8 }
    prominence: { search: 2 }
    touchpoints: { callCentre: { quality: 0.3, failure: 0.3 } }
    coherence: 0.6
    advertising: { daily: 90 }
    fakeReviews: { daily: 0.7 }
    startingReviews: { count: 200, stars: 3.8 }
    awareness: 0.7
  late:
    entryDay: 30
    quality: 0.75
    price: 20
    loadSeconds: 6
    membership: { joining: 0.3, price: 6, period: 15, leaving: 0.3, experience: 4 }
    coverage: { search: 0.7, reviews: 0.5, site: 0.7 }
    advertising: { daily: 60 }
    awareness: 0
`;

export function fullScenario(settings: Settings = {}): Scenario {
  return read((file) => (file === "full.yaml" ? fullMarket : undefined), "full.yaml", settings);
}

/** The trattoria of the handbook with fewer guests and for a shorter time. */
export function flagshipScenario(settings: Settings = {}): Scenario {
  const small = { "market.consumers": 1500, "market.days": 120, "market.panel": 300 };
  return read((file) => readFileSync(file, "utf8"), "scenarios/restaurant/trattoria.yaml", {
    ...small,
    ...settings,
  });
}

function read(load: (file: string) => string | undefined, file: string, settings: Settings): Scenario {
  const given: TypedSetting[] = Object.entries(settings).map(([path, value]) => ({ path, value }));
  const { scenario, problems } = readScenario(load, file, given);
  if (scenario === undefined) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return scenario;
}
