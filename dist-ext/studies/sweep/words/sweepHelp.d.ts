/** Help of `umot sweep`. */
export declare const sweepHelp: {
    readonly examples: readonly [readonly ["sweep scenarios/restaurant/trattoria.yaml", {
        readonly en: "the sweep that the scenario itself asks for";
        readonly it: "la serie di varianti che lo scenario stesso chiede";
    }], readonly ["sweep trattoria.yaml --vary brands.nonna.quality=0.4..0.9:6", {
        readonly en: "six qualities, the same luck at each";
        readonly it: "sei qualità, con la stessa fortuna per ciascuna";
    }], readonly ["sweep my.yaml --vary brands.nonna.price=20,28 --vary 'brands.nonna.coverage.*=0..1:5'", {
        readonly en: "every combination of two prices and five coverages of all channels";
        readonly it: "ogni combinazione di due prezzi e cinque coperture di tutti i canali";
    }], readonly ["sweep my.yaml --design lhs --points 40 --vary brands.nonna.quality=0.4..0.9", {
        readonly en: "40 points spread evenly over the ranges of all settings named";
        readonly it: "40 punti sparsi in modo uniforme sugli intervalli di tutte le impostazioni nominate";
    }]];
    readonly vary: {
        readonly en: "a setting and its values (repeatable)";
        readonly it: "un'impostazione e i suoi valori (ripetibile)";
    };
    readonly points: {
        readonly en: "points of lhs or sobol";
        readonly it: "punti di lhs o sobol";
    };
};
