import { falls, moves, rises } from "../claim.js";
import { ofBrand, ownMeasure } from "../measures.js";
/** Share of the micro-moments on a device that are on a phone. */
const onPhones = ownMeasure("share of digital moments on a phone", "quota di momenti digitali sul telefono", "share", ({ funnel: { visits } }) => {
    let phone = 0;
    let all = 0;
    // The table's last indices are four kinds of device, phone first and no device last, and six dayparts.
    visits.forEach((count, cell) => {
        const device = Math.floor(cell / 6) % 4;
        if (device === 0)
            phone += count;
        if (device < 3)
            all += count;
    });
    return phone / all;
});
const poorOnPhones = { "brands.filo.usability.mobile": 0.15 };
const atWork = { earlyMorning: 0, commute: 0.1, work: 0.7, errands: 0.1, evening: 0.1, night: 0 };
const onTheWay = { earlyMorning: 0, commute: 0.7, work: 0.1, errands: 0.1, evening: 0.1, night: 0 };
const startingIn = (year) => ({ given: { "market.start": `${year}-01-01` } });
const socialOnTheWay = (commute) => ({
    given: { "channels.social.dayparts": { commute, work: 1, evening: 1 } },
});
/** D9, D15, D16: usable on every device, at any time of day, in the year of the phone. */
export const deviceClaims = [
    {
        id: "D9-phones",
        doctrine: "D9",
        says: {
            en: "A shop that works on phones sells more.",
            it: "Un negozio che funziona sul telefono vende di più.",
        },
        market: "threeClothesShops",
        from: { "brands.filo.usability.mobile": 0.3 },
        to: { "brands.filo.usability.mobile": 0.95 },
        expects: [rises(ofBrand("filo", "sales")), rises(ofBrand("filo", "share"))],
        boundary: {
            says: { en: "Nobody uses a phone.", it: "Nessuno usa il telefono." },
            given: { "personas.*.devices": { mobile: 0, desktop: 0.9, tablet: 0.1 } },
        },
        moderator: {
            says: { en: "year", it: "anno" },
            unit: "year",
            values: [2008, 2010, 2012, 2015, 2018],
            at: startingIn,
            isWhole: true,
        },
    },
    {
        id: "D15-dayparts",
        doctrine: "D15",
        says: {
            en: "When moments move from the desk to the way to work they move to the phone, and a shop poor on phones loses.",
            it: "Quando i momenti passano dalla scrivania al tragitto passano al telefono, e chi lì funziona male perde.",
        },
        market: "threeClothesShops",
        given: poorOnPhones,
        from: { "personas.*.dayparts": atWork },
        to: { "personas.*.dayparts": onTheWay },
        expects: [rises(onPhones), falls(ofBrand("filo", "share"))],
        moderator: {
            says: { en: "usability on phones", it: "usabilità sul telefono" },
            unit: "quality",
            values: [0, 0.25, 0.5, 0.75, 1],
            at: moves("brands.filo.usability.mobile"),
            follows: 1,
        },
    },
    {
        id: "D15-channels",
        doctrine: "D15",
        says: {
            en: "Being where people look on their way pays when moments come on the way.",
            it: "Esserci dove si guarda in viaggio rende quando i momenti arrivano in viaggio.",
        },
        market: "threeTrattorias",
        given: {
            "channels.social.dayparts": { commute: 5, work: 0.2, evening: 0.5 },
            "brands.nonna.coverage.social": 0.9,
            "brands.nonna.coverage.search": 0.1,
            "brands.nonna.coverage.site": 0.1,
        },
        from: { "personas.*.dayparts": atWork },
        to: { "personas.*.dayparts": onTheWay },
        expects: [rises(ofBrand("nonna", "sales")), rises(ofBrand("nonna", "share"))],
        moderator: {
            says: {
                en: "weight of social media on the way, against other times",
                it: "peso dei social in viaggio, rispetto ad altri momenti",
            },
            unit: "number",
            values: [0.1, 0.5, 1, 2, 5],
            at: socialOnTheWay,
        },
    },
    {
        id: "D16-year",
        doctrine: "D16",
        says: {
            en: "A shop not usable on phones was hardly hurt in 2009 and decays by 2018.",
            it: "Un negozio non usabile sul telefono nel 2009 quasi non ne soffriva, nel 2018 decade.",
        },
        market: "threeClothesShops",
        given: poorOnPhones,
        from: { "market.start": "2009-01-01" },
        to: { "market.start": "2018-01-01" },
        expects: [rises(onPhones), falls(ofBrand("filo", "sales")), falls(ofBrand("filo", "share"))],
        moderator: {
            says: { en: "usability on phones", it: "usabilità sul telefono" },
            unit: "quality",
            values: [0.05, 0.25, 0.5, 0.75, 1],
            at: moves("brands.filo.usability.mobile"),
            follows: 2,
        },
    },
];
