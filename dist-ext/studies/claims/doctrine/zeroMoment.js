import { falls, moves, rises } from "../claim.js";
import { ofBrand, ownMeasure, swayedShare } from "../measures.js";
const swayed = ownMeasure("share of purchases swayed by the word of others", "quota di acquisti decisi dalla parola di altri", "share", (run) => swayedShare(run));
const young = { "brands.*.startingReviews.count": 0 };
const silent = { "telling.postRate": 0, "telling.shareOnTheWay": 0, "wordOfMouth.tellRate": 0 };
const telling = { "telling.postRate": 0.06, "telling.shareOnTheWay": 0.01, "wordOfMouth.tellRate": 0.3 };
/** Nonna at another quality, with starting reviews that say so: 1 star for quality 0, 5 for 1. */
const qualityOfNonna = (quality) => ({
    given: { "brands.nonna.quality": quality, "brands.nonna.startingReviews.stars": 1 + 4 * quality },
});
/** Measured: with `choice.unreviewed` 0 both effects are as the doctrine says. */
const emptyPages = {
    en: "Whoever opens a page of reviews and finds none is swayed by that too, away from the brand (choice.unreviewed): in a young market without reviews that weighs most.",
    it: "Chi apre una pagina di recensioni e non ne trova è deciso anche da questo, e lascia la marca (choice.unreviewed): in un mercato giovane senza recensioni è ciò che pesa di più.",
};
/** D1, D2: what buyers tell at their ultimate moment of truth is what later buyers read at their zero moment. */
export const zeroMomentClaims = [
    {
        id: "D1-reading",
        doctrine: "D1",
        says: {
            en: "What buyers told, read by others before they buy, leads more of them to the better brand.",
            it: "Ciò che chi ha comprato racconta, letto da altri prima di comprare, ne porta di più alla marca migliore.",
        },
        market: "threeTrattorias",
        from: { "beliefs.reviewsRead": 0 },
        to: { "beliefs.reviewsRead": 7 },
        expects: [rises(ofBrand("nonna", "share")), rises(swayed)],
        boundary: {
            says: { en: "Nobody trusts what others write.", it: "Nessuno si fida di ciò che altri scrivono." },
            given: { "personas.*.trustInPeople": 0 },
        },
        size: { runs: 40 },
        moderator: {
            says: {
                en: "quality of Nonna, and of what was written about her before",
                it: "qualità di Nonna, e di ciò che se ne è scritto prima",
            },
            unit: "quality",
            values: [0.3, 0.45, 0.6, 0.75, 0.9],
            at: qualityOfNonna,
        },
    },
    {
        id: "D1-told-truth",
        doctrine: "D1",
        says: {
            en: "The brand that boasts loses when buyers can read what others lived through.",
            it: "La marca che si vanta perde quando chi compra può leggere che cosa è capitato agli altri.",
        },
        market: "threeClothesShops",
        from: { "beliefs.reviewsRead": 0 },
        to: { "beliefs.reviewsRead": 7 },
        expects: [falls(ofBrand("moda", "share")), rises(swayed)],
        size: { runs: 40 },
    },
    {
        id: "D2-loop",
        doctrine: "D2",
        says: {
            en: "In a young market the telling of the first buyers closes the loop: later ones leave the brand that boasts.",
            it: "In un mercato giovane il racconto dei primi chiude il cerchio: chi viene dopo lascia la marca che si vanta.",
        },
        market: "threeTrattorias",
        given: young,
        from: silent,
        to: telling,
        expects: [falls(ofBrand("catena", "share", "last90")), { ...rises(swayed), depends: emptyPages }],
        size: { runs: 10, consumers: 1000 },
        moderator: {
            says: { en: "quality of Catena", it: "qualità di Catena" },
            unit: "quality",
            values: [0.4, 0.55, 0.7, 0.85, 1],
            at: moves("brands.catena.quality"),
        },
    },
    {
        id: "D2-grows",
        doctrine: "D2",
        says: {
            en: "The word of buyers weighs more and more as it piles up.",
            it: "La parola di chi ha comprato pesa sempre di più man mano che si accumula.",
        },
        market: "threeTrattorias",
        given: young,
        from: silent,
        to: telling,
        expects: [
            {
                ...rises(ownMeasure("swayed purchases after day 50 less those of the first week", "acquisti decisi da altri dopo il giorno 50 meno quelli della prima settimana", "share", (run) => swayedShare(run, 50) - swayedShare(run, 0, 7))),
                depends: emptyPages,
            },
        ],
        size: { runs: 16, consumers: 4000, days: 120 },
    },
    {
        id: "D2-first-reviews",
        doctrine: "D2",
        says: {
            en: "The first ten reviews of an unknown brand sell, because they take away doubt.",
            it: "Le prime dieci recensioni di una marca ignota vendono, perché tolgono i dubbi.",
        },
        market: "threeTrattorias",
        given: { ...silent, "brands.nonna.awareness": 0, "brands.nonna.startingReviews.stars": 4.2 },
        from: { "brands.nonna.startingReviews.count": 0 },
        to: { "brands.nonna.startingReviews.count": 10 },
        expects: [rises(ofBrand("nonna", "sales"))],
        boundary: {
            says: {
                en: "Nobody looks at reviews, and lists are not ordered by them.",
                it: "Nessuno guarda le recensioni, e gli elenchi non ne seguono l’ordine.",
            },
            given: { "beliefs.reviewsRead": 0, "care.silenceDiscount": 0, "channels.*.ranking": 0 },
        },
        size: { consumers: 1200, days: 60 },
    },
    {
        id: "D2-friends",
        doctrine: "D2",
        says: {
            en: "Friends who tell make a little-known brand known.",
            it: "Gli amici che raccontano fanno conoscere una marca poco nota.",
        },
        market: "threeTrattorias",
        from: { "wordOfMouth.tellRate": 0 },
        to: { "wordOfMouth.tellRate": 0.3 },
        expects: [rises(ofBrand("nonna", "awareness", "day0-59"))],
        boundary: {
            says: { en: "Nobody has friends.", it: "Nessuno ha amici." },
            given: { "network.friends": 0 },
        },
        size: { days: 60 },
        moderator: {
            says: { en: "number of friends", it: "numero di amici" },
            unit: "count",
            values: [0, 2, 4, 8, 16],
            at: moves("network.friends"),
            isWhole: true,
        },
    },
];
