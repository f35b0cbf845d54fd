import type { Complaint } from "./problem.ts";
import { describeIssues } from "./describeIssues.ts";
import { replaceWritten } from "../read/mergeWritten.ts";
import { findPaths } from "../explain/settingPaths.ts";
import { isFixed } from "../explain/settingSchema.ts";
import { scenarioSettings, type Scenario } from "../settings/scenario.ts";
import {
  formatPath,
  keysIn,
  plainOf,
  writtenIn,
  type Path,
  type Place,
  type Written,
  type WrittenEntry,
} from "../read/written.ts";
import { timelineFaults } from "../words/sweep.ts";
import type { Checked, CheckFinding } from "./check.ts";

/** Finds what is wrong between the settings of a scenario; the timeline itself is left aside. */
export type FindWrong = (checked: Checked) => readonly CheckFinding[];

/** Every change of the timeline must lead to settings that exist, may change, and make sense from then on. */
export function checkTimeline({ scenario, written }: Checked, findWrong: FindWrong): Complaint[] {
  const complaints: Complaint[] = [];
  const known = new Set(findWrong({ scenario, written }).map(findingKey));
  let current = written;
  for (const at of daysInOrder(scenario)) {
    const applied = applyChange(current, written, at);
    complaints.push(...applied.complaints);
    const found = checkChanged(applied.written, scenario, at, findWrong, known);
    complaints.push(...found);
    if (found.length === 0) current = applied.written;
  }
  return complaints;
}

/** Numbers of the changes, by day. */
function daysInOrder({ timeline }: Scenario): number[] {
  return timeline.map((_, at) => at).sort((a, b) => timeline[a].day - timeline[b].day || a - b);
}

interface Change {
  readonly written: Written;
  readonly complaints: readonly Complaint[];
}

function applyChange(before: Written, written: Written, at: number): Change {
  const set = writtenIn(written, ["timeline", at, "set"]);
  const complaints: Complaint[] = [];
  let after = before;
  for (const [text, entry] of set?.kind === "map" ? set.entries : []) {
    const { paths, fault } = findPaths(before, text);
    const fixed = paths.flatMap((path) => fixedWithin(path, entry.value)).at(0);
    if (fault !== undefined) complaints.push({ code: "U201", place: entry.place, ...fault });
    else if (fixed !== undefined) complaints.push(unchangeable(entry, fixed));
    else after = paths.reduce((tree, path) => replaceWritten(tree, path, entry.value), after);
  }
  return { written: after, complaints };
}

/** Settings among those written that are settled before the first day. */
function fixedWithin(path: Path, value: Written): Path[] {
  if (isFixed(path)) return [path];
  if (value.kind !== "map") return [];
  return Array.from(value.entries, ([key, entry]) => fixedWithin([...path, key], entry.value)).flat();
}

function unchangeable({ place }: WrittenEntry, path: Path): Complaint {
  return { code: "U203", place, ...timelineFaults.fixed(formatPath(path)) };
}

function checkChanged(
  after: Written,
  { timeline, ...start }: Scenario,
  at: number,
  findWrong: FindWrong,
  known: ReadonlySet<string>,
): Complaint[] {
  const place = placeOfChange(after, at);
  const parsed = scenarioSettings.safeParse(plainOf(withoutTimeline(after)));
  if (!parsed.success) return describeIssues(parsed.error.issues, after);
  const isRenamed = (["brands", "channels", "personas"] as const).some(
    (group) =>
      keysIn(after, [group]).length > 0 && Object.keys(start[group]).join() !== keysIn(after, [group]).join(),
  );
  if (isRenamed) return [{ code: "U203", place, ...timelineFaults.renamed }];
  return findWrong({ scenario: parsed.data, written: after })
    .filter((finding) => !known.has(findingKey(finding)))
    .map(({ code, subject, message, advice }) => ({
      code,
      subject,
      place,
      message: timelineFaults.fromDay(timeline[at].day, message),
      advice,
    }));
}

const findingKey = ({ code, path, subject = "" }: CheckFinding) => `${code} ${formatPath(path)} ${subject}`;

/** What changes by a timeline, without it: a plan's hundreds of entries would be read again at each of them. */
function withoutTimeline(written: Written): Written {
  if (written.kind !== "map") return written;
  return { ...written, entries: new Map([...written.entries].filter(([key]) => key !== "timeline")) };
}

function placeOfChange(written: Written, at: number): Place {
  const change = writtenIn(written, ["timeline", at]);
  const set = change?.kind === "map" ? change.entries.get("set") : undefined;
  return set?.place ?? written.place;
}
