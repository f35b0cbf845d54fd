import { listed } from "../../../language/listing.js";
const EXAMPLE = {
    en: "Write --fit brands.nonna.quality=0.4..0.9, or 0.4..0.7..0.9 if 0.7 is most likely.",
    it: "Scrivi --fit brands.nonna.quality=0.4..0.9, oppure 0.4..0.7..0.9 se 0.7 è il valore più probabile.",
};
/** Faults of settings to be found, and of the data that they are to be found from. */
export const fitFaults = {
    badShape: (text) => ({
        message: {
            en: `--fit must have a path, = and a range lo..hi, but is “${text}”.`,
            it: `--fit deve avere un percorso, = e un intervallo min..max, ma è “${text}”.`,
        },
        advice: EXAMPLE,
    }),
    likelyOutside: (path, low, likely, high) => ({
        message: {
            en: `--fit must have its most likely value within the range, but for ${path} it is ${likely} and the range goes from ${low} to ${high}.`,
            it: `--fit deve avere il valore più probabile dentro l'intervallo, ma per ${path} è ${likely} e l'intervallo va da ${low} a ${high}.`,
        },
        advice: EXAMPLE,
    }),
    nothingToFit: {
        message: {
            en: "--fit must say which settings are to be found: the scenario proposes none.",
            it: "--fit deve dire quali impostazioni cercare: lo scenario non ne propone.",
        },
        advice: EXAMPLE,
    },
    noTargets: (start, end) => ({
        message: {
            en: `The data must hold sales, revenue, ratings or reviews of the scenario's brands between ${start} and ${end}, its first and last day, but hold none.`,
            it: `I dati devono contenere vendite, ricavi, valutazioni o recensioni delle marche dello scenario fra il ${start} e il ${end}, il suo primo e ultimo giorno, ma non ne contengono.`,
        },
        advice: {
            en: "Move the scenario to the data with --set market.start=… and --days, or say with --map what the columns mean.",
            it: "Sposta lo scenario sulle date dei dati con --set market.start=… e --days, oppure spiega con --map che cosa sono le colonne.",
        },
    }),
    strangers: (names, known) => ({
        message: {
            en: `The data must be of brands of the scenario, which are ${listed(known, "en")}, but name ${listed(names, "en")}.`,
            it: `I dati devono riguardare le marche dello scenario, che sono ${listed(known, "it")}, ma nominano ${listed(names, "it")}.`,
        },
        advice: {
            en: "Give the brand in the data the key that it has in the scenario.",
            it: "Dai alla marca nei dati la chiave che ha nello scenario.",
        },
    }),
    tooFewRuns: (least, runs) => ({
        message: {
            en: `--runs must be at least ${least} for so many settings and data, but is ${runs}.`,
            it: `--runs deve essere almeno ${least} per tante impostazioni e tanti dati, ma è ${runs}.`,
        },
        advice: {
            en: `Write --runs ${2 ** Math.ceil(Math.log2(least * 4))}, or look for fewer settings.`,
            it: `Scrivi --runs ${2 ** Math.ceil(Math.log2(least * 4))}, oppure cerca meno impostazioni.`,
        },
    }),
};
