/** Help of `umot explain`. */
export declare const explainHelp: {
    readonly examples: readonly [readonly ["explain brands.nonna.coverage", {
        readonly en: "what a setting means, allows, defaults to, and where that comes from";
        readonly it: "che cosa significa un'impostazione, che cosa ammette, il suo valore predefinito e da dove viene";
    }], readonly ["explain negativity", {
        readonly en: "a setting by its last word";
        readonly it: "un'impostazione dalla sua ultima parola";
    }], readonly ["explain swayed", {
        readonly en: "a metric";
        readonly it: "una metrica";
    }], readonly ["explain D5", {
        readonly en: "a statement of the doctrine";
        readonly it: "un'affermazione della dottrina";
    }], readonly ["explain ZMOT", {
        readonly en: "a term of the field";
        readonly it: "un termine del settore";
    }], readonly ["explain", {
        readonly en: "all that can be explained";
        readonly it: "tutto ciò che si può spiegare";
    }], readonly ["explain U201", {
        readonly en: "the code of a problem";
        readonly it: "il codice di un problema";
    }]];
    readonly word: {
        readonly en: "a setting, a metric, a term, D1 to D24 or a code; nothing for a list of all";
        readonly it: "un'impostazione, una metrica, un termine, da D1 a D24 o un codice; niente per un elenco di tutto";
    };
};
