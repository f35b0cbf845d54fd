/** Help of `umot init`. */
export declare const initHelp: {
    readonly examples: readonly [readonly ["init", {
        readonly en: "writes scenario.yaml, small and with comments";
        readonly it: "scrive scenario.yaml, piccolo e commentato";
    }], readonly ["init markets/bakery.yaml", {
        readonly en: "under another name";
        readonly it: "con un altro nome";
    }]];
    readonly file: {
        readonly en: "the scenario to write";
        readonly it: "lo scenario da scrivere";
    };
};
