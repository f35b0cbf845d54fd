/** Help of `umot validate`. */
export const validateHelp = {
    examples: [
        [
            "validate",
            {
                en: "every published range; writes docs/validation.md",
                it: "ogni intervallo pubblicato; scrive docs/validation.md",
            },
        ],
        [
            "validate readers mix --no-out",
            {
                en: "only ranges whose names begin like this, no file",
                it: "solo gli intervalli i cui nomi cominciano così, nessun file",
            },
        ],
        [
            "validate --runs 20",
            { en: "more replications, narrower intervals", it: "più simulazioni, intervalli più stretti" },
        ],
    ],
    names: {
        en: "beginnings of the ranges' names (default: all)",
        it: "inizi dei nomi degli intervalli (predefinito: tutti)",
    },
    runs: { en: "replications of each experiment", it: "simulazioni di ogni esperimento" },
    seed: {
        en: "equal seeds give equal results; another one tells whether the hits were luck",
        it: "semi uguali danno risultati uguali; un altro dice se i centri erano fortuna",
    },
    furtherSeeds: {
        en: "more seeds with commas between them, whose hits the page states: a,b",
        it: "altri semi separati da virgole, di cui la pagina dice i centri: a,b",
    },
    out: { en: "where to write the table", it: "dove scrivere la tabella" },
    noOut: { en: "write no file", it: "non scrivere file" },
};
