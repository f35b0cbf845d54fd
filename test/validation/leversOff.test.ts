import { describe, expect, test } from "vitest";
import type { Parameters } from "../../src/model/parameters.ts";
import type { RunResult } from "../../src/model/result.ts";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { fullScenario, type Settings } from "../support/fullMarket.ts";
import { runHash } from "../support/runHash.ts";

// Common random numbers: each decision has luck of its own, so a mechanism that is off leaves every other one as it
// was, to the last bit. Each lever is moved twice: while its mechanism is off, when nothing may change, and while it
// is on, when something must, or the first would prove nothing.

const small = {
  "market.consumers": 160,
  "market.days": 38,
  "market.panel": 100,
  "market.referencePrice": 19,
};

function parametersOf(settings: Settings): Parameters {
  return toParameters(fullScenario({ ...small, ...settings }), { logged: 40 });
}

function run(settings: Settings): RunResult {
  return simulate(parametersOf(settings), keyFromSeed("levers"));
}

const all = (setting: string, value: unknown) =>
  Object.fromEntries(["north", "chain", "late"].map((brand) => [`brands.${brand}.${setting}`, value]));
const everybody = (setting: string, value: unknown) =>
  Object.fromEntries(["hasty", "careful"].map((persona) => [`personas.${persona}.${setting}`, value]));

