import { z } from "zod";
import { byMoment, choice, count, flag, group, halfLife, number, share, text } from "./fields.ts";

/** Who buys what, where and for how long. */
export const marketSettings = group("The market: how many consumers, how long, what kind of purchase", {
  consumers: count(20000, 100, 20000000, "people", "Synthetic consumers in the market", { fixed: true }),
  start: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .default("2018-01-01")
    .meta({
      fixed: true,
      description: "First calendar day; the year sets the device mix",
      unit: "YYYY-MM-DD",
      doctrine: ["D16"],
      advice: "Write a date such as 2018-01-01.",
    }),
  days: count(365, 1, 20000, "days", "Length of the run", { fixed: true }),
  currency: text("EUR", "Currency of all money", { fixed: true }),
  category: text("", "What is bought, for titles", { fixed: true }),
  durable: flag(false, "A consumer buys once and never again", { fixed: true }),
  needsPerYear: number(6, 0, 365, "needs a year", "Mean needs of a consumer in a year"),
  needShape: number(
    0.8,
    0.05,
    1000,
    "gamma shape",
    "Evenness of needs over consumers: below 1 a few heavy buyers, 1000 everybody alike",
    { fixed: true, source: "Ehrenberg, Goodhardt & Barwise 1990 (NBD); CDNOW repeat purchases k = .38" },
  ),
  season: z.array(z.number().min(0).max(20)).length(12).default([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]).meta({
    fixed: true,
    description: "Multiplier of needs from January to December",
    unit: "times",
    advice: "Write twelve numbers.",
  }),
  referencePrice: number(
    0,
    0,
    1e9,
    "currency",
    "Price that feels normal; 0 takes the mean price of the brands at the start",
  ),
  panel: count(2000, 0, 100000, "people", "Consumers asked every week for awareness and beliefs", {
    fixed: true,
  }),
});

/** How a journey moves through the four micro-moments. */
export const journeySettings = group("The journey through the four micro-moments", {
  pace: number(2, 0, 365, "days", "Mean wait between two moments: 0.05 for a restaurant, 20 for a car", {
    doctrine: ["D14"],
  }),
  extraSources: byMoment([2.8, 1.7, 1.8, 1.9], 30, "sources", "Mean sources consulted beyond the first", {
    source: "Google/Shopper Sciences ZMOT Macro Study 2011: 10.4 sources over the journey",
    doctrine: ["D1", "D14"],
  }),
  dropOut: byMoment([0.08, 0.06, 0.06, 0.05], 1, "0–1", "Chance of leaving after a moment", {
    doctrine: ["D11"],
  }),
  giveUpUnmet: share(
    0.5,
    "Chance of giving up after a moment in which no brand was met; otherwise the moment is tried again",
  ),
  absenceLoss: share(
    0.25,
    "Chance that a brand met before and absent now is forgotten on the way: paths that break lose people",
    { doctrine: ["D7"], off: 0 },
  ),
  engagementEffect: share(0.6, "Share of the drop-outs that full engagement prevents", {
    doctrine: ["D11"],
    off: 0,
  }),
  consider: share(0.3, "Chance that a brand met is considered further, at each meeting; bought ones always", {
    source: "Hauser & Wernerfelt 1990: of the brands in a category three to four are considered",
    off: 1,
  }),
  recall: share(0.15, "Chance that a brand one is aware of comes to mind when a need arises"),
  searchAgain: share(0.1, "Chance of starting over after choosing nothing"),
  loyaltyLoop: share(0.5, "Chance that a fully loyal consumer's next journey starts at buy", {
    doctrine: ["D13"],
    off: 0,
  }),
  travel: number(2, 0.05, 500, "km", "Distance after which the willingness to go falls to 37 %", {
    doctrine: ["D17"],
  }),
  mostMoments: count(12, 1, 100, "moments", "Moments after which a journey ends"),
});

