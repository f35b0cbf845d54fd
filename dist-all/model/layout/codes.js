/** The four micro-moments in the order of a full journey. */
export var Moment;
(function (Moment) {
    Moment[Moment["know"] = 0] = "know";
    Moment[Moment["go"] = 1] = "go";
    Moment[Moment["doing"] = 2] = "doing";
    Moment[Moment["buy"] = 3] = "buy";
})(Moment || (Moment = {}));
/** Properties of a channel, one bit each. */
export var Kind;
(function (Kind) {
    Kind[Kind["digital"] = 1] = "digital";
    Kind[Kind["site"] = 2] = "site";
    Kind[Kind["reviews"] = 4] = "reviews";
    Kind[Kind["earned"] = 8] = "earned";
    /** its visitors look at some of the brands there, at one at least */
    Kind[Kind["together"] = 16] = "together";
})(Kind || (Kind = {}));
/** How the chance to post depends on satisfaction. */
export var Curve;
(function (Curve) {
    Curve[Curve["flat"] = 0] = "flat";
    Curve[Curve["increasing"] = 1] = "increasing";
    Curve[Curve["uShaped"] = 2] = "uShaped";
})(Curve || (Curve = {}));
/** Most brands, channels and personas of a market. */
export const MOST = 16;
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
export var Setting;
(function (Setting) {
    Setting[Setting["absenceLoss"] = 0] = "absenceLoss";
    Setting[Setting["giveUpUnmet"] = 1] = "giveUpUnmet";
    Setting[Setting["mostMoments"] = 2] = "mostMoments";
    Setting[Setting["engagementEffect"] = 3] = "engagementEffect";
    Setting[Setting["outside"] = 4] = "outside";
    Setting[Setting["noise"] = 5] = "noise";
    Setting[Setting["go"] = 6] = "go";
    Setting[Setting["doing"] = 7] = "doing";
    Setting[Setting["buy"] = 8] = "buy";
    Setting[Setting["loyalty"] = 9] = "loyalty";
    Setting[Setting["taste"] = 11] = "taste";
    Setting[Setting["priorPrecision"] = 13] = "priorPrecision";
    Setting[Setting["consider"] = 14] = "consider";
    Setting[Setting["reminder"] = 15] = "reminder";
    Setting[Setting["loyaltyLoop"] = 16] = "loyaltyLoop";
    Setting[Setting["searchAgain"] = 17] = "searchAgain";
    Setting[Setting["experiencePrecision"] = 18] = "experiencePrecision";
    Setting[Setting["physicalAbandonment"] = 19] = "physicalAbandonment";
    Setting[Setting["comeBack"] = 20] = "comeBack";
    Setting[Setting["serviceWeight"] = 21] = "serviceWeight";
    Setting[Setting["failureLoss"] = 22] = "failureLoss";
    Setting[Setting["disconfirmation"] = 23] = "disconfirmation";
    Setting[Setting["lossAversion"] = 24] = "lossAversion";
    Setting[Setting["moodSpread"] = 25] = "moodSpread";
    Setting[Setting["promiseLift"] = 26] = "promiseLift";
    Setting[Setting["loyaltyLearning"] = 27] = "loyaltyLearning";
    Setting[Setting["postRate"] = 28] = "postRate";
    Setting[Setting["curveFloor"] = 29] = "curveFloor";
    Setting[Setting["delay"] = 30] = "delay";
    Setting[Setting["shareToolsBoost"] = 31] = "shareToolsBoost";
    Setting[Setting["sharingSpread"] = 32] = "sharingSpread";
    Setting[Setting["tellRate"] = 33] = "tellRate";
    Setting[Setting["neutral"] = 34] = "neutral";
    Setting[Setting["negativeRatio"] = 35] = "negativeRatio";
    Setting[Setting["passOn"] = 36] = "passOn";
    Setting[Setting["mostHops"] = 37] = "mostHops";
    Setting[Setting["friendPrecision"] = 38] = "friendPrecision";
    Setting[Setting["needTrigger"] = 39] = "needTrigger";
    Setting[Setting["talkRate"] = 40] = "talkRate";
    Setting[Setting["complaintShare"] = 41] = "complaintShare";
    Setting[Setting["quickHours"] = 42] = "quickHours";
    Setting[Setting["answersInvite"] = 43] = "answersInvite";
    Setting[Setting["answersDeter"] = 44] = "answersDeter";
    Setting[Setting["curve"] = 45] = "curve";
    Setting[Setting["durable"] = 46] = "durable";
    Setting[Setting["valence"] = 47] = "valence";
    Setting[Setting["reputation"] = 48] = "reputation";
    Setting[Setting["resentment"] = 49] = "resentment";
    Setting[Setting["resentmentLevel"] = 50] = "resentmentLevel";
    Setting[Setting["surveyShare"] = 51] = "surveyShare";
    Setting[Setting["surveyNoise"] = 52] = "surveyNoise";
    Setting[Setting["surveyPoints"] = 53] = "surveyPoints";
    Setting[Setting["giftsServe"] = 54] = "giftsServe";
})(Setting || (Setting = {}));
