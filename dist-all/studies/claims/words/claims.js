/** What `umot claims` says. */
const en = {
    plan: (claims, estimate) => `${claims === 1 ? "1 claim" : `${claims} claims`}, ${estimate}.`,
    interrupted: (done, asked) => `Interrupted: ${done} of ${asked} claims were finished, and they are shown.`,
    expected: "Expected",
    rises: "rises",
    falls: "falls",
    counts: (supported, depends, missed) => `${supported} supported, ${depends} depend on something, ${missed} not supported.`,
};
const it = {
    plan: (claims, estimate) => `${claims === 1 ? "1 affermazione" : `${claims} affermazioni`}, ${estimate}.`,
    interrupted: (done, asked) => `Interrotto: ${done} affermazioni su ${asked} erano finite, e si vedono qui.`,
    expected: "Atteso",
    rises: "sale",
    falls: "scende",
    counts: (supported, depends, missed) => `${supported} confermate, ${depends} dipendono da qualcosa, ${missed} non confermate.`,
};
export const claimsWords = { en, it };
