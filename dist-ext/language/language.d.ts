/** Languages of all that people read. */
export declare const LANGUAGES: readonly ["en", "it"];
export type Language = (typeof LANGUAGES)[number];
