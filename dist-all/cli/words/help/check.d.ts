/** Help of `umot check`. */
export declare const checkHelp: {
    readonly examples: readonly [readonly ["check scenarios/restaurant/trattoria.yaml", {
        readonly en: "says all that is wrong, with line and column, and what to write";
        readonly it: "dice tutto ciò che non va, con riga e colonna, e che cosa scrivere";
    }], readonly ["check my.yaml --set brands.nonna.price=0", {
        readonly en: "would this be allowed?";
        readonly it: "questo sarebbe ammesso?";
    }], readonly ["check my.yaml --format json", {
        readonly en: "problems for an editor or a script";
        readonly it: "i problemi per un editor o uno script";
    }]];
    readonly set: {
        readonly en: "change a setting first (repeatable)";
        readonly it: "cambiare prima un'impostazione (ripetibile)";
    };
};
