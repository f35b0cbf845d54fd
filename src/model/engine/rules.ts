import { cumulativeThresholds, poissonThresholds } from "../../numeric/functions/distributions.ts";
import { exp, log, pow } from "../../numeric/functions/deterministicMath.ts";
import { guideOf } from "../../numeric/luck/guide.ts";
import { DISTANCES, Kind, MOST_EXTRA_SOURCES } from "../layout/codes.ts";
import type { Epoch, Parameters } from "../parameters.ts";
import { CERTAIN, meetingThresholds, usableTable } from "../advertising/presence.ts";
import { coverageCosts } from "../books/money.ts";
import { meaningOf } from "../reviews/reviews.ts";
import { waysToBuy } from "../advertising/waysToBuy.ts";

/**
 * The settings of one epoch worked out into tables that the day's loop only has to look up. Chances are times 2³²,
 * to be compared with 32 random bits.
 */
export interface Rules {
  readonly epoch: Epoch;
  readonly personas: number;
  /** brands in the market: 1; shape [B] */
  readonly present: Uint8Array;
  /** chance to meet a brand; shape [M, P, D, C, B] */
  readonly meeting: Float64Array;
  /** how well brands can be used on channels; shape [C, P, B, D] */
  readonly usable: Float64Array;
  /** what it costs brands to be on channels for a day; shape [B, C] */
  readonly coverageCosts: Float64Array;
  /** willingness to go to the nearest outlet, by 1/256ths of the consumers from near to far; shape [B, 256] */
  readonly nearness: Float64Array;
  /** shape [P, M, T] */
  readonly daypart: Uint32Array;
  readonly daypartGuide: Uint8Array;
  /** shape [P, T, D] */
  readonly device: Uint32Array;
  /** shape [P, M, T, C] */
  readonly habit: Uint32Array;
  readonly habitGuide: Uint8Array;
  /** shape [P, M, M] */
  readonly transition: Uint32Array;
  readonly transitionGuide: Uint8Array;
  /** sources beyond the first; shape [M, MOST_EXTRA_SOURCES + 1] */
  readonly extraSources: Uint32Array;
  readonly extraSourcesGuide: Uint8Array;
  /** what kind of place a channel is: bits of `Kind`; shape [C] */
  readonly kinds: Uint8Array;
  /** precision of what a contact tells a persona about a brand; shape [P, C, B] */
  readonly contactPrecision: Float64Array;
  /** precision of one exposure to a brand's advertising; shape [P, B] */
  readonly exposurePrecision: Float64Array;
  /** what is expected of an unknown brand, times the precision of that; shape [B] */
  readonly priorSum: Float64Array;
  /** aversion to uncertain quality; shape [B] */
  readonly riskWeight: Float64Array;
  /** brands that a visitor looks at; shape [C] */
  readonly attention: Float64Array;
  /** what brands claim; shape [B] */
  readonly promise: Float64Array;
  /** weight of a unit of quality in the utility; shape [P] */
  readonly qualityWeight: Float64Array;
  /** standard deviation of what a contact says; shape [C] */
  readonly contactSpread: Float64Array;
  /** mean of what a contact says about quality; shape [C, B] */
  readonly contactMean: Float64Array;
  /** chance that a brand's content is passed on to a friend; shape [M, P, D, B] */
  readonly passing: Float64Array;
  /** chance that a slow site loses the visitor; shape [B] */
  readonly bounce: Float64Array;
  /** chance that a filled basket is completed; shape [B, D] */
  readonly completion: Float64Array;
  /** 1 for brands with outlets; shape [B] */
  readonly hasOutlets: Uint8Array;
  /** how present brands are on screens when it comes to buying, 0–1; shape [B] */
  readonly sitePresence: Float64Array;
  /** how present the places are that sell a brand without outlets of its own, 0–1; shape [B] */
  readonly placePresence: Float64Array;
  /** service of a typical touchpoint; shape [B] */
  readonly meanService: Float64Array;
  /** what remains of evidence after a number of days, all days of a run; shape [days + 1] */
  readonly fading: Float64Array;
  /** −β · sensitivity · ln(price / reference); shape [P, B] */
  readonly priceUtility: Float64Array;
  /** satisfaction that readers understand by each rating level; shape [levels] */
  readonly meaning: Float64Array;
  /** friends told per conversation day: Poisson given at least one; shape [33] */
  readonly conversations: Uint32Array;
}

