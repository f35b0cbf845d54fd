/**
 * What one market is made of, dense and checked: names have become indices, shares have been summed, nothing is
 * missing. Only `scenario/` makes these, so that nobody below has to check again.
 *
 * Index letters used in the shapes: P personas, B brands, C channels, M the four micro-moments, D devices,
 * T dayparts, F content formats. A table of shape [B, C, M] is stored flat with the last index running fastest.
 */

/** The four micro-moments in the order of a full journey. */
export const MOMENTS = ["know", "go", "do", "buy"] as const;

export const DEVICES = ["mobile", "desktop", "tablet"] as const;
export const DAYPARTS = ["earlyMorning", "commute", "work", "errands", "evening", "night"] as const;
export const FORMATS = ["video", "audio", "text"] as const;

/** One market, one run: `simulate(parameters, seed)` needs nothing else. */
export interface Parameters {
  readonly consumers: number;
  /** people for whom each consumer stands: results are multiplied by it, settings have been divided; 1 = the consumers are the market */
  readonly scale: number;
  /** days simulated, the warm-up included */
  readonly days: number;
  /** of these, days before the books open: a market that exists already lives them and nothing is counted */
  readonly warmUp: number;
  readonly brands: readonly string[];
  readonly channels: readonly string[];
  readonly personas: readonly string[];
  /** share of each persona in the population; sums to 1; shape [P] */
  readonly personaShare: Float64Array;
  /** true when a consumer buys once and never again (durables) */
  readonly durable: boolean;
  /** a durable that was received as a gift is not needed any more */
  readonly giftsServe: boolean;
  /** chances to need nothing more after a purchase, beta distributed over consumers: mean, 0 = nobody is ever done, and a + b */
  readonly lifetime: { readonly leaving: number; readonly evenness: number };
  /** season's multiplier of the need rate; shape [days] */
  readonly season: Float64Array;
  readonly network: NetworkParameters;
  /** consumers asked every week for awareness and beliefs */
  readonly panel: number;
  /** consumers whose every activity is written into the event log */
  readonly logged: number;
  /** levels of the rating scale: 5 stars, or finer */
  readonly ratingLevels: number;
  /** share of consumers aware of a brand on day 0; shape [B] */
  readonly initialAwareness: Float64Array;
  /** share of consumers who are customers of a brand on day 0, 0–1, and for how many days they have been; shape [B] each */
  readonly initialCustomers: Float64Array;
  readonly customerTenure: Float64Array;
  /** reviews by rating level that a brand starts with; shape [B, ratingLevels] */
  readonly initialReviews: Float64Array;
  /** all that can change during a run, in ascending order of `fromDay`; the first starts at day 0 */
  readonly epochs: readonly Epoch[];
}

/** Who may tell whom. */
export interface NetworkParameters {
  readonly kind: "complete" | "random" | "smallWorld" | "scaleFree" | "communities" | "ties";
  /** mean number of friends of a consumer */
  readonly friends: number;
  /** small world: share of ties that lead to a random consumer instead of a neighbour, 0–1 */
  readonly rewiring: number;
  /** communities: consumers in one community */
  readonly communitySize: number;
  /** communities: share of ties that leave the community, 0–1 */
  readonly bridging: number;
  /** kind `ties`: pairs (a, b) of consumers who know each other; shape [2 × ties] */
  readonly ties: Uint32Array;
}

/** The settings in force from one day until the next epoch begins. Rates are per day, times in days, chances 0–1. */
export interface Epoch {
  readonly fromDay: number;
  readonly personas: PersonaTable;
  readonly channels: ChannelTable;
  readonly brands: BrandTable;
  readonly journey: JourneyRules;
  readonly beliefs: BeliefRules;
  readonly platform: PlatformRules;
  readonly choice: ChoiceRules;
  readonly checkout: CheckoutRules;
  readonly experience: ExperienceRules;
  readonly telling: TellingRules;
  readonly wordOfMouth: WordOfMouthRules;
  readonly advertising: AdvertisingRules;
  readonly care: CareRules;
  readonly surveys: SurveyRules;
}

/** Who is asked whether they would buy again. */
export interface SurveyRules {
  /** share of experiences after which somebody is asked */
  readonly surveyShare: number;
  /** noise of an answer, standard deviation, 0–1 */
  readonly surveyNoise: number;
  /** points of the scale */
  readonly surveyPoints: number;
}

