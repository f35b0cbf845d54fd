/** Help of `umot store`. */
export const storeHelp = {
    examples: [
        [
            "store",
            {
                en: "what is kept in output/.runs: of which scenario, how much, how old",
                it: "che cosa è conservato in output/.runs: di quale scenario, quanto, da quando",
            },
        ],
        [
            "store --prune",
            {
                en: "lets go of runs of other versions, which no experiment would read any more",
                it: "elimina le simulazioni di altre versioni, che nessun esperimento leggerebbe più",
            },
        ],
        [
            "store --older-than 30",
            {
                en: "lets go of runs that were of no use for thirty days",
                it: "elimina le simulazioni che non sono servite da trenta giorni",
            },
        ],
        ["store --clear --store runs", { en: "empties the store in runs", it: "svuota il deposito in runs" }],
    ],
    store: {
        en: "the folder of the store",
        it: "la cartella del deposito",
    },
    prune: {
        en: "let go of what this version would not read, and of half-written files",
        it: "eliminare ciò che questa versione non leggerebbe, e i file scritti a metà",
    },
    olderThan: {
        en: "let go of what was last used longer ago than so many days",
        it: "eliminare ciò che è servito l'ultima volta più di tanti giorni fa",
    },
    clear: { en: "let go of everything", it: "eliminare tutto" },
};
