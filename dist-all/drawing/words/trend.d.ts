export declare const trendWords: {
    en: {
        yearBefore: (later: string, earlier: string) => string;
        afterStart: (later: string, earlier: string) => string;
        span: (first: string, last: string) => string;
        season: string;
        peak: (value: string, day: string) => string;
        unknown: (measure: string, from: string, to: string) => string;
        ends: (measure: string, at: string) => string;
        atEnd: (measure: string, value: string) => string;
        peaks: (measure: string, value: string, day: string, last: string) => string;
    };
    it: {
        yearBefore: (later: string, earlier: string) => string;
        afterStart: (later: string, earlier: string) => string;
        span: (first: string, last: string) => string;
        season: string;
        peak: (value: string, day: string) => string;
        unknown: (measure: string, from: string, to: string) => string;
        ends: (measure: string, at: string) => string;
        atEnd: (measure: string, value: string) => string;
        peaks: (measure: string, value: string, day: string, last: string) => string;
    };
};
