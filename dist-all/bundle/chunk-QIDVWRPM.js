import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/model/layout/codes.js
var Moment;
(function(Moment2) {
  Moment2[Moment2.know = 0] = "know", Moment2[Moment2.go = 1] = "go", Moment2[Moment2.doing = 2] = "doing", Moment2[Moment2.buy = 3] = "buy";
})(Moment || (Moment = {}));
var Kind;
(function(Kind2) {
  Kind2[Kind2.digital = 1] = "digital", Kind2[Kind2.site = 2] = "site", Kind2[Kind2.reviews = 4] = "reviews", Kind2[Kind2.earned = 8] = "earned", Kind2[Kind2.together = 16] = "together";
})(Kind || (Kind = {}));
var Curve;
(function(Curve2) {
  Curve2[Curve2.flat = 0] = "flat", Curve2[Curve2.increasing = 1] = "increasing", Curve2[Curve2.uShaped = 2] = "uShaped";
})(Curve || (Curve = {}));
var MOST = 16;
var MOST_EXTRA_SOURCES = 30, DISTANCES = 256, MULTIPLIERS = 4096, NEED_CELLS = 1024, ROUGH_NORMALS = 1024, PARABOLAS = 256, FAR = 16, MILLIONTHS = 1e6, SETTINGS = 96, Setting;
(function(Setting2) {
  Setting2[Setting2.absenceLoss = 0] = "absenceLoss", Setting2[Setting2.giveUpUnmet = 1] = "giveUpUnmet", Setting2[Setting2.mostMoments = 2] = "mostMoments", Setting2[Setting2.engagementEffect = 3] = "engagementEffect", Setting2[Setting2.outside = 4] = "outside", Setting2[Setting2.noise = 5] = "noise", Setting2[Setting2.go = 6] = "go", Setting2[Setting2.doing = 7] = "doing", Setting2[Setting2.buy = 8] = "buy", Setting2[Setting2.loyalty = 9] = "loyalty", Setting2[Setting2.taste = 11] = "taste", Setting2[Setting2.priorPrecision = 13] = "priorPrecision", Setting2[Setting2.consider = 14] = "consider", Setting2[Setting2.reminder = 15] = "reminder", Setting2[Setting2.loyaltyLoop = 16] = "loyaltyLoop", Setting2[Setting2.searchAgain = 17] = "searchAgain", Setting2[Setting2.experiencePrecision = 18] = "experiencePrecision", Setting2[Setting2.physicalAbandonment = 19] = "physicalAbandonment", Setting2[Setting2.comeBack = 20] = "comeBack", Setting2[Setting2.serviceWeight = 21] = "serviceWeight", Setting2[Setting2.failureLoss = 22] = "failureLoss", Setting2[Setting2.disconfirmation = 23] = "disconfirmation", Setting2[Setting2.lossAversion = 24] = "lossAversion", Setting2[Setting2.moodSpread = 25] = "moodSpread", Setting2[Setting2.promiseLift = 26] = "promiseLift", Setting2[Setting2.loyaltyLearning = 27] = "loyaltyLearning", Setting2[Setting2.postRate = 28] = "postRate", Setting2[Setting2.curveFloor = 29] = "curveFloor", Setting2[Setting2.delay = 30] = "delay", Setting2[Setting2.shareToolsBoost = 31] = "shareToolsBoost", Setting2[Setting2.sharingSpread = 32] = "sharingSpread", Setting2[Setting2.tellRate = 33] = "tellRate", Setting2[Setting2.neutral = 34] = "neutral", Setting2[Setting2.negativeRatio = 35] = "negativeRatio", Setting2[Setting2.passOn = 36] = "passOn", Setting2[Setting2.mostHops = 37] = "mostHops", Setting2[Setting2.friendPrecision = 38] = "friendPrecision", Setting2[Setting2.needTrigger = 39] = "needTrigger", Setting2[Setting2.talkRate = 40] = "talkRate", Setting2[Setting2.complaintShare = 41] = "complaintShare", Setting2[Setting2.quickHours = 42] = "quickHours", Setting2[Setting2.answersInvite = 43] = "answersInvite", Setting2[Setting2.answersDeter = 44] = "answersDeter", Setting2[Setting2.curve = 45] = "curve", Setting2[Setting2.durable = 46] = "durable", Setting2[Setting2.valence = 47] = "valence", Setting2[Setting2.reputation = 48] = "reputation", Setting2[Setting2.resentment = 49] = "resentment", Setting2[Setting2.resentmentLevel = 50] = "resentmentLevel", Setting2[Setting2.surveyShare = 51] = "surveyShare", Setting2[Setting2.surveyNoise = 52] = "surveyNoise", Setting2[Setting2.surveyPoints = 53] = "surveyPoints", Setting2[Setting2.giftsServe = 54] = "giftsServe";
})(Setting || (Setting = {}));

