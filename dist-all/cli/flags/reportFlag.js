import { REPORT_FORMATS } from "../../report/document/reportFormats.js";
import { nearest } from "../../scenario/check/nearest.js";
import { CliError } from "../cliError.js";
import { optionFaults } from "../words/optionFaults.js";
export const TO_FLAG = "--to <formats>";
/** Reads what `--to` says, for example `pdf,xlsx`; it may be given many times. */
export function reportFormats(text, before = []) {
    const words = text
        .split(",")
        .map((word) => word.trim().toLowerCase())
        .filter((word) => word !== "");
    const unknown = words.find((word) => !isFormat(word));
    if (words.length > 0 && unknown === undefined)
        return [...new Set([...before, ...words.filter(isFormat)])];
    const meant = unknown === undefined ? undefined : nearest(unknown, REPORT_FORMATS);
    throw new CliError(optionFaults.notSomeOf("--to", REPORT_FORMATS, text, meant, "--to pdf,xlsx"));
}
function isFormat(word) {
    return REPORT_FORMATS.some((format) => format === word);
}
