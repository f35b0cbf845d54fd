/**
 * The purposes for which luck is drawn. A uniform number is a function of (run, consumer, journey, moment, purpose):
 * each purpose has its own address below its key and is drawn once, so switching one mechanism on or off, or adding
 * a brand, a channel or a run, moves nobody else's luck.
 */
/** Below the key of a consumer: what she is. `+ brand` where a range of 16 is kept free. */
export var Trait;
(function (Trait) {
    Trait[Trait["persona"] = 1] = "persona";
    Trait[Trait["needRate"] = 2] = "needRate";
    Trait[Trait["sceptic"] = 3] = "sceptic";
    Trait[Trait["sharing"] = 4] = "sharing";
    Trait[Trait["firstNeed"] = 5] = "firstNeed";
    Trait[Trait["taste"] = 16] = "taste";
    Trait[Trait["distance"] = 32] = "distance";
    Trait[Trait["initialAwareness"] = 48] = "initialAwareness";
    Trait[Trait["reputation"] = 64] = "reputation";
    Trait[Trait["preference"] = 80] = "preference";
    Trait[Trait["leaving"] = 96] = "leaving";
    Trait[Trait["cancelling"] = 112] = "cancelling";
    Trait[Trait["staying"] = 128] = "staying";
    /** customers of the first day: of which brand, how it was, whether a member, and until when */
    Trait[Trait["customer"] = 144] = "customer";
})(Trait || (Trait = {}));
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
export var Once;
(function (Once) {
    Once[Once["experience"] = 2] = "experience";
    Once[Once["complain"] = 3] = "complain";
    Once[Once["answered"] = 4] = "answered";
    Once[Once["answerHours"] = 5] = "answerHours";
    Once[Once["stayLoyal"] = 6] = "stayLoyal";
    Once[Once["post"] = 7] = "post";
    Once[Once["postDelay"] = 8] = "postDelay";
    Once[Once["delivery"] = 9] = "delivery";
    Once[Once["loyaltyLoop"] = 10] = "loyaltyLoop";
    Once[Once["outside"] = 12] = "outside";
    Once[Once["device"] = 13] = "device";
    Once[Once["mood"] = 14] = "mood";
    Once[Once["survey"] = 15] = "survey";
    Once[Once["answer"] = 16] = "answer";
    Once[Once["leaving"] = 17] = "leaving";
    Once[Once["joining"] = 18] = "joining";
    Once[Once["recall"] = 32] = "recall";
    Once[Once["gumbel"] = 48] = "gumbel";
    Once[Once["reminded"] = 96] = "reminded";
    /** plus the channel */
    Once[Once["failure"] = 64] = "failure";
    /** plus the number of the friend */
    Once[Once["tell"] = 16777216] = "tell";
    Once[Once["message"] = 33554432] = "message";
})(Once || (Once = {}));
/** Below the key of a micro-moment. The first four are drawn together in every moment. */
export var Within;
(function (Within) {
    Within[Within["daypart"] = 1] = "daypart";
    Within[Within["device"] = 2] = "device";
    Within[Within["sources"] = 3] = "sources";
    Within[Within["dropOut"] = 4] = "dropOut";
    Within[Within["next"] = 5] = "next";
    Within[Within["gap"] = 6] = "gap";
    Within[Within["checkout"] = 7] = "checkout";
    Within[Within["comeBack"] = 8] = "comeBack";
    Within[Within["giveUp"] = 9] = "giveUp";
    Within[Within["searchAgain"] = 10] = "searchAgain";
    Within[Within["way"] = 11] = "way";
    Within[Within["otherWay"] = 12] = "otherWay";
    Within[Within["room"] = 13] = "room";
    Within[Within["absence"] = 32] = "absence";
    /** plus 256 × the number of the source */
    Within[Within["channel"] = 4096] = "channel";
    Within[Within["meet"] = 4112] = "meet";
    Within[Within["signal"] = 4128] = "signal";
    Within[Within["bounce"] = 4144] = "bounce";
    Within[Within["share"] = 4160] = "share";
    Within[Within["shareWith"] = 4176] = "shareWith";
    Within[Within["consider"] = 4192] = "consider";
    /** plus the number of the look */
    Within[Within["look"] = 4208] = "look";
    Within[Within["looks"] = 4224] = "looks";
})(Within || (Within = {}));
/** Below the key that a message carries. */
export var Heard;
(function (Heard) {
    Heard[Heard["need"] = 1] = "need";
    Heard[Heard["passOn"] = 2] = "passOn";
    Heard[Heard["tell"] = 16777216] = "tell";
    Heard[Heard["message"] = 33554432] = "message";
})(Heard || (Heard = {}));
/** Below the key of the run. */
export var Run;
(function (Run) {
    Run[Run["network"] = 1073741825] = "network";
    Run[Run["seeds"] = 1073741826] = "seeds";
    Run[Run["order"] = 1073742080] = "order";
})(Run || (Run = {}));
