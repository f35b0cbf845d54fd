const examples = {
    brands: "nonna: { quality: 0.8 }",
    channels: "search: {}",
    personas: "everybody: { share: 1 }",
};
const ITALIAN = {
    brands: "le marche",
    channels: "i canali",
    personas: "le personas",
};
/** Faults of names that lead nowhere, and of groups with too few or too many of them. */
export const nameFaults = {
    tooFew: (group, most) => ({
        message: {
            en: `${group} must be 1 to ${most}, but there are none.`,
            it: `${group} deve contenere da 1 a ${most} nomi, ma non ne contiene.`,
        },
        advice: {
            en: `Write at least one, for example ${group}: { ${examples[group]} }.`,
            it: `Scrivine almeno uno, per esempio ${group}: { ${examples[group]} }.`,
        },
    }),
    tooMany: (group, most, count) => ({
        message: {
            en: `${group} must be 1 to ${most}, but there are ${count}.`,
            it: `${group} deve contenere da 1 a ${most} nomi, ma ne contiene ${count}.`,
        },
        advice: {
            en: "Keep those that matter to the question; merge the others into one.",
            it: "Tieni quelli che contano per la domanda; unisci gli altri in uno solo.",
        },
    }),
    reserved: {
        message: {
            en: "a brand must not be named market: that word means the whole market in expectations.",
            it: "una marca non deve chiamarsi market: nelle attese quella parola indica tutto il mercato.",
        },
        advice: {
            en: "Choose another key; label: Market gives it that name in charts.",
            it: "Scegli un'altra chiave; label: Market le dà quel nome nei grafici.",
        },
    },
    sameLabel: (group, first, second, label) => ({
        message: {
            en: `${group} must have names that can be told apart, but ${first} and ${second} are both shown as “${label}”.`,
            it: `${ITALIAN[group]} devono avere nomi che si distinguono, ma ${first} e ${second} compaiono con lo stesso nome, “${label}”.`,
        },
        advice: {
            en: `Give one of them another label, for example label: ${label} (2).`,
            it: `Cambia una delle due etichette, per esempio label: ${label} (2).`,
        },
    }),
    noFocus: (focus, advice) => ({
        message: {
            en: `focus must name a brand, but there is no ${focus}.`,
            it: `focus deve nominare una marca, ma ${focus} non c'è.`,
        },
        advice,
    }),
    brandsAre: (brands) => ({
        en: `The brands are ${brands.en}.`,
        it: `Le marche sono ${brands.it}.`,
    }),
    noChannel: (where, name, advice) => ({
        message: {
            en: `${where} must name a channel, but there is no ${name} among the channels.`,
            it: `${where} deve nominare un canale, ma fra i canali ${name} non c'è.`,
        },
        advice,
    }),
    channelsAre: (channels) => ({
        en: `The channels are ${channels.en}.`,
        it: `I canali sono ${channels.it}.`,
    }),
};
