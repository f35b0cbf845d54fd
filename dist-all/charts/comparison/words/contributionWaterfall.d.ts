export declare const contributionWaterfallWords: {
    en: {
        title: (setting: string, change: string, total: string) => string;
        titleOne: (setting: string, change: string) => string;
        none: (total: string) => string;
        clear: (clear: number, all: number) => string;
        subtitle: (measure: string, brand: string, alternative: string) => string;
        total: string;
        caption: (runs: number, level: string) => string;
        columns: {
            setting: string;
            contribution: string;
            low: string;
            high: string;
        };
    };
    it: {
        title: (setting: string, change: string, total: string) => string;
        titleOne: (setting: string, change: string) => string;
        none: (total: string) => string;
        clear: (clear: number, all: number) => string;
        subtitle: (measure: string, brand: string, alternative: string) => string;
        total: string;
        caption: (runs: number, level: string) => string;
        columns: {
            setting: string;
            contribution: string;
            low: string;
            high: string;
        };
    };
};