/** What kinds of people there are. */
export interface PersonaTable {
  /** mean needs per day; shape [P] */
  readonly needRate: Float64Array;
  /** shape of the gamma mix of need rates (small = a few heavy buyers); Infinity = everybody alike; shape [P] */
  readonly needShape: Float64Array;
  /** daypart of a moment, chances summing to 1; shape [P, M, T] */
  readonly daypart: Float64Array;
  /** device used, chances summing to 1, by daypart, for this epoch's year; shape [P, T, D] */
  readonly device: Float64Array;
  /** weight of turning to a channel in a moment and daypart; shape [P, M, T, C] */
  readonly habit: Float64Array;
  /** next moment after a moment, chances summing to 1; shape [P, M, M] */
  readonly transition: Float64Array;
  /** preference among content formats, summing to 1; shape [P, F] */
  readonly format: Float64Array;
  /** multiplier of the mean wait between moments; shape [P] */
  readonly pace: Float64Array;
  readonly priceSensitivity: Float64Array;
  readonly qualitySensitivity: Float64Array;
  /** multiplier of the weight of reviews and friends; shape [P] */
  readonly trustInPeople: Float64Array;
  /** multiplier of the weight of what brands say themselves; shape [P] */
  readonly trustInBrands: Float64Array;
  /** multiplier of the chance to notice a push channel; shape [P] */
  readonly pushAttention: Float64Array;
  /** share of sceptical readers; shape [P] */
  readonly scepticShare: Float64Array;
  /** multiplier of the chance to post a review; shape [P] */
  readonly sharing: Float64Array;
  /** multiplier of the chance to tell a friend; shape [P] */
  readonly talking: Float64Array;
}

/** Where consumers meet brands. */
export interface ChannelTable {
  /** 1 = digital, 0 = physical; shape [C] */
  readonly digital: Uint8Array;
  /** 1 = push (comes to the consumer), 0 = pull (the consumer turns to it); shape [C] */
  readonly push: Uint8Array;
  /** 1 = earned (people speak there), 0 = owned or paid (the brand speaks); shape [C] */
  readonly earned: Uint8Array;
  /** 1 = paid: the brand speaks in somebody else's place, for money; shape [C] */
  readonly paid: Uint8Array;
  /** 1 = the brand's own site or app, whose load time loses visitors; shape [C] */
  readonly site: Uint8Array;
  /** 1 = reviews are shown there; shape [C] */
  readonly reviews: Uint8Array;
  /** precision of what one contact tells about quality, 1/quality²; shape [C] */
  readonly informative: Float64Array;
  /** 0 repeats the promise … 1 tells the true quality; shape [C] */
  readonly candour: Float64Array;
  /** brands a visitor looks at; Infinity = all of them; shape [C] */
  readonly attention: Float64Array;
  /** how much of a brand's prominence there follows its reviews: an exponent, 0 = none; shape [C] */
  readonly ranking: Float64Array;
  /** 1 = by the number of reviews, 0 = by their number and stars; shape [C] */
  readonly rankingByNumber: Uint8Array;
  /** reviews that the list takes every brand to have besides its own; shape [C] */
  readonly rankingStart: Float64Array;
  /** brands that it names as those that sell best, 0 = none; shape [C] */
  readonly bestSellers: Float64Array;
  /** 1 = each look falls on one of the brands there, 0 = each brand is noticed or not by itself; shape [C] */
  readonly together: Uint8Array;
  /** content consumed there by format, 0–1; shape [C, F] */
  readonly format: Float64Array;
  /** cost of full coverage of one moment for one day; shape [C] */
  readonly dailyCost: Float64Array;
  /** cost of one contact; shape [C] */
  readonly contactCost: Float64Array;
  /** money for a thousand impressions of advertising bought there; shape [C] */
  readonly impressionCost: Float64Array;
  /** share of these impressions that are noticed, 0–1; shape [C] */
  readonly noticed: Float64Array;
}

