import { moves, rises } from "../claim.js";
import { ofBrand } from "../measures.js";
/** A brand with much to answer for, and a desk that answers nearly everything at once and well. */
const desk = {
    "brands.nonna.failure": 0.3,
    "brands.nonna.care.answered": 0.9,
    "brands.nonna.care.hours": 8,
    "brands.nonna.care.skill": 0.8,
};
const flawless = {
    says: { en: "Nothing ever fails.", it: "Nulla va mai storto." },
    given: { "brands.nonna.failure": 0 },
};
/** D21: answer, directly and in the open. */
export const careClaims = [
    {
        id: "D21-answers",
        doctrine: "D21",
        says: {
            en: "Answered complaints leave people more satisfied, more loyal and with better things to write.",
            it: "I reclami a cui si risponde lasciano più soddisfazione, più fedeltà e cose migliori da scrivere.",
        },
        market: "threeTrattorias",
        given: desk,
        from: { "brands.nonna.care.answered": 0 },
        to: { "brands.nonna.care.answered": 0.9 },
        expects: [
            rises(ofBrand("nonna", "satisfaction")),
            rises(ofBrand("nonna", "loyalty")),
            rises(ofBrand("nonna", "stars")),
        ],
        size: { runs: 10, consumers: 1000 },
        moderator: {
            says: {
                en: "share of complaints that an answer solves",
                it: "quota di reclami che la risposta risolve",
            },
            unit: "share",
            values: [0, 0.2, 0.4, 0.6, 0.8],
            at: moves("brands.nonna.care.skill"),
        },
    },
    {
        id: "D21-quick",
        doctrine: "D21",
        says: {
            en: "A quick answer repairs more than a late one.",
            it: "Una risposta veloce ripara più di una tardiva.",
        },
        market: "threeTrattorias",
        given: desk,
        from: { "brands.nonna.care.hours": 200 },
        to: { "brands.nonna.care.hours": 4 },
        expects: [rises(ofBrand("nonna", "satisfaction")), rises(ofBrand("nonna", "loyalty"))],
        size: { consumers: 1000 },
    },
    {
        id: "D21-skill",
        doctrine: "D21",
        says: {
            en: "An answer that solves the problem pays; one that does not, hardly.",
            it: "Una risposta che risolve rende; una che non risolve, quasi no.",
        },
        market: "threeTrattorias",
        given: desk,
        from: { "brands.nonna.care.skill": 0.1 },
        to: { "brands.nonna.care.skill": 0.9 },
        expects: [rises(ofBrand("nonna", "satisfaction")), rises(ofBrand("nonna", "loyalty"))],
        boundary: flawless,
        size: { consumers: 1000 },
    },
    {
        id: "D21-readers",
        doctrine: "D21",
        says: {
            en: "Answers under bad reviews win over sceptical readers, even if the writers stay angry.",
            it: "Le risposte sotto le recensioni cattive convincono i lettori scettici, anche se chi scrive resta arrabbiato.",
        },
        market: "threeTrattorias",
        given: {
            ...desk,
            "brands.nonna.care.skill": 0,
            "personas.*.scepticShare": 1,
            "beliefs.scepticism": 1,
            // Only readers count here: answers in sight also move who writes.
            "care.answersInvite": 0,
            "care.answersDeter": 0,
            "care.stayLoyal": { silent: 0.5, unresolved: 0.5, resolved: 0.5, quick: 0.5 },
        },
        from: { "brands.nonna.care.answered": 0 },
        to: { "brands.nonna.care.answered": 1 },
        expects: [rises(ofBrand("nonna", "belief")), rises(ofBrand("nonna", "share"))],
        boundary: {
            says: {
                en: "Nobody is sceptical and nobody minds silence.",
                it: "Nessuno è scettico e a nessuno importa il silenzio.",
            },
            given: { "personas.*.scepticShare": 0, "care.silenceDiscount": 0 },
        },
        size: { consumers: 1500, days: 120 },
    },
];
