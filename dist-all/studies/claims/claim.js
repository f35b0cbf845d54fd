/** Size where a claim does not say otherwise. */
export const USUAL_SIZE = { runs: 8, consumers: 700, days: 150 };
export const rises = (measure) => ({ measure, expected: "rises" });
export const falls = (measure) => ({ measure, expected: "falls" });
/** Moves one setting, or several at once, of both sides. */
export const moves = (...paths) => (value) => ({ given: Object.fromEntries(paths.map((path) => [path, value])) });
