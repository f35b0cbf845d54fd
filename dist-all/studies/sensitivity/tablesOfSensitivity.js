import { columnsOf } from "../../report/tables/columns.js";
import { leverColumn } from "../../report/tables/leverColumn.js";
const EFFECT_COLUMNS = [
    "metric",
    "setting",
    "from",
    "to",
    "net",
    "low",
    "high",
    "rises",
    "falls",
    "size",
    "sizeLow",
    "sizeHigh",
    "deviation",
    "first",
    "firstLow",
    "firstHigh",
    "total",
    "totalLow",
    "totalHigh",
];
/** What each setting does to each metric; what the method does not measure is empty. */
export function effectTableOf(result, findings) {
    return {
        name: "data/effects",
        about: {
            en: "What each setting does to each metric",
            it: "Che cosa fa ogni impostazione a ogni metrica",
        },
        columns: columnsOf(EFFECT_COLUMNS, {
            setting: { type: "text", about: { en: "Path of the setting", it: "Percorso dell'impostazione" } },
        }),
        rows: () => effectCells(result, findings),
    };
}
function effectCells({ plan }, findings) {
    const [, , , , ...measures] = EFFECT_COLUMNS;
    return findings.flatMap(({ metric, effects }) => effects.map((effect, at) => {
        const { path, low, high } = plan.ranges[at];
        return [metric.name, path, low, high, ...measures.map((measure) => effect[measure])];
    }));
}
const LUCK_COLUMNS = [
    "metric",
    "ofOneRun",
    "ofOneRunLow",
    "ofOneRunHigh",
    "betweenPoints",
    "effect",
];
/** The tables of a sensitivity analysis: effects, luck, and every run's outcome. */
export function tablesOfSensitivity(result, findings) {
    const levers = result.plan.ranges.map(({ path }) => leverColumn(path));
    return [
        effectTableOf(result, findings),
        {
            name: "data/luck",
            about: { en: "How much of what differs is luck", it: "Quanto di ciò che differisce è caso" },
            columns: columnsOf(LUCK_COLUMNS, { effect: LUCK_EFFECT }),
            rows: () => luckCells(findings),
        },
        {
            name: "data/points",
            about: {
                en: "Every run at every point of the design",
                it: "Ogni simulazione in ogni punto del disegno",
            },
            columns: [...columnsOf(["point"]), ...levers, ...columnsOf(["run", "metric", "value"])],
            rows: () => pointCells(result),
        },
    ];
}
const LUCK_EFFECT = {
    type: "number",
    about: {
        en: "Size that an effect has by luck alone",
        it: "Grandezza che un effetto ha per puro caso",
    },
};
function luckCells(findings) {
    const [, ...measures] = LUCK_COLUMNS;
    return findings.map(({ metric, luck }) => [metric.name, ...measures.map((measure) => luck[measure])]);
}
/** One line for each run and metric of each point. */
function pointCells({ plan, points }) {
    return points.flatMap(({ values, outcomes }, point) => outcomes.flatMap((runs, metric) => runs.map((value, run) => [point, ...values, run, plan.metrics[metric].name, value])));
}
