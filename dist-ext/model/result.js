/**
 * What one run gives back: whole-number counts by day, and tables over the whole run.
 *
 * All accumulators are whole numbers (qualities are summed in millionths), so that sums do not depend on the order
 * in which consumers, shards or threads were visited. Index letters as in `parameters.ts`.
 */
export { MILLIONTHS } from "./layout/codes.js";
/** Series by day and brand; each is a flat table of shape [days, B]. */
export const BRAND_SERIES = [
    "met", // contacts between a consumer and the brand
    "considered", // consumers who reached the buy moment with the brand in consideration
    "chosen", // choices of the brand, before the basket
    "bought", // completed purchases
    "firstBought", // of these, first purchases of the brand by a consumer
    "onlineBought", // of these, completed on a digital channel
    "abandoned", // baskets left
    "swayed", // purchases that would have been something else without reviews and friends
    "experienced", // products used
    "satisfaction", // sum of satisfactions, in millionths
    "promoters", // experiences that rate 9 or 10 of 10
    "detractors", // experiences that rate 0 to 6 of 10
    "failures", // touchpoints that failed a buyer
    "complaints",
    "answered", // complaints and bad reviews answered
    "stars1",
    "stars2",
    "stars3",
    "stars4",
    "stars5",
    "fakePosted", // bought reviews that got through the filter
    "readReviews", // readings of the brand's reviews
    "toldPositive", // friends told something good
    "toldNegative",
    "passedOn", // messages passed on by listeners
    "heardPositive",
    "heardNegative",
    "exposed", // consumers who became aware of the brand through advertising
    "seeded",
    "lostIncoherent", // considerations lost because the brand was absent at a later moment
    "bounced", // visitors lost to a slow site
    "fakeRemoved", // bought reviews that the platform took back
    "surveyed", // buyers asked whether they would buy it again
    "intention", // sum of their answers, 0–1, in thousandths
    "joined", // buyers who became members
    "renewed", // members who paid another period
    "cancelled", // members who did not
    "memberBought", // purchases by members, without a search
];
/** Series by day for the whole market; each of shape [days]. */
export const MARKET_SERIES = [
    "needs",
    "journeys", // needs that started a journey
    "know",
    "go",
    "do",
    "buy", // micro-moments by kind
    "sources", // sources consulted
    "unmet", // moments in which no brand was met
    "dropped", // journeys left on the way
    "gaveUp", // journeys given up because nothing was met
    "decisions", // choices made, buying nothing included
    "nothing", // choices of buying nothing
    "buyers", // purchases
    "buyerSources", // sources consulted over the journeys that ended in a purchase
    "considerationSize", // brands considered, summed over decisions
];
/** State at the end of a day by brand, real numbers; each of shape [days, B]. */
export const BRAND_LEVELS = [
    "displayedMean", // displayed mean in stars, 1–5; NaN without reviews
    "displayedCount", // displayed reviews
    "advertisingStock",
    "members",
    "revenue",
    "cost",
    "profit",
];
export const MONEY_KINDS = [
    "revenue",
    "unitCost",
    "coverage",
    "content",
    "contacts",
    "care",
    "advertising",
    "seeding",
    "fakeReviews",
    "fixed", // what no lever changes: rent, wages, licences
];
/** The activities of the event log. */
export const ACTIVITIES = [
    "need",
    "know",
    "go",
    "do",
    "buy",
    "visit", // turned to a channel
    "meet", // met a brand on a channel; value = what it said of its quality, 0–1
    "read", // read a brand's reviews on a channel; value = what they say of its quality, 0–1
    "choose",
    "chooseNothing",
    "abandonBasket",
    "purchase", // value = price paid
    "leave", // dropped out of the journey
    "giveUp",
    "experience", // value = satisfaction
    "failure",
    "complain",
    "answered", // value = hours until then
    "post", // value = stars
    "tell", // value = number of friends told
    "hear", // value = what the friend said, 0–1
    "exposed",
    "intend", // value = intention to buy again, 0–1, asked after an experience
    "join", // became a member
    "cancel", // is a member no more
];