// dist-all/model/result.js
var BRAND_SERIES = [
  "met",
  // contacts between a consumer and the brand
  "considered",
  // consumers who reached the buy moment with the brand in consideration
  "chosen",
  // choices of the brand, before the basket
  "bought",
  // completed purchases
  "firstBought",
  // of these, first purchases of the brand by a consumer
  "onlineBought",
  // of these, completed on a digital channel
  "abandoned",
  // baskets left
  "swayed",
  // purchases that would have been something else without reviews and friends
  "experienced",
  // products used
  "satisfaction",
  // sum of satisfactions, in millionths
  "promoters",
  // experiences that rate 9 or 10 of 10
  "detractors",
  // experiences that rate 0 to 6 of 10
  "failures",
  // touchpoints that failed a buyer
  "complaints",
  "answered",
  // complaints and bad reviews answered
  "stars1",
  "stars2",
  "stars3",
  "stars4",
  "stars5",
  "fakePosted",
  // bought reviews that got through the filter
  "readReviews",
  // readings of the brand's reviews
  "toldPositive",
  // friends told something good
  "toldNegative",
  "passedOn",
  // messages passed on by listeners
  "heardPositive",
  "heardNegative",
  "exposed",
  // consumers who became aware of the brand through advertising
  "seeded",
  "lostIncoherent",
  // considerations lost because the brand was absent at a later moment
  "bounced",
  // visitors lost to a slow site
  "fakeRemoved",
  // bought reviews that the platform took back
  "surveyed",
  // buyers asked whether they would buy it again
  "intention",
  // sum of their answers, 0–1, in thousandths
  "joined",
  // buyers who became members
  "renewed",
  // members who paid another period
  "cancelled",
  // members who did not
  "memberBought"
  // purchases by members, without a search
], MARKET_SERIES = [
  "needs",
  "journeys",
  // needs that started a journey
  "know",
  "go",
  "do",
  "buy",
  // micro-moments by kind
  "sources",
  // sources consulted
  "unmet",
  // moments in which no brand was met
  "dropped",
  // journeys left on the way
  "gaveUp",
  // journeys given up because nothing was met
  "decisions",
  // choices made, buying nothing included
  "nothing",
  // choices of buying nothing
  "buyers",
  // purchases
  "buyerSources",
  // sources consulted over the journeys that ended in a purchase
  "considerationSize"
  // brands considered, summed over decisions
], BRAND_LEVELS = [
  "displayedMean",
  // displayed mean in stars, 1–5; NaN without reviews
  "displayedCount",
  // displayed reviews
  "advertisingStock",
  "members",
  "revenue",
  "cost",
  "profit"
], MONEY_KINDS = [
  "revenue",
  "unitCost",
  "coverage",
  "content",
  "contacts",
  "care",
  "advertising",
  "seeding",
  "fakeReviews",
  "fixed"
  // what no lever changes: rent, wages, licences
], ACTIVITIES = [
  "need",
  "know",
  "go",
  "do",
  "buy",
  "visit",
  // turned to a channel
  "meet",
  // met a brand on a channel; value = what it said of its quality, 0–1
  "read",
  // read a brand's reviews on a channel; value = what they say of its quality, 0–1
  "choose",
  "chooseNothing",
  "abandonBasket",
  "purchase",
  // value = price paid
  "leave",
  // dropped out of the journey
  "giveUp",
  "experience",
  // value = satisfaction
  "failure",
  "complain",
  "answered",
  // value = hours until then
  "post",
  // value = stars
  "tell",
  // value = number of friends told
  "hear",
  // value = what the friend said, 0–1
  "exposed",
  "intend",
  // value = intention to buy again, 0–1, asked after an experience
  "join",
  // became a member
  "cancel"
  // is a member no more
];

export {
  Kind,
  Curve,
  MOST,
  MOST_EXTRA_SOURCES,
  DISTANCES,
  MULTIPLIERS,
  NEED_CELLS,
  ROUGH_NORMALS,
  PARABOLAS,
  FAR,
  MILLIONTHS,
  SETTINGS,
  Setting,
  BRAND_SERIES,
  MARKET_SERIES,
  BRAND_LEVELS,
  MONEY_KINDS,
  ACTIVITIES
};