/** What consumers believe, and what reading reviews does to it: the zero moment of truth. */
export const beliefSettings = group("Beliefs about quality, and what reading reviews does to them (ZMOT)", {
  priorMean: share(0.5, "Quality that a consumer expects of an unknown brand"),
  priorSpread: number(0.25, 0.01, 1, "quality", "Uncertainty about an unknown brand, one standard deviation"),
  halfLife: halfLife(180, "Days after which half of what was learnt is forgotten"),
  experienceSpread: number(
    0.15,
    0.01,
    10,
    "quality",
    "Noise of one own experience as evidence; smaller counts more",
  ),
  paidTrust: share(
    0.67,
    "How much paid words (advertisements, sponsored places) count against the brand's own places",
    {
      source:
        "Nielsen Global Trust in Advertising 2015: 46 % trust social and search advertisements, 70 % brands' own sites",
      doctrine: ["D4"],
    },
  ),
  reviewsRead: count(7, 0, 200, "reviews", "Most reviews of one brand that are read at one visit", {
    source: "BrightLocal Local Consumer Review Survey 2016–2019: 6 to 10 reviews before trusting",
    doctrine: ["D2"],
    off: 0,
  }),
  reviewSpread: number(0.65, 0.001, 100, "quality", "Noise of one review as evidence; smaller counts more", {
    doctrine: ["D2"],
  }),
  negativity: number(2, 0, 20, "times", "A negative review weighs this many times as much as another", {
    source: "Chevalier & Mayzlin 2006: one star hurts more than five stars help",
    doctrine: ["D20"],
    off: 1,
  }),
  scepticism: share(
    0.5,
    "Strength of a sceptical reader's discounts: few reviews, perfect scores, unanswered complaints",
    { off: 0 },
  ),
});

/** What a review platform shows. */
export const platformSettings = group("The review platform: what it shows and what it removes", {
  levels: count(5, 2, 101, "levels", "Levels of the rating scale: 5 for stars", { fixed: true }),
  display: choice(
    ["allTime", "recency"],
    "allTime",
    "Displayed mean: all reviews alike, or recent ones more",
  ),
  recencyHalfLife: number(90, 1, 3650, "days", "With recency display: days after which a review counts half"),
  order: choice(["newest", "helpful", "random"], "newest", "Order in which reviews are read"),
  helpfulNegativity: number(
    7,
    0,
    100,
    "times",
    "With order helpful: how much more often a negative review stands on top",
    {
      source:
        "One product's 4,915 Amazon reviews: 1–2 stars are 6.6 % of reviews and 34.5 % of helpful votes",
      doctrine: ["D20"],
    },
  ),
  fakeFilter: share(0.5, "Share of bought reviews that the platform finds and removes", {
    source: "Luca & Zervas 2016: 16 % of Yelp reviews are filtered",
  }),
  fakeStay: z
    .union([z.number().min(0.1).max(36500), z.literal("never")])
    .default(30)
    .meta({
      description: "Mean days until the platform removes a bought review that got through; or never",
      unit: "days",
      source: "He, Hollenbeck & Proserpio 2022: the rise is gone in about a month",
      off: "never",
    }),
  genuineFilter: share(0, "Share of honest reviews that the platform removes by mistake"),
});

/** How consumers weigh what they know. */
export const choiceSettings = group(
  "The choice (first moment of truth): weights in units of the choice noise",
  {
    quality: number(4, 0, 1000, "utility a unit of quality", "Weight of believed quality", {
      doctrine: ["D12"],
    }),
    taste: share(1, "How much of the own taste is known before buying"),
    price: number(3.2, 0, 100, "utility a unit of log price", "Weight of price", {
      source: "Bijmolt, van Heerde & Pieters 2005: own price elasticity −2.62",
    }),
    go: number(0.6, 0, 20, "utility", "Weight of ways to go there", { doctrine: ["D17"] }),
    do: number(0.5, 0, 20, "utility", "Weight of help to do it", { doctrine: ["D17"] }),
    buy: number(0.7, 0, 20, "utility", "Weight of means to buy", { doctrine: ["D17"] }),
    loyalty: number(2, 0, 50, "utility", "Weight of loyalty", { doctrine: ["D13"], off: 0 }),
    reminder: number(
      0.25,
      0,
      20,
      "utility",
      "Weight of remembering the brand's advertising of the last days",
      {
        source: "Jones 1995, When Ads Work: homes that saw it within seven days buy more of it; size assumed",
        doctrine: ["D4"],
        off: 0,
      },
    ),
    risk: number(
      20,
      0,
      1000,
      "utility a unit of variance",
      "Aversion to uncertain quality; makes the first reviews count most",
      {
        source: "Spiegel Research Center 2017: nearly all of the rise within the first ten reviews",
        doctrine: ["D2"],
        off: 0,
      },
    ),
    outside: number(1.5, -1000, 1000, "utility", "Utility of buying nothing; −1000 for must buy"),
    noise: number(1, 0, 100, "utility", "Scale of all that the model does not know; 0 always takes the best"),
  },
);

