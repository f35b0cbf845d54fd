import * as z from "zod/mini";
import { CREDIT_RULES } from "../../charts/plans/attributionAgainstTruth.ts";
import { OUTCOMES } from "../../charts/journeys/words/pathFlow.ts";
import { STAGES } from "../../drawing/words/stages.ts";
import { LOOP_STEPS } from "../../charts/wordOfMouth/wordOfMouthLoop.ts";

// Each chart draws rows of its own shape; what is read from a file must have it before it is drawn.

/** A number; JSON has no NaN and writes null for what does not exist. */
const number = z.nullable(z.number());
const known = z.number();
const text = z.string();
/** A day that there is: drawing 2018-02-30 would fail. */
const date = z.iso.date();
const unit = z.enum(["share", "count", "money", "stars", "quality", "points", "number"]);
const bilingual = z.looseObject({ en: text, it: text });
const moment = z.enum(["know", "go", "do", "buy"]);

const row = z.looseObject;
const quantiles = { p05: number, p25: number, p50: number, p75: number, p95: number };
const interval = { low: number, high: number };
const brandOverTime = row({ date, brand: text, ...quantiles });
const leverGrid = { x: known, y: known, value: number, ...interval };

const measured = z.optional(z.looseObject({ metric: text, brand: z.optional(text), unit }));
const level = z.optional(z.number().check(z.gt(0), z.lt(1)));

/** What every chart may be told besides its rows. */
const common = {
  focus: z.optional(text),
  currency: z.optional(text),
  runs: z.optional(known),
  weeks: z.optional(known),
  names: z.optional(z.record(text, bilingual)),
  events: z.optional(
    z.array(z.looseObject({ date, note: text, series: z.optional(text), names: z.optional(bilingual) })),
  ),
};
const about = (own: z.core.$ZodShape = {}) => z.looseObject({ ...common, ...own });

const chart = (rows: z.ZodMiniType, own?: z.core.$ZodShape) => ({ rows: z.array(rows), about: about(own) });

const sensitivity = { measured, luck: z.optional(number) };
const credits = Object.fromEntries(CREDIT_RULES.map((rule) => [rule, number]));
const edge = z.looseObject({
  kind: z.enum(["flips", "fades"]),
  holds: z.enum(["below", "above"]),
  at: known,
  ...interval,
});

const isRecommended = z.optional(z.boolean());
const stretch = z.optional(z.tuple([date, date]));

/** What is told of a number over time. */
const trend = {
  change: z.optional(
    z.looseObject({
      direction: z.enum(["rises", "falls", "holds", "unknown", "season", "short"]),
      from: z.optional(number),
      to: z.optional(number),
      earlier: stretch,
      later: stretch,
      yearsBefore: z.optional(z.int().check(z.minimum(0))),
    }),
  ),
};
const overall = z.optional(z.looseObject({ difference: number, ...interval, period: text }));

