import { type StoreSize } from "./trimStore.ts";
/** The kept runs of one scenario and one version of the engine. */
export interface KeptRuns extends StoreSize {
    /** title of the scenario, or the command; "" where it is not known */
    readonly about: string;
    /** when one of them was last written or read, in milliseconds since 1970 */
    readonly used: number;
    /** whether this version would read them; others are found by no experiment any more */
    readonly isUsable: boolean;
}
/** What is kept in a store, the scenario used last first. */
export declare function listStore(path: string): KeptRuns[];
/** Which kept runs are let go. */
export interface Clearing {
    /** those that this version would not read */
    readonly unusable: boolean;
    /** those that were last used before this time, in milliseconds since 1970 */
    readonly before?: number | undefined;
}
/**
 * Lets kept runs go, and what killed processes left half-written.
 *
 * @param which - those to which any of it applies; left out, all
 * @returns what went
 */
export declare function clearStore(path: string, which?: Clearing): StoreSize;
