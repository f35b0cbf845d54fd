import type * as z from "zod/mini";
import { type Bilingual, inEach } from "../../language/bilingual.ts";
import { checkScenario } from "./checkScenario.ts";
import { describeIssues, flatIssues } from "./describeIssues.ts";
import { replaceWritten } from "../read/mergeWritten.ts";
import type { Complaint } from "./problem.ts";
import { settingAt, type SettingSchema } from "../explain/settingSchema.ts";
import { scenarioSettings, type Scenario } from "../settings/scenario.ts";
import { tidyTexts } from "../read/tidyTexts.ts";
import { plainOf, valuePlace, writtenAt, writtenIn, type Path, type Written } from "../read/written.ts";

export interface WrittenReading {
  /** complete; left out when something is wrong with a setting by itself */
  readonly scenario?: Scenario;
  /** the same with stand-ins for wrong settings, to check files that belong to it; left out when too much is wrong */
  readonly salvaged?: Salvaged;
  readonly complaints: readonly Complaint[];
}

interface Salvaged {
  readonly scenario: Scenario;
  /** settings that are wrong, about which it says nothing */
  readonly wrong: readonly Path[];
}

/** With more than these wrong the file is something else than a scenario, and its parts say nothing. */
const mostPutAside = 200;

/**
 * Completes what was written and checks all of it. Settings that are wrong by themselves are put aside for a
 * moment, so that what is wrong between the others is said at the same time.
 */
export function checkWritten(asWritten: Written): WrittenReading {
  const { written, complaints: texts, wrong: odd } = tidyTexts(asWritten);
  const parsed = scenarioSettings.safeParse(plainOf(written));
  if (parsed.success) {
    const scenario = parsed.data;
    const complaints = [...texts, ...checkScenario({ scenario, written }, odd)];
    return { scenario, salvaged: { scenario, wrong: odd }, complaints };
  }
  const complaints = [...texts, ...describeIssues(parsed.error.issues, written)];
  const issues = flatIssues(parsed.error.issues, written);
  const wrong = [...odd, ...issues.flatMap(wrongPaths)];
  if (wrong.length > mostPutAside) return { complaints };
  const rest = issues.reduce(putAside, written);
  const salvaged = scenarioSettings.safeParse(plainOf(rest));
  if (!salvaged.success) return { complaints };
  const { data: scenario } = salvaged;
  const found = checkScenario({ scenario, written: rest }, wrong, written).map((complaint) =>
    withNamesAsWritten(complaint, issues),
  );
  return { salvaged: { scenario, wrong }, complaints: [...complaints, ...found] };
}

function wrongPaths(issue: z.core.$ZodIssue): Path[] {
  const path = issue.path as Path;
  if (issue.code === "invalid_key") return [path, standIn(path)];
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
}

/** Where something with a name that cannot be used is kept for a moment, so that it counts. */
function standIn(path: Path): Path {
  const [name, ...group] = path.toReversed();
  const letters = String(name).replace(/[^A-Za-z0-9]/g, "x");
  return [...group.toReversed(), `standIn${letters}`.slice(0, 40)];
}

/** Says the names that people wrote instead of those under which they were kept for a moment. */
function withNamesAsWritten(complaint: Complaint, issues: readonly z.core.$ZodIssue[]): Complaint {
  const kept = issues
    .filter(({ code }) => code === "invalid_key")
    .map(({ path }) => [String(standIn(path as Path).at(-1)), String(path.at(-1))] as const)
    .sort(([a], [b]) => b.length - a.length);
  const restored = (text: Bilingual) =>
    inEach((language) =>
      kept.reduce((said, [name, written]) => said.replaceAll(name, written), text[language]),
    );
  return { ...complaint, message: restored(complaint.message), advice: restored(complaint.advice) };
}

/** Takes what has no place away, and puts a value that may stand there in place of a wrong one. */
function putAside(written: Written, issue: z.core.$ZodIssue): Written {
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") return wrongPaths(issue).reduce(without, written);
  if (issue.code === "invalid_key") {
    const kept = writtenIn(written, path) ?? writtenAt(written.place, {});
    return replaceWritten(without(written, path), standIn(path), kept);
  }
  const value = placeholder(settingAt(path) ?? {});
  return replaceWritten(without(written, path), path, writtenAt(valuePlace(written, path), value));
}

/** The same without what stands at a path; an item of a list is emptied, so that the others keep their numbers. */
function without(written: Written, path: Path): Written {
  const found = writtenIn(written, path);
  if (found === undefined) return written;
  return replaceWritten(written, path, writtenAt(found.place, null));
}

/**
 * A value that a setting may have, to stand in for a wrong one while everything else is checked. What follows from it
 * is not said: whatever depends on a wrong setting is left out of the problems.
 */
function placeholder(schema: SettingSchema): unknown {
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.anyOf !== undefined) return placeholder(schema.anyOf[0] ?? {});
  if (schema.type === "number" || schema.type === "integer") return numberWithin(schema);
  if (schema.type === "boolean") return false;
  if (schema.type === "array") return Array(schema.minItems ?? 0).fill(placeholder(schema.items ?? {}));
  if (schema.type === "string") return "untitled".slice(0, Math.max(schema.minLength ?? 0, 8));
  return Object.fromEntries(
    (schema.required ?? []).map((key) => [key, placeholder(schema.properties?.[key] ?? {})]),
  );
}

function numberWithin({ minimum = 0, maximum = 1 }: SettingSchema): number {
  return Math.min(maximum, Math.max(minimum, 0));
}
