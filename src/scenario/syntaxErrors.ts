import type { YAMLParseError } from "yaml";
import type { Complaint } from "./problem.ts";
import type { Place } from "./written.ts";

/** What people write most often, and what to do about it. */
const faults: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
  TAB_AS_INDENT: ["a line begins with a tab", "Indent with spaces: two for each level."],
  BAD_INDENT: [
    "a line is indented differently from those that it belongs to",
    "Indent the keys of one group by the same number of spaces.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "a line holds more than one “: ”",
    "Write one key: value a line; put a text with a colon in quotes.",
  ],
  UNCLOSED: [
    "a bracket or quote is not closed",
    "Close every [, { and quote, best on the line where it is opened.",
  ],
};

const advice = "Write key: value lines; put texts with special characters in quotes.";

/** A fault of the writing itself, in our words. */
export function describeSyntaxError(error: YAMLParseError, place: Place): Complaint {
  if (error.code === "MULTIPLE_DOCS") {
    return {
      code: "U109",
      place,
      message: "the file must hold one scenario, but a second begins here.",
      advice: "Delete the line --- or write each scenario into a file of its own.",
    };
  }
  const isUnclosed = error.code === "MISSING_CHAR" || /^Flow .* end with/.test(error.message);
  const known = faults[isUnclosed ? "UNCLOSED" : error.code];
  const reason = known?.[0] ?? error.message.replace(/ at line \d+.*$/s, "").replace(/\.$/, "");
  return {
    code: "U104",
    place,
    message: `the file must be valid YAML, but is not here: ${reason}.`,
    advice: known?.[1] ?? advice,
  };
}
