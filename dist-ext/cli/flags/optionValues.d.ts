/** Makes the reader of an option that takes a whole number. */
export declare function wholeNumber(option: string, least: number, most: number, example: number): (text: string) => number;
/** Makes the reader of an option that takes a number strictly between two others. */
export declare function numberBetween(option: string, above: number, below: number, example: number): (text: string) => number;
/** Makes the reader of an option that takes one of a few words. */
export declare function oneOf<const Words extends readonly string[]>(option: string, words: Words): (text: string) => Words[number];
/** Collects an option that may be given many times. */
export declare const collect: (text: string, before?: readonly string[]) => string[];
