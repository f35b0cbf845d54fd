import { columnsOf } from "../../report/tables/columns.js";
const number = (en, it) => ({ type: "number", about: { en, it } });
const ALTERNATIVE = {
    type: "text",
    about: {
        en: "What is decided from the first day that comes; empty for the scenario as it is",
        it: "Che cosa si decide dal primo giorno che viene; vuoto per lo scenario com'è",
    },
};
const MEASURE = {
    type: "text",
    about: {
        en: "What is foretold: sales, revenue, rating, reviews or share",
        it: "Che cosa si prevede: sales (vendite), revenue (ricavi), rating (stelle), reviews (recensioni) o share (quota)",
    },
};
const QUANTILES = ["p025", "p10", "p25", "p50", "p75", "p90", "p975"];
const part = (percent) => number(`${percent}% of what may come lies below`, `Il ${percent}% di ciò che può venire sta sotto`);
/** What is foretold of every measure of every brand in every period and alternative. */
export function foretoldTableOf({ question, rows }) {
    return {
        name: "data/forecast",
        about: {
            en: "What is foretold of a measure of a brand in a period",
            it: "Che cosa si prevede di una misura di una marca in un periodo",
        },
        columns: columnsOf(["alternative", "brand", "measure", "day", ...QUANTILES], {
            alternative: ALTERNATIVE,
            measure: MEASURE,
            p025: part("2.5"),
            p10: part("10"),
            p25: part("25"),
            p50: part("50"),
            p75: part("75"),
            p90: part("90"),
            p975: part("97.5"),
        }),
        start: question.alternatives[0].scenario.market.start,
        rows: () => rows.map((row) => [
            row.alternative,
            row.brand,
            row.what,
            row.to - 1,
            ...QUANTILES.map((quantile) => row[quantile]),
        ]),
    };
}
/** The tables of a forecast from a calibration. */
export function tablesOfCalibratedForecast(forecast) {
    const { changes } = forecast;
    if (changes.length === 0)
        return [foretoldTableOf(forecast)];
    return [
        foretoldTableOf(forecast),
        {
            name: "data/changes",
            about: {
                en: "What an alternative changes over all that comes, between runs that meet the same luck",
                it: "Che cosa cambia un'alternativa in tutto ciò che viene, fra simulazioni con la stessa fortuna",
            },
            columns: columnsOf(["alternative", "brand", "measure", "low", "middle", "high", "chance"], {
                alternative: ALTERNATIVE,
                measure: MEASURE,
                middle: number("Middle of the changes", "Valore mediano dei cambiamenti"),
                chance: number("Chance that it is more than without, 0–1", "Probabilità che sia più che senza, 0–1"),
            }),
            rows: () => changes.map(({ alternative, brand, what, low, middle, high, chance }) => [
                alternative,
                brand,
                what,
                low,
                middle,
                high,
                chance,
            ]),
        },
    ];
}
