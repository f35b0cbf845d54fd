import { nearest } from "../../scenario/check/nearest.ts";
import { CliError } from "../cliError.ts";
import { optionFaults } from "../words/optionFaults.ts";

/** Makes the reader of an option that takes a whole number. */
export function wholeNumber(option: string, least: number, most: number, example: number) {
  return (text: string): number => {
    const value = Number(text);
    const isFine = text.trim() !== "" && Number.isInteger(value) && value >= least && value <= most;
    if (isFine) return value;
    throw new CliError(optionFaults.notWhole(option, least, most, text, example));
  };
}

/** Makes the reader of an option that takes a number strictly between two others. */
export function numberBetween(option: string, above: number, below: number, example: number) {
  return (text: string): number => {
    const value = Number(text);
    if (text.trim() !== "" && value > above && value < below) return value;
    throw new CliError(optionFaults.notBetween(option, above, below, text, example));
  };
}

/** Makes the reader of an option that takes one of a few words. */
export function oneOf<const Words extends readonly string[]>(option: string, words: Words) {
  return (text: string): Words[number] => {
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    throw new CliError(optionFaults.notOneOf(option, words, text, nearest(text, words)));
  };
}

/** Collects an option that may be given many times. */
export const collect = (text: string, before: readonly string[] = []): string[] => [...before, text];
