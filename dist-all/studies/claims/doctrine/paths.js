import { falls, rises } from "../claim.js";
import { ofBrand } from "../measures.js";
const stages = [
    { moment: "know", en: "to know", it: "sapere" },
    { moment: "go", en: "to go", it: "andare", boundary: without("go", "Nobody goes.", "Nessuno ci va.") },
    { moment: "do", en: "to do", it: "fare", boundary: without("do", "Nobody does.", "Nessuno lo fa.") },
    { moment: "buy", en: "to buy", it: "comprare" },
];
/** Nobody ever comes into a moment: what would have led there leads to buying. */
function without(moment, en, it) {
    const from = { know: 0.15, go: 0.3, do: 0.25, buy: 0.3 };
    const row = { ...from, buy: from.buy + from[moment], [moment]: 0 };
    const rows = { know: row, go: row, do: row };
    return { says: { en, it }, given: { "personas.*.transitions": rows } };
}
/** Nonna at one level of presence in one moment, on every channel where she is. */
function presence(moment, level) {
    return { [`brands.nonna.coverage.*.${moment}`]: level };
}
const onTheWay = (level) => ({ given: { ...presence("go", level), ...presence("do", level) } });
const preferringVideo = (video) => ({
    given: { "personas.*.formats": { video, audio: 0, text: 1 - video } },
});
/** D8: be present at every stage. */
const stageClaims = stages.map(({ moment, en, it, boundary }) => ({
    id: `D8-${moment}`,
    doctrine: "D8",
    says: {
        en: `Being there when somebody wants ${en} brings purchases.`,
        it: `Esserci quando qualcuno vuole ${it} porta acquisti.`,
    },
    market: "threeTrattorias",
    from: presence(moment, 0.05),
    to: presence(moment, 0.8),
    expects: [rises(ofBrand("nonna", "sales"))],
    ...(boundary && { boundary }),
    size: { consumers: 1000 },
}));
/** D7, D8: coherent paths, the right channel at every stage, the right content. */
export const pathClaims = [
    {
        id: "D7-path",
        doctrine: "D7",
        says: {
            en: "A path that breaks off between the moments loses people on the way.",
            it: "Un percorso che si interrompe fra un momento e l’altro perde gente per strada.",
        },
        market: "threeTrattorias",
        given: {
            ...presence("know", 0.7),
            ...presence("go", 0),
            ...presence("do", 0),
            ...presence("buy", 0.15),
        },
        from: { "journey.absenceLoss": 0 },
        to: { "journey.absenceLoss": 0.5 },
        expects: [falls(ofBrand("nonna", "share")), falls(ofBrand("nonna", "sales"))],
        moderator: {
            says: { en: "presence on the way, in go and do", it: "presenza per strada, in «andare» e «fare»" },
            unit: "share",
            values: [0, 0.25, 0.5, 0.75, 1],
            at: onTheWay,
        },
    },
    {
        id: "D7-coherence",
        doctrine: "D7",
        says: {
            en: "A new brand of which nobody has told yet is chosen less if it says one thing here and another there.",
            it: "Una marca nuova di cui nessuno ha ancora raccontato viene scelta meno se dice una cosa qui e un’altra là.",
        },
        market: "threeTrattorias",
        given: {
            "brands.nonna.awareness": 0,
            "brands.nonna.startingReviews.count": 0,
            "telling.postRate": 0,
            "telling.shareOnTheWay": 0,
            "wordOfMouth.tellRate": 0,
        },
        from: { "brands.nonna.coherence": 1 },
        to: { "brands.nonna.coherence": 0.1 },
        expects: [falls(ofBrand("nonna", "share"))],
        size: { days: 60 },
    },
    ...stageClaims,
    {
        id: "D8-format",
        doctrine: "D8",
        says: {
            en: "Video where video is watched brings those who prefer it.",
            it: "Il video dove si guardano video porta chi lo preferisce.",
        },
        market: "threeTrattorias",
        given: { "brands.nonna.coverage.video": 0.7 },
        from: { "brands.nonna.content.video": 0 },
        to: { "brands.nonna.content.video": 1 },
        expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
        boundary: {
            says: { en: "Everybody prefers to read.", it: "Tutti preferiscono leggere." },
            given: { "personas.*.formats": { video: 0, audio: 0, text: 1 } },
        },
        moderator: {
            says: {
                en: "share of video among the formats preferred",
                it: "quota del video fra i formati preferiti",
            },
            unit: "share",
            values: [0, 0.1, 0.25, 0.5, 1],
            at: preferringVideo,
        },
    },
];
