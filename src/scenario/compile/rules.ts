import { DEVICES, MOMENTS, type Epoch } from "../../model/parameters.ts";
import { exp } from "../../numeric/functions/deterministicMath.ts";
import type { Scenario } from "../settings/scenario.ts";
import { precisionOf } from "./tables.ts";

type Rules = Omit<Epoch, "fromDay" | "personas" | "channels" | "brands">;

const mustBuy = -1000;
const ln2 = 0.6931471805599453;

/** How the market works, in the model's units. */
export function compileRules(scenario: Scenario, referencePrice: number): Rules {
  return {
    journey: {
      ...scenario.journey,
      extraSources: Float64Array.from(MOMENTS, (moment) => scenario.journey.extraSources[moment]),
      dropOut: Float64Array.from(MOMENTS, (moment) => scenario.journey.dropOut[moment]),
    },
    beliefs: compileBeliefs(scenario),
    platform: compilePlatform(scenario),
    choice: {
      ...scenario.choice,
      referencePrice,
      outside: scenario.choice.outside <= mustBuy ? Number.NEGATIVE_INFINITY : scenario.choice.outside,
    },
    checkout: {
      ...scenario.checkout,
      abandonment: Float64Array.from(DEVICES, (device) => scenario.checkout.abandonment[device]),
    },
    experience: { ...scenario.experience },
    telling: { ...scenario.telling, starThresholds: Float64Array.from(scenario.telling.starThresholds) },
    wordOfMouth: compileWordOfMouth(scenario),
    advertising: compileAdvertising(scenario),
    care: compileCare(scenario),
    surveys: {
      surveyShare: scenario.surveys.share,
      surveyNoise: scenario.surveys.noise,
      surveyPoints: scenario.surveys.points,
    },
  };
}

function compileBeliefs({ beliefs }: Scenario): Rules["beliefs"] {
  const { priorMean, paidTrust, reviewsRead, negativity, scepticism } = beliefs;
  return {
    priorMean,
    priorPrecision: precisionOf(beliefs.priorSpread),
    halfLife: beliefs.halfLife === "never" ? Number.POSITIVE_INFINITY : beliefs.halfLife,
    experiencePrecision: precisionOf(beliefs.experienceSpread),
    paidTrust,
    reviewsRead,
    reviewPrecision: precisionOf(beliefs.reviewSpread),
    sizeNeglect: beliefs.sizeNeglect,
    negativity,
    scepticism,
    perfectDistrust: beliefs.perfectDistrust,
    reputation: beliefs.reputation,
    priceSign: beliefs.priceSign,
  };
}

/** Stars in which a displayed mean is shown; 0 = as it is. */
const STEPS = { none: 0, tenths: 0.1, halves: 0.5 } as const;

function compilePlatform({ platform }: Scenario): Rules["platform"] {
  const { order, helpfulNegativity, fakeFilter, genuineFilter } = platform;
  const fakeStay = platform.fakeStay === "never" ? Number.POSITIVE_INFINITY : platform.fakeStay;
  const recencyHalfLife =
    platform.display === "allTime" ? Number.POSITIVE_INFINITY : platform.recencyHalfLife;
  const rounding = STEPS[platform.rounding];
  return { rounding, recencyHalfLife, order, helpfulNegativity, fakeFilter, fakeStay, genuineFilter };
}

function compileWordOfMouth({ wordOfMouth }: Scenario): Rules["wordOfMouth"] {
  const { friendSpread, ...rules } = wordOfMouth;
  return { ...rules, friendPrecision: precisionOf(friendSpread) };
}

function compileAdvertising({ advertising }: Scenario): Rules["advertising"] {
  const { halfLife, spread, ...rules } = advertising;
  return {
    ...rules,
    carryOver: halfLife === 0 ? 0 : exp(-ln2 / halfLife),
    informative: precisionOf(spread),
  };
}

function compileCare({ care }: Scenario): Rules["care"] {
  const { silent, unresolved, resolved, quick } = care.stayLoyal;
  return { ...care, stayLoyal: Float64Array.of(silent, unresolved, resolved, quick) };
}