/** The last step: basket, device, payment. */
export const checkoutSettings = group("Checkout: filled baskets that are left, slow sites that are left", {
  abandonment: z
    .strictObject({
      mobile: share(0.79, "Chance that a basket is left on a phone"),
      desktop: share(0.62, "Chance that a basket is left on a computer"),
      tablet: share(0.67, "Chance that a basket is left on a tablet"),
    })
    .prefault({})
    .meta({
      description: "Chance that a filled basket is left with an average checkout, by device",
      source:
        "Baymard Institute: 69–71 % over 49 studies; Barilliance: 73/81/86 % desktop/tablet/phone, 62/67/79 % on Black Friday",
      doctrine: ["D9", "D17"],
    }),
  physicalAbandonment: share(0.05, "Chance of leaving a physical till"),
  checkoutEffect: share(0.35, "Share of the abandonment that the easiest checkout prevents", {
    source: "Baymard Institute: up to +35 % conversion",
    doctrine: ["D17"],
    off: 0,
  }),
  comeBack: share(0.4, "Chance of coming back to a basket that was left"),
  bounceAtOneSecond: share(
    0.24,
    "Chance of leaving a site that loads in one second; slower ones multiply it",
    {
      source: "Google/SOASTA 2017: bounce +32 % at 3 s, +90 % at 5 s, +123 % at 10 s",
      doctrine: ["D17"],
      off: 0,
    },
  ),
});

/** What buyers live through: the second moment of truth. */
export const experienceSettings = group("Experience and satisfaction (second moment of truth)", {
  serviceWeight: share(0.3, "Weight of service against product", { doctrine: ["D6"] }),
  failureLoss: share(0.3, "Quality lost by one failure at a touchpoint", { doctrine: ["D6"], off: 0 }),
  disconfirmation: number(0.4, 0, 5, "times", "Weight of experience minus expectation", {
    source: "Oliver 1980; Szymanski & Henard 2001",
    doctrine: ["D5"],
    off: 0,
  }),
  lossAversion: number(2, 1, 10, "times", "A disappointment counts this many times a pleasant surprise", {
    source: "Kahneman & Tversky 1979; Anderson & Sullivan 1993",
    doctrine: ["D5"],
    off: 1,
  }),
  moodSpread: share(0.1, "Spread of the mood in which an experience is judged, one standard deviation", {
    source: "Westbrook 1987: feelings add to satisfaction, complaining and telling; size assumed",
    off: 0,
  }),
  promiseLift: share(0.5, "How far a promise above the belief lifts the expectation", {
    doctrine: ["D5"],
    off: 0,
  }),
  loyaltyLearning: share(0.4, "How far loyalty moves toward the newest satisfaction"),
});

/** The ultimate moment of truth in public: reviews. */
export const tellingSettings = group("Telling in public (UMOT): who posts which stars, and when", {
  postRate: share(0.04, "Chance to post a review after an extreme experience", {
    source: "1–5 % of buyers post unprompted (sellers' figures); Anderson & Simester 2014: 1.5 %",
    doctrine: ["D2"],
    off: 0,
  }),
  curve: choice(
    ["uShaped", "increasing", "flat"],
    "uShaped",
    "How the chance to post depends on satisfaction",
    { source: "Anderson 1998; Moe & Schweidel 2012: U-shaped" },
  ),
  curveFloor: share(0.25, "Chance at the bottom of the curve relative to its top"),
  herding: share(0.1, "Pull of the displayed mean on the stars given", { doctrine: ["D20"], off: 0 }),
  delay: number(7, 0, 365, "days", "Mean days from experience to review", { doctrine: ["D10"] }),
  shareToolsBoost: number(
    2.5,
    1,
    20,
    "times",
    "Full share tools multiply the chance to post and divide the delay",
    { doctrine: ["D10"], off: 1 },
  ),
  sharingSpread: number(0.8, 0, 3, "log units", "Spread of the propensity to share over consumers", {
    doctrine: ["D3"],
    off: 0,
  }),
  starThresholds: z
    .array(z.number().min(0).max(1))
    .length(4)
    .default([0.2, 0.36, 0.5, 0.66])
    .meta({ description: "Satisfaction from which 2, 3, 4 and 5 stars are given", unit: "0–1, ascending" }),
  shareOnTheWay: share(
    0.01,
    "Chance that a consumer passes a brand's content on to a friend while searching, with full share tools",
    { doctrine: ["D10"], off: 0 },
  ),
});

