/** Help of `umot sweep`. */
export const sweepHelp = {
    examples: [
        [
            "sweep scenarios/restaurant/trattoria.yaml",
            {
                en: "the sweep that the scenario itself asks for",
                it: "la serie di varianti che lo scenario stesso chiede",
            },
        ],
        [
            "sweep trattoria.yaml --vary brands.nonna.quality=0.4..0.9:6",
            { en: "six qualities, the same luck at each", it: "sei qualità, con la stessa fortuna per ciascuna" },
        ],
        [
            "sweep my.yaml --vary brands.nonna.price=20,28 --vary 'brands.nonna.coverage.*=0..1:5'",
            {
                en: "every combination of two prices and five coverages of all channels",
                it: "ogni combinazione di due prezzi e cinque coperture di tutti i canali",
            },
        ],
        [
            "sweep my.yaml --design lhs --points 40 --vary brands.nonna.quality=0.4..0.9",
            {
                en: "40 points spread evenly over the ranges of all settings named",
                it: "40 punti sparsi in modo uniforme sugli intervalli di tutte le impostazioni nominate",
            },
        ],
    ],
    vary: { en: "a setting and its values (repeatable)", it: "un'impostazione e i suoi valori (ripetibile)" },
    points: { en: "points of lhs or sobol", it: "punti di lhs o sobol" },
};
