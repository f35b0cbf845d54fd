import { firstRowOf, look } from "../engine/engine.js";
import { BRAND_WORD } from "../layout/record.js";
/** 32-bit words in the record of a consumer. */
export function wordsOf(brands) {
    return BRAND_WORD + 4 * brands;
}
/** Some consumers of a market with so many brands. */
export function populationOf({ from, to }, brands) {
    return { from, to, size: to - from, brands, words: wordsOf(brands) };
}
/** Shows a function the consumers' records, see `look`. */
export function readRecords(engine, { from, to, size, words }, read) {
    return look(engine, (buffer) => {
        const address = firstRowOf(engine, "people", 4 * words, { from, to });
        return read({
            shorts: new Uint16Array(buffer, address, 2 * size * words),
            bytes: new Uint8Array(buffer, address, 4 * size * words),
        });
    });
}
