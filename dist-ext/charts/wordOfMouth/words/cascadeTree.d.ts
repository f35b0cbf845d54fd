export declare const cascadeTreeWords: {
    en: {
        title: (brand: string, people: string, days: string) => string;
        direct: (told: string, passed: string) => string;
        busiest: (told: string, day: string) => string;
        days: (count: string) => string;
        subtitle: (brand: string) => string;
        caption: (first: string) => string;
        axis: string;
        root: (day: string) => string;
        tip: (listener: string, teller: string, day: string, said: string) => string;
        hops: string[];
        columns: {
            word: string;
            cause: string;
            day: string;
            teller: string;
            listener: string;
            hops: string;
            said: string;
        };
    };
    it: {
        title: (brand: string, people: string, days: string) => string;
        direct: (told: string, passed: string) => string;
        busiest: (told: string, day: string) => string;
        days: (count: string) => string;
        subtitle: (brand: string) => string;
        caption: (first: string) => string;
        axis: string;
        root: (day: string) => string;
        tip: (listener: string, teller: string, day: string, said: string) => string;
        hops: string[];
        columns: {
            word: string;
            cause: string;
            day: string;
            teller: string;
            listener: string;
            hops: string;
            said: string;
        };
    };
};
