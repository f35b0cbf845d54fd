import { priceOfWeek, WEEK, weekSum } from "../../../metrics/weekSums.js";
/** What all other brands of the market do: columns of a weekly frame. */
export function competitionColumns(run, parameters, brand, byWeek) {
    const others = run.brands.map((_, other) => other).filter((other) => other !== brand);
    const overOthers = (of) => others.reduce((sum, other) => sum + of(other), 0);
    const isThere = (other, week) => (parameters.epochs[0]?.brands.entryDay[other] ?? 0) < parameters.warmUp + (week + 1) * WEEK;
    return [
        {
            name: "competitor_sales",
            type: "integer",
            unit: "units",
            about: { en: "Units that all other brands sold", it: "Unità vendute da tutte le altre marche" },
            values: byWeek((week) => overOthers((other) => weekSum(run, run.series.bought, other, week))),
        },
        {
            name: "competitor_price",
            type: "number",
            unit: "money a unit",
            about: {
                en: "Price that the other brands ask, mean over them; empty while there is none",
                it: "Prezzo chiesto dalle altre marche, in media; vuoto finché non ce n'è nessuna",
            },
            values: byWeek((week) => {
                const present = others.filter((other) => isThere(other, week));
                return present.reduce((sum, other) => sum + priceOfWeek(parameters, other, week), 0) / present.length;
            }),
        },
        {
            name: "competitor_spend",
            type: "number",
            unit: "money",
            about: {
                en: "What all other brands spend on channels, advertising, gifts and content",
                it: "Quanto spendono tutte le altre marche per canali, pubblicità, regali e contenuti",
            },
            values: byWeek((week) => overOthers((other) => spendOf(run, other, week))),
        },
    ];
}
function spendOf({ media, brands, channels }, brand, week) {
    const onChannels = channels.reduce((sum, _, channel) => {
        const cell = (week * channels.length + channel) * brands.length + brand;
        return sum + media.spend[cell] + media.adSpend[cell];
    }, 0);
    const row = week * brands.length + brand;
    return onChannels + media.advertising[row] + media.seeding[row] + media.content[row];
}
