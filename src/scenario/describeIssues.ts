import type { z } from "zod";
import type { Complaint } from "./problem.ts";
import { formatPath, valuePlace, type Path, type Written } from "./written.ts";

/** What the declarations found wrong, in our words. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], written: Written): Complaint[] {
  return issues.map((issue) => {
    const path = issue.path as Path;
    const place = valuePlace(written, path);
    return { code: "U120", place, message: `${formatPath(path)}: ${issue.message}`, advice: "" };
  });
}
