/** Help of `umot diff`. */
export declare const diffHelp: {
    readonly examples: readonly [readonly ["diff trattoria.yaml better-service.yaml", {
        readonly en: "the settings in which they differ, as they are after extends";
        readonly it: "le impostazioni in cui sono diversi, come risultano dopo extends";
    }], readonly ["diff a.yaml b.yaml --format md", {
        readonly en: "for a pull request";
        readonly it: "per una pull request";
    }]];
    readonly after: {
        readonly en: "another one";
        readonly it: "un altro";
    };
};
