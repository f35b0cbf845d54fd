import { falls, moves, rises } from "../claim.js";
import { ofBrand, ofMarket, ownMeasure, sumOf } from "../measures.js";
const atOnce = { "personas.*.transitions.know": { know: 0, go: 0, do: 0, buy: 1 } };
const unfolded = { "personas.*.transitions.know": { know: 0.15, go: 0.45, do: 0.4, buy: 0 } };
/** D14, D17: decisions unfold in moments, each with its own needs. */
export const momentClaims = [
    {
        id: "D14-unfolds",
        doctrine: "D14",
        says: {
            en: "A decision that unfolds over several moments takes in more sources and more brands than one made at once.",
            it: "Una decisione che si svolge in più momenti raccoglie più fonti e più marche di una presa all’istante.",
        },
        market: "threeTrattorias",
        from: atOnce,
        to: unfolded,
        expects: [rises(ofMarket("sourcesPerPurchase")), rises(ofMarket("considered"))],
        size: { runs: 6, days: 120 },
        moderator: {
            says: { en: "chance of dropping out after a moment", it: "probabilità di lasciare dopo un momento" },
            unit: "share",
            values: [0, 0.1, 0.2, 0.4, 0.6],
            at: moves("journey.dropOut"),
        },
    },
    {
        id: "D14-pace",
        doctrine: "D14",
        says: {
            en: "Where decisions take weeks, what is done today sells later.",
            it: "Dove le decisioni richiedono settimane, ciò che si fa oggi vende più tardi.",
        },
        market: "threeTrattorias",
        from: { "journey.pace": 0.1 },
        to: { "journey.pace": 5 },
        expects: [
            falls(ownMeasure("share of five months’ purchases made in the first one", "quota degli acquisti di cinque mesi fatta nel primo", "share", (run) => sumOf(run, "bought", "", 0, 30) / sumOf(run, "bought"))),
        ],
    },
    {
        id: "D17-outlets",
        doctrine: "D17",
        says: { en: "Being near brings purchases.", it: "Essere vicini porta acquisti." },
        market: "threeTrattorias",
        from: { "brands.nonna.outlets": 0.05 },
        to: { "brands.nonna.outlets": 1 },
        expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
    },
    {
        id: "D17-go",
        doctrine: "D17",
        says: {
            en: "Being found when people look for a way there brings those who did not know the brand.",
            it: "Farsi trovare quando si cerca dove andare porta chi non conosceva la marca.",
        },
        market: "threeTrattorias",
        given: { "brands.nonna.coverage.*.go": 0, "brands.nonna.coverage.*.know": 0.1 },
        from: {},
        to: {
            "brands.nonna.coverage.maps.go": 0.9,
            "brands.nonna.coverage.search.go": 0.9,
            "brands.nonna.coverage.shopWindow.go": 0.9,
        },
        expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
        size: { consumers: 1500, days: 120 },
    },
    {
        id: "D17-do",
        doctrine: "D17",
        says: {
            en: "Showing how it is done brings purchases.",
            it: "Mostrare come si fa porta acquisti.",
        },
        market: "threeClothesShops",
        given: { "brands.filo.coverage.*.do": 0 },
        from: {},
        to: {
            "brands.filo.coverage.video.do": 0.9,
            "brands.filo.coverage.site.do": 0.9,
            "brands.filo.coverage.search.do": 0.9,
        },
        expects: [rises(ofBrand("filo", "sales"))],
        size: { consumers: 1000 },
    },
    {
        id: "D17-speed",
        doctrine: "D17",
        says: { en: "A slow site loses purchases.", it: "Un sito lento perde acquisti." },
        market: "threeClothesShops",
        from: { "brands.filo.loadSeconds": 1 },
        to: { "brands.filo.loadSeconds": 8 },
        expects: [falls(ofBrand("filo", "sales")), falls(ofBrand("filo", "share"))],
        boundary: {
            says: { en: "Everybody has the patience to wait.", it: "Tutti hanno la pazienza di aspettare." },
            given: { "checkout.bounceAtOneSecond": 0 },
        },
        moderator: {
            says: {
                en: "chance of leaving a site that takes one second",
                it: "probabilità di lasciare un sito che impiega un secondo",
            },
            unit: "share",
            values: [0, 0.03, 0.06, 0.12, 0.24],
            at: moves("checkout.bounceAtOneSecond"),
        },
    },
    {
        id: "D17-checkout",
        doctrine: "D17",
        says: {
            en: "An easy way to pay leaves fewer baskets behind and sells more.",
            it: "Un pagamento facile fa lasciare meno carrelli e vende di più.",
        },
        market: "threeClothesShops",
        from: { "brands.filo.checkout": 0.1 },
        to: { "brands.filo.checkout": 0.9 },
        expects: [falls(ofMarket("abandonment")), rises(ofBrand("filo", "sales"))],
        boundary: {
            says: { en: "How one pays changes nothing.", it: "Il modo di pagare non cambia nulla." },
            given: { "checkout.checkoutEffect": 0 },
        },
        size: { runs: 6 },
    },
];
