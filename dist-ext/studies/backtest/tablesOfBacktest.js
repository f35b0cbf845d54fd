import { scoresOf } from "./summary.js";
const column = (name, type, en, it) => ({
    name,
    type,
    about: { en, it },
});
const METHOD = column("method", "text", "How it was forecast", "Come è stato previsto");
const SCORES = [
    column("cells", "integer", "Values forecast", "Valori previsti"),
    column("series", "integer", "Series they are of", "Serie a cui appartengono"),
    column("scaledCrps", "number", "CRPS over the mean of the series", "CRPS sulla media della serie"),
    column("crpsOfLogs", "number", "CRPS of logarithms", "CRPS dei logaritmi"),
    column("scaledWis", "number", "Weighted interval score over the mean", "Punteggio pesato degli intervalli sulla media"),
    column("scaledPinball", "number", "Pinball loss at 10 and 90 % over the mean", "Perdita pinball a 10 e 90 % sulla media"),
    column("mase", "number", "Mean absolute scaled error", "Errore assoluto medio scalato"),
    column("inside50", "number", "Share of truths within 50 %", "Quota di verità entro il 50 %"),
    column("inside80", "number", "Share of truths within 80 %", "Quota di verità entro l'80 %"),
    column("inside95", "number", "Share of truths within 95 %", "Quota di verità entro il 95 %"),
];
/** Scores of each method: of all forecasts, of each half of life, of each distance. */
export function scoreTableOf({ cells, data, phases }) {
    return {
        name: "data/scores",
        about: { en: "One method over some forecasts", it: "Un metodo su alcune previsioni" },
        columns: [
            METHOD,
            column("phase", "text", "all, or early or late: the first or second half of a series", "all, oppure early o late: la prima o la seconda metà di una serie"),
            column("step", "integer", "Periods ahead; empty for all", "Periodi in avanti; vuoto per tutti"),
            ...SCORES,
        ],
        *rows() {
            const steps = [...new Set(cells.map(({ step }) => step))].toSorted((a, b) => a - b);
            const groups = [
                ...["all", "early", "late"].map((phase) => ({
                    phase,
                    step: undefined,
                    scores: phases[phase],
                })),
                ...steps.map((step) => ({ phase: "all", step, scores: scoresOf(cells, data, { step }) })),
            ];
            for (const { phase, step, scores } of groups)
                for (const one of scores)
                    yield [
                        one.method,
                        phase,
                        step,
                        one.cells,
                        one.series,
                        one.scaledCrps,
                        one.crpsOfLogs,
                        one.scaledWis,
                        one.scaledPinball,
                        one.mase,
                        ...one.coverage,
                    ];
        },
    };
}
/** Skill of the usual and of the best method against each baseline, series by series and over all. */
export function skillTableOf({ skills }) {
    return {
        name: "data/skill",
        about: {
            en: "One method against one baseline in one series",
            it: "Un metodo rispetto a un riferimento in una serie",
        },
        columns: [
            METHOD,
            column("baseline", "text", "What it is held against", "A che cosa si confronta"),
            column("series", "text", "Which series; empty for all of them", "Quale serie; vuoto per tutte"),
            column("ratio", "number", "Mean CRPS of the method over that of the baseline; of all series the geometric mean", "CRPS medio del metodo su quello del riferimento; di tutte le serie la media geometrica"),
            column("low", "number", "Low end of the 90 % interval over series", "Estremo basso dell'intervallo al 90 % sulle serie"),
            column("high", "number", "High end of the 90 % interval over series", "Estremo alto dell'intervallo al 90 % sulle serie"),
        ],
        *rows() {
            for (const { method, baseline, ratio, low, high, series } of skills) {
                yield [method, baseline, "", ratio, low, high];
                for (const one of series)
                    yield [method, baseline, one.name, one.ratio, Number.NaN, Number.NaN];
            }
        },
    };
}
/** Every single forecast and its truth. */
export function cellTableOf({ cells }) {
    return {
        name: "data/forecasts",
        about: {
            en: "One value, forecast by one method at one time",
            it: "Un valore, previsto da un metodo in un momento",
        },
        columns: [
            column("series", "text", "Which series", "Quale serie"),
            METHOD,
            column("seen", "integer", "Periods known when it was forecast", "Periodi noti quando è stato previsto"),
            column("step", "integer", "Periods ahead", "Periodi in avanti"),
            column("truth", "number", "What came", "Che cosa è venuto"),
            column("median", "number", "Middle of the forecast", "Centro della previsione"),
            column("crps", "number", "Continuous ranked probability score", "Punteggio CRPS"),
            column("crpsOfLogs", "number", "The same of logarithms", "Lo stesso dei logaritmi"),
            column("wis", "number", "Weighted interval score", "Punteggio pesato degli intervalli"),
            column("inside50", "boolean", "Within the interval of 50 %", "Entro l'intervallo del 50 %"),
            column("inside80", "boolean", "Within the interval of 80 %", "Entro l'intervallo dell'80 %"),
            column("inside95", "boolean", "Within the interval of 95 %", "Entro l'intervallo del 95 %"),
        ],
        formats: ["csv", "parquet"],
        *rows() {
            for (const { series, method, seen, step, truth, median, crps, crpsOfLogs, wis, inside } of cells)
                yield [series, method, seen, step, truth, median, crps, crpsOfLogs, wis, ...inside];
        },
    };
}
