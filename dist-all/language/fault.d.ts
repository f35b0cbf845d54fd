import { type Bilingual } from "./bilingual.ts";
/** Something that the person at the keyboard can put right. */
export interface Fault {
    /** a whole sentence: where, what is allowed, what was got */
    readonly message: Bilingual;
    /** what to write or to do instead, one line */
    readonly advice: Bilingual;
}
/** Several faults as one: each but the last has its own advice behind it, the last one's stands below. */
export declare function joinFaults(faults: readonly Fault[]): Fault;
/** The word that was perhaps meant. */
export declare function didYouMean(word: string): Bilingual;
