import { falls, moves, rises } from "../claim.js";
import { ofBrand, ownMeasure, sumOf } from "../measures.js";
const seeded = {
    "brands.nonna.awareness": 0.02,
    "brands.nonna.seeding.people": 30,
    "network.kind": "scaleFree",
};
const littleSaid = {
    en: "What brands say of themselves moves hardly a purchase here, believed or not: what buyers, reviews and reputation say outweighs it.",
    it: "Ciò che le marche dicono di sé non sposta quasi alcun acquisto, creduto o no: pesa di più ciò che dicono clienti, recensioni e reputazione.",
};
/** D3: the consumer is a prosumer who posts, compares and leads opinions. */
export const prosumerClaims = [
    {
        id: "D3-prosumers",
        doctrine: "D3",
        says: {
            en: "Consumers who like to share write more reviews and tell more friends.",
            it: "I consumatori che amano condividere scrivono più recensioni e informano più amici.",
        },
        market: "threeTrattorias",
        from: { "personas.*.sharing": 0.5, "personas.*.talking": 0.5 },
        to: { "personas.*.sharing": 2, "personas.*.talking": 2 },
        expects: [rises(ofBrand("nonna", "reviews")), rises(ofBrand("nonna", "told"))],
        size: { runs: 6, days: 120 },
    },
    {
        id: "D3-few-write-most",
        doctrine: "D3",
        says: {
            en: "Where a few share far more than others, more is written in all.",
            it: "Dove pochi condividono molto più degli altri, in tutto si scrive di più.",
        },
        market: "threeTrattorias",
        from: { "telling.sharingSpread": 0 },
        to: { "telling.sharingSpread": 1.6 },
        expects: [rises(ofBrand("nonna", "reviews"))],
        size: { runs: 6, days: 120 },
    },
    {
        id: "D3-influencers",
        doctrine: "D3",
        says: {
            en: "The same gifts reach more people when they go to those with most friends.",
            it: "Gli stessi regali raggiungono più persone se vanno a chi ha più amici.",
        },
        market: "threeTrattorias",
        given: seeded,
        from: { "brands.nonna.seeding.influencers": false },
        to: { "brands.nonna.seeding.influencers": true },
        expects: [rises(ofBrand("nonna", "told")), rises(ofBrand("nonna", "awareness"))],
        boundary: {
            says: { en: "Everybody knows everybody.", it: "Tutti conoscono tutti." },
            given: { "network.kind": "complete" },
        },
        size: { consumers: 1000, days: 14 },
        moderator: {
            says: { en: "share of friends told", it: "quota di amici informati" },
            unit: "share",
            values: [0, 0.1, 0.3, 0.6, 1],
            at: moves("wordOfMouth.tellRate"),
        },
    },
    {
        id: "D3-hubs",
        doctrine: "D3",
        says: {
            en: "Gifts to the best connected reach further where a few have very many friends.",
            it: "I regali ai più connessi arrivano più lontano dove pochi hanno moltissimi amici.",
        },
        market: "threeTrattorias",
        given: { ...seeded, "brands.nonna.seeding.influencers": true },
        from: { "network.kind": "random" },
        to: { "network.kind": "scaleFree" },
        expects: [rises(ofBrand("nonna", "awareness"))],
        size: { consumers: 1000, days: 14 },
    },
    {
        id: "D3-comparison",
        doctrine: "D3",
        says: {
            en: "Comparison sites take purchases away from the brand that promises more than it keeps.",
            it: "I siti di confronto tolgono acquisti alla marca che promette più di quanto mantiene.",
        },
        market: "threeClothesShops",
        from: { "channels.comparison.use": 0 },
        to: { "channels.comparison.use": 25 },
        expects: [falls(ofBrand("moda", "share"))],
        size: { consumers: 2000, runs: 40 },
        moderator: {
            says: { en: "quality of Moda", it: "qualità di Moda" },
            unit: "quality",
            values: [0.4, 0.55, 0.7, 0.85, 1],
            at: moves("brands.moda.quality"),
        },
    },
];
const burst = (day) => [
    { day, set: { "brands.nonna.advertising.daily": 60 } },
    { day: day + 14, set: { "brands.nonna.advertising.daily": 0 } },
];
/** D4: push loses its power, people pull by themselves. */
export const pushClaims = [
    {
        id: "D4-attention",
        doctrine: "D4",
        says: {
            en: "When people stop looking at what is pushed at them, the brand that advertises most sells less.",
            it: "Quando la gente non guarda più ciò che le viene spinto addosso, chi fa più pubblicità vende meno.",
        },
        market: "threeTrattorias",
        given: { "brands.catena.advertising.daily": 30 },
        from: { "personas.*.pushAttention": 1 },
        to: { "personas.*.pushAttention": 0.2 },
        expects: [falls(ofBrand("catena", "sales"))],
        size: { runs: 6, days: 120 },
    },
    {
        id: "D4-trust",
        doctrine: "D4",
        says: {
            en: "When people stop believing what brands say of themselves, the boasting one loses to the better one.",
            it: "Quando la gente non crede più a ciò che le marche dicono di sé, chi si vanta perde, chi vale guadagna.",
        },
        market: "threeTrattorias",
        given: { "brands.catena.promise": 0.95 },
        from: { "personas.*.trustInBrands": 1 },
        to: { "personas.*.trustInBrands": 0.1 },
        expects: [
            { ...falls(ofBrand("catena", "share")), depends: littleSaid },
            { ...rises(ofBrand("nonna", "share")), depends: littleSaid },
        ],
        moderator: {
            says: { en: "quality of Catena", it: "qualità di Catena" },
            unit: "quality",
            values: [0.4, 0.55, 0.7, 0.85, 1],
            at: moves("brands.catena.quality"),
        },
    },
    {
        id: "D4-early",
        doctrine: "D4",
        says: {
            en: "The same advertising money makes a brand known when it is new, and does far less later.",
            it: "Lo stesso denaro in pubblicità fa conoscere una marca quando è nuova, e dopo serve molto meno.",
        },
        market: "threeTrattorias",
        given: { "brands.nonna.awareness": 0.02 },
        from: {},
        to: { timeline: [...burst(0), ...burst(120)] },
        expects: [
            rises(ownMeasure("people whom advertising made aware, days 1 to 30 less days 121 to 150", "persone informate dalla pubblicità, giorni da 1 a 30 meno giorni da 121 a 150", "count", (run) => sumOf(run, "exposed", "nonna", 0, 30) - sumOf(run, "exposed", "nonna", 120, 150))),
        ],
        size: { days: 150 },
        moderator: {
            says: { en: "share who know Nonna beforehand", it: "quota che già conosce Nonna" },
            unit: "share",
            values: [0.02, 0.25, 0.5, 0.75, 1],
            at: moves("brands.nonna.awareness"),
        },
    },
];
