/** The word most like another, if one is like it at all: for “did you mean”. */
export declare function nearest(word: string, candidates: readonly string[]): string | undefined;
