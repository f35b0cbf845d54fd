import type { Complaint } from "./problem.ts";
import type { TextStart } from "./written.ts";

/** A scenario of sixteen brands, channels and personas takes some 100 kB. */
const mostCharacters = 2_000_000;
const mostBrackets = 100;
/** Indentation and list dashes at the start of one line. */
const deepIndentation = /^[ ?:-]{500}/m;

/** Says why a text is not even worth parsing: too long, too deeply nested, not text at all, empty. */
export function refuseText(text: string, file: string, { line, column }: TextStart): Complaint | undefined {
  const place = { file, line, column, length: 1 };
  if (text.length > mostCharacters) {
    return {
      code: "U103",
      place,
      message: `the file must be at most ${mostCharacters / 1e6} MB, but is ${(text.length / 1e6).toFixed(1)} MB.`,
      advice: "Give the file of a scenario; a data set belongs to umot calibrate --data.",
    };
  }
  if (text.includes("\0")) {
    return {
      code: "U102",
      place,
      message: "the file must be text (UTF-8), but is something else.",
      advice: "Give the .yaml file of a scenario; if an editor wrote it, save it as UTF-8.",
    };
  }
  if (isNestedTooDeep(text)) {
    return {
      code: "U107",
      place,
      message: "the file must nest at most 40 maps and lists, but nests more.",
      advice: "Look for a bracket that is never closed.",
    };
  }
  return undefined;
}

/** A rough count that takes brackets in texts for real ones: a hundred of them do not occur by chance. */
function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; ++at) {
    const character = text[at];
    if (character === "[" || character === "{") ++depth;
    else if ((character === "]" || character === "}") && depth > 0) --depth;
    if (depth > mostBrackets) return true;
  }
  return deepIndentation.test(text);
}
