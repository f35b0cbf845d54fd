import type { YAMLParseError, YAMLWarning } from "yaml";
import type { Complaint } from "../check/problem.ts";
import { otherSyntax, syntaxWords } from "../words/syntax.ts";
import { yamlFaults } from "../words/yaml.ts";
import type { Place } from "./written.ts";

/** A fault of the writing itself, in our words. */
export function describeSyntaxError(error: YAMLParseError | YAMLWarning, place: Place): Complaint {
  if (error.code === "MULTIPLE_DOCS") return { code: "U109", place, ...yamlFaults.secondScenario };
  const isUnclosed = error.code === "MISSING_CHAR" || /^Flow .* end with/.test(error.message);
  const { reason, advice } = syntaxWords[isUnclosed ? "UNCLOSED" : error.code] ?? otherSyntax;
  return { code: "U104", place, ...yamlFaults.invalid(reason, advice) };
}
