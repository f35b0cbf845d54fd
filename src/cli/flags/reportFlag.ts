import { REPORT_FORMATS, type ReportFormat } from "../../report/document/reportFormats.ts";
import { nearest } from "../../scenario/check/nearest.ts";
import { CliError } from "../cliError.ts";
import { optionFaults } from "../words/optionFaults.ts";

export const TO_FLAG = "--to <formats>";

/** Reads what `--to` says, for example `pdf,xlsx`; it may be given many times. */
export function reportFormats(text: string, before: readonly ReportFormat[] = []): ReportFormat[] {
  const words = text
    .split(",")
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== "");
  const unknown = words.find((word) => !isFormat(word));
  if (words.length > 0 && unknown === undefined) return [...new Set([...before, ...words.filter(isFormat)])];
  const meant = unknown === undefined ? undefined : nearest(unknown, REPORT_FORMATS);
  throw new CliError(optionFaults.notSomeOf("--to", REPORT_FORMATS, text, meant, "--to pdf,xlsx"));
}

function isFormat(word: string): word is ReportFormat {
  return REPORT_FORMATS.some((format) => format === word);
}
