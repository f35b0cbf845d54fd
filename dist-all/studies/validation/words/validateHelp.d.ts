/** Help of `umot validate`. */
export declare const validateHelp: {
    readonly examples: readonly [readonly ["validate", {
        readonly en: "every published range; writes docs/validation.md";
        readonly it: "ogni intervallo pubblicato; scrive docs/validation.md";
    }], readonly ["validate readers mix --no-out", {
        readonly en: "only ranges whose names begin like this, no file";
        readonly it: "solo gli intervalli i cui nomi cominciano così, nessun file";
    }], readonly ["validate --runs 20", {
        readonly en: "more replications, narrower intervals";
        readonly it: "più simulazioni, intervalli più stretti";
    }]];
    readonly names: {
        readonly en: "beginnings of the ranges' names (default: all)";
        readonly it: "inizi dei nomi degli intervalli (predefinito: tutti)";
    };
    readonly runs: {
        readonly en: "replications of each experiment";
        readonly it: "simulazioni di ogni esperimento";
    };
    readonly seed: {
        readonly en: "equal seeds give equal results; another one tells whether the hits were luck";
        readonly it: "semi uguali danno risultati uguali; un altro dice se i centri erano fortuna";
    };
    readonly furtherSeeds: {
        readonly en: "more seeds with commas between them, whose hits the page states: a,b";
        readonly it: "altri semi separati da virgole, di cui la pagina dice i centri: a,b";
    };
    readonly out: {
        readonly en: "where to write the table";
        readonly it: "dove scrivere la tabella";
    };
    readonly noOut: {
        readonly en: "write no file";
        readonly it: "non scrivere file";
    };
};