/** What the competitors do. */
export interface BrandTable {
  readonly entryDay: Int32Array;
  readonly quality: Float64Array;
  /** standard deviation of quality from one purchase to the next; shape [B] */
  readonly qualitySpread: Float64Array;
  /** standard deviation over consumers of how well the product fits their taste; shape [B] */
  readonly tasteSpread: Float64Array;
  /** evenness of the preference for it over consumers, gamma shape; 0 = none; shape [B] */
  readonly preference: Float64Array;
  /** claimed quality, 0–1; shape [B] */
  readonly promise: Float64Array;
  readonly price: Float64Array;
  readonly unitCost: Float64Array;
  /** presence 0–1; shape [B, C, M] */
  readonly coverage: Float64Array;
  /** attractiveness of the position on a channel (search rank, shelf); shape [B, C] */
  readonly prominence: Float64Array;
  /** content offered by format, 0–1; shape [B, F] */
  readonly content: Float64Array;
  readonly contentDailyCost: Float64Array;
  /** shape [B, D] */
  readonly usability: Float64Array;
  /** seconds until the site is usable; shape [B] */
  readonly loadSeconds: Float64Array;
  /** ease of paying, 0–1; shape [B] */
  readonly checkout: Float64Array;
  /** interest the brand's content keeps up in each moment, 0–1; shape [B, M] */
  readonly engagement: Float64Array;
  /** share tools offered at know, go, do, buy and use, 0–1; shape [B, M + 1] */
  readonly shareTools: Float64Array;
  /** consistency of the message over channels, 0–1; shape [B] */
  readonly coherence: Float64Array;
  /** outlets per square kilometre; shape [B] */
  readonly outlets: Float64Array;
  /** service quality at a touchpoint, 0–1; shape [B, C] */
  readonly service: Float64Array;
  /** chance that a used touchpoint fails; shape [B, C] */
  readonly failure: Float64Array;
  readonly deliveryDays: Float64Array;
  /** care desk: share of complaints answered; shape [B] */
  readonly careAnswered: Float64Array;
  /** care desk: mean hours until the answer; shape [B] */
  readonly careHours: Float64Array;
  /** care desk: share of the damage that an answer repairs, 0–1; shape [B] */
  readonly careSkill: Float64Array;
  readonly careDailyCost: Float64Array;
  /** what more quality, service or presence than is paid already costs a day, less than nothing where less; shape [B] */
  readonly levelDailyCost: Float64Array;
  /** the same, paid on `levelDay` for what changes on that day; shape [B] */
  readonly levelOnceCost: Float64Array;
  readonly levelDay: Int32Array;
  /** advertising money spent a day; shape [B] */
  readonly advertising: Float64Array;
  /** money spent a day on impressions bought on a channel; shape [B, C] */
  readonly channelAdvertising: Float64Array;
  /** costs of a day that no lever changes; shape [B] */
  readonly fixedCost: Float64Array;
  /** share of buyers who become members, 0–1; shape [B] */
  readonly joining: Float64Array;
  /** money that a member pays for a period; shape [B] */
  readonly membershipPrice: Float64Array;
  /** days of a period; shape [B] */
  readonly membershipPeriod: Float64Array;
  /** chance to cancel at the end of a period, beta distributed over members: mean and a + b; shape [B] each */
  readonly cancelling: Float64Array;
  readonly cancellingEvenness: Float64Array;
  /** fall of the log odds to cancel by a unit of believed quality; shape [B] */
  readonly membershipExperience: Float64Array;
  /** people given the product free of charge on `seedDay`; shape [B] */
  readonly seeds: Int32Array;
  readonly seedDay: Int32Array;
  readonly seedCost: Float64Array;
  /** 1 = seeds are the best-connected consumers, 0 = drawn at random; shape [B] */
  readonly seedInfluencers: Uint8Array;
  /** part of the deepest price cut of a rival that is matched, 0–1; shape [B] */
  readonly matchPrice: Float64Array;
  /** how far advertising follows the share of revenue, 0–1; shape [B] */
  readonly spendByShare: Float64Array;
  /** service quality gained for each displayed star lost; shape [B] */
  readonly serviceForStars: Float64Array;
  /** days from what is seen to what is done about it; shape [B] */
  readonly reactionDelay: Int32Array;
  /** purchases a day that can be served; Infinity = all; shape [B] */
  readonly capacity: Float64Array;
  /** share of those who come that is served today, 0–1; shape [B] */
  readonly served: Float64Array;
  /** answers a day that the care desk can give; Infinity = all; shape [B] */
  readonly careCapacity: Float64Array;
  /** bought reviews a day; shape [B] */
  readonly fakeReviews: Float64Array;
  readonly fakeReviewCost: Float64Array;
}

