/** Help of arguments and options that many commands have. */
export declare const sharedHelp: {
    readonly scenario: {
        readonly en: "a scenario's YAML file";
        readonly it: "file YAML di uno scenario";
    };
    readonly lang: {
        readonly en: "words on screen: en or it";
        readonly it: "parole sullo schermo: en (inglese) o it (italiano)";
    };
    readonly systemLanguage: {
        readonly en: "the system's";
        readonly it: "quella del sistema";
    };
    readonly quiet: {
        readonly en: "say nothing but the result";
        readonly it: "dire soltanto il risultato";
    };
    readonly set: {
        readonly en: "change a setting, for example brands.nonna.price=30 (repeatable)";
        readonly it: "cambiare un'impostazione, per esempio brands.nonna.price=30 (ripetibile)";
    };
    readonly allowOutside: {
        readonly en: "let the scenario read files from anywhere (extends, network.ties)";
        readonly it: "permettere allo scenario di leggere file da ovunque (extends, network.ties)";
    };
    readonly consumers: {
        readonly en: "consumers in the market";
        readonly it: "consumatori nel mercato";
    };
    readonly days: {
        readonly en: "days to simulate";
        readonly it: "giorni da simulare";
    };
    readonly level: {
        readonly en: "level of the intervals";
        readonly it: "livello degli intervalli";
    };
    readonly runs: {
        readonly en: "replications (default: the scenario's)";
        readonly it: "simulazioni ripetute (predefinito: quelle dello scenario)";
    };
    readonly seed: {
        readonly en: "equal seeds give equal results (default: the scenario's)";
        readonly it: "semi uguali danno risultati uguali (predefinito: quello dello scenario)";
    };
    readonly workers: {
        readonly en: "threads, for runs side by side or sharing a large one (default: one a core)";
        readonly it: "processi, affiancati o che si dividono una simulazione grande (predefinito: uno per core)";
    };
    readonly queue: {
        readonly en: "have workers on other machines do the runs: redis://host:6379 (umot worker --help)";
        readonly it: "far fare le simulazioni a worker su altre macchine: redis://host:6379 (umot worker --help)";
    };
    readonly out: {
        readonly en: "where to write (default: output/<scenario>-<command>)";
        readonly it: "dove scrivere (predefinito: output/<scenario>-<comando>)";
    };
    readonly noOut: {
        readonly en: "write no files";
        readonly it: "non scrivere file";
    };
    readonly force: {
        readonly en: "replace the result of another question, and files changed by hand";
        readonly it: "sostituire il risultato di un'altra domanda, e i file modificati a mano";
    };
    readonly forceFile: {
        readonly en: "replace a file that umot did not write, or that was changed since";
        readonly it: "sostituire un file che umot non ha scritto, o che è stato modificato dopo";
    };
    readonly store: {
        readonly en: "where finished runs are kept, so that none is run twice (default: output/.runs)";
        readonly it: "dove conservare le simulazioni finite, perché nessuna si rifaccia (predefinito: output/.runs)";
    };
    readonly noStore: {
        readonly en: "keep no runs, and use none that were kept";
        readonly it: "non conservare simulazioni, e non usarne di conservate";
    };
    readonly resume: {
        readonly en: "go on from the finished runs of an interrupted experiment, and say how many there are";
        readonly it: "riprendere dalle simulazioni finite di un esperimento interrotto, e dire quante sono";
    };
    readonly to: {
        readonly en: "the report as pdf, pptx, xlsx, parquet too (umot report --help)";
        readonly it: "il rapporto anche come pdf, pptx, xlsx, parquet (umot report --help)";
    };
    readonly csvDialect: {
        readonly en: "CSV for programs (standard), or with ; and decimal comma for spreadsheets (it)";
        readonly it: "CSV per programmi (standard), oppure con ; e virgola decimale per fogli di calcolo (it)";
    };
    readonly precision: {
        readonly en: "run until the interval is so narrow: share:0.005, profit:nonna:last90:2000 (repeatable; --runs is then the most)";
        readonly it: "simulare finché l'intervallo è così stretto: share:0.005, profit:nonna:last90:2000 (ripetibile; --runs allora è il massimo)";
    };
    readonly brand: {
        readonly en: "whose plan or touchpoints (default: the scenario's focus)";
        readonly it: "di quale marca (predefinito: quella in primo piano nello scenario)";
    };
};