/** The ultimate moment of truth in private: friends. */
export const wordOfMouthSettings = group("Word of mouth among friends: who is told, who passes it on", {
  tellRate: share(0.3, "Share of friends told about an extreme experience", {
    source: "Goodman/TARP: 5–8 people told of a good, 10–16 of a bad experience",
    doctrine: ["D2", "D22"],
    off: 0,
  }),
  neutral: share(0.55, "Satisfaction that leaves one indifferent"),
  negativeRatio: number(
    2,
    0,
    20,
    "times",
    "A bad experience is told this many times as often as an equally strong good one",
    { source: "Goodman/TARP: about 2 : 1", doctrine: ["D20"], off: 1 },
  ),
  friendSpread: number(
    0.25,
    0.01,
    100,
    "quality",
    "Noise of a friend's word as evidence; smaller counts more",
  ),
  passOn: share(0.03, "Chance that a listener passes an extreme message on to each friend: cascades", {
    doctrine: ["D20", "D22"],
    off: 0,
  }),
  mostHops: count(4, 1, 15, "steps", "Most steps that a message travels"),
  needTrigger: share(0.01, "Chance that a friend's good word raises a need", { doctrine: ["D22"], off: 0 }),
  talkRate: number(
    0,
    0,
    5,
    "conversations a day",
    "Conversations in which an owner goes on telling, day by day",
  ),
});

/** Who knows whom. */
export const networkSettings = group(
  "The network of friends",
  {
    kind: choice(
      ["complete", "random", "smallWorld", "scaleFree", "communities", "ties"],
      "smallWorld",
      "Who knows whom; ties reads a CSV file",
      { doctrine: ["D3"] },
    ),
    friends: number(8, 0, 1000, "people", "Mean number of friends"),
    rewiring: share(0.1, "Small world: share of ties that lead anywhere", {
      source: "Watts & Strogatz 1998",
    }),
    communitySize: count(150, 3, 1000000, "people", "Communities: people in one"),
    bridging: share(0.05, "Communities: share of ties that lead to another one"),
    ties: text("", "Kind ties: CSV file with two columns of consumer numbers, from 0"),
  },
  { fixed: true },
);

/** How advertising reaches people. */
export const advertisingSettings = group("Response to advertising (push): stock, saturation, need", {
  halfLife: number(7, 0, 365, "days", "Days after which half of the advertising stock is left", {
    source: "Wood & Poltrack 2015: total effect = 2 × short-term; Leone 1995: 6–9 months for 90 %",
    doctrine: ["D4"],
  }),
  halfSaturation: number(
    15,
    0.001,
    1e6,
    "currency a day and 1,000 people",
    "Stock at which half of the greatest exposure is reached",
  ),
  slope: number(1, 0.2, 5, "exponent", "Steepness of the response: 1 concave, above 1 S-shaped"),
  greatestExposure: number(0.2, 0, 10, "exposures a day", "Exposures of a consumer at saturation", {
    doctrine: ["D4"],
    off: 0,
  }),
  spread: number(
    1,
    0.01,
    100,
    "quality",
    "Noise of one exposure as evidence for the promise; smaller counts more",
  ),
  reminderDays: count(7, 0, 365, "days", "Days during which an exposure may be remembered", {
    source: "Jones 1995, When Ads Work: sales answer to advertising of the seven days before the purchase",
    doctrine: ["D4"],
    off: 0,
  }),
  remembered: share(0.03, "Share of exposures that are remembered and bring a known brand to mind", {
    doctrine: ["D4"],
    off: 0,
  }),
  needLift: number(1.5, 0, 100, "times a unit of exposure", "Rise of the need rate by one exposure a day", {
    off: 0,
  }),
});

/** What happens to complaints. */
export const careSettings = group("Complaints and the care desk's response", {
  complaintShare: share(0.5, "Share of failures that are complained about", {
    source: "Goodman (TARP): about 50 % to the front line",
  }),
  quickHours: number(24, 0, 1000, "hours", "An answer within this time counts as quick"),
  stayLoyal: z
    .strictObject({
      silent: share(0.37, "Failure, no complaint"),
      unresolved: share(0.46, "Complaint without answer"),
      resolved: share(0.7, "Complaint answered late"),
      quick: share(0.95, "Complaint answered quickly"),
    })
    .prefault({})
    .meta({
      description: "Loyalty kept after a failure",
      source: "TARP 1986, small losses: 37/46/70/95 %",
      doctrine: ["D21"],
    }),
  silenceDiscount: share(
    0.3,
    "Trust in a brand's own words lost when all complaints in sight are unanswered",
    { source: "BrightLocal 2018: 89 % read the owner's responses", doctrine: ["D21"], off: 0 },
  ),
  answersInvite: share(0.1, "Rise of the chance to post when all bad reviews in sight are answered", {
    source: "Proserpio & Zervas 2017: 12 % more reviews where hotels answer, a part of them from more guests",
    doctrine: ["D21"],
    off: 0,
  }),
  answersDeter: share(0.25, "Share of the dissatisfied who then keep it to themselves", {
    source: "Proserpio & Zervas 2017: fewer but longer negative reviews where hotels answer; size assumed",
    doctrine: ["D21"],
    off: 0,
  }),
  answerCost: number(4, 0, 1e6, "currency", "Cost of one answer"),
});
