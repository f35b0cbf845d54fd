import { nearest } from "../../scenario/check/nearest.js";
import { CliError } from "../cliError.js";
import { optionFaults } from "../words/optionFaults.js";
/** Makes the reader of an option that takes a whole number. */
export function wholeNumber(option, least, most, example) {
    return (text) => {
        const value = Number(text);
        const isFine = text.trim() !== "" && Number.isInteger(value) && value >= least && value <= most;
        if (isFine)
            return value;
        throw new CliError(optionFaults.notWhole(option, least, most, text, example));
    };
}
/** Makes the reader of an option that takes a number strictly between two others. */
export function numberBetween(option, above, below, example) {
    return (text) => {
        const value = Number(text);
        if (text.trim() !== "" && value > above && value < below)
            return value;
        throw new CliError(optionFaults.notBetween(option, above, below, text, example));
    };
}
/** Makes the reader of an option that takes one of a few words. */
export function oneOf(option, words) {
    return (text) => {
        const found = words.find((word) => word === text);
        if (found !== undefined)
            return found;
        throw new CliError(optionFaults.notOneOf(option, words, text, nearest(text, words)));
    };
}
/** Collects an option that may be given many times. */
export const collect = (text, before = []) => [...before, text];
