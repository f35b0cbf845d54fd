/** The four micro-moments in the order of a full journey. */
export enum Moment {
  know = 0,
  go = 1,
  doing = 2,
  buy = 3,
}

/** Properties of a channel, one bit each. */
export enum Kind {
  digital = 1,
  site = 2,
  reviews = 4,
  earned = 8,
}

/** How the chance to post depends on satisfaction. */
export enum Curve {
  flat = 0,
  increasing = 1,
  uShaped = 2,
}

/** Most sources of one moment beyond the first. */
export const MOST_EXTRA_SOURCES = 30;
/** Cells of the table of distances. */
export const DISTANCES = 256;
/** Cells of the tables of need multipliers, less one. */
export const MULTIPLIERS = 4096;
/** Cells of the table of rough normal numbers above 0. */
export const ROUGH_NORMALS = 1024;
/** Sums of qualities and satisfactions are counted in units of one millionth. */
export const MILLIONTHS = 1000000;

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
  risk = 10,
  taste = 11,
  priorMean = 12,
  priorPrecision = 13,
  consider = 14,
  reminder = 15,
  recall = 16,
  loyaltyLoop = 17,
  searchAgain = 18,
  experiencePrecision = 19,
  physicalAbandonment = 20,
  comeBack = 21,
  serviceWeight = 22,
  failureLoss = 23,
  disconfirmation = 24,
  lossAversion = 25,
  moodSpread = 26,
  promiseLift = 27,
  loyaltyLearning = 28,
  postRate = 29,
  curveFloor = 30,
  delay = 31,
  shareToolsBoost = 32,
  sharingSpread = 33,
  tellRate = 34,
  neutral = 35,
  negativeRatio = 36,
  passOn = 37,
  mostHops = 38,
  friendPrecision = 39,
  needTrigger = 40,
  talkRate = 41,
  complaintShare = 42,
  quickHours = 43,
  answersInvite = 44,
  answersDeter = 45,
  curve = 46,
  durable = 47,
}
