import type { Parameters } from "../../src/model/parameters.ts";
import type { RunResult } from "../../src/model/result.ts";
import { simulate } from "../../src/model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../src/numeric/luck/random.ts";
import { toParameters, type CompileOptions } from "../../src/scenario/compile/toParameters.ts";
import { applySettings } from "../../src/scenario/read/readScenario.ts";
import { scenarioSettings, type Scenario, type ScenarioSpec } from "../../src/scenario/settings/scenario.ts";

type Named<Group extends "personas" | "channels" | "brands"> = NonNullable<ScenarioSpec[Group]>[string];

/** What a test switches on; brands, channels and personas start plain too, and brands are found everywhere. */
export interface Overrides
  extends Omit<Partial<ScenarioSpec>, "schemaVersion" | "personas" | "channels" | "brands"> {
  readonly personas?: Readonly<Record<string, Partial<Named<"personas">>>>;
  readonly channels?: Readonly<Record<string, Partial<Named<"channels">>>>;
  readonly brands?: Readonly<Record<string, Partial<Named<"brands">>>>;
}

/** A journey is one look and the purchase, on the day of the need. */
const straightToBuy = { know: 0, go: 0, do: 0, buy: 1 };

const plainPersona: Named<"personas"> = {
  share: 1,
  scepticShare: 0,
  transitions: { know: straightToBuy, go: straightToBuy, do: straightToBuy },
};

/** A place that tells next to nothing: its contacts make known, not believed. */
const plainChannel: Named<"channels"> = {
  attention: "all",
  informativeSpread: 100,
  rankingBy: "liked",
  rankingStart: 1,
};

const plainBrand: Named<"brands"> = {
  quality: 0.8,
  qualitySpread: 0,
  tasteSpread: 0,
  promise: 0.8,
  price: 1,
  unitCost: 0,
  content: { video: 1, audio: 1, text: 1 },
  usability: { mobile: 1, desktop: 1, tablet: 1 },
  loadSeconds: 1,
  engagement: 0,
  shareTools: { know: 0, go: 0, do: 0, buy: 0, use: 0 },
  coherence: 1,
  failure: 0,
  care: { answered: 0, hours: 0, skill: 0 },
  awareness: 0,
};

/** Every mechanism off: each need leads to one look around and a purchase, and nothing is felt, learnt or told. */
const plain = {
  schemaVersion: 1,
  title: "Everything off",
  market: { consumers: 1000, days: 100, needsPerYear: 36.5, needShape: 1000, referencePrice: 1, panel: 0 },
  journey: {
    pace: 0,
    extraSources: 0,
    dropOut: 0,
    giveUpUnmet: 1,
    absenceLoss: 0,
    engagementEffect: 0,
    consider: 1,
    recall: 0,
    searchAgain: 0,
    loyaltyLoop: 0,
    deviceByDaypart: 0,
  },
  beliefs: {
    halfLife: "never",
    experienceSpread: 10,
    reviewsRead: 0,
    negativity: 1,
    scepticism: 0,
    perfectDistrust: 0,
    sizeNeglect: 0,
    reputation: 0,
  },
  platform: { fakeFilter: 0, fakeStay: "never" },
  choice: {
    quality: 0,
    valence: 1,
    unreviewed: 0,
    bestSeller: 0,
    taste: 0,
    price: 0,
    go: 0,
    do: 0,
    buy: 0,
    loyalty: 0,
    reminder: 0,
    risk: 0,
    outside: -1000,
  },
  checkout: {
    abandonment: { mobile: 0, desktop: 0, tablet: 0 },
    physicalAbandonment: 0,
    checkoutEffect: 0,
    comeBack: 0,
    bounceAtOneSecond: 0,
  },
  experience: {
    serviceWeight: 0,
    failureLoss: 0,
    disconfirmation: 0,
    lossAversion: 1,
    moodSpread: 0,
    promiseLift: 0,
    loyaltyLearning: 0,
  },
  telling: {
    postRate: 0,
    curve: "flat",
    herding: 0,
    delay: 0,
    shareToolsBoost: 1,
    sharingSpread: 0,
    shareOnTheWay: 0,
  },
  wordOfMouth: { tellRate: 0, negativeRatio: 1, passOn: 0, needTrigger: 0, talkRate: 0 },
  network: { kind: "complete", friends: 0 },
  advertising: { halfLife: 0, greatestExposure: 0, reminderDays: 0, needLift: 0 },
  care: {
    complaintShare: 0,
    resentment: 0,
    silenceDiscount: 0,
    answersInvite: 0,
    answersDeter: 0,
    answerCost: 0,
  },
} as const satisfies Partial<ScenarioSpec>;

/** The scenario in which nothing works but what is overridden. */
export function plainScenario(overrides: Overrides = {}): Scenario {
  const {
    personas = { everybody: {} },
    channels = { place: {} },
    brands = { one: {} },
    ...settings
  } = overrides;
  const everywhere = Object.fromEntries(Object.keys(channels).map((channel) => [channel, 1]));
  const spec = {
    ...(merge(plain, settings) as object),
    personas: onTopOf(plainPersona, personas),
    channels: onTopOf(plainChannel, channels),
    brands: onTopOf({ ...plainBrand, coverage: everywhere }, brands, "coverage"),
  };
  return checked(scenarioSettings.parse(spec));
}

export function plainMarket(overrides: Overrides = {}, options: CompileOptions = {}): Parameters {
  return toParameters(plainScenario(overrides), options);
}

/** One run of the plain market with some mechanisms on. */
export function runPlain(overrides: Overrides, seed: string, options: CompileOptions = {}): RunResult {
  return simulate(plainMarket(overrides, options), keyFromSeed(seed));
}

/** Runs with different luck, as `replicate` numbers them. */
export function runs(parameters: Parameters, seed: string, count: number): RunResult[] {
  const key = keyFromSeed(seed);
  return Array.from({ length: count }, (_, run) => simulate(parameters, replicationKey(key, run)));
}

function checked(scenario: Scenario): Scenario {
  const { problems } = applySettings(scenario, []);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return scenario;
}

/** @param whole - a group that replaces the base's instead of merging with it */
function onTopOf(
  base: object,
  named: Readonly<Record<string, object>>,
  whole = "",
): Readonly<Record<string, unknown>> {
  const start = (over: object) => (whole in over ? { ...base, [whole]: undefined } : base);
  return Object.fromEntries(Object.entries(named).map(([name, over]) => [name, merge(start(over), over)]));
}

/** Groups merge, values and lists replace. */
function merge(base: unknown, over: unknown): unknown {
  if (!isGroup(base) || !isGroup(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    merged[key] = key in merged ? merge(merged[key], value) : value;
  }
  return merged;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
