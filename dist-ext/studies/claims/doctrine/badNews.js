import { falls, moves, rises } from "../claim.js";
import { ofBrand, ownMeasure, sumOf } from "../measures.js";
const crisis = [
    { day: 30, set: { "brands.nonna.failure": 0.7 } },
    { day: 51, set: { "brands.nonna.failure": 0.03 } },
];
const badWord = ownMeasure("bad words heard about Nonna in the month of the crisis", "parole cattive sentite su Nonna nel mese della crisi", "count", (run) => sumOf(run, "heardNegative", "nonna", 30, 60));
/** The others begin with hardly a bad review. */
const onlyCatenaIsBad = {
    "brands.nonna.startingReviews.stars": 4.9,
    "brands.brera.startingReviews.stars": 4.8,
    "brands.catena.startingReviews.stars": 3.5,
};
const unread = {
    says: { en: "Nobody reads reviews.", it: "Nessuno legge recensioni." },
    given: { "beliefs.reviewsRead": 0 },
};
/** D20: bad news spreads fast, is confirmed by the next ones, and costs when it is ignored. */
export const badNewsClaims = [
    {
        id: "D20-crisis",
        doctrine: "D20",
        says: {
            en: "Three weeks of failures are talked about, and cost share for months.",
            it: "Di tre settimane di disservizi si parla, e costano quota per mesi.",
        },
        market: "threeTrattorias",
        from: {},
        to: { timeline: crisis },
        expects: [rises(badWord), falls(ofBrand("nonna", "share", "day51-119"))],
        size: { consumers: 1000, days: 120 },
    },
    {
        id: "D20-cascade",
        doctrine: "D20",
        says: {
            en: "Bad news is amplified by those who pass it on.",
            it: "Le cattive notizie si amplificano con chi le ripete.",
        },
        market: "threeTrattorias",
        given: { timeline: crisis },
        from: { "wordOfMouth.passOn": 0 },
        to: { "wordOfMouth.passOn": 0.3 },
        expects: [rises(badWord)],
        boundary: {
            says: { en: "Nobody has friends.", it: "Nessuno ha amici." },
            given: { "network.friends": 0 },
        },
        size: { runs: 10, consumers: 1000, days: 60 },
    },
    {
        id: "D20-louder",
        doctrine: "D20",
        says: {
            en: "Bad experiences are told more than good ones, so that a crisis is heard by more.",
            it: "Le esperienze cattive si raccontano più delle buone, così una crisi arriva a più orecchie.",
        },
        market: "threeTrattorias",
        given: { timeline: crisis },
        from: { "wordOfMouth.negativeRatio": 1 },
        to: { "wordOfMouth.negativeRatio": 3 },
        expects: [rises(badWord)],
        size: { days: 60 },
    },
    {
        id: "D20-weight",
        doctrine: "D20",
        says: {
            en: "Bad reviews weigh more than good ones: the brand that has them loses share among readers of the mean.",
            it: "Le recensioni cattive pesano più delle buone: chi ne ha perde quota fra chi legge la media.",
        },
        market: "threeTrattorias",
        given: { ...onlyCatenaIsBad, "personas.*.scepticShare": 0 },
        from: { "beliefs.negativity": 1 },
        to: { "beliefs.negativity": 4 },
        expects: [falls(ofBrand("catena", "share"))],
        boundary: unread,
        size: { consumers: 1000, days: 60 },
    },
    {
        id: "D20-sceptics",
        doctrine: "D20",
        says: {
            en: "Those who read review by review, too, heed the bad ones more.",
            it: "Anche chi legge recensione per recensione bada di più a quelle cattive.",
        },
        market: "threeTrattorias",
        given: { ...onlyCatenaIsBad, "personas.*.scepticShare": 1, "platform.order": "random" },
        from: { "beliefs.negativity": 1 },
        to: { "beliefs.negativity": 4 },
        expects: [falls(ofBrand("catena", "share"))],
        boundary: unread,
        size: { consumers: 1000, days: 60 },
    },
    {
        id: "D20-herding",
        doctrine: "D20",
        says: {
            en: "A bad first impression is confirmed by those who follow, even where the cooking is good.",
            it: "Una cattiva prima impressione è confermata da chi segue, anche dove si cucina bene.",
        },
        market: "threeTrattorias",
        given: { "brands.nonna.startingReviews.stars": 2.2 },
        from: { "telling.herding": 0 },
        to: { "telling.herding": 0.6 },
        expects: [falls(ofBrand("nonna", "stars"))],
        moderator: {
            says: { en: "stars that Nonna begins with", it: "stelle con cui Nonna comincia" },
            unit: "stars",
            values: [1.5, 2.5, 3.5, 4.2, 5],
            at: moves("brands.nonna.startingReviews.stars"),
        },
    },
    {
        id: "D20-ignored",
        doctrine: "D20",
        says: {
            en: "A brand that fails often and ignores complaints loses a tenth of its revenue and more.",
            it: "Una marca che sbaglia spesso e ignora i reclami perde un decimo del ricavo e più.",
        },
        market: "threeTrattorias",
        given: { "brands.nonna.failure": 0.3, "brands.nonna.care.hours": 4, "brands.nonna.care.skill": 0.9 },
        from: { "brands.nonna.care.answered": 0.9 },
        to: { "brands.nonna.care.answered": 0 },
        expects: [{ ...falls(ofBrand("nonna", "revenue")), by: 0.1 }, falls(ofBrand("nonna", "loyalty"))],
        size: { runs: 10, consumers: 1000 },
        moderator: {
            says: { en: "share of visits that fail", it: "quota di visite che vanno male" },
            unit: "share",
            values: [0, 0.1, 0.2, 0.3, 0.5],
            at: moves("brands.nonna.failure"),
        },
    },
];
