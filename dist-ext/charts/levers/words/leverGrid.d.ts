/** What one lever does between its lowest and its highest value, averaged over the other. */
export interface LeverEffect {
    readonly lever: string;
    readonly from: string;
    readonly to: string;
    readonly direction: "lifts" | "lowers" | "keeps";
}
export declare const leverGridWords: {
    en: {
        title: (measure: string, first: LeverEffect, second: LeverEffect) => string;
        over: (levers: string) => string;
        averaged: string;
        corners: (low: string, high: string) => string;
        interaction: (lever: string, other: string, much: string, little: string) => string;
        subtitle: (measure: string, first: string, second: string) => string;
        binned: (runs: number | undefined) => string;
        caption: (runs: number | undefined) => string;
    };
    it: {
        title: (measure: string, first: LeverEffect, second: LeverEffect) => string;
        over: (levers: string) => string;
        averaged: string;
        corners: (low: string, high: string) => string;
        interaction: (lever: string, other: string, much: string, little: string) => string;
        subtitle: (measure: string, first: string, second: string) => string;
        binned: (runs: number | undefined) => string;
        caption: (runs: number | undefined) => string;
    };
};
