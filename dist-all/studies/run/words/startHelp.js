/** Help of `umot start`. */
export const startHelp = {
    examples: [
        [
            "start",
            {
                en: "the trattoria: what quality and being found do to its share, stars and money",
                it: "la trattoria: che cosa fanno qualità e farsi trovare a quota, stelle e soldi",
            },
        ],
        [
            "start my.yaml --lang it",
            {
                en: "the same for a scenario of your own that has a sweep, in Italian",
                it: "lo stesso per uno scenario tuo che ha uno sweep, in italiano",
            },
        ],
        ["start --consumers 2000 --days 120", { en: "a quick look", it: "un'occhiata veloce" }],
    ],
    scenario: {
        en: "a scenario's YAML file with a sweep of its own",
        it: "file YAML di uno scenario con un suo sweep",
    },
    sweepRuns: { en: "replications at each point of the sweep", it: "simulazioni in ogni punto dello sweep" },
};
