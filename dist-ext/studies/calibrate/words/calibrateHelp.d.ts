/** Help of `umot calibrate`. */
export declare const calibrateHelp: {
    readonly examples: readonly [readonly ["calibrate trattoria.yaml --data sales.csv --dry-run", {
        readonly en: "how the columns are understood and what would be looked for, without running anything";
        readonly it: "come si intendono le colonne e che cosa si cercherebbe, senza simulare niente";
    }], readonly ["calibrate my.yaml --data sales.csv --fit brands.nonna.quality=0.4..0.9", {
        readonly en: "how good the kitchen is, by what was sold";
        readonly it: "quanto è buona la cucina, da ciò che si è venduto";
    }], readonly ["calibrate trattoria.yaml --data sales.xlsx --map turnover=revenue --self-test 100", {
        readonly en: "the same from a workbook, tested on a hundred markets of known truth";
        readonly it: "lo stesso da un foglio di calcolo, verificato su cento mercati di cui si sa la verità";
    }]];
    readonly data: {
        readonly en: "what was observed: CSV, XLSX or Parquet with a date and sales, revenue, rating or reviews of each brand";
        readonly it: "che cosa si è osservato: CSV, XLSX o Parquet con una data e vendite, ricavi, valutazioni o recensioni di ogni marca";
    };
    readonly fit: {
        readonly en: "a setting to be found and its range, or lo..likely..hi (repeatable; default: those proposed)";
        readonly it: "un'impostazione da cercare e il suo intervallo, oppure min..probabile..max (ripetibile; predefinite: quelle proposte)";
    };
    readonly draws: {
        readonly en: "scenarios drawn from what the data leave possible";
        readonly it: "scenari estratti da ciò che i dati lasciano possibile";
    };
    readonly knownSize: {
        readonly en: "the market is as large as in the scenario; otherwise its size and that of the reviews are found, too";
        readonly it: "il mercato è grande come nello scenario; altrimenti si cercano anche la sua dimensione e il numero di recensioni";
    };
    readonly selfTest: {
        readonly en: "try the calibration on so many markets of known truth; costs no further runs";
        readonly it: "provare la calibrazione su tanti mercati di cui si sa la verità; non costa altre simulazioni";
    };
    readonly tryExperiments: {
        readonly en: "try what would tell more: another price, more or no advertising, waiting (200 runs each)";
        readonly it: "provare che cosa direbbe di più: un altro prezzo, più o niente pubblicità, aspettare (200 simulazioni ciascuno)";
    };
    readonly dryRun: {
        readonly en: "say how the data are understood and what is to be found, and stop";
        readonly it: "dire come si intendono i dati e che cosa si cerca, e fermarsi";
    };
};
