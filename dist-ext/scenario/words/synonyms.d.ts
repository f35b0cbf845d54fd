/**
 * What people call settings, in English and Italian, by the setting that they mean. Written in lower case without
 * spaces, hyphens and underscores, in which what was typed is compared; singular and plural where both are likely.
 *
 * The first setting of a word that fits the place where it was typed is proposed.
 */
export declare const settingSynonyms: readonly (readonly [path: string, names: string])[];
/** What people call metrics, by the name that an expectation, a goal or a precision takes. */
export declare const metricSynonyms: readonly (readonly [metric: string, names: string])[];
