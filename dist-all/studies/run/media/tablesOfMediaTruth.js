import { mediaReturns } from "./mediaReturns.js";
import { peopleOf } from "../../../report/tables/peopleOf.js";
import { columnsOf } from "../../../report/tables/columns.js";
import { dateOf } from "../../../report/tables/table.js";
const money = (en, it) => ({
    type: "number",
    unit: "money",
    about: { en, it },
});
const OWN = {
    brand: { type: "text", about: { en: "Key of the brand", it: "Chiave della marca" } },
    date: { type: "date", about: { en: "First day of the week", it: "Primo giorno della settimana" } },
    lever: {
        type: "text",
        about: {
            en: "A channel, advertising.<channel> for impressions bought on one, advertising or seeding",
            it: "Un canale, advertising.<canale> per le impression comprate su un canale, advertising o seeding",
        },
    },
    spend: money("What was spent on the lever", "Quanto si è speso per la leva"),
    sales: {
        type: "number",
        unit: "units",
        about: { en: "Units sold because of it", it: "Unità vendute grazie ad essa" },
    },
    revenue: money("Money earned because of it", "Ricavi dovuti ad essa"),
    return: money("Revenue for each unit of money spent", "Ricavi per ogni unità di denaro spesa"),
    returnLow: money("Lower end of the interval of return", "Estremo inferiore dell'intervallo di return"),
    returnHigh: money("Upper end of the interval of return", "Estremo superiore dell'intervallo di return"),
    marginalReturn: money("Revenue that one more unit of money would bring, measured with a tenth more of the lever", "Ricavi che porterebbe un'altra unità di denaro, misurati con un decimo in più della leva"),
    marginalReturnLow: money("Lower end of the interval of marginalReturn", "Estremo inferiore dell'intervallo di marginalReturn"),
    marginalReturnHigh: money("Upper end of the interval of marginalReturn", "Estremo superiore dell'intervallo di marginalReturn"),
};
const RETURN_KEYS = [
    "brand",
    "lever",
    "spend",
    "sales",
    "salesLow",
    "salesHigh",
    "revenue",
    "revenueLow",
    "revenueHigh",
    "return",
    "returnLow",
    "returnHigh",
    "marginalReturn",
    "marginalReturnLow",
    "marginalReturnHigh",
    "runs",
];
/** What each lever of a brand brought: returns over the whole run, and every week of every run. */
export function tablesOfMediaTruth(place, mix, measured) {
    return [
        {
            name: `${place}/returns`,
            about: {
                en: "What each lever of the brand in focus truly brings, and what more of it would bring",
                it: "Che cosa porta davvero ogni leva della marca in primo piano, e che cosa porterebbe averne di più",
            },
            ...peopleOf(mix.parameters),
            columns: columnsOf(RETURN_KEYS, OWN),
            rows: () => returnCells(measured),
        },
        {
            name: `${place}/truth`,
            about: {
                en: "What each lever of the brand in focus brought, in every week of every run",
                it: "Che cosa ha portato ogni leva della marca in primo piano, in ogni settimana di ogni simulazione",
            },
            ...peopleOf(mix.parameters),
            formats: ["csv", "parquet"],
            columns: columnsOf(["brand", "lever", "run", "date", "sales", "revenue"], OWN),
            rows: () => truthCells(mix, measured),
        },
    ];
}
function returnCells({ brand, truth, level }) {
    return mediaReturns(truth, level).map(({ lever, spend, sales, revenue, perMoney, nextMoney }, at) => [
        brand,
        lever,
        spend,
        ...[sales, revenue, perMoney, nextMoney].flatMap(({ mean, low, high }) => [mean, low, high]),
        truth[at].sales.length,
    ]);
}
function* truthCells({ start }, { brand, truth }) {
    for (const { lever, sales, revenue } of truth)
        for (const [run, weeks] of sales.entries())
            for (const [week, sold] of weeks.entries())
                yield [brand, lever, run, dateOf(start, week * 7), sold, revenue[run][week]];
}
