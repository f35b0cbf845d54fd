import type { z } from "zod";
import { adviseOnValue } from "./adviseOnValue.ts";
import { describeAllowed } from "./describeAllowed.ts";
import { describeGot } from "./describeGot.ts";
import { describeUnknownKey } from "./describeUnknownKey.ts";
import type { Complaint } from "./problem.ts";
import { settingAt, type SettingSchema } from "./settingSchema.ts";
import { formatPath, keyPlace, valuePlace, writtenIn, type Path, type Written } from "./written.ts";

type Issue = z.core.$ZodIssue;

/** What the declarations found wrong, in our words. */
export function describeIssues(issues: readonly Issue[], written: Written): Complaint[] {
  return issues.flatMap((issue) => describeIssue(issue, written));
}

function describeIssue(issue: Issue, written: Written): Complaint[] {
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => describeUnknownKey(path, key, written));
  if (issue.code === "invalid_key") return [badName(path, written)];
  const schema = settingAt(path) ?? {};
  if (formatPath(path) === "schemaVersion") return [otherVersion(written)];
  return [badValue(issue, schema, path, written)];
}

function badValue(issue: Issue, schema: SettingSchema, path: Path, written: Written): Complaint {
  const value = writtenIn(written, path);
  const where = path.length === 0 ? "the scenario" : formatPath(path);
  return {
    code: codeOf(issue, value),
    place: valuePlace(written, path),
    message: `${where} must be ${describeAllowed(schema)}, but is ${describeGot(value)}.`,
    advice: adviseOnValue(schema, value, path),
  };
}

function codeOf({ code }: Issue, value: Written | undefined): string {
  if (value === undefined) return "U111";
  if (value.kind === "list" && (code === "too_small" || code === "too_big")) return "U117";
  if (code === "too_small" || code === "too_big") return "U115";
  return code === "invalid_value" ? "U116" : "U114";
}

function badName(path: Path, written: Written): Complaint {
  return {
    code: "U118",
    place: keyPlace(written, path),
    message: `${formatPath(path)} must be named with at most 40 letters and digits, a letter first, but is not.`,
    advice: "Write a name such as nonna or searchAds; a label with spaces can be given to a brand.",
  };
}

function otherVersion(written: Written): Complaint {
  const value = writtenIn(written, ["schemaVersion"]);
  const isNewer = value?.kind === "scalar" && typeof value.value === "number" && value.value > 1;
  return {
    code: "U119",
    place: valuePlace(written, ["schemaVersion"]),
    message: `schemaVersion must be 1, but is ${describeGot(value)}.`,
    advice: isNewer
      ? "This scenario was written for a newer umot: install that, or write schemaVersion: 1 and let umot check say what else differs."
      : "Write schemaVersion: 1 as the first setting.",
  };
}
