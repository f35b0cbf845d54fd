import { falls, moves, rises } from "../claim.js";
import { ofBrand, ownMeasure } from "../measures.js";
import { threeTrattorias } from "../markets/threeTrattorias.js";
/** Purchases of the first brand whose buyer had met it on any channel but one; a buyer counts once a channel. */
function boughtElsewhere({ channels, brands, touchpoints }, but) {
    return channels.reduce((sum, channel, index) => sum + (channel === but ? 0 : touchpoints.bought[index * brands.length]), 0);
}
const nowhere = 0.1;
const { use } = threeTrattorias.channels.shopWindow;
const windowsLookedAt = (part) => ({
    given: Object.fromEntries(Object.entries(use).map(([moment, weight]) => [`channels.shopWindow.use.${moment}`, part * weight])),
});
const watchingVideo = (times) => ({
    given: { "personas.foodLover.habits": { know: { video: times }, do: { video: times } } },
});
/** D18, D19: map the journey; know whom one speaks to. Calibration and forecasts from data are not tried here. */
export const journeyMapClaims = [
    {
        id: "D18-new-touchpoint",
        doctrine: "D18",
        says: {
            en: "A new touchpoint changes the whole map: other touchpoints lead to more purchases too.",
            it: "Un nuovo punto di contatto cambia l’intera mappa: anche gli altri portano più acquisti.",
        },
        market: "threeTrattorias",
        given: { "brands.nonna.coverage.video": 0, "brands.nonna.coverage.*.know": 0.1 },
        from: {},
        to: {
            timeline: [{ day: 30, set: { "brands.nonna.coverage.video": 0.9, "brands.nonna.content.video": 1 } }],
        },
        expects: [
            rises(ofBrand("nonna", "sales", "last90")),
            rises(ownMeasure("Nonna’s purchases by contacts on other channels than video", "acquisti di Nonna per contatti su canali diversi dal video", "count", (run) => boughtElsewhere(run, "video"))),
        ],
        moderator: {
            says: { en: "quality of Nonna", it: "qualità di Nonna" },
            unit: "quality",
            values: [0.3, 0.45, 0.6, 0.75, 0.9],
            at: moves("brands.nonna.quality"),
        },
    },
    {
        id: "D18-decisive",
        doctrine: "D18",
        says: {
            en: "Some touchpoints decide and others do not: without its window a trattoria loses more than without e-mail.",
            it: "Alcuni punti di contatto decidono e altri no: senza vetrina una trattoria perde più che senza e-mail.",
        },
        market: "threeTrattorias",
        given: { "brands.nonna.coverage.email": 0.5 },
        from: { "brands.nonna.coverage.email": 0 },
        to: { "brands.nonna.coverage.shopWindow": 0 },
        expects: [falls(ofBrand("nonna", "sales")), falls(ofBrand("nonna", "share"))],
        moderator: {
            says: {
                en: "how much shop windows are looked at, as a part of today",
                it: "quanto si guardano le vetrine, rispetto a oggi",
            },
            unit: "number",
            values: [0.02, 0.1, 0.25, 0.5, 1],
            at: windowsLookedAt,
        },
    },
    {
        id: "D19-persona",
        doctrine: "D19",
        says: {
            en: "The same presence brings more where one persona looks than spread over three channels.",
            it: "La stessa presenza rende di più dove guarda una persona che sparsa su tre canali.",
        },
        market: "threeTrattorias",
        given: {
            "brands.nonna.coverage.*": nowhere,
            "brands.nonna.content.video": 1,
            "personas.foodLover.habits": { know: { video: 8 }, do: { video: 8 } },
            "channels.*.dailyCost": 2,
            "channels.*.contactCost": 0,
        },
        from: {
            "brands.nonna.coverage.video": 0.3,
            "brands.nonna.coverage.social": 0.3,
            "brands.nonna.coverage.email": 0.3,
        },
        to: {
            "brands.nonna.coverage.video": 0.8,
            "brands.nonna.coverage.social": 0.1,
            "brands.nonna.coverage.email": 0,
        },
        expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
        moderator: {
            says: {
                en: "how much more food lovers watch video than others",
                it: "quanto più video guardano i buongustai",
            },
            unit: "number",
            values: [0.25, 0.5, 1, 3, 8],
            at: watchingVideo,
        },
    },
];
