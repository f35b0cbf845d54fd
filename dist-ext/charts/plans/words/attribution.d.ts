export declare const attributionWords: {
    en: {
        closest: (rule: string, wrong: string, worst: string, most: string) => string;
        unjudged: string;
        only: (touchpoint: string) => string;
        nothing: {
            title: string;
            sentences: string[];
        };
        most: (touchpoint: string, brought: string, share: string) => string;
        furthest: (rule: string, touchpoint: string, credited: string, truth: string) => string;
        harms: (touchpoint: string, purchases: string) => string;
        subtitle: (brand: string) => string;
        caption: (runs: number | undefined, level: string) => string;
        rules: {
            firstTouch: string;
            lastTouch: string;
            linear: string;
            markov: string;
            shapley: string;
        };
        truth: string;
        decisive: (touchpoint: string, moment: string, change: string, part: string) => string;
        tied: (touchpoint: string, moment: string) => string;
        none: (brand: string) => string;
        clear: (count: number, all: number) => string;
        harmful: (touchpoint: string, moment: string, change: string) => string;
        decisiveSubtitle: (brand: string) => string;
        decisiveCaption: (runs: number | undefined, level: string) => string;
        unclear: string;
        absent: string;
        columns: {
            touchpoint: string;
            moment: string;
            truth: string;
            low: string;
            high: string;
            brought: string;
            broughtLow: string;
            broughtHigh: string;
            part: string;
            chance: string;
        };
    };
    it: {
        closest: (rule: string, wrong: string, worst: string, most: string) => string;
        unjudged: string;
        only: (touchpoint: string) => string;
        nothing: {
            title: string;
            sentences: string[];
        };
        most: (touchpoint: string, brought: string, share: string) => string;
        furthest: (rule: string, touchpoint: string, credited: string, truth: string) => string;
        harms: (touchpoint: string, purchases: string) => string;
        subtitle: (brand: string) => string;
        caption: (runs: number | undefined, level: string) => string;
        rules: {
            firstTouch: string;
            lastTouch: string;
            linear: string;
            markov: string;
            shapley: string;
        };
        truth: string;
        decisive: (touchpoint: string, moment: string, change: string, part: string) => string;
        tied: (touchpoint: string, moment: string) => string;
        none: (brand: string) => string;
        clear: (count: number, all: number) => string;
        harmful: (touchpoint: string, moment: string, change: string) => string;
        decisiveSubtitle: (brand: string) => string;
        decisiveCaption: (runs: number | undefined, level: string) => string;
        unclear: string;
        absent: string;
        columns: {
            touchpoint: string;
            moment: string;
            truth: string;
            low: string;
            high: string;
            brought: string;
            broughtLow: string;
            broughtHigh: string;
            part: string;
            chance: string;
        };
    };
};