/** Works out the tables of an epoch for the brands that have entered by its first day. */
export function createRules(parameters: Parameters, epoch: Epoch, day: number): Rules {
  const { brands, channels, personas } = epoch;
  const brandCount = parameters.brands.length;
  const present = Uint8Array.from(brands.entryDay, (entry) => (entry <= day ? 1 : 0));
  const daypart = thresholdRows(personas.daypart, 6);
  const habit = thresholdRows(personas.habit, parameters.channels.length);
  const transition = thresholdRows(personas.transition, 4);
  const extraSources = sourceTable(epoch);
  return {
    epoch,
    personas: personas.pace.length,
    present,
    meeting: meetingThresholds(epoch, present),
    usable: usableTable(epoch),
    coverageCosts: coverageCosts(epoch),
    nearness: nearnessTable(epoch, brandCount),
    daypart,
    daypartGuide: guideOf(daypart, 6),
    device: thresholdRows(personas.device, 3),
    habit,
    habitGuide: guideOf(habit, parameters.channels.length),
    transition,
    transitionGuide: guideOf(transition, 4),
    extraSources,
    extraSourcesGuide: guideOf(extraSources, MOST_EXTRA_SOURCES + 1),
    kinds: channels.digital.map(
      (digital, channel) =>
        digital * Kind.digital +
        channels.site[channel] * Kind.site +
        channels.reviews[channel] * Kind.reviews +
        channels.earned[channel] * Kind.earned +
        channels.together[channel] * Kind.together,
    ),
    contactPrecision: precisionTable(epoch, brandCount),
    passing: passingTable(epoch, brandCount),
    contactSpread: channels.informative.map((precision) => (precision > 0 ? 1 / Math.sqrt(precision) : 0)),
    contactMean: contactTable(epoch, parameters.channels.length, brandCount),
    bounce: brands.loadSeconds.map(
      (seconds) => CERTAIN * Math.min(0.95, epoch.checkout.bounceAtOneSecond * bounceMultiplier(seconds)),
    ),
    completion: completionTable(epoch, brandCount),
    hasOutlets: Uint8Array.from(brands.outlets, (density) => (density > 0 ? 1 : 0)),
    ...waysToBuy(epoch, brandCount),
    meanService: serviceTable(epoch, parameters.channels.length, brandCount),
    fading: fadingTable(epoch.beliefs.halfLife, parameters.days),
    priceUtility: byPersonaAndBrand(epoch, (persona, brand) => {
      const weight = epoch.choice.price * personas.priceSensitivity[persona];
      return -weight * log(brands.price[brand] / epoch.choice.referencePrice);
    }),
    exposurePrecision: byPersonaAndBrand(epoch, (persona, brand) => {
      const trust = personas.trustInBrands[persona] * brands.coherence[brand];
      return personas.pushAttention[persona] * epoch.advertising.informative * trust;
    }),
    ...priceTables(epoch),
    attention: channels.attention,
    promise: brands.promise,
    qualityWeight: personas.qualitySensitivity.map((sensitivity) => epoch.choice.quality * sensitivity),
    meaning: meaningOf(parameters.ratingLevels, epoch.telling.starThresholds),
    conversations: conversationTable(epoch.wordOfMouth.talkRate),
  };
}

/**
 * How many times as likely a visitor is to leave a site that loads in so many seconds as one that loads in one.
 *
 *     b(t) = 1 + 1.21 · (1 − e^(−((t − 1) / 3.5)^2.05)),   b(t ≤ 1) = 1
 *
 * @source Google/SOASTA (2017): bounce +32 % at 3 s, +90 % at 5 s, +113 % at 7 s, +123 % at 10 s; the curve runs
 *   through these points within 0.02
 */
export function bounceMultiplier(seconds: number): number {
  return seconds <= 1 ? 1 : 1 + 1.21 * (1 - exp(-pow((seconds - 1) / 3.5, 2.05)));
}

/**
 * Willingness to go to the nearest of randomly scattered outlets.
 *
 *     distance = √(−ln u / (π · density)),   nearness = e^(−distance / travel)
 *
 * @source distance to the nearest point of a Poisson process in the plane: Clark & Evans (1954), Ecology 35, 445–453
 */
function nearnessTable(epoch: Epoch, brandCount: number): Float64Array {
  const table = new Float64Array(brandCount * DISTANCES);
  for (let brand = 0; brand < brandCount; ++brand) {
    const density = epoch.brands.outlets[brand];
    if (!(density > 0)) continue;
    for (let cell = 0; cell < DISTANCES; ++cell) {
      const distance = Math.sqrt(-log((DISTANCES - cell - 0.5) / DISTANCES) / (Math.PI * density));
      table[brand * DISTANCES + cell] = exp(-distance / epoch.journey.travel);
    }
  }
  return table;
}

function thresholdRows(weights: Float64Array, width: number): Uint32Array {
  const table = new Uint32Array(weights.length);
  for (let row = 0; row < weights.length; row += width) {
    const values = weights.subarray(row, row + width);
    // A row of nothing (no channel used in this daypart) falls back to everything alike.
    table.set(cumulativeThresholds(values.some((value) => value > 0) ? values : values.map(() => 1)), row);
  }
  return table;
}

function sourceTable(epoch: Epoch): Uint32Array {
  const table = new Uint32Array(4 * (MOST_EXTRA_SOURCES + 1));
  for (let moment = 0; moment < 4; ++moment) {
    table.set(
      poissonThresholds(epoch.journey.extraSources[moment], MOST_EXTRA_SOURCES),
      moment * (MOST_EXTRA_SOURCES + 1),
    );
  }
  return table;
}

