/** Help of `umot run`. */
export declare const runHelp: {
    readonly examples: readonly [readonly ["run scenarios/restaurant/trattoria.yaml", {
        readonly en: "many runs: summary with intervals, charts and data in output/";
        readonly it: "molte simulazioni: riassunto con intervalli, grafici e dati in output/";
    }], readonly ["run trattoria.yaml --set brands.nonna.quality=0.9 --runs 50", {
        readonly en: "what if the quality were better?";
        readonly it: "e se la qualità fosse migliore?";
    }], readonly ["run trattoria.yaml --no-out --format json | jq .rows", {
        readonly en: "numbers for another program, no files";
        readonly it: "numeri per un altro programma, nessun file";
    }], readonly ["run trattoria.yaml --precision share:0.005", {
        readonly en: "as many runs as it takes to know every share to half a point";
        readonly it: "tante simulazioni quante servono per conoscere ogni quota a mezzo punto";
    }], readonly ["run trattoria.yaml --events 500", {
        readonly en: "adds the event log of 500 consumers, for process mining";
        readonly it: "aggiunge il registro degli eventi di 500 consumatori, per il process mining";
    }], readonly ["run trattoria.yaml --mmm-truth", {
        readonly en: "adds what each channel really brought to the weekly frames for marketing-mix tools";
        readonly it: "aggiunge ai dati settimanali per gli strumenti di marketing mix ciò che ogni canale ha portato davvero";
    }]];
    readonly period: {
        readonly en: "what the summary covers";
        readonly it: "che cosa copre il riassunto";
    };
    readonly events: {
        readonly en: "consumers in the event log";
        readonly it: "consumatori nel registro degli eventi";
    };
    readonly eventsFormat: {
        readonly en: "the event log as csv, csv.gz, xes, xes.gz, parquet (default: csv,xes)";
        readonly it: "il registro degli eventi come csv, csv.gz, xes, xes.gz, parquet (predefinito: csv,xes)";
    };
    readonly mmmTruth: {
        readonly en: "measure what each channel of the brand in focus brings (a set of runs without each)";
        readonly it: "misurare che cosa porta ogni canale della marca in primo piano (una serie di simulazioni senza ciascuno)";
    };
};