/** What is switched off, the levers that then do nothing, and how it is on where the market does without it. */
const mechanisms: Record<string, { off: Settings; on?: Settings; levers: Settings }> = {
  "reviews missed": {
    off: { "choice.unreviewed": 0 },
    on: { "choice.unreviewed": 2 },
    levers: { "choice.unreviewedFade": 40 },
  },
  "what a price tells": {
    off: { "beliefs.priceSign": 0, "choice.priceRisk": 0, "choice.price": 0 },
    on: { "beliefs.priceSign": 0.2, "choice.price": 0 },
    levers: { "market.referencePrice": 40 },
  },
  "what others tell": {
    off: { "beliefs.reviewsRead": 0, ...everybody("trustInPeople", 0), "choice.unreviewed": 0 },
    levers: { "choice.valence": 3, "beliefs.perfectDistrust": 9, "beliefs.sizeNeglect": 1 },
  },
  "lists by reviews": {
    off: { "channels.search.ranking": 0 },
    on: { "channels.search.ranking": 1 },
    levers: { "channels.search.rankingBy": "liked", "channels.search.rankingStart": 50 },
  },
  "best sellers": {
    off: { "channels.search.bestSellers": 0 },
    on: { "channels.search.bestSellers": 1 },
    levers: { "choice.bestSeller": 10 },
  },
  reputation: {
    off: all("awareness", 0),
    levers: { "beliefs.reputation": 30 },
  },
  resentment: {
    off: { "care.resentment": 0 },
    on: { "care.resentment": 3 },
    levers: { "care.resentmentLevel": 0.5 },
  },
  surveys: {
    off: { "surveys.share": 0 },
    on: { "surveys.share": 1 },
    levers: { "surveys.noise": 0.3, "surveys.points": 3 },
  },
  "customers' lifetime": {
    off: { "market.leaving": 0 },
    on: { "market.leaving": 0.4 },
    levers: { "market.leavingEvenness": 0.2 },
  },
  "reading reviews": {
    off: { "beliefs.reviewsRead": 0 },
    levers: {
      "beliefs.negativity": 5,
      "beliefs.scepticism": 1,
      "beliefs.reviewSpread": 0.1,
      "platform.order": "newest",
      "platform.helpfulNegativity": 1,
      "personas.careful.scepticShare": 0,
    },
  },
  "recency in what is displayed": {
    off: { "platform.display": "allTime" },
    levers: { "platform.recencyHalfLife": 200 },
  },
  "posting reviews": {
    off: { "telling.postRate": 0 },
    levers: {
      "telling.curve": "flat",
      "telling.curveFloor": 1,
      "telling.herding": 0,
      "telling.delay": 20,
      "telling.shareToolsBoost": 1,
      "telling.sharingSpread": 0,
      "platform.genuineFilter": 0.9,
    },
  },
  "share tools": {
    off: { "telling.shareToolsBoost": 1, "telling.shareOnTheWay": 0 },
    levers: all("shareTools", { know: 1, go: 1, do: 1, buy: 1, use: 1 }),
  },
  "sharing on the way and passing on": {
    off: { "telling.shareOnTheWay": 0, "wordOfMouth.passOn": 0 },
    levers: { "wordOfMouth.mostHops": 1 },
  },
  "word of mouth": {
    off: {
      "wordOfMouth.tellRate": 0,
      "wordOfMouth.talkRate": 0,
      "telling.shareOnTheWay": 0,
      "brands.north.seeding.influencers": false,
    },
    levers: {
      "wordOfMouth.negativeRatio": 8,
      "wordOfMouth.friendSpread": 0.05,
      "wordOfMouth.passOn": 1,
      "wordOfMouth.needTrigger": 1,
      "network.kind": "scaleFree",
      "network.friends": 3,
      ...everybody("talking", 0.2),
    },
  },
  advertising: {
    off: all("advertising.daily", 0),
    levers: {
      "advertising.halfLife": 30,
      "advertising.halfSaturation": 1,
      "advertising.slope": 3,
      "advertising.greatestExposure": 2,
      "advertising.reminderDays": 60,
      "advertising.remembered": 1,
      "choice.reminder": 5,
      "advertising.spread": 0.2,
      "advertising.needLift": 9,
    },
  },
  "the response to advertising": {
    off: { "advertising.greatestExposure": 0 },
    levers: {
      "advertising.halfSaturation": 1,
      "advertising.slope": 3,
      "advertising.spread": 0.2,
      "advertising.needLift": 9,
    },
  },
  seeding: {
    off: { "brands.north.seeding.people": 0 },
    levers: {
      "brands.north.seeding.day": 3,
      "brands.north.seeding.cost": 99,
      "brands.north.seeding.influencers": false,
    },
  },
  "bought reviews": {
    off: { "brands.chain.fakeReviews.daily": 0 },
    levers: { "brands.chain.fakeReviews.cost": 99, "platform.fakeFilter": 0, "platform.fakeStay": 3 },
  },
  failures: {
    off: { ...all("failure", 0), "brands.chain.touchpoints.callCentre.failure": 0 },
    levers: {
      "experience.failureLoss": 1,
      "care.complaintShare": 1,
      "care.stayLoyal": { silent: 0, unresolved: 0, resolved: 0, quick: 0 },
      "care.quickHours": 0,
      "brands.north.care.hours": 900,
      "brands.north.care.skill": 0,
    },
  },
  "answers to complaints": {
    off: all("care.answered", 0),
    levers: {
      "care.quickHours": 0,
      "care.answerCost": 99,
      "care.answersInvite": 1,
      "care.answersDeter": 1,
      "brands.north.care.hours": 900,
      "brands.north.care.skill": 0,
    },
  },
  "surprise and disappointment": {
    off: { "experience.disconfirmation": 0 },
    levers: { "experience.lossAversion": 5, "experience.promiseLift": 0 },
  },
  "ease of checkout": { off: { "checkout.checkoutEffect": 0 }, levers: all("checkout", 1) },
  "slow sites": { off: { "checkout.bounceAtOneSecond": 0 }, levers: all("loadSeconds", 20) },
  engagement: { off: { "journey.engagementEffect": 0 }, levers: all("engagement", 1) },
  "distance to shops": { off: all("outlets", 0), levers: { "journey.travel": 0.1 } },
  "searching again": {
    off: { "journey.searchAgain": 0 },
    levers: everybody("transitions.buy", { know: 0, go: 0, do: 0, buy: 1 }),
  },
  "the order that puts helpful reviews on top": {
    off: { "platform.order": "random" },
    levers: { "platform.helpfulNegativity": 30 },
  },
};

describe.each(Object.entries(mechanisms))("without %s", (_, { off, on: mechanism, levers }) => {
  const on = runHash(run({ ...mechanism }));

  test("its levers change nothing, to the last bit", () => {
    expect(runHash(run({ ...off, ...levers }))).toBe(runHash(run(off)));
  });

  // Levers that several brands or people have are moved together.
  const families = [...new Set(Object.keys(levers).map(family))];
  test.each(families)("but %s matters otherwise", (moved) => {
    const move = Object.entries(levers).filter(([path]) => family(path) === moved);
    expect(runHash(run({ ...mechanism, ...Object.fromEntries(move) }))).not.toBe(on);
  });
});

