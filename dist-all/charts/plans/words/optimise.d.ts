export declare const optimiseWords: {
    en: {
        groups: {
            today: string;
            all: string;
            quality: string;
            presence: string;
        };
        frontierBest: (measure: string, group: string, spend: string, difference: string) => string;
        frontierToday: (measure: string) => string;
        frontierLine: (group: string, spend: string, value: string, difference: string) => string;
        frontierSubtitle: (measure: string) => string;
        frontierCaption: (runs: number | undefined, level: string) => string;
        spend: string;
        budgetMore: (lever: string, amount: string) => string;
        budgetSame: string;
        budgetLess: (lever: string, amount: string) => string;
        budgetKept: string;
        budgetTried: string;
        budgetTotal: (today: string, plan: string) => string;
        budgetSubtitle: string;
        budgetCaption: string;
        today: string;
        plan: string;
        columns: {
            group: string;
            spend: string;
            goal: string;
            difference: string;
            low: string;
            high: string;
            lever: string;
            today: string;
            planned: string;
        };
    };
    it: {
        groups: {
            today: string;
            all: string;
            quality: string;
            presence: string;
        };
        frontierBest: (measure: string, group: string, spend: string, difference: string) => string;
        frontierToday: (measure: string) => string;
        frontierLine: (group: string, spend: string, value: string, difference: string) => string;
        frontierSubtitle: (measure: string) => string;
        frontierCaption: (runs: number | undefined, level: string) => string;
        spend: string;
        budgetMore: (lever: string, amount: string) => string;
        budgetSame: string;
        budgetLess: (lever: string, amount: string) => string;
        budgetKept: string;
        budgetTried: string;
        budgetTotal: (today: string, plan: string) => string;
        budgetSubtitle: string;
        budgetCaption: string;
        today: string;
        plan: string;
        columns: {
            group: string;
            spend: string;
            goal: string;
            difference: string;
            low: string;
            high: string;
            lever: string;
            today: string;
            planned: string;
        };
    };
};
