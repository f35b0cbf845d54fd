/*
 * What a day looks up and counts, at addresses that never change: the rules of today, copied in each morning by
 * `layOut`, and counts, which are added to the shard's each evening. Shapes are those of `Rules` and `Counters`.
 */
import { MOST_EXTRA_SOURCES, MOST_PERSONAS, PARABOLAS, ROUGH_NORMALS, SETTINGS } from "../../layout/codes";
import { BITS_WORDS, MOST } from "../../layout/width";

/** Bytes of a real number and of a threshold. */
const REAL: i32 = 8;
const WORD: i32 = 4;

export const numbers = memory.data(REAL * SETTINGS);
export const hasOutlets = memory.data(MOST);
export const daypart = memory.data(WORD * MOST_PERSONAS * 4 * 6);
export const daypartGuide = memory.data(MOST_PERSONAS * 4 * 64);
export const device = memory.data(WORD * MOST_PERSONAS * 6 * 3);
export const habit = memory.data(WORD * MOST_PERSONAS * 4 * 6 * MOST);
export const habitGuide = memory.data(MOST_PERSONAS * 4 * 6 * 64);
export const transition = memory.data(WORD * MOST_PERSONAS * 4 * 4);
export const transitionGuide = memory.data(MOST_PERSONAS * 4 * 64);
export const extraSources = memory.data(WORD * 4 * (MOST_EXTRA_SOURCES + 1));
export const extraSourcesGuide = memory.data(4 * 64);
export const kinds = memory.data(MOST);
export const contactMean = memory.data(REAL * MOST * MOST);
export const contactSpread = memory.data(REAL * MOST);
export const passing = memory.data(REAL * 4 * MOST_PERSONAS * 3 * MOST);
export const bounce = memory.data(REAL * MOST);
export const pace = memory.data(REAL * MOST_PERSONAS);
export const dropOut = memory.data(REAL * MOST_PERSONAS);
export const engagement = memory.data(REAL * (MOST * 4 + 1));
/** a cell of `engagement` that stays 0 */
export const NO_ENGAGEMENT: i32 = MOST * 4;
export const priceUtility = memory.data(REAL * MOST_PERSONAS * MOST);
export const qualityWeight = memory.data(REAL * MOST_PERSONAS);
export const tasteSpread = memory.data(REAL * MOST);
export const scepticShare = memory.data(REAL * MOST_PERSONAS);
export const present = memory.data(MOST);
export const priorSum = memory.data(REAL * MOST);
export const riskWeight = memory.data(REAL * MOST);
export const attention = memory.data(REAL * MOST);
export const promise = memory.data(REAL * MOST);
export const exposurePrecision = memory.data(REAL * MOST_PERSONAS * MOST);
export const completion = memory.data(REAL * MOST * 3);
export const sitePresence = memory.data(REAL * MOST);
export const placePresence = memory.data(REAL * MOST);
export const meanService = memory.data(REAL * MOST);
export const conversations = memory.data(WORD * 33);
export const pushAttention = memory.data(REAL * MOST_PERSONAS);
export const trustInPeople = memory.data(REAL * MOST_PERSONAS);
export const sharing = memory.data(REAL * MOST_PERSONAS);
export const talking = memory.data(REAL * MOST_PERSONAS);
export const price = memory.data(REAL * MOST);
export const deliveryDays = memory.data(REAL * MOST);
export const quality = memory.data(REAL * MOST);
export const qualitySpread = memory.data(REAL * MOST);
export const service = memory.data(REAL * MOST * MOST);
export const failure = memory.data(REAL * MOST * MOST);
export const usability = memory.data(REAL * MOST * 3);
export const shareTools = memory.data(REAL * MOST * 5);
export const careAnswered = memory.data(REAL * MOST);
export const careHours = memory.data(REAL * MOST);
/** customers of the first day: experiences, and how far these have made them loyal, 0–1; shape [P, B] each */
export const customerExperiences = memory.data(REAL * MOST_PERSONAS * MOST);
export const customerLoyalty = memory.data(REAL * MOST_PERSONAS * MOST);
export const joining = memory.data(REAL * MOST);
export const membershipPeriod = memory.data(REAL * MOST);
export const membershipExperience = memory.data(REAL * MOST);
export const served = memory.data(REAL * MOST);
export const careSkill = memory.data(REAL * MOST);
export const stayLoyal = memory.data(REAL * 4);
export const starThresholds = memory.data(REAL * 4);
/** of today: channels on which a brand is named as a best seller, one bit each; shape [B] */
export const named = memory.data(WORD * BITS_WORDS * MOST);
/** of today: chance that advertising of the last days is remembered */
export const reminded = memory.data(REAL * MOST_PERSONAS * MOST);
/**
 * of today: chances that a brand comes to mind when a need arises, and that its advertising is remembered, to be
 * compared with four brands' bits at once, see `limits.ts`
 */
