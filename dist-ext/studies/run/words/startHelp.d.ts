/** Help of `umot start`. */
export declare const startHelp: {
    readonly examples: readonly [readonly ["start", {
        readonly en: "the trattoria: what quality and being found do to its share, stars and money";
        readonly it: "la trattoria: che cosa fanno qualità e farsi trovare a quota, stelle e soldi";
    }], readonly ["start my.yaml --lang it", {
        readonly en: "the same for a scenario of your own that has a sweep, in Italian";
        readonly it: "lo stesso per uno scenario tuo che ha uno sweep, in italiano";
    }], readonly ["start --consumers 2000 --days 120", {
        readonly en: "a quick look";
        readonly it: "un'occhiata veloce";
    }]];
    readonly scenario: {
        readonly en: "a scenario's YAML file with a sweep of its own";
        readonly it: "file YAML di uno scenario con un suo sweep";
    };
    readonly sweepRuns: {
        readonly en: "replications at each point of the sweep";
        readonly it: "simulazioni in ogni punto dello sweep";
    };
};
