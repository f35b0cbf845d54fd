/** Help of `umot backtest`. */
export declare const backtestHelp: {
    readonly examples: readonly [readonly ["backtest sales.csv", {
        readonly en: "how good the forecasts of every method would have been at each point of the past";
        readonly it: "quanto sarebbero state buone le previsioni di ogni metodo in ogni punto del passato";
    }], readonly ["backtest products.csv --size 42000 --horizon 5", {
        readonly en: "products of known market size, up to five periods ahead";
        readonly it: "prodotti di cui si conosce la dimensione del mercato, fino a cinque periodi in avanti";
    }], readonly ["backtest films.csv --map week=period --first 3 --last 3 --horizon 9", {
        readonly en: "after three weeks, to the twelfth, learning from the other films";
        readonly it: "dopo tre settimane, fino alla dodicesima, imparando dagli altri film";
    }]];
    readonly first: {
        readonly en: "periods that must be known before the first forecast";
        readonly it: "periodi che devono essere noti prima della prima previsione";
    };
    readonly last: {
        readonly en: "periods known to the last forecast (default: all but one)";
        readonly it: "periodi noti all'ultima previsione (predefinito: tutti meno uno)";
    };
    readonly origins: {
        readonly en: "forecasts of a series at most, thinned out evenly (default: 100, of many series fewer)";
        readonly it: "previsioni di una serie al massimo, diradate in modo uniforme (predefinito: 100, con molte serie meno)";
    };
    readonly method: {
        readonly en: "only this method and the last value (repeatable; default: all)";
        readonly it: "soltanto questo metodo e l'ultimo valore (ripetibile; predefinito: tutti)";
    };
};
