/** Help of `umot compare`. */
export declare const compareHelp: {
    readonly examples: readonly [readonly ["compare today.yaml better-service.yaml", {
        readonly en: "what the other scenario changes, with the same luck";
        readonly it: "che cosa cambia l'altro scenario, con la stessa fortuna";
    }], readonly ["compare trattoria.yaml --with \"brands.nonna.quality=0.85\"", {
        readonly en: "what if the quality were better, and nothing else?";
        readonly it: "e se la qualità fosse migliore, e nient'altro?";
    }], readonly ["compare my.yaml --with \"brands.a.care.answered=1\" --with \"brands.a.price=9\" --money", {
        readonly en: "two plans beside today’s, and what each 1,000 of budget brings";
        readonly it: "due piani accanto a quello di oggi, e che cosa portano 1.000 di budget";
    }]];
    readonly baseline: {
        readonly en: "the baseline, a scenario's YAML file";
        readonly it: "lo scenario di base, un file YAML";
    };
    readonly alternatives: {
        readonly en: "scenarios to compare with it";
        readonly it: "scenari da confrontare con quello";
    };
    readonly with: {
        readonly en: "the baseline with other settings: path=value, … (repeatable)";
        readonly it: "lo scenario di base con altre impostazioni: percorso=valore, … (ripetibile)";
    };
    readonly money: {
        readonly en: "what each alternative costs and brings";
        readonly it: "che cosa costa e porta ogni alternativa";
    };
    readonly contributions: {
        readonly en: "what each changed setting adds, by further runs in between";
        readonly it: "che cosa aggiunge ogni impostazione cambiata, con altre simulazioni intermedie";
    };
    readonly period: {
        readonly en: "what the comparison covers";
        readonly it: "che cosa copre il confronto";
    };
};
