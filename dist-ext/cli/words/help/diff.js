/** Help of `umot diff`. */
export const diffHelp = {
    examples: [
        [
            "diff trattoria.yaml better-service.yaml",
            {
                en: "the settings in which they differ, as they are after extends",
                it: "le impostazioni in cui sono diversi, come risultano dopo extends",
            },
        ],
        ["diff a.yaml b.yaml --format md", { en: "for a pull request", it: "per una pull request" }],
    ],
    after: { en: "another one", it: "un altro" },
};