describe("what nobody sees, uses or is leaves everybody else's luck alone", () => {
  const before = run({});
  const [people, moments, places, offers] = [
    before.personas.length,
    4,
    before.channels.length,
    before.brands.length,
  ];

  const ghost = { awareness: 0.5, price: 1, quality: 1, startingReviews: { count: 9 } };
  test.each([
    ["that enters after the end", { ...ghost, coverage: { search: 1 } }, 5000],
    ["that is found nowhere and known to nobody", { ...ghost, awareness: 0 }, 0],
  ])("a brand %s", (__, brand, entryDay) => {
    const parameters = parametersOf({ brands: { ghost: brand } });
    for (const { brands } of parameters.epochs) brands.entryDay[offers] = entryDay;
    const after = simulate(parameters, keyFromSeed("levers"));
    const width = offers + 1;
    const kept = <Table extends Record<string, Float64Array>>(tables: Table) =>
      Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, drop(table, width, 1)]));
    const { visits, exits, ...met } = after.touchpoints;
    const { bothBuyers, purchases, ...states } = after.census;
    const { day, size, ...answers } = after.panel;
    const both = drop(drop(bothBuyers, width, 1), width, offers);
    expect(bothBuyers.length - both.length).toBe(2 * offers + 1);
    expect(
      runHash({
        ...after,
        brands: before.brands,
        series: kept(after.series) as RunResult["series"],
        levels: kept(after.levels) as RunResult["levels"],
        money: kept(after.money) as RunResult["money"],
        touchpoints: { visits, ...(kept(met) as typeof met), exits } as RunResult["touchpoints"],
        census: { ...states, ...(kept(states) as typeof states), bothBuyers: both, purchases },
        panel: { day, size, ...(kept(answers) as typeof answers) },
        media: kept({ ...after.media }) as unknown as RunResult["media"],
      }),
    ).toBe(runHash(before));
  });

  test("a channel that nobody turns to", () => {
    const after = run({ channels: { nowhere: { use: 0 } } });
    const { visits, met, exits, bought, failures, satisfaction } = after.touchpoints;
    const width = places + 1;
    const { contacts, spend, adSpend, impressions } = after.media;
    expect(
      runHash({
        ...after,
        channels: before.channels,
        media: {
          ...after.media,
          contacts: drop(contacts, width, offers),
          spend: drop(spend, width, offers),
          adSpend: drop(adSpend, width, offers),
          impressions: drop(impressions, width, offers),
        },
        touchpoints: {
          visits: drop(visits, width, 1),
          met: drop(met, width, offers),
          exits: drop(exits, width, 1),
          bought: drop(bought, width, offers),
          failures: drop(failures, width, offers),
          satisfaction: drop(satisfaction, width, offers),
        },
      }),
    ).toBe(runHash(before));
  });

  test("a persona that nobody is", () => {
    const after = run({ personas: { nobody: { share: 0, needs: 9 } } });
    const width = people + 1;
    const { visits, met, left, bought } = after.funnel;
    const { touchpoints } = after;
    expect(
      runHash({
        ...after,
        personas: before.personas,
        funnel: {
          visits: drop(visits, width, 24),
          met: drop(met, width, 24),
          left: drop(left, width, 24),
          bought: drop(bought, width, 24),
        },
        touchpoints: {
          ...touchpoints,
          visits: drop(touchpoints.visits, width, moments * places),
          met: drop(touchpoints.met, width, moments * places * offers),
          exits: drop(touchpoints.exits, width, moments * places),
        },
      }),
    ).toBe(runHash(before));
  });

  test("a longer run begins with the shorter one", () => {
    const longer = run({ "market.days": 39 });
    expect(longer.series.bought.subarray(0, before.series.bought.length)).toEqual(before.series.bought);
    expect(longer.market.sources.subarray(0, before.days)).toEqual(before.market.sources);
  });
});

const family = (path: string) => path.replace(/^(brands|personas)\.\w+\./, "$1.*.");

/** A flat table without the last of `width` entries along one axis; `inner` numbers lie below each of them. */
function drop(table: Float64Array, width: number, inner: number): Float64Array {
  return table.filter((_, cell) => Math.floor(cell / inner) % width !== width - 1);
}
