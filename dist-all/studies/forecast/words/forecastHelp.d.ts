/** Help of `umot forecast`. */
export declare const forecastHelp: {
    readonly examples: readonly [readonly ["forecast sales.csv", {
        readonly en: "the forecast that suits the file, with bands, and how often such bands were right";
        readonly it: "la previsione adatta al file, con fasce, e quante volte fasce così erano giuste";
    }], readonly ["forecast sales.csv --dry-run", {
        readonly en: "only say how its columns are understood";
        readonly it: "dire soltanto come vengono intese le colonne";
    }], readonly ["forecast sales.csv --horizon 12 --threshold 5000", {
        readonly en: "twelve periods, and the chance to reach 5,000 in or by each of them";
        readonly it: "dodici periodi, e la probabilità di raggiungere 5.000 in ciascuno o entro allora";
    }], readonly ["forecast launch.csv --size 50000", {
        readonly en: "a new product, with few values or none: from others and how many could buy it";
        readonly it: "un prodotto nuovo, con pochi valori o nessuno: da altri e da chi potrebbe comprarlo";
    }], readonly ["forecast output/my-calibrate --with \"brands.nonna.price=25\"", {
        readonly en: "by scenarios calibrated to the data, and what would be if the price changed now";
        readonly it: "con gli scenari calibrati sui dati, e che cosa sarebbe se il prezzo cambiasse adesso";
    }]];
    readonly horizon: {
        readonly en: "periods ahead (default: 28 days, 8 weeks, 12 months, 8 quarters, 5 years)";
        readonly it: "periodi in avanti (predefinito: 28 giorni, 8 settimane, 12 mesi, 8 trimestri, 5 anni)";
    };
    readonly alternative: {
        readonly en: "of a calibration: settings decided now, beside the scenario as it is (repeatable)";
        readonly it: "di una calibrazione: impostazioni decise adesso, accanto allo scenario com'è (ripetibile)";
    };
    readonly method: {
        readonly en: "how to forecast (default: what suits the data and did best on their past)";
        readonly it: "come prevedere (predefinito: ciò che si adatta ai dati ed è andato meglio sul loro passato)";
    };
    readonly threshold: {
        readonly en: "tell the chance that a period reaches this value";
        readonly it: "dire la probabilità che un periodo raggiunga questo valore";
    };
    readonly total: {
        readonly en: "the threshold is of all values together, past ones included";
        readonly it: "la soglia vale per tutti i valori insieme, compresi quelli passati";
    };
    readonly seed: {
        readonly en: "equal seeds give equal results";
        readonly it: "semi uguali danno risultati uguali";
    };
};
