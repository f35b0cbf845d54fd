/** Languages of all that people read. */
export const LANGUAGES = ["en", "it"];
