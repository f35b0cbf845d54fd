/**
 * The purposes for which luck is drawn. A uniform number is a function of (run, consumer, journey, moment, purpose):
 * each purpose has its own address below its key and is drawn once, so switching one mechanism on or off, or adding
 * a brand, a channel or a run, moves nobody else's luck.
 */
/** Below the key of a consumer: what she is. `+ brand` where a range of 16 is kept free. */
export declare enum Trait {
    persona = 1,
    needRate = 2,
    sceptic = 3,
    sharing = 4,
    firstNeed = 5,
    taste = 16,
    distance = 32,
    initialAwareness = 48,
    reputation = 64,
    preference = 80,
    leaving = 96,
    cancelling = 112,
    staying = 128,
    /** customers of the first day: of which brand, how it was, whether a member, and until when */
    customer = 144
}
/** Below the key of a consumer: whether advertising was noticed; plus 16 × day plus brand. */
export declare const EXPOSURE = 268435456;
/** Children of the key of a consumer that are not journeys: gifts by brand, conversations by day. */
export declare const GIFT = 536870912;
export declare const CONVERSATION = 805306368;
/** Below the key of a consumer: what happens to a review; plus 4 × day. */
export declare const POSTING = 1073741824;
/** Below the key of a consumer: when the need after the one of a day comes; plus the day. */
export declare const NEED = 1342177280;
/** Below the key of a consumer: whether a membership is cancelled; plus the day. */
export declare const MEMBERSHIP = 1610612736;
/** Below the key of a journey: what happens once in it. */
export declare enum Once {
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
    recall = 32,
    gumbel = 48,
    reminded = 96,
    /** plus the channel */
    failure = 64,
    /** plus the number of the friend */
    tell = 16777216,
    message = 33554432
}
/** Below the key of a micro-moment. The first four are drawn together in every moment. */
export declare enum Within {
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
    absence = 32,
    /** plus 256 × the number of the source */
    channel = 4096,
    meet = 4112,
    signal = 4128,
    bounce = 4144,
    share = 4160,
    shareWith = 4176,
    consider = 4192,
    /** plus the number of the look */
    look = 4208,
    looks = 4224
}
/** Below the key that a message carries. */
export declare enum Heard {
    need = 1,
    passOn = 2,
    tell = 16777216,
    message = 33554432
}
/** Below the key of the run. */
export declare enum Run {
    network = 1073741825,
    seeds = 1073741826,
    order = 1073742080
}