/** How a journey moves along. */
export interface JourneyRules {
  /** mean days between two moments */
  readonly pace: number;
  /** mean number of sources beyond the first; shape [M] */
  readonly extraSources: Float64Array;
  /** chance of leaving after a moment; shape [M] */
  readonly dropOut: Float64Array;
  /** chance of giving up after a moment in which no brand was met */
  readonly giveUpUnmet: number;
  /** chance that a brand met before and absent now is no longer considered (incoherent path) */
  readonly absenceLoss: number;
  /** share of drop-outs that full engagement prevents, 0–1 */
  readonly engagementEffect: number;
  /** chance that a brand met is considered further, at each meeting */
  readonly consider: number;
  /** chance that a brand one is aware of comes to mind when a need arises */
  readonly recall: number;
  /** chance of starting over after choosing nothing */
  readonly searchAgain: number;
  /** chance that a satisfied consumer's next journey starts at buy, times loyalty */
  readonly loyaltyLoop: number;
  /** kilometres after which willingness to go falls to 1/e */
  readonly travel: number;
  /** moments after which a journey ends */
  readonly mostMoments: number;
}

export interface BeliefRules {
  readonly priorMean: number;
  readonly priorPrecision: number;
  /** days after which half of what was learnt is forgotten; Infinity = never */
  readonly halfLife: number;
  /** precision of one own experience, 1/quality² */
  readonly experiencePrecision: number;
  /** how much paid words count against the brand's own place, 0–1 */
  readonly paidTrust: number;
  /** most reviews read of one brand at one visit */
  readonly reviewsRead: number;
  /** precision of one review, 1/quality² */
  readonly reviewPrecision: number;
  /** share in which readers neglect how few reviews a mean is of, 0–1 */
  readonly sizeNeglect: number;
  /** times that a negative review weighs as much as a positive one */
  readonly negativity: number;
  /** strength of a sceptic's discounts (few reviews, perfect scores, unanswered complaints), 0–1 */
  readonly scepticism: number;
  /** what everybody takes off a mean that is too good, quality for each unit above .86 of the scale */
  readonly perfectDistrust: number;
  /** experiences that who knows a brand on the first day has heard of or made */
  readonly reputation: number;
  /** quality that a price above the reference promises to who knows nothing else, by the logarithm of their ratio */
  readonly priceSign: number;
}

export interface PlatformRules {
  /** days after which a review counts half in the displayed mean; Infinity = all-time mean */
  readonly recencyHalfLife: number;
  readonly order: "newest" | "helpful" | "random";
  /** stars in which the displayed mean is shown; 0 = as it is */
  readonly rounding: number;
  /** times that a negative review is as likely as others to be on top in the order `helpful` */
  readonly helpfulNegativity: number;
  /** share of bought reviews that is found and removed */
  readonly fakeFilter: number;
  /** mean days until a bought review that got through is removed; Infinity = never */
  readonly fakeStay: number;
  /** share of genuine reviews removed by mistake */
  readonly genuineFilter: number;
}

/** Weights of the utility, in units of the choice noise. */
export interface ChoiceRules {
  readonly quality: number;
  readonly taste: number;
  /** weight of the logarithm of price over the reference price */
  readonly price: number;
  readonly referencePrice: number;
  readonly go: number;
  readonly do: number;
  readonly buy: number;
  readonly loyalty: number;
  /** weight of remembering a brand's advertising */
  readonly reminder: number;
  /** aversion to uncertainty about quality, a unit of belief variance */
  readonly risk: number;
  /** how strongly the aversion grows with the price, an exponent */
  readonly priceRisk: number;
  /** weight of what others say in what is expected, relative to its weight against doubt */
  readonly valence: number;
  /** utility that a brand without any review loses with who looked for them */
  readonly unreviewed: number;
  /** reviews after which that is a third */
  readonly unreviewedFade: number;
  /** utility that a brand gains where it was seen named as a best seller, for who knows nothing else of it */
  readonly bestSeller: number;
  /** utility of buying nothing; −Infinity = must buy */
  readonly outside: number;
  /** scale of the Gumbel noise; 0 = none */
  readonly noise: number;
}

