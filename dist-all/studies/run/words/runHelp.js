/** Help of `umot run`. */
export const runHelp = {
    examples: [
        [
            "run scenarios/restaurant/trattoria.yaml",
            {
                en: "many runs: summary with intervals, charts and data in output/",
                it: "molte simulazioni: riassunto con intervalli, grafici e dati in output/",
            },
        ],
        [
            "run trattoria.yaml --set brands.nonna.quality=0.9 --runs 50",
            { en: "what if the quality were better?", it: "e se la qualità fosse migliore?" },
        ],
        [
            "run trattoria.yaml --no-out --format json | jq .rows",
            { en: "numbers for another program, no files", it: "numeri per un altro programma, nessun file" },
        ],
        [
            "run trattoria.yaml --precision share:0.005",
            {
                en: "as many runs as it takes to know every share to half a point",
                it: "tante simulazioni quante servono per conoscere ogni quota a mezzo punto",
            },
        ],
        [
            "run trattoria.yaml --events 500",
            {
                en: "adds the event log of 500 consumers, for process mining",
                it: "aggiunge il registro degli eventi di 500 consumatori, per il process mining",
            },
        ],
        [
            "run trattoria.yaml --mmm-truth",
            {
                en: "adds what each channel really brought to the weekly frames for marketing-mix tools",
                it: "aggiunge ai dati settimanali per gli strumenti di marketing mix ciò che ogni canale ha portato davvero",
            },
        ],
    ],
    period: { en: "what the summary covers", it: "che cosa copre il riassunto" },
    events: { en: "consumers in the event log", it: "consumatori nel registro degli eventi" },
    eventsFormat: {
        en: "the event log as csv, csv.gz, xes, xes.gz, parquet (default: csv,xes)",
        it: "il registro degli eventi come csv, csv.gz, xes, xes.gz, parquet (predefinito: csv,xes)",
    },
    mmmTruth: {
        en: "measure what each channel of the brand in focus brings (a set of runs without each)",
        it: "misurare che cosa porta ogni canale della marca in primo piano (una serie di simulazioni senza ciascuno)",
    },
};
