/** The scenario as a whole, where a sentence names what is wrong. */
export const THE_SCENARIO = { en: "the scenario", it: "lo scenario" };
/** What is said of a value that no setting may have. */
export const valueMessages = {
    mustBe: (where, allowed, got) => ({
        en: `${where.en} must be ${allowed.en}, but is ${got.en}.`,
        it: `${where.it} deve essere ${allowed.it}, ma è ${got.it}.`,
    }),
    missing: (where, allowed) => ({
        en: `${where} must be ${allowed.en}, but is missing.`,
        it: `${where} deve essere ${allowed.it}, ma manca.`,
    }),
};
/** Faults of keys and of the version. */
export const keyFaults = {
    unknown: (key, where, advice) => ({
        message: {
            en: `${key} must be a setting of ${where.en}, but there is none of that name.`,
            it: `${key} deve essere un'impostazione, ma ${where.it} non ne ha una con questo nome.`,
        },
        advice,
    }),
    badName: (where) => ({
        message: {
            en: `${where} must be named with at most 40 letters and digits, a letter first, but is not.`,
            it: `${where} deve avere un nome di al massimo 40 lettere e cifre, la prima una lettera, ma non ce l'ha.`,
        },
        advice: {
            en: "Write a name such as nonna or searchAds; a brand may have a label with spaces.",
            it: "Scrivi un nome come nonna o searchAds; una marca può avere un'etichetta (label) con spazi.",
        },
    }),
    otherVersion: (got, isNewer) => ({
        message: {
            en: `schemaVersion must be 1, but is ${got.en}.`,
            it: `schemaVersion deve essere 1, ma è ${got.it}.`,
        },
        advice: isNewer
            ? {
                en: "This umot reads version 1: install a newer one, or write schemaVersion: 1 and see what umot check says.",
                it: "Questo umot legge la versione 1: installane uno più nuovo, oppure scrivi schemaVersion: 1 e guarda che cosa dice umot check.",
            }
            : {
                en: "Write schemaVersion: 1 as the first setting.",
                it: "Scrivi schemaVersion: 1 come prima impostazione.",
            },
    }),
    mergeKey: {
        en: "Write the settings out: merge keys are not read. Use extends to start from another file.",
        it: "Scrivi le impostazioni per esteso: le chiavi di fusione non si leggono. Con extends si parte da un altro file.",
    },
    elsewhere: (path, typed) => ({
        en: `Did you mean ${path}? Write ${typed}.`,
        it: `Intendevi ${path}? Scrivi ${typed}.`,
    }),
    delete: { en: "Delete it.", it: "Cancellala." },
    has: (keys) => ({ en: `It has ${keys.en}.`, it: `Contiene ${keys.it}.` }),
    /** How many more there are would only age. */
    hasMore: (keys, path) => ({
        en: `It has ${keys.join(", ")} and more; ${explainAll(path)} lists all.`,
        it: `Contiene ${keys.join(", ")} e altro; ${explainAll(path)} elenca tutto.`,
    }),
};
/** What lists all settings of a group. */
function explainAll(path) {
    return path === "" ? "umot explain settings" : `umot explain ${path}`;
}
