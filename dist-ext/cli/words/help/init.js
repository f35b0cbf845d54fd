/** Help of `umot init`. */
export const initHelp = {
    examples: [
        [
            "init",
            {
                en: "writes scenario.yaml, small and with comments",
                it: "scrive scenario.yaml, piccolo e commentato",
            },
        ],
        ["init markets/bakery.yaml", { en: "under another name", it: "con un altro nome" }],
    ],
    file: { en: "the scenario to write", it: "lo scenario da scrivere" },
};
