/** Help of `umot story`. */
export declare const storyHelp: {
    readonly examples: readonly [readonly ["story scenarios/restaurant/trattoria.yaml", {
        readonly en: "the journey of a consumer who lived through a lot";
        readonly it: "il percorso di un consumatore a cui è successo di tutto";
    }], readonly ["story trattoria.yaml --consumer 42 --lang it", {
        readonly en: "consumer number 42, in Italian";
        readonly it: "il consumatore numero 42, in italiano";
    }], readonly ["story trattoria.yaml --days 60 --seed another", {
        readonly en: "another year, the first two months";
        readonly it: "un altro anno, i primi due mesi";
    }]];
    readonly consumer: {
        readonly en: "whose story, from 0 (default: an eventful one)";
        readonly it: "di chi è la storia, da 0 (predefinito: una movimentata)";
    };
    readonly seed: {
        readonly en: "equal seeds tell equal stories (default: the scenario's)";
        readonly it: "semi uguali raccontano storie uguali (predefinito: quello dello scenario)";
    };
};