export interface CheckoutRules {
  /** chance that a filled basket is left, by device; shape [D] */
  readonly abandonment: Float64Array;
  /** the same at a physical till */
  readonly physicalAbandonment: number;
  /** share of abandonment that the easiest checkout prevents, 0–1 */
  readonly checkoutEffect: number;
  /** share of completed baskets that a device on which nothing works would lose, 0–1 */
  readonly usabilityEffect: number;
  /** chance of coming back to the basket later */
  readonly comeBack: number;
  /** chance of leaving a site that loads in one second; longer times multiply it */
  readonly bounceAtOneSecond: number;
}

export interface ExperienceRules {
  /** weight of service against product, 0–1 */
  readonly serviceWeight: number;
  /** service quality lost by those who have to wait, 0–1 */
  readonly waitingLoss: number;
  /** quality lost by one failure, 0–1 */
  readonly failureLoss: number;
  /** weight of disconfirmation */
  readonly disconfirmation: number;
  /** times that a disappointment counts as much as a pleasant surprise */
  readonly lossAversion: number;
  /** spread of the mood in which an experience is judged, standard deviation */
  readonly moodSpread: number;
  /** how far a promise above the belief lifts the expectation, 0–1 */
  readonly promiseLift: number;
  /** share of the way that loyalty moves toward the newest satisfaction, 0–1 */
  readonly loyaltyLearning: number;
}

/** The public half of the ultimate moment of truth: reviews. */
export interface TellingRules {
  /** chance to post at the extremes of the curve */
  readonly postRate: number;
  readonly curve: "uShaped" | "increasing" | "flat";
  /** chance at the bottom of the curve relative to its extremes, 0–1 */
  readonly curveFloor: number;
  /** pull of the displayed mean on the stars given, 0–1 */
  readonly herding: number;
  /** mean days from experience to review */
  readonly delay: number;
  /** times that full share tools multiply the chance to post */
  readonly shareToolsBoost: number;
  /** spread over consumers of the propensity to share, standard deviation of its logarithm */
  readonly sharingSpread: number;
  /** satisfaction from which 2, 3, 4 and 5 stars are given; ascending; shape [4] */
  readonly starThresholds: Float64Array;
  /** chance that a consumer who meets a brand passes its content on, with full share tools */
  readonly shareOnTheWay: number;
}

/** The private half: friends. */
export interface WordOfMouthRules {
  /** share of friends told about an extreme experience */
  readonly tellRate: number;
  /** satisfaction that leaves one indifferent, 0–1 */
  readonly neutral: number;
  /** times that a negative experience is told as often as an equally strong positive one */
  readonly negativeRatio: number;
  /** precision of a friend's word, 1/quality² */
  readonly friendPrecision: number;
  /** chance that a listener passes an extreme message on to each friend */
  readonly passOn: number;
  /** most steps a message travels */
  readonly mostHops: number;
  /** chance that a friend's word raises a need */
  readonly needTrigger: number;
  /** conversations a day in which an owner goes on telling */
  readonly talkRate: number;
}

export interface AdvertisingRules {
  /** share of yesterday's stock that is left today */
  readonly carryOver: number;
  /** stock (money a day and thousand consumers) at which half of the greatest exposure is reached */
  readonly halfSaturation: number;
  /** steepness of the response */
  readonly slope: number;
  /** exposures a day at saturation */
  readonly greatestExposure: number;
  /** precision of what one exposure tells, 1/quality² */
  readonly informative: number;
  /** share of exposures that are remembered, 0–1 */
  readonly remembered: number;
  /** days during which an exposure may be remembered */
  readonly reminderDays: number;
  /** relative rise of the need rate per unit of exposure a day */
  readonly needLift: number;
}

/** What happens to a complaint. */
export interface CareRules {
  /** share of failures that are complained about */
  readonly complaintShare: number;
  /** hours within which an answer counts as quick */
  readonly quickHours: number;
  /** chance to stay loyal: no complaint, unresolved, resolved, resolved quickly; shape [4] */
  readonly stayLoyal: Float64Array;
  /** experiences so bad that who left over a failure remembers it like them */
  readonly resentment: number;
  /** how bad: quality, down to −0.5 */
  readonly resentmentLevel: number;
  /** relative loss of trust when all complaints in sight are unanswered, 0–1 */
  readonly silenceDiscount: number;
  /** relative rise of the chance to post when all bad reviews in sight are answered */
  readonly answersInvite: number;
  /** share of the dissatisfied who then keep it to themselves, 0–1 */
  readonly answersDeter: number;
  readonly answerCost: number;
}
