import { falls, moves, rises } from "../claim.js";
import { ofBrand, ofMarket, ownMeasure, reviewsOf } from "../measures.js";
/** D10, D11: tools for sharing at once, and interest that keeps people going. */
export const sharingClaims = [
    {
        id: "D10-reviews",
        doctrine: "D10",
        says: {
            en: "Tools for sharing at the moment of use bring more reviews.",
            it: "Strumenti per condividere al momento dell’uso portano più recensioni.",
        },
        market: "threeTrattorias",
        from: { "brands.nonna.shareTools.use": 0 },
        to: { "brands.nonna.shareTools.use": 1 },
        expects: [rises(ofBrand("nonna", "reviews"))],
        boundary: {
            says: { en: "Nobody feels like posting.", it: "Nessuno ha voglia di pubblicare." },
            given: { "telling.postRate": 0 },
        },
        size: { runs: 6, days: 120 },
        moderator: {
            says: { en: "chance of posting without tools", it: "probabilità di pubblicare senza strumenti" },
            unit: "share",
            values: [0, 0.02, 0.05, 0.1, 0.3],
            at: moves("telling.postRate"),
        },
    },
    {
        id: "D10-delay",
        doctrine: "D10",
        says: {
            en: "With tools for sharing, what is lived is told sooner.",
            it: "Con strumenti per condividere, ciò che si vive si racconta prima.",
        },
        market: "threeTrattorias",
        given: { "telling.delay": 40, "telling.postRate": 1 },
        from: { "brands.*.shareTools.use": 0 },
        to: { "brands.*.shareTools.use": 1 },
        expects: [
            rises(ownMeasure("share of two months’ reviews that came in the first month", "quota delle recensioni di due mesi arrivata nel primo mese", "share", (run) => reviewsOf(run, "", 0, 30) / reviewsOf(run, "", 0, 60))),
        ],
        size: { runs: 10, consumers: 1500, days: 60 },
    },
    {
        id: "D10-on-the-way",
        doctrine: "D10",
        says: {
            en: "Tools for sharing while searching get a brand’s content passed on to friends.",
            it: "Strumenti per condividere mentre si cerca fanno passare i contenuti di una marca agli amici.",
        },
        market: "threeTrattorias",
        from: { "brands.nonna.shareTools": { know: 0, go: 0, do: 0, buy: 0 } },
        to: { "brands.nonna.shareTools": { know: 1, go: 1, do: 1, buy: 1 } },
        expects: [rises(ofBrand("nonna", "told"))],
        boundary: {
            says: { en: "Nobody shares while searching.", it: "Nessuno condivide mentre cerca." },
            given: { "telling.shareOnTheWay": 0 },
        },
        size: { runs: 6, days: 120 },
    },
    {
        id: "D11-engagement",
        doctrine: "D11",
        says: {
            en: "Where many drop out on the way, a brand that is interesting at every stage keeps them, and sells more.",
            it: "Dove molti lasciano per strada, una marca interessante a ogni passo li trattiene, e vende di più.",
        },
        market: "threeTrattorias",
        given: { "brands.*.engagement": 0, "journey.dropOut": 0.2 },
        from: {},
        to: { "brands.nonna.engagement": 1 },
        expects: [
            falls(ownMeasure("journeys left on the way, a micro-moment", "percorsi lasciati per strada, per micro-momento", "share", ({ market }) => {
                const all = ["know", "go", "do", "buy"].flatMap((moment) => [...market[moment]]);
                return total(market.dropped) / total(all);
            })),
            rises(ofBrand("nonna", "sales")),
            rises(ofMarket("sales")),
            rises(ofBrand("nonna", "share")),
        ],
        boundary: {
            says: { en: "Interest keeps nobody.", it: "L’interesse non trattiene nessuno." },
            given: { "journey.engagementEffect": 0 },
        },
        size: { consumers: 1000 },
        moderator: {
            says: { en: "chance of dropping out after a moment", it: "probabilità di lasciare dopo un momento" },
            unit: "share",
            values: [0, 0.05, 0.1, 0.2, 0.4],
            at: moves("journey.dropOut"),
        },
    },
];
function total(numbers) {
    return Array.from(numbers).reduce((sum, number) => sum + number, 0);
}
