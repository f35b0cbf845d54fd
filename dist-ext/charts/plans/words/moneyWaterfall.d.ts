/** Words of the chart of money. */
declare const en: {
    gains: (brand: string, revenue: string, profit: string, share: string) => string;
    loses: (brand: string, revenue: string, loss: string) => string;
    largest: (kind: string, amount: string, share: string) => string;
    free: string;
    subtitle: (brand: string) => string;
    profit: string;
    kinds: {
        revenue: string;
        unitCost: string;
        coverage: string;
        content: string;
        contacts: string;
        care: string;
        advertising: string;
        seeding: string;
        fakeReviews: string;
        fixed: string;
    };
    columns: {
        kind: string;
        value: string;
    };
};
export declare const moneyWaterfallWords: {
    en: {
        gains: (brand: string, revenue: string, profit: string, share: string) => string;
        loses: (brand: string, revenue: string, loss: string) => string;
        largest: (kind: string, amount: string, share: string) => string;
        free: string;
        subtitle: (brand: string) => string;
        profit: string;
        kinds: {
            revenue: string;
            unitCost: string;
            coverage: string;
            content: string;
            contacts: string;
            care: string;
            advertising: string;
            seeding: string;
            fakeReviews: string;
            fixed: string;
        };
        columns: {
            kind: string;
            value: string;
        };
    };
    it: {
        gains: (brand: string, revenue: string, profit: string, share: string) => string;
        loses: (brand: string, revenue: string, loss: string) => string;
        largest: (kind: string, amount: string, share: string) => string;
        free: string;
        subtitle: (brand: string) => string;
        profit: string;
        kinds: {
            revenue: string;
            unitCost: string;
            coverage: string;
            content: string;
            contacts: string;
            care: string;
            advertising: string;
            seeding: string;
            fakeReviews: string;
            fixed: string;
        };
        columns: {
            kind: string;
            value: string;
        };
    };
};
/** A kind of money as people say it; `profit` is what is left. */
export declare function moneyKind(words: typeof en, kind: string): string;
export {};
