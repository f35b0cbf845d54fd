import type { YAMLParseError } from "yaml";
import type { Complaint } from "./problem.ts";
import type { Place } from "./written.ts";

/** What to do about the faults that people make most often. */
const advices: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces: two for each level.",
  BAD_INDENT: "Indent the keys of one group by the same number of spaces.",
  MULTIPLE_DOCS: "Delete the line --- or write each scenario into a file of its own.",
  MISSING_CHAR: "Close every quote, [ and { on the line where it is opened.",
  BLOCK_AS_IMPLICIT_KEY: "Write one “key: value” a line, or quote a text that contains a colon.",
  UNEXPECTED_TOKEN: "Quote texts that contain a colon, a comma, a bracket, # or @.",
  BAD_ALIAS: "Quote a text that begins with * or &.",
};

/** A fault of the writing itself, in our words. */
export function describeSyntaxError(error: YAMLParseError, place: Place): Complaint {
  const isSeveral = error.code === "MULTIPLE_DOCS";
  const reason = error.message.replace(/ at line \d+.*$/s, "").replace(/\.$/, "");
  return {
    code: isSeveral ? "U109" : "U104",
    place,
    message: isSeveral
      ? "the file must hold one scenario, but a second begins here."
      : `the file must be valid YAML, but is not here: ${reason}.`,
    advice: advices[error.code] ?? "Write “key: value” lines; quote texts with special characters.",
  };
}
