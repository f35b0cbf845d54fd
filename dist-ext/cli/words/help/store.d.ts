/** Help of `umot store`. */
export declare const storeHelp: {
    readonly examples: readonly [readonly ["store", {
        readonly en: "what is kept in output/.runs: of which scenario, how much, how old";
        readonly it: "che cosa è conservato in output/.runs: di quale scenario, quanto, da quando";
    }], readonly ["store --prune", {
        readonly en: "lets go of runs of other versions, which no experiment would read any more";
        readonly it: "elimina le simulazioni di altre versioni, che nessun esperimento leggerebbe più";
    }], readonly ["store --older-than 30", {
        readonly en: "lets go of runs that were of no use for thirty days";
        readonly it: "elimina le simulazioni che non sono servite da trenta giorni";
    }], readonly ["store --clear --store runs", {
        readonly en: "empties the store in runs";
        readonly it: "svuota il deposito in runs";
    }]];
    readonly store: {
        readonly en: "the folder of the store";
        readonly it: "la cartella del deposito";
    };
    readonly prune: {
        readonly en: "let go of what this version would not read, and of half-written files";
        readonly it: "eliminare ciò che questa versione non leggerebbe, e i file scritti a metà";
    };
    readonly olderThan: {
        readonly en: "let go of what was last used longer ago than so many days";
        readonly it: "eliminare ciò che è servito l'ultima volta più di tanti giorni fa";
    };
    readonly clear: {
        readonly en: "let go of everything";
        readonly it: "eliminare tutto";
    };
};