/** What the rows of each chart hold, and what is told of them, by the chart's name. */
export const chartSchemas: Readonly<Record<string, ReturnType<typeof chart>>> = {
  attributionAgainstTruth: chart(
    row({
      touchpoint: text,
      truth: number,
      ...interval,
      brought: number,
      broughtLow: number,
      broughtHigh: number,
      ...credits,
    }),
    { level },
  ),
  budgetPlan: chart(row({ lever: text, today: number, planned: number }), { isRecommended }),
  cascadeTree: chart(
    row({ word: known, cause: known, day: known, teller: known, listener: known, hops: known, said: known }),
    { start: z.optional(date), brand: z.optional(text) },
  ),
  publishedRanges: chart(
    row({
      target: text,
      measure: text,
      unit,
      low: known,
      high: known,
      mean: number,
      meanLow: number,
      meanHigh: number,
    }),
    { group: z.optional(bilingual), level },
  ),
  claimBoundary: chart(row({ value: known, effect: number, ...interval, isSupported: z.boolean() }), {
    measure: z.optional(bilingual),
    unit: z.optional(unit),
    moderator: z.optional(bilingual),
    moderatorUnit: z.optional(z.union([unit, z.literal("year")])),
    by: z.optional(known),
    edges: z.optional(z.array(edge)),
    level,
  }),
  claimEffects: chart(
    row({
      measure: text,
      unit,
      expected: z.enum(["rises", "falls"]),
      by: known,
      before: number,
      after: number,
      effect: number,
      ...interval,
      relative: number,
      verdict: z.enum(["supported", "notSupported", "cannotTell"]),
    }),
    {
      statement: z.optional(bilingual),
      levers: z.optional(text),
      verdict: z.optional(z.enum(["supported", "notSupported", "depends"])),
      level,
    },
  ),
  cohortRetention: chart(row({ cohort: date, later: known, buyers: known, returned: known, share: number }), {
    months: z.optional(z.union([z.literal(1), z.literal(3), z.literal(12)])),
    sample: z.optional(known),
  }),
  contributionWaterfall: chart(row({ setting: text, contribution: number, ...interval }), {
    metric: z.optional(text),
    unit: z.optional(unit),
    alternative: z.optional(text),
    level,
  }),
  daypartMap: chart(row({ daypart: text, device: text, visits: number })),
  decisiveMoments: chart(
    row({
      touchpoint: text,
      moment,
      brought: number,
      ...interval,
      part: number,
      chance: number,
      isClear: number,
    }),
    { level },
  ),
  differenceOverTime: chart(row({ date, alternative: text, ...quantiles }), { measured, overall, level }),
  efficientFrontier: chart(
    row({
      group: z.enum(["today", "all", "quality", "presence"]),
      spend: number,
      goal: number,
      difference: number,
      ...interval,
    }),
    { measured, level, isRecommended },
  ),
  fan: chart(
    row({
      date,
      seen: number,
      p025: number,
      p10: number,
      p25: number,
      p50: number,
      p75: number,
      p90: number,
      p975: number,
    }),
    {
      series: z.optional(text),
      measure: z.optional(text),
      unit: z.optional(unit),
      step: z.optional(z.enum(["day", "week", "month", "quarter", "year", "number"])),
      past: z.optional(z.looseObject({ inside: known, of: known, isOwn: z.boolean() })),
      isCalibrated: z.optional(z.boolean()),
    },
  ),
  journeyMap: chart(row({ touchpoint: text, moment, visits: number, met: number })),
  leverMultiples: chart(row({ ...leverGrid, z: known }), {
    x: z.optional(text),
    y: z.optional(text),
    z: z.optional(text),
    measured,
    over: z.optional(z.array(text)),
    isBinned: z.optional(z.boolean()),
    values: z.optional(known),
  }),
  momentFunnel: chart(row({ moment, visits: number, met: number, wentOn: number, bought: number })),
  moneyWaterfall: chart(row({ kind: text, value: number })),
  morrisPlane: chart(row({ setting: text, size: number, ...interval, deviation: number }), sensitivity),
  npsOverTime: chart(brandOverTime, trend),
  pairedDifference: chart(
    row({
      alternative: text,
      brand: text,
      metric: text,
      unit,
      baseline: number,
      value: number,
      difference: number,
      ...interval,
      isAmongHighest: z.optional(z.boolean()),
    }),
    { level, period: z.optional(text) },
  ),
  pathFlow: chart(row({ path: text, outcome: z.enum(OUTCOMES), journeys: known }), {
    journeys: z.optional(known),
    sample: z.optional(known),
  }),
  personaJourney: chart(
    row({
      persona: text,
      stage: z.enum(STAGES),
      touchpoint: text,
      part: number,
      lastSource: number,
      visits: number,
      ease: number,
      exits: number,
      decides: z.boolean(),
      gain: number,
      decisive: z.boolean(),
    }),
    { sample: z.optional(known) },
  ),
  priorAndPosterior: chart(
    row({
      setting: text,
      priorLow: known,
      priorHigh: known,
      low: known,
      middle: known,
      high: known,
      left: known,
    }),
    { level },
  ),
  fitOverTime: chart(
    row({
      brand: text,
      measure: z.enum(["sales", "revenue", "rating", "reviews", "visits"]),
      touchpoint: z.optional(text),
      date,
      observed: number,
      ...interval,
      middle: number,
    }),
    { level, isByTouchpoint: z.optional(z.boolean()) },
  ),
  tradeOffs: chart(
    row({
      one: text,
      other: text,
      oneValue: known,
      otherValue: known,
      correlation: known,
      told: z.enum(["each", "together", "neither"]),
    }),
  ),
  calibrationRanks: chart(
    row({ setting: text, bin: known, count: known, low: known, high: known, coverage: known }),
    { level },
  ),
  qualityCoverage: chart(row(leverGrid), {
    x: z.optional(text),
    y: z.optional(text),
    measured,
    over: z.optional(z.array(text)),
    isBinned: z.optional(z.boolean()),
  }),
  responseCurve: chart(row({ x: known, ...quantiles }), { x: z.optional(text), measured }),
  retention: chart(brandOverTime, trend),
  salesOverTime: chart(brandOverTime, trend),
  scoresByHorizon: chart(row({ method: text, step: known, score: number, coverage: number, cells: known })),
  shareOverTime: chart(brandOverTime, trend),
  skillBySeries: chart(row({ series: text, change: number, ...interval }), {
    method: z.optional(text),
    baseline: z.optional(text),
  }),
  starHistogram: chart(row({ brand: text, stars: known, share: number, ...interval })),
  starsOverTime: chart(z.extend(brandOverTime, { reviews: number }), trend),
  swayed: chart(row({ brand: text, value: number, ...interval })),
  tornado: chart(row({ setting: text, rises: number, falls: number, net: number, ...interval }), sensitivity),
  varianceShares: chart(
    row({
      setting: text,
      first: number,
      firstLow: number,
      firstHigh: number,
      total: number,
      totalLow: number,
      totalHigh: number,
    }),
    sensitivity,
  ),
  wordOfMouthLoop: chart(row({ step: z.enum(LOOP_STEPS), value: number })),
};
