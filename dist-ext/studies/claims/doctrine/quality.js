import { falls, moves, rises } from "../claim.js";
import { ofBrand, ofMarket } from "../measures.js";
import { threeTrattorias } from "../markets/threeTrattorias.js";
const { coverage, quality, advertising } = threeTrattorias.brands.brera;
/** Brera present everywhere in a multiple of the market's own coverage, as far as there is more to be had. */
function breraPresence(times) {
    return Object.fromEntries(Object.entries(coverage).map(([channel, share]) => [
        `brands.brera.coverage.${channel}`,
        Math.min(1, times * share),
    ]));
}
const breraAdvertising = (times) => ({ "brands.brera.advertising.daily": times * advertising.daily });
/** Nonna closes on day 60: she is nowhere, and at this price nobody buys from memory. */
function withdrawn(settings) {
    const set = { "brands.nonna.coverage.*": 0, "brands.nonna.price": 1e6, ...settings };
    return { timeline: [{ day: 60, set }] };
}
const third = 1.3;
const better = { "brands.brera.quality": third * quality };
/** D12: total quality is the base on which everything rests. D13: the journey is a cycle, online and offline. */
export const qualityClaims = [
    {
        id: "D12-quality",
        doctrine: "D12",
        says: {
            en: "Better quality raises share, stars and revenue.",
            it: "Una qualità migliore alza quota, stelle e ricavo.",
        },
        market: "threeTrattorias",
        from: { "brands.nonna.quality": 0.6 },
        to: { "brands.nonna.quality": 0.8 },
        expects: [
            rises(ofBrand("nonna", "share")),
            rises(ofBrand("nonna", "stars")),
            rises(ofBrand("nonna", "revenue")),
        ],
    },
    {
        id: "D12-coverage",
        doctrine: "D12",
        says: {
            en: "In the long run 30 % more quality brings more than 30 % more presence on every channel.",
            it: "Alla lunga il 30 % in più di qualità porta più del 30 % in più di presenza su ogni canale.",
        },
        market: "threeTrattorias",
        from: breraPresence(third),
        to: better,
        expects: [rises(ofBrand("brera", "share", "last90"))],
        size: { days: 270 },
        moderator: {
            says: {
                en: "presence as a multiple of today’s, at most everywhere",
                it: "presenza in multipli di quella di oggi, al più ovunque",
            },
            unit: "number",
            values: [1, 1.3, 1.6, 2, 3],
            at: (times) => ({ from: breraPresence(times) }),
        },
    },
    {
        id: "D12-advertising",
        doctrine: "D12",
        says: {
            en: "30 % more quality brings more than 30 % more advertising.",
            it: "Il 30 % in più di qualità porta più del 30 % in più di pubblicità.",
        },
        market: "threeTrattorias",
        from: breraAdvertising(third),
        to: better,
        expects: [rises(ofBrand("brera", "share")), rises(ofBrand("brera", "revenue"))],
        size: { runs: 6 },
        moderator: {
            says: { en: "advertising as a multiple of today’s", it: "pubblicità in multipli di quella di oggi" },
            unit: "number",
            values: [1, 4, 10, 25, 60],
            at: (times) => ({ from: breraAdvertising(times) }),
        },
    },
    {
        id: "D13-loop",
        doctrine: "D13",
        says: {
            en: "Satisfied buyers come straight back: purchases take less searching, and the good brand sells more.",
            it: "Chi è soddisfatto torna subito: si cerca meno per comprare, e la marca buona vende di più.",
        },
        market: "threeTrattorias",
        from: { "journey.loyaltyLoop": 0 },
        to: { "journey.loyaltyLoop": 0.9 },
        expects: [falls(ofMarket("sourcesPerPurchase")), rises(ofBrand("nonna", "sales"))],
        size: { runs: 100 },
        boundary: {
            says: { en: "Nobody becomes loyal.", it: "Nessuno diventa fedele." },
            given: { "experience.loyaltyLearning": 0 },
        },
        moderator: {
            says: { en: "quality of Nonna", it: "qualità di Nonna" },
            unit: "quality",
            values: [0.3, 0.45, 0.6, 0.75, 0.9],
            at: moves("brands.nonna.quality"),
            follows: 1,
        },
    },
    {
        id: "D13-lost",
        doctrine: "D13",
        says: {
            en: "Loyalty to a brand that is gone passes to those that are still there.",
            it: "La fedeltà a una marca che non c’è più passa a quelle che ci sono ancora.",
        },
        market: "threeTrattorias",
        from: withdrawn({ "market.needsPerYear": 0 }),
        to: withdrawn({}),
        expects: [falls(ofBrand("nonna", "loyalty"))],
        boundary: {
            says: { en: "Nobody becomes loyal.", it: "Nessuno diventa fedele." },
            given: { "experience.loyaltyLearning": 0 },
        },
    },
    {
        id: "D13-phygital",
        doctrine: "D13",
        says: {
            en: "A web shop that opens physical shops too sells more.",
            it: "Un negozio in rete che apre anche negozi fisici vende di più.",
        },
        market: "threeClothesShops",
        given: { "brands.filo.outlets": 0.3 },
        from: {},
        to: { "brands.filo.coverage.store": 0.6 },
        expects: [rises(ofBrand("filo", "sales")), rises(ofBrand("filo", "share"))],
    },
];
