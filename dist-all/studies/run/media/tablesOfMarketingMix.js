import { columnOf, marketingMixOf } from "./marketingMix.js";
import { impressionsLever } from "./mediaLevers.js";
import { meanInterval } from "../../../numeric/intervals/intervals.js";
import { peopleOf } from "../../../report/tables/peopleOf.js";
import { tablesOfMediaTruth } from "./tablesOfMediaTruth.js";
/** Where the frames stand in an output folder. */
const PLACE = "data/marketing-mix";
/** The weekly frames of a run for marketing-mix tools, one a brand, and what was measured of its levers. */
export function tablesOfMarketingMix(mix, known) {
    const frames = mix.run.brands.flatMap((brand, at) => {
        const isKnown = known?.brand === brand;
        const columns = [...marketingMixOf(mix, at), ...(isKnown ? truthColumns(known, mix) : [])];
        return columns[0].values.length === 0
            ? []
            : [{ ...peopleOf(mix.parameters), ...frameOf(brand, columns) }];
    });
    const isMeasured = known !== undefined && known.truth.length > 0;
    return isMeasured ? [...frames, ...tablesOfMediaTruth(PLACE, mix, known)] : frames;
}
function frameOf(brand, columns) {
    return {
        name: `${PLACE}/${brand}`,
        about: {
            en: `Spending, contacts and sales of ${brand}, week by week, first run`,
            it: `Spesa, contatti e vendite di ${brand}, settimana per settimana, prima simulazione`,
        },
        formats: ["csv", "parquet"],
        columns,
        rows: () => columns[0].values.map((_, week) => columns.map(({ values }) => values[week])),
    };
}
const ENDS = ["mean", "low", "high"];
const WORDS = {
    sales: { unit: "units", about: { en: "Units sold because of", it: "Unità vendute grazie a" } },
    revenue: { unit: "money", about: { en: "Money earned because of", it: "Ricavi dovuti a" } },
};
const END_WORDS = {
    mean: {
        en: "carry-over included: mean over paired runs with and without it",
        it: "effetti ritardati compresi: media di coppie di simulazioni con e senza",
    },
    low: {
        en: "lower end of the interval of that mean",
        it: "estremo inferiore dell'intervallo di quella media",
    },
    high: {
        en: "upper end of the interval of that mean",
        it: "estremo superiore dell'intervallo di quella media",
    },
};
/** What each lever brought in each week, with intervals. */
function truthColumns({ truth, level }, { run }) {
    return truth.flatMap((one) => ["sales", "revenue"].flatMap((key) => {
        const intervals = weeklyIntervals(one[key], level);
        const name = columnsOfLever(run.channels, one.lever);
        return ENDS.map((end) => ({
            name: `${name}_true_${key}${end === "mean" ? "" : `_${end}`}`,
            type: "number",
            unit: WORDS[key].unit,
            about: {
                en: `${WORDS[key].about.en} ${one.lever}, ${END_WORDS[end].en}`,
                it: `${WORDS[key].about.it} ${one.lever}, ${END_WORDS[end].it}`,
            },
            values: intervals.map((interval) => interval[end]),
        }));
    }));
}
/** How the columns of a lever begin. */
function columnsOfLever(channels, lever) {
    if (channels.includes(lever))
        return columnOf(lever);
    const bought = channels.find((channel) => impressionsLever(channel) === lever);
    return bought === undefined ? lever : `${columnOf(bought)}_ad`;
}
function weeklyIntervals(runs, level) {
    return Array.from({ length: runs[0]?.length ?? 0 }, (_, week) => meanInterval(runs.map((weeks) => weeks[week]), level));
}
