/** Writes a text in each language, where both are made the same way from words that differ. */
export function inEach(write) {
    return { en: write("en"), it: write("it") };
}
/** A name, a path or a number that reads the same in every language. */
export function sameInAll(text) {
    return { en: text, it: text };
}
