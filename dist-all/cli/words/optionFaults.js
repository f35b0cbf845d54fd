import { didYouMean } from "../../language/fault.js";
import { PERIOD_WORDS } from "../../scenario/words/expectations.js";
/** Faults of the value of one option. */
export const optionFaults = {
    notWhole: (option, least, most, text, example) => ({
        message: {
            en: `${option} must be a whole number from ${least} to ${most}, but is “${text}”.`,
            it: `${option} deve essere un numero intero da ${least} a ${most}, ma è “${text}”.`,
        },
        advice: write(`${option} ${example}`),
    }),
    notBetween: (option, above, below, text, example) => ({
        message: {
            en: `${option} must be a number between ${above} and ${below}, but is “${text}”.`,
            it: `${option} deve essere un numero fra ${above} e ${below}, ma è “${text}”.`,
        },
        advice: write(`${option} ${example}`),
    }),
    twoAmounts: (option, text, [small, large], [low, high]) => ({
        message: {
            en: `${option} “${text}” could mean ${small.en} or ${large.en}.`,
            it: `${option} “${text}” può voler dire ${small.it} oppure ${large.it}.`,
        },
        advice: {
            en: `Write ${option} ${low} or ${option} ${high}.`,
            it: `Scrivi ${option} ${low} oppure ${option} ${high}.`,
        },
    }),
    noAmount: (option, text) => ({
        message: {
            en: `${option} must be an amount of money, but is “${text}”.`,
            it: `${option} deve essere una somma di denaro, ma è “${text}”.`,
        },
        advice: write(`${option} 40000`),
    }),
    budgetTwice: {
        message: {
            en: "--budget says what may be spent in all and --extra-budget how much more than today, but both are given.",
            it: "--budget dice quanto si può spendere in tutto e --extra-budget quanto più di oggi, ma ci sono tutti e due.",
        },
        advice: { en: "Leave one of them out.", it: "Tralascia uno dei due." },
    },
    notOneOf: (option, words, text, meant = words[0]) => ({
        message: {
            en: `${option} must be one of ${words.join(", ")}, but is “${text}”.`,
            it: `${option} deve essere fra ${words.join(", ")}, ma è “${text}”.`,
        },
        advice: write(`${option} ${meant}`),
    }),
    notSomeOf: (option, words, text, meant, example) => ({
        message: {
            en: `${option} must be some of ${words.join(", ")}, but is “${text}”.`,
            it: `${option} deve essere uno o più fra ${words.join(", ")}, ma è “${text}”.`,
        },
        advice: meant === undefined ? write(example) : didYouMean(meant),
    }),
    noFolder: (option, example) => ({
        message: {
            en: `${option} must be the name of a folder, but is empty.`,
            it: `${option} deve essere il nome di una cartella, ma è vuoto.`,
        },
        advice: write(example),
    }),
    filesAndNone: {
        message: {
            en: "--to asks for files, but --no-out for none.",
            it: "--to chiede dei file, ma --no-out nessuno.",
        },
        advice: { en: "Leave one of them out.", it: "Tralascia uno dei due." },
    },
    noSuchPeriod: (days, text) => ({
        message: {
            en: `--period must be a period of the ${days} days simulated, but is “${text}”.`,
            it: `--period deve essere un periodo dei ${days} giorni simulati, ma è “${text}”.`,
        },
        advice: { en: `Write ${PERIOD_WORDS.en}.`, it: `Scrivi ${PERIOD_WORDS.it}.` },
    }),
    consumerOutside: (consumers, consumer) => ({
        message: {
            en: `--consumer must be below the number of consumers, ${consumers}, but is ${consumer}.`,
            it: `--consumer deve essere sotto il numero dei consumatori, ${consumers}, ma è ${consumer}.`,
        },
        advice: {
            en: `Write a number from 0 to ${consumers - 1}.`,
            it: `Scrivi un numero da 0 a ${consumers - 1}.`,
        },
    }),
    noChanges: {
        message: {
            en: "--with must have settings, but is empty.",
            it: "--with deve avere impostazioni, ma è vuoto.",
        },
        advice: write('--with "brands.nonna.quality=0.85, brands.nonna.price=30"'),
    },
    nothingToResume: (folder) => ({
        message: {
            en: `--resume goes on from the runs kept in ${folder}, but there is no such folder.`,
            it: `--resume riprende dalle simulazioni conservate in ${folder}, ma questa cartella non c'è.`,
        },
        advice: {
            en: "Name the folder of the interrupted experiment, or leave --resume out.",
            it: "Nomina la cartella dell'esperimento interrotto, oppure tralascia --resume.",
        },
    }),
    resumeWithoutStore: (flag) => ({
        message: {
            en: `--resume goes on from runs that were kept, but ${flag} says that none are.`,
            it: `--resume riprende da simulazioni conservate, ma ${flag} dice che non ce ne sono.`,
        },
        advice: flag === "--no-store"
            ? { en: "Leave one of the two out.", it: "Tralascia uno dei due." }
            : {
                en: "Leave one of the two out, or name a folder with --store.",
                it: "Tralascia uno dei due, oppure nomina una cartella con --store.",
            },
    }),
};
/** What to type. */
function write(typed) {
    return { en: `Write ${typed}.`, it: `Scrivi ${typed}.` };
}