/** What a contact says: the promise, or as far as the channel is candid the truth. */
function contactTable(epoch: Epoch, channelCount: number, brandCount: number): Float64Array {
  const table = new Float64Array(channelCount * brandCount);
  for (let channel = 0; channel < channelCount; ++channel) {
    for (let brand = 0; brand < brandCount; ++brand) {
      const promise = epoch.brands.promise[brand];
      table[channel * brandCount + brand] =
        promise + epoch.channels.candour[channel] * (epoch.brands.quality[brand] - promise);
    }
  }
  return table;
}

/** A table over personas and brands; shape [P, B]. */
function byPersonaAndBrand(
  { personas, brands }: Epoch,
  cellOf: (persona: number, brand: number) => number,
): Float64Array {
  const brandCount = brands.price.length;
  return Float64Array.from({ length: personas.pace.length * brandCount }, (_, cell) =>
    cellOf(Math.floor(cell / brandCount), cell % brandCount),
  );
}

/** How much a contact counts: the channel's precision, the persona's trust in who speaks, the brand's coherence. */
function precisionTable({ personas, channels, brands, beliefs }: Epoch, brandCount: number): Float64Array {
  const channelCount = channels.digital.length;
  return Float64Array.from({ length: personas.pace.length * channelCount * brandCount }, (_, cell) => {
    const brand = cell % brandCount;
    const channel = Math.floor(cell / brandCount) % channelCount;
    const persona = Math.floor(cell / (brandCount * channelCount));
    const trust = channels.earned[channel] === 1 ? personas.trustInPeople : personas.trustInBrands;
    const place = channels.paid[channel] === 1 ? beliefs.paidTrust : 1;
    return channels.informative[channel] * trust[persona] * place * brands.coherence[brand];
  });
}

/** Share tools on the way: offered in the moment and usable on the device in hand. */
function passingTable({ personas, brands, telling }: Epoch, brandCount: number): Float64Array {
  const personaCount = personas.pace.length;
  return Float64Array.from({ length: 4 * personaCount * 3 * brandCount }, (_, cell) => {
    const brand = cell % brandCount;
    const device = Math.floor(cell / brandCount) % 3;
    const persona = Math.floor(cell / (brandCount * 3)) % personaCount;
    const moment = Math.floor(cell / (brandCount * 3 * personaCount));
    const tools = brands.shareTools[brand * 5 + moment] * brands.usability[brand * 3 + device];
    return CERTAIN * telling.shareOnTheWay * tools * personas.sharing[persona];
  });
}

/**
 * What a price tells, and how much is at stake with it:
 *
 *     expected of an unknown brand = μ₀ + κ ln(price / reference), cut to 0–1
 *     aversion = β_r · (price / reference)^ρ
 *
 * @source Rao & Monroe (1989), J. Marketing Research 26, 351–357
 */
function priceTables({ brands, beliefs, choice }: Epoch) {
  const ratio = brands.price.map((price) => price / choice.referencePrice);
  return {
    priorSum: ratio.map((relative) => {
      const sign = beliefs.priceSign === 0 ? 0 : beliefs.priceSign * log(relative);
      return beliefs.priorPrecision * Math.min(1, Math.max(0, beliefs.priorMean + sign));
    }),
    riskWeight: ratio.map((relative) =>
      choice.priceRisk === 0 ? choice.risk : choice.risk * pow(relative, choice.priceRisk),
    ),
  };
}

/**
 * Completed baskets: the device's rate, better with an easy checkout and worse with a laborious one, or with one that is
 * hard to use on the device.
 */
function completionTable(epoch: Epoch, brandCount: number): Float64Array {
  const table = new Float64Array(brandCount * 3);
  for (let brand = 0; brand < brandCount; ++brand) {
    const ease = 1 + epoch.checkout.checkoutEffect * (2 * epoch.brands.checkout[brand] - 1);
    for (let device = 0; device < 3; ++device) {
      const unusable = epoch.checkout.usabilityEffect * (1 - epoch.brands.usability[brand * 3 + device]);
      const kept = (1 - epoch.checkout.abandonment[device]) * ease * (1 - unusable);
      table[brand * 3 + device] = CERTAIN * Math.min(1, kept);
    }
  }
  return table;
}

function serviceTable(epoch: Epoch, channelCount: number, brandCount: number): Float64Array {
  return Float64Array.from({ length: brandCount }, (_, brand) => {
    let sum = 0;
    let weight = 0;
    for (let channel = 0; channel < channelCount; ++channel) {
      for (let moment = 0; moment < 4; ++moment) {
        const present = epoch.brands.coverage[(brand * channelCount + channel) * 4 + moment];
        weight += present;
        sum += present * epoch.brands.service[brand * channelCount + channel];
      }
    }
    return weight > 0 ? sum / weight : 0.5;
  });
}

function fadingTable(halfLife: number, days: number): Float64Array {
  return Float64Array.from({ length: days + 1 }, (_, elapsed) =>
    halfLife === Infinity ? 1 : pow(2, -elapsed / halfLife),
  );
}

/** Conversations of a day that has at least one: a Poisson number without its zero. */
function conversationTable(rate: number): Uint32Array {
  const weights = new Float64Array(33);
  let chance = 1;
  for (let count = 1; count <= 32; ++count) weights[count] = chance *= Math.max(rate, 1e-9) / count;
  return cumulativeThresholds(weights);
}
