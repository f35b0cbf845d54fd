/**
 * Puts right what killed runs left at and beside an output folder: half-written folders go, an old folder that was
 * moved away just before the kill comes back, and an exchange of files that had begun is finished. Only work folders
 * that nobody works in any more are touched; what resists is left for another time.
 */
export declare function mendLeftovers(path: string): void;
