import type { Bilingual } from "../../language/bilingual.ts";
import { type Fault } from "../../language/fault.ts";
/** Faults of options that do not go together, or that a scenario does not go with. */
export declare const commandFaults: {
    readonly problems: (problems: Bilingual, code: string) => Fault;
    readonly undone: (flag: string, path: string, later: string) => Fault;
    readonly withoutEffect: (flag: string, path: string) => Fault;
    readonly cannotTakeApart: (reason: Bilingual) => Fault;
    readonly absent: (brand: string, channel: string) => Fault;
    /** why the first one failed was said before */
    readonly tooManyFailed: {
        readonly message: {
            readonly en: "So many runs failed that there is no result.";
            readonly it: "Sono fallite così tante simulazioni che non c'è nessun risultato.";
        };
        readonly advice: {
            readonly en: "Where memory does not suffice, try fewer consumers or --workers 1.";
            readonly it: "Se non basta la memoria, prova con meno consumatori o con --workers 1.";
        };
    };
    readonly goalWithoutValue: (goal: string) => Fault;
    readonly stdoutFails: (code: string) => Fault;
    readonly folderGone: {
        readonly message: {
            readonly en: "the folder that you are in has been deleted.";
            readonly it: "la cartella in cui ti trovi è stata eliminata.";
        };
        readonly advice: {
            readonly en: "Change to one that is there: cd ~";
            readonly it: "Spostati in una che c'è: cd ~";
        };
    };
    readonly tooFewFiles: {
        readonly message: {
            readonly en: "the system does not let enough files be opened.";
            readonly it: "il sistema non lascia aprire abbastanza file.";
        };
        readonly advice: {
            readonly en: "Raise the limit, for example with ulimit -n 1024.";
            readonly it: "Alza il limite, per esempio con ulimit -n 1024.";
        };
    };
    readonly noSlides: {
        readonly message: {
            readonly en: "--appendix is for slides, and --to does not ask for pptx.";
            readonly it: "--appendix vale per le slide, e --to non chiede pptx.";
        };
        readonly advice: {
            readonly en: "Add pptx: --to pptx --appendix.";
            readonly it: "Aggiungere pptx: --to pptx --appendix.";
        };
    };
    readonly darkThemeOnPaper: {
        readonly message: {
            readonly en: "--theme dark is for screens, but pdf is for paper and always light.";
            readonly it: "--theme dark è per gli schermi, ma pdf è per la carta e sempre chiaro.";
        };
        readonly advice: {
            readonly en: "Leave pdf out, or make it by a call of its own without --theme dark.";
            readonly it: "Tralascia pdf, oppure fallo con una chiamata a parte senza --theme dark.";
        };
    };
    readonly oneRunIsNoSpread: (most: number, example: string) => Fault;
    readonly oneRunIsLuck: {
        readonly message: {
            readonly en: "--runs must be at least 2 here, but is 1: one run says nothing of luck.";
            readonly it: "--runs qui deve essere almeno 2, ma è 1: una sola simulazione non dice niente del caso.";
        };
        readonly advice: {
            readonly en: "Write --runs 20.";
            readonly it: "Scrivi --runs 20.";
        };
    };
    readonly noData: {
        readonly message: {
            readonly en: "--data must name a file with what was observed, but is left out.";
            readonly it: "--data deve nominare un file con ciò che si è osservato, ma manca.";
        };
        readonly advice: {
            readonly en: "Write --data sales.csv: a table with a date and the sales of each brand, for example.";
            readonly it: "Scrivi --data vendite.csv: per esempio una tabella con una data e le vendite di ogni marca.";
        };
    };
};
/** Faults of how the points of a sweep or of a sensitivity analysis are chosen. */
export declare const designFaults: {
    readonly pointsOfFactorial: (points: number) => Fault;
    readonly noPoints: (design: string) => Fault;
    readonly sobolDimensions: (most: number, count: number) => Fault;
    readonly tooManyRuns: (most: number, points: number, runs: number) => Fault;
    readonly pointsOfMorris: {
        readonly message: {
            readonly en: "--points belongs to --method sobol, but the method is morris.";
            readonly it: "--points va con --method sobol, ma il metodo è morris.";
        };
        readonly advice: {
            readonly en: "Write --trajectories 20.";
            readonly it: "Scrivi --trajectories 20.";
        };
    };
    readonly trajectoriesOfSobol: {
        readonly message: {
            readonly en: "--trajectories belongs to --method morris, but the method is sobol.";
            readonly it: "--trajectories va con --method morris, ma il metodo è sobol.";
        };
        readonly advice: {
            readonly en: "Write --points 64.";
            readonly it: "Scrivi --points 64.";
        };
    };
    readonly sobolSettings: (most: number, count: number) => Fault;
};
/** Faults of names that nothing answers to. */
export declare const lookupFaults: {
    readonly noClaims: (names: readonly {
        readonly name: string;
        readonly meant: string | undefined;
    }[]) => Fault;
    readonly tooFewConsumers: (ids: readonly string[], least: number, asked: number) => Fault;
    readonly noRange: (names: readonly string[], groups: string, meant: string | undefined) => Fault;
    readonly noWord: (word: string, advice: Bilingual) => Fault;
    readonly statements: {
        readonly en: "Statements of the doctrine go from D1 to D24.";
        readonly it: "Le affermazioni della dottrina vanno da D1 a D24.";
    };
    readonly codes: (first: string, last: string) => Bilingual;
    readonly whatToWrite: {
        readonly en: "Write a path such as brands.nonna.price, a metric such as share, or nothing: umot explain lists all.";
        readonly it: "Scrivi un percorso come brands.nonna.price, una metrica come share, o niente: umot explain elenca tutto.";
    };
};
