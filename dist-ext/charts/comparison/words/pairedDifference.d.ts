import { type Numbers, type Unit } from "../../../drawing/numbers.ts";
export declare const pairedDifferenceWords: {
    en: {
        higher: (alternative: string, measure: string, by: string) => string;
        lower: (alternative: string, measure: string, by: string) => string;
        same: (alternative: string, measure: string) => string;
        unknown: (alternative: string, measure: string) => string;
        most: (alternative: string, measure: string, by: string) => string;
        tied: (names: readonly string[], measure: string) => string;
        none: (measure: string) => string;
        line: (alternative: string, parts: string) => string;
        points: string;
        fromTo: (change: string, low: string, high: string) => string;
        cannotTell: string;
        noDifference: string;
        subtitle: (period: string) => string;
        caption: (runs: number | undefined, level: string) => string;
        columns: {
            alternative: string;
            brand: string;
            metric: string;
            unit: string;
            baseline: string;
            value: string;
            difference: string;
            low: string;
            high: string;
        };
    };
    it: {
        higher: (alternative: string, measure: string, by: string) => string;
        lower: (alternative: string, measure: string, by: string) => string;
        same: (alternative: string, measure: string) => string;
        unknown: (alternative: string, measure: string) => string;
        most: (alternative: string, measure: string, by: string) => string;
        tied: (names: readonly string[], measure: string) => string;
        none: (measure: string) => string;
        line: (alternative: string, parts: string) => string;
        points: string;
        fromTo: (change: string, low: string, high: string) => string;
        cannotTell: string;
        noDifference: string;
        subtitle: (period: string) => string;
        caption: (runs: number | undefined, level: string) => string;
        columns: {
            alternative: string;
            brand: string;
            metric: string;
            unit: string;
            baseline: string;
            value: string;
            difference: string;
            low: string;
            high: string;
        };
    };
};
/** A size with what luck leaves open: “1.24 ± 0.31 points”. Shares are told in points. */
export declare function sizeText(numbers: Numbers, size: number, reach: number, unit: Unit): string;
/** The same with the sign of a change. */
export declare function changeText(numbers: Numbers, change: number, reach: number, unit: Unit): string;
/** A mean change with its interval: “+1.2 ± 0.3 points”, or “+67 points (−20 to +94)” where it is not in the middle. */
export declare function changeInterval(numbers: Numbers, { difference, low, high }: {
    readonly difference: number;
    readonly low: number;
    readonly high: number;
}, unit: Unit): string;
