import { falls, moves, rises } from "../claim.js";
import { ofBrand } from "../measures.js";
const silent = { "telling.postRate": 0, "telling.shareOnTheWay": 0, "wordOfMouth.tellRate": 0 };
/** D5, D6: the story must be true, and every end of the company tells it. */
export const truthClaims = [
    {
        id: "D5-promise",
        doctrine: "D5",
        says: {
            en: "A promise above what is lived lowers satisfaction, stars and loyalty, and in the end sales.",
            it: "Una promessa sopra ciò che si vive abbassa soddisfazione, stelle e fedeltà, e alla fine le vendite.",
        },
        market: "threeTrattorias",
        from: { "brands.nonna.promise": 0.74 },
        to: { "brands.nonna.promise": 1 },
        expects: [
            falls(ofBrand("nonna", "satisfaction")),
            falls(ofBrand("nonna", "stars")),
            falls(ofBrand("nonna", "loyalty")),
            falls(ofBrand("nonna", "sales", "last90")),
        ],
        size: { runs: 16, consumers: 4000, days: 180 },
        moderator: {
            says: { en: "quality that Nonna really has", it: "qualità che Nonna ha davvero" },
            unit: "quality",
            values: [0.5, 0.6, 0.7, 0.8, 0.9, 1],
            at: moves("brands.nonna.quality"),
            follows: 3,
        },
    },
    {
        id: "D5-lure",
        doctrine: "D5",
        says: {
            en: "At first, while nobody has told otherwise, a loud promise sells.",
            it: "All’inizio, finché nessuno ha raccontato il contrario, una promessa forte vende.",
        },
        market: "threeTrattorias",
        given: { "brands.nonna.awareness": 0.05, "brands.nonna.startingReviews.count": 0, ...silent },
        from: { "brands.nonna.promise": 0.6 },
        to: { "brands.nonna.promise": 0.95 },
        expects: [rises(ofBrand("nonna", "sales"))],
        size: { consumers: 3000, days: 14 },
        moderator: {
            says: { en: "share who know Nonna beforehand", it: "quota che già conosce Nonna" },
            unit: "share",
            values: [0.05, 0.25, 0.5, 0.75, 1],
            at: moves("brands.nonna.awareness"),
        },
    },
    {
        id: "D6-operator",
        doctrine: "D6",
        says: {
            en: "One rude operator in the call centre undoes what all others do well.",
            it: "Un solo operatore scortese al telefono disfa ciò che tutti gli altri fanno bene.",
        },
        market: "threeTrattorias",
        from: {},
        to: { "brands.nonna.touchpoints.callCentre": { quality: 0.1, failure: 0.5 } },
        expects: [
            falls(ofBrand("nonna", "satisfaction")),
            falls(ofBrand("nonna", "stars")),
            falls(ofBrand("nonna", "loyalty")),
            falls(ofBrand("nonna", "share")),
        ],
        boundary: {
            says: { en: "Nobody calls.", it: "Nessuno telefona." },
            given: { "brands.nonna.coverage.callCentre": 0 },
        },
        moderator: {
            says: { en: "presence on the telephone", it: "presenza al telefono" },
            unit: "share",
            values: [0, 0.1, 0.25, 0.5, 1],
            at: moves("brands.nonna.coverage.callCentre"),
            follows: 3,
        },
    },
];
