import type * as z from "zod/mini";
import { inEach, sameInAll } from "../../language/bilingual.ts";
import { adviseOnValue } from "./adviseOnValue.ts";
import { describeAllowed } from "./describeAllowed.ts";
import { describeGot } from "./describeGot.ts";
import { describeUnknownKey } from "./describeUnknownKey.ts";
import type { Complaint } from "./problem.ts";
import { keyMeant } from "./settingMeant.ts";
import { knownKeys, settingAt } from "../explain/settingSchema.ts";
import { keyFaults, THE_SCENARIO, valueMessages } from "../words/values.ts";
import {
  formatPath,
  keyPlace,
  keysIn,
  valuePlace,
  writtenIn,
  type Path,
  type Written,
} from "../read/written.ts";

type Issue = z.core.$ZodIssue;

/** Unknown keys described one by one; more of them come from a file that is something else. */
const mostKeys = 1000;

/** What the declarations found wrong, in our words. */
export function describeIssues(issues: readonly Issue[], written: Written): Complaint[] {
  return flatIssues(issues, written).flatMap((issue) => describeIssue(issue, written));
}

/**
 * The same issues, with each choice between a number and a group replaced by what is wrong with the one that was
 * written.
 */
export function flatIssues(issues: readonly Issue[], written: Written, within: Path = []): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...within, ...(issue.path as Path)];
    const here = { ...issue, path } as Issue;
    if (issue.code !== "invalid_union" || writtenIn(written, path)?.kind !== "map") return [here];
    const option = issue.errors.find((errors) => errors.every((inner) => !isWrongKind(inner)));
    return option === undefined ? [here] : flatIssues(option, written, path);
  });
}

function isWrongKind({ code, path }: Issue): boolean {
  return code === "invalid_type" && path.length === 0;
}

function describeIssue(issue: Issue, written: Written): Complaint[] {
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.slice(0, mostKeys).map((key) => describeUnknownKey(path, key, written));
  }
  if (issue.code === "invalid_key") return [badName(path, written)];
  const value = writtenIn(written, path);
  if (value === undefined) return isMistyped(path, written) ? [] : [missing(path, written)];
  if (formatPath(path) === "schemaVersion") return [otherVersion(value)];
  return [badValue(issue, path, value, written)];
}

function badValue({ code }: Issue, path: Path, value: Written, written: Written): Complaint {
  const schema = settingAt(path) ?? {};
  return {
    code: codeOf(code, value),
    place: valuePlace(written, path),
    message: valueMessages.mustBe(
      path.length === 0 ? THE_SCENARIO : sameInAll(formatPath(path)),
      inEach((language) => describeAllowed(schema, language)),
      inEach((language) => describeGot(value, language)),
    ),
    advice: adviseOnValue(schema, value, path),
  };
}

function codeOf(code: Issue["code"], value: Written): string {
  if (code !== "too_small" && code !== "too_big") return code === "invalid_value" ? "U116" : "U114";
  return value.kind === "list" ? "U117" : "U115";
}

function missing(path: Path, written: Written): Complaint {
  const schema = settingAt(path) ?? {};
  return {
    code: "U111",
    subject: formatPath(path),
    place: { ...valuePlace(written, path), length: 1 },
    message: valueMessages.missing(
      formatPath(path),
      inEach((language) => describeAllowed(schema, language)),
    ),
    advice: adviseOnValue(schema, undefined, path),
  };
}

/** Whether a missing setting stands there under a mistyped name, which is said already. */
function isMistyped(path: Path, written: Written): boolean {
  const group = path.slice(0, -1);
  const known = knownKeys(settingAt(group) ?? {});
  const unknown = keysIn(written, group).filter((key) => !known.includes(key));
  return unknown.some((key) => keyMeant(key, group, known) === path.at(-1));
}

function badName(path: Path, written: Written): Complaint {
  return { code: "U118", place: keyPlace(written, path), ...keyFaults.badName(formatPath(path)) };
}

function otherVersion(value: Written): Complaint {
  const isNewer = value.kind === "scalar" && typeof value.value === "number" && value.value > 1;
  const got = inEach((language) => describeGot(value, language));
  return { code: "U119", place: value.place, ...keyFaults.otherVersion(got, isNewer) };
}
