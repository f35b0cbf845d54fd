import type { Scenario } from "../settings/scenario.ts";
import { formatPath, type Path } from "../read/written.ts";

/** A setting that two scenarios do not share. */
export interface SettingDifference {
  /** as it is written after --set */
  readonly path: string;
  /** undefined where the first scenario has no such setting */
  readonly before: unknown;
  /** undefined where the second scenario has no such setting */
  readonly after: unknown;
}

/** All settings in which two complete scenarios differ, in the order of the first one. Lists differ as a whole. */
export function differences(before: Scenario, after: Scenario): SettingDifference[] {
  return compare(before, after, []);
}

function compare(before: unknown, after: unknown, path: Path): SettingDifference[] {
  if (!isGroup(before) || !isGroup(after)) {
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [{ path: formatPath(path), before, after }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => compare(valueOf(before, key), valueOf(after, key), [...path, key]));
}

function valueOf(group: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(group, key) ? group[key] : undefined;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
