/** Help of `umot optimise`. */
export declare const optimiseHelp: {
    readonly examples: readonly [readonly ["optimise a.yaml --lever brands.a.coverage.search=0..1 --lever brands.a.advertising.daily=0..9", {
        readonly en: "found or loud? the best split of what is spent today";
        readonly it: "farsi trovare o farsi sentire? come dividere al meglio ciò che si spende oggi";
    }], readonly ["optimise my.yaml --lever brands.a.quality=0..1 --cost brands.a.quality=2/sale --budget 40000", {
        readonly en: "how good a product, where a better one costs more to make";
        readonly it: "quanto buono il prodotto, se farlo migliore costa di più";
    }], readonly ["optimise my.yaml --goal share --constraint \"a.stars.end >= 4.2\" --lever brands.a.price=20..30", {
        readonly en: "the most share that keeps the stars";
        readonly it: "la massima quota che mantiene le stelle";
    }]];
    readonly lever: {
        readonly en: "a setting that the plan may choose (repeatable, 1 to 12)";
        readonly it: "un'impostazione che il piano può scegliere (ripetibile, da 1 a 12)";
    };
    readonly budget: {
        readonly en: "most to spend over the run on all but the goods, contacts and answers included (default: what is decided beforehand may cost as much as today; contacts and answers may rise)";
        readonly it: "massimo da spendere nella simulazione per tutto tranne la merce, contatti e risposte compresi (predefinito: ciò che si decide prima può costare quanto oggi; contatti e risposte possono salire)";
    };
    readonly extraBudget: {
        readonly en: "how much more than today may be decided to be spent over the run; less than 0 saves";
        readonly it: "quanto più di oggi si può decidere di spendere nella simulazione; sotto 0 si risparmia";
    };
    readonly cost: {
        readonly en: "cost of one unit of a lever above today: 500, 40/day or 5/sale (repeatable; instead of the scenario's costs)";
        readonly it: "costo di un'unità di una leva sopra oggi: 500, 40/day o 5/sale (ripetibile; al posto di costs dello scenario)";
    };
    readonly constraint: {
        readonly en: 'for example "nonna.stars.end >= 4.4" (repeatable)';
        readonly it: 'per esempio "nonna.stars.end >= 4.4" (ripetibile)';
    };
    readonly points: {
        readonly en: "plans to try (default: 10 + 8 for each lever)";
        readonly it: "piani da provare (predefinito: 10 + 8 per ogni leva)";
    };
    readonly screening: {
        readonly en: "runs of each plan tried";
        readonly it: "simulazioni di ogni piano provato";
    };
    readonly rivals: {
        readonly en: "rounds in which the rivals may answer the recommended plan with the same levers, each for its own goal; 0 keeps them to their plans";
        readonly it: "turni in cui le rivali possono rispondere al piano consigliato con le stesse leve, ciascuna per il proprio obiettivo; 0 le tiene ai loro piani";
    };
    readonly frontier: {
        readonly en: "levels of spending of the frontier, 0 for none";
        readonly it: "livelli di spesa della frontiera, 0 per nessuno";
    };
};
