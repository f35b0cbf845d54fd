import { falls, moves, rises } from "../claim.js";
import { ofBrand } from "../measures.js";
/** A newcomer in a town where a few know very many. */
const newcomer = {
    "brands.nonna.awareness": 0.02,
    "brands.nonna.seeding.cost": 8,
    "brands.nonna.seeding.influencers": true,
    "network.kind": "scaleFree",
};
/** 1,200 gifts at 20 each (12 for the meal, 8 for handing it over), or the same money in two months of advertising. */
const gifts = { "brands.nonna.seeding.people": 1200 };
const campaign = { "brands.nonna.advertising.daily": 400 };
/** Measured: with a greatest exposure of .05 the gifts sell more, with .1 neither does. */
const outreached = {
    en: "Advertising reaches as many people as its meta-analyses ask for (advertising.greatestExposure): more than the gifts do for the same money. With an eighth of that reach the gifts sell more.",
    it: "La pubblicità raggiunge tante persone quante ne chiedono le sue metanalisi (advertising.greatestExposure): più dei regali, a parità di spesa. Con un ottavo di quella portata i regali vendono di più.",
};
const rank = (level) => ({
    "brands.nonna.prominence": { search: level, maps: level, reviews: level, social: level },
});
/** D22, D23, D24: buzz against budget, being found, being first. */
export const reachClaims = [
    {
        id: "D22-buzz",
        doctrine: "D22",
        says: {
            en: "At equal money, gifts to people who tell win more share than a campaign.",
            it: "A parità di spesa, i regali a chi racconta guadagnano più quota di una campagna.",
        },
        market: "threeTrattorias",
        given: newcomer,
        from: campaign,
        to: gifts,
        expects: [
            { ...rises(ofBrand("nonna", "share")), depends: outreached },
            { ...rises(ofBrand("nonna", "sales")), depends: outreached },
        ],
        size: { consumers: 4000, days: 60 },
        moderator: {
            says: { en: "need that one exposure a day adds", it: "bisogno che un contatto al giorno aggiunge" },
            unit: "number",
            values: [0, 0.25, 0.5, 1, 2],
            at: moves("advertising.needLift"),
            follows: 1,
        },
    },
    {
        id: "D22-informing",
        doctrine: "D22",
        says: {
            en: "At equal money, gifts to people who tell sell more than advertising that only informs.",
            it: "A parità di spesa, i regali a chi racconta vendono più di una pubblicità che informa soltanto.",
        },
        market: "threeTrattorias",
        given: { ...newcomer, "advertising.needLift": 0 },
        from: campaign,
        to: gifts,
        expects: [
            { ...rises(ofBrand("nonna", "sales")), depends: outreached },
            { ...rises(ofBrand("nonna", "share")), depends: outreached },
        ],
        size: { consumers: 4000, days: 60 },
        moderator: {
            says: { en: "quality of Nonna", it: "qualità di Nonna" },
            unit: "quality",
            values: [0.3, 0.45, 0.6, 0.75, 0.9],
            at: moves("brands.nonna.quality"),
            follows: 1,
        },
    },
    {
        id: "D23-rank",
        doctrine: "D23",
        says: {
            en: "Standing on top of the lists brings purchases.",
            it: "Stare in cima agli elenchi porta acquisti.",
        },
        market: "threeTrattorias",
        from: rank(0.3),
        to: rank(3),
        expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
        boundary: {
            says: { en: "Everybody looks through the whole list.", it: "Tutti guardano l’elenco intero." },
            given: { "channels.*.attention": "all" },
        },
        moderator: {
            says: { en: "positions that people look at", it: "posizioni che si guardano" },
            unit: "number",
            values: [1, 2, 4, 8, 16],
            at: moves("channels.*.attention"),
        },
    },
    {
        id: "D23-attention",
        doctrine: "D23",
        says: {
            en: "The fewer positions people look at, the more the one at the bottom loses.",
            it: "Meno posizioni si guardano, più perde chi sta in fondo.",
        },
        market: "threeTrattorias",
        given: rank(0.3),
        from: { "channels.*.attention": "all" },
        to: { "channels.*.attention": 1 },
        expects: [falls(ofBrand("nonna", "sales")), falls(ofBrand("nonna", "share"))],
        size: { runs: 6 },
    },
    {
        id: "D24-first",
        doctrine: "D24",
        says: {
            en: "Who enters five months earlier has more share and more loyal buyers at the end.",
            it: "Chi entra cinque mesi prima alla fine ha più quota e più clienti fedeli.",
        },
        market: "threeTrattorias",
        given: { "brands.nonna.startingReviews.count": 0, "brands.nonna.awareness": 0 },
        from: { "brands.nonna.entryDay": 150 },
        to: { "brands.nonna.entryDay": 0 },
        expects: [rises(ofBrand("nonna", "share", "last60")), rises(ofBrand("nonna", "loyalty"))],
        size: { days: 240 },
        moderator: {
            says: { en: "quality of Nonna", it: "qualità di Nonna" },
            unit: "quality",
            values: [0.3, 0.45, 0.6, 0.75, 0.9],
            at: moves("brands.nonna.quality"),
        },
    },
];
