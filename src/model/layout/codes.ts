/** The four micro-moments in the order of a full journey. */
export const enum Moment {
  know = 0,
  go = 1,
  doing = 2,
  buy = 3,
}

/** Properties of a channel, one bit each. */
export const enum Kind {
  digital = 1,
  site = 2,
  reviews = 4,
  earned = 8,
  /** its visitors look at some of the brands there, at one at least */
  together = 16,
}

/** How the chance to post depends on satisfaction. */
export enum Curve {
  flat = 0,
  increasing = 1,
  uShaped = 2,
}

/** Most personas of a market; brands and channels: `MOST` in `width.ts`. */
export const MOST_PERSONAS = 16;
/** Most looks at one source of several brands. */
export const MOST_LOOKS = 16;
/** Most sources of one moment beyond the first. */
export const MOST_EXTRA_SOURCES = 30;
/** Cells of the table of distances. */
export const DISTANCES = 256;
/** Cells of the tables of need multipliers, less one. */
export const MULTIPLIERS = 4096;
/** Cells of the guide to the day of the next need. */
export const NEED_CELLS = 1024;
/** Cells of the table of rough normal numbers above 0. */
export const ROUGH_NORMALS = 1024;
/** Cells of equal chance with a parabola each, told apart by the first 8 of 32 random bits. */
export const PARABOLAS = 256;
/** Cells at either end that have none: a quantile is steep there. */
export const FAR = 16;
/** Sums of qualities and satisfactions are counted in units of one millionth. */
export const MILLIONTHS = 1000000;

/** Cells of the table of settings that are one number each. */
export const SETTINGS = 96;

/** Settings that are one number each: cells of the table `numbers` of a day. */
export enum Setting {
  absenceLoss = 0,
  giveUpUnmet = 1,
  mostMoments = 2,
  engagementEffect = 3,
  outside = 4,
  noise = 5,
  go = 6,
  doing = 7,
  buy = 8,
  loyalty = 9,
  taste = 11,
  priorPrecision = 13,
  consider = 14,
  reminder = 15,
  loyaltyLoop = 16,
  searchAgain = 17,
  experiencePrecision = 18,
  physicalAbandonment = 19,
  comeBack = 20,
  serviceWeight = 21,
  failureLoss = 22,
  disconfirmation = 23,
  lossAversion = 24,
  moodSpread = 25,
  promiseLift = 26,
  loyaltyLearning = 27,
  postRate = 28,
  curveFloor = 29,
  delay = 30,
  shareToolsBoost = 31,
  sharingSpread = 32,
  tellRate = 33,
  neutral = 34,
  negativeRatio = 35,
  passOn = 36,
  mostHops = 37,
  friendPrecision = 38,
  needTrigger = 39,
  talkRate = 40,
  complaintShare = 41,
  quickHours = 42,
  answersInvite = 43,
  answersDeter = 44,
  curve = 45,
  durable = 46,
  valence = 47,
  reputation = 48,
  resentment = 49,
  resentmentLevel = 50,
  surveyShare = 51,
  surveyNoise = 52,
  surveyPoints = 53,
  giftsServe = 54,
  bestSeller = 55,
}
