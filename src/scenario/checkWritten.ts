import type { z } from "zod";
import { checkScenario } from "./checkScenario.ts";
import { describeIssues, flatIssues } from "./describeIssues.ts";
import { replaceWritten } from "./mergeWritten.ts";
import type { Complaint } from "./problem.ts";
import { scenarioSettings, type Scenario } from "./settings/scenario.ts";
import { tidyTexts } from "./tidyTexts.ts";
import { plainOf, writtenAt, writtenIn, type Path, type Written } from "./written.ts";

export interface WrittenReading {
  /** complete; left out when something is wrong with a setting by itself */
  readonly scenario?: Scenario;
  readonly complaints: readonly Complaint[];
}

/** With more than these wrong the file is something else than a scenario, and its parts say nothing. */
const mostPutAside = 100;

/**
 * Completes what was written and checks all of it. Settings that are wrong by themselves are put aside for a
 * moment, so that what is wrong between the others is said at the same time.
 */
export function checkWritten(asWritten: Written): WrittenReading {
  const { written, complaints: texts, wrong: odd } = tidyTexts(asWritten);
  const parsed = scenarioSettings.safeParse(plainOf(written));
  if (parsed.success) {
    const complaints = [...texts, ...checkScenario({ scenario: parsed.data, written }, odd)];
    return { scenario: parsed.data, complaints };
  }
  const complaints = [...texts, ...describeIssues(parsed.error.issues, written)];
  const wrong = [...odd, ...flatIssues(parsed.error.issues, written).flatMap(wrongPaths)];
  if (wrong.length > mostPutAside || wrong.some(isName)) return { complaints };
  const rest = wrong.reduce(putAside, written);
  const salvaged = scenarioSettings.safeParse(plainOf(rest));
  if (!salvaged.success) return { complaints };
  return { complaints: [...complaints, ...checkScenario({ scenario: salvaged.data, written: rest }, wrong)] };
}

function wrongPaths(issue: z.core.$ZodIssue): Path[] {
  const path = issue.path as Path;
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
}

/** Whether a whole brand, channel or persona is wrong: too much hangs on it to say more. */
function isName(path: Path): boolean {
  return path.length === 2 && ["brands", "channels", "personas"].includes(String(path[0]));
}

const placeholders: Readonly<Record<string, unknown>> = { schemaVersion: 1, title: "untitled" };

/** Takes a setting away, so that its default holds; of a list, the whole list. */
function putAside(written: Written, path: Path): Written {
  const [group] = path;
  if (path.length === 1 && Object.hasOwn(placeholders, String(group))) {
    return replaceWritten(written, path, writtenAt(written.place, placeholders[String(group)]));
  }
  const list = path.findIndex((_, at) => writtenIn(written, path.slice(0, at))?.kind === "list");
  const whole = list < 0 ? path : path.slice(0, list);
  if (writtenIn(written, whole) === undefined) return written;
  return replaceWritten(written, whole, writtenAt(written.place, null));
}
