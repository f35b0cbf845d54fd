/**
 * The purposes for which luck is drawn. A uniform number is a function of (run, consumer, journey, moment, purpose):
 * each purpose has its own address below its key and is drawn once, so switching one mechanism on or off, or adding
 * a brand, a channel or a run, moves nobody else's luck.
 */

/** Below the key of a consumer: what she is. `+ brand` where a range of 16 is kept free. */
export const enum Trait {
  persona = 1,
  needRate = 2,
  sceptic = 3,
  sharing = 4,
  firstNeed = 5,
  taste = 0x10,
  distance = 0x20,
  initialAwareness = 0x30,
  reputation = 0x40,
  preference = 0x50,
  leaving = 0x60,
  cancelling = 0x70,
  staying = 0x80,
  /** customers of the first day: of which brand, how it was, whether a member, and until when */
  customer = 0x90,
}

/** Below the key of a consumer: whether advertising was noticed; plus 16 × day plus brand. */
export const EXPOSURE = 0x10000000;
/** Children of the key of a consumer that are not journeys: gifts by brand, conversations by day. */
export const GIFT = 0x20000000;
export const CONVERSATION = 0x30000000;
/** Below the key of a consumer: what happens to a review; plus 4 × day. */
export const POSTING = 0x40000000;

/** Below the key of a consumer: when the need after the one of a day comes; plus the day. */
export const NEED = 0x50000000;

/** Below the key of a consumer: whether a membership is cancelled; plus the day. */
export const MEMBERSHIP = 0x60000000;

/** Below the key of a journey: what happens once in it. */
export const enum Once {
  experience = 2,
  complain = 3,
  answered = 4,
  answerHours = 5,
  stayLoyal = 6,
  post = 7,
  postDelay = 8,
  delivery = 9,
  loyaltyLoop = 10,
  outside = 12,
  device = 13,
  mood = 14,
  survey = 15,
  answer = 16,
  leaving = 17,
  joining = 18,
  recall = 0x20,
  gumbel = 0x30,
  reminded = 0x60,
  /** plus the channel */
  failure = 0x40,
  /** plus the number of the friend */
  tell = 0x01000000,
  message = 0x02000000,
}

/** Below the key of a micro-moment. The first four are drawn together in every moment. */
export const enum Within {
  daypart = 1,
  device = 2,
  sources = 3,
  dropOut = 4,
  next = 5,
  gap = 6,
  checkout = 7,
  comeBack = 8,
  giveUp = 9,
  searchAgain = 10,
  way = 11,
  otherWay = 12,
  room = 13,
  absence = 0x20,
  /** plus 256 × the number of the source */
  channel = 0x1000,
  meet = 0x1010,
  signal = 0x1020,
  bounce = 0x1030,
  share = 0x1040,
  shareWith = 0x1050,
  consider = 0x1060,
  /** plus the number of the look */
  look = 0x1070,
  looks = 0x1080,
}

/** Below the key that a message carries. */
export const enum Heard {
  need = 1,
  passOn = 2,
  tell = 0x01000000,
  message = 0x02000000,
}

/** Below the key of the run. */
export const enum Run {
  network = 0x40000001,
  seeds = 0x40000002,
  order = 0x40000100,
}
