/** One word that one consumer heard from another. */
export interface CascadeRow {
    /** number of the word, from 0 */
    readonly word: number;
    /** the word that is passed on; −1 where the teller speaks of her own experience */
    readonly cause: number;
    /** days after the first telling on which it is heard, from 1 */
    readonly day: number;
    /** number of the consumer who says it */
    readonly teller: number;
    readonly listener: number;
    /** hands that it went through before: 0 is first hand */
    readonly hops: number;
    /** 0–1 */
    readonly said: number;
}