export const recallLimits = memory.data(WORD * MOST_PERSONAS * MOST);
export const recallPossible = memory.data(WORD * BITS_WORDS * MOST_PERSONAS);
export const reminderLimits = memory.data(WORD * MOST_PERSONAS * MOST);
export const reminderPossible = memory.data(WORD * BITS_WORDS * MOST_PERSONAS);
/** room for chances of which limits are made; shape [P, B] */
export const rowChances = memory.data(REAL * MOST_PERSONAS * MOST);
/** of today: what silence leaves of the trust in a brand's own words, and in others' on channels that are earned */
export const credit = memory.data(REAL * MOST * 2);
export const EARNED: i32 = MOST;
/** of today: what reading tells */
export const readingValue = memory.data(REAL * 2 * MOST_PERSONAS * MOST);
export const readingPrecision = memory.data(REAL * 2 * MOST_PERSONAS * MOST);
/** of today: utility that a brand loses with those who looked for reviews of it and found few */
export const unreviewed = memory.data(REAL * MOST_PERSONAS * MOST);
/** of today: reviews shown, and the share of the bad ones that nobody answered */
export const badShare = memory.data(REAL * MOST);
export const unanswered = memory.data(REAL * MOST);

/** The same on all days: tables of `fastLog`, rough normal numbers, thresholds of the personas. */
export const cellInverse = memory.data(REAL * 256);
export const cellLog = memory.data(REAL * 256);
export const gumbelParabolas = memory.data(REAL * 3 * PARABOLAS);
export const normalParabolas = memory.data(REAL * 3 * PARABOLAS);
export const roughNormals = memory.data(REAL * ROUGH_NORMALS);
export const personaThresholds = memory.data(WORD * MOST_PERSONAS);
/** Which row of `needMultipliers` is a persona's: personas mostly share one. */
export const multiplierRow = memory.data(WORD * MOST_PERSONAS);

/** Channel on which each brand of `metBits` was last met in this moment. */
export const metOn = memory.data(WORD * MOST);

/** Counted today: whole numbers of 32 bits. */
export const visits = memory.data(WORD * MOST_PERSONAS * 4 * MOST);
export const exits = memory.data(WORD * MOST_PERSONAS * 4 * MOST);
export const boughtThrough = memory.data(WORD * MOST * MOST);
export const failed = memory.data(WORD * MOST * MOST);
export const funnelVisits = memory.data(WORD * 4 * MOST_PERSONAS * 4 * 6);
export const funnelMet = memory.data(WORD * 4 * MOST_PERSONAS * 4 * 6);
export const funnelLeft = memory.data(WORD * 4 * MOST_PERSONAS * 4 * 6);
export const funnelBought = memory.data(WORD * 4 * MOST_PERSONAS * 4 * 6);
export const brandCounts = memory.data(WORD * 48 * MOST);
export const marketCounts = memory.data(WORD * 16);
/** Summed up today, in millionths: more than 32 bits hold. */
export const satisfaction = memory.data(REAL * MOST * MOST);
export const satisfactionOfBrand = memory.data(REAL * MOST);
/** Answers of the panel, see `panel.ts`. */
export const panelAware = memory.data(REAL * MOST);
export const panelBelief = memory.data(REAL * MOST);
export const panelLoyal = memory.data(REAL * MOST);

/** A real number of a table. */
export function real(table: usize, cell: i32): f64 {
  return load<f64>(table + ((<usize>cell) << 3));
}

/** A threshold of a table. */
export function threshold(table: usize, cell: i32): u32 {
  return load<u32>(table + ((<usize>cell) << 2));
}

/** A small number of a table. */
export function small(table: usize, cell: i32): i32 {
  return load<u8>(table + <usize>cell);
}

/** Counts one more, or so many. */
export function count(table: usize, cell: i32, amount: i32 = 1): void {
  const at = table + ((<usize>cell) << 2);
  store<i32>(at, load<i32>(at) + amount);
}

/** Adds to a sum. */
export function add(table: usize, cell: i32, amount: f64): void {
  const at = table + ((<usize>cell) << 3);
  store<f64>(at, load<f64>(at) + amount);
}

/** Which thing of a row 32 random bits draw, by the row's guide, see `numeric/guide.ts`. */
export function guidedIndex(table: usize, guide: usize, row: i32, width: i32, bits: u32): i32 {
  const first = table + ((<usize>(row * width)) << 2);
  let index = small(guide, row * 64 + (bits >>> 26));
  while (bits > load<u32>(first + ((<usize>index) << 2))) ++index;
  return index;
}

/** A setting that is one number. */
export function setting(name: i32): f64 {
  return load<f64>(numbers + ((<usize>name) << 3));
}
