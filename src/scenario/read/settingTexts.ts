import { replaceWritten } from "./mergeWritten.ts";
import type { Complaint } from "../check/problem.ts";
import { type LiteralReading, readLiteral } from "./readLiteral.ts";
import { findPaths } from "../explain/settingPaths.ts";
import { settingAt, type SettingSchema } from "../explain/settingSchema.ts";
import { pathFaults } from "../words/paths.ts";
import { plainOf, writtenAt, writtenIn, type Path, type Place, type Written } from "./written.ts";

/** Name under which settings of the command line appear in problems. */
export const COMMAND_LINE = "--set";

/** A setting and its new value: text such as `brands.nonna.price=28`, or the two by themselves. */
export type TypedSetting = string | { readonly path: string; readonly value: unknown };

/** Splits `path=value, path=value` into its settings; commas within a list stay where they are. */
export function splitSettings(text: string): string[] {
  return text.split(/,\s*(?=[A-Za-z][\w.*[\]]*\s*=)/).map((setting) => setting.trim());
}

export interface Applied {
  readonly written: Written;
  readonly complaints: readonly Complaint[];
}

/** The settings as text, a line each: what problems show. */
export function textOfSettings(settings: readonly TypedSetting[]): string {
  return settings.map(lineOf).join("\n");
}

/**
 * Lays settings over what was written, one after the other.
 *
 * @param origin - the flag that they were written with, under which problems show them
 */
export function applyWritten(
  written: Written,
  settings: readonly TypedSetting[],
  origin: string = COMMAND_LINE,
): Applied {
  const complaints: Complaint[] = [];
  const changed = settings.reduce<Written>((before, setting, index) => {
    const at = { origin, line: index + 1 };
    const read = typeof setting === "string" ? readSetting(setting, at) : readGiven(setting, at);
    if ("code" in read) {
      complaints.push(read);
      return before;
    }
    const { paths, fault } = findPaths(before, read.path);
    if (fault !== undefined) complaints.push({ code: "U201", place: read.place, ...fault });
    const { value, complaints: wrong } = read.valueFor(settingAt(paths[0] ?? []));
    complaints.push(...wrong);
    if (wrong.length > 0) return before;
    return paths.reduce((tree, path) => replaceWritten(withList(tree, path), path, value), before);
  }, written);
  return { written: changed, complaints };
}

/** A list that was left out is written out before one of its items is changed. */
function withList(written: Written, path: Path): Written {
  const list = path.slice(0, -1);
  if (typeof path.at(-1) !== "number" || writtenIn(written, list) !== undefined) return written;
  return replaceWritten(written, list, writtenAt(written.place, settingAt(list)?.default));
}

/** A setting and its value, apart; nothing where it cannot be read. */
export function pathAndValue(
  setting: TypedSetting,
): { readonly path: string; readonly value: unknown } | undefined {
  if (typeof setting !== "string") return setting;
  const read = readSetting(setting, { origin: COMMAND_LINE, line: 1 });
  return "code" in read ? undefined : { path: read.path, value: plainOf(read.valueFor(undefined).value) };
}

interface ReadSetting {
  readonly path: string;
  readonly place: Place;
  /** what the value means for the setting that the path leads to */
  valueFor(schema: SettingSchema | undefined): LiteralReading;
}

/** Where a setting was written: with which flag, and as which of its settings, from 1. */
interface Spot {
  readonly origin: string;
  readonly line: number;
}

function readSetting(text: string, spot: Spot): ReadSetting | Complaint {
  const equals = text.indexOf("=");
  const path = text.slice(0, equals).trim();
  const place = placeOf(spot, 1, equals < 0 ? text.length : path.length);
  if (equals < 1) return { code: "U202", place, ...pathFaults.notPathValue(text, spot.origin) };
  const typed = text.slice(equals + 1);
  const before = typed.length - typed.trimStart().length;
  const at = placeOf(spot, equals + 2 + before, typed.trim().length);
  return { path, place, valueFor: (schema) => readLiteral(typed.trim(), at, schema) };
}

function readGiven(setting: { readonly path: string; readonly value: unknown }, spot: Spot): ReadSetting {
  const { path } = setting;
  const length = lineOf(setting).length - path.length - 1;
  const value = writtenAt(placeOf(spot, path.length + 2, Math.max(1, length)), setting.value);
  return { path, place: placeOf(spot, 1, path.length), valueFor: () => ({ value, complaints: [] }) };
}

function lineOf(setting: TypedSetting): string {
  return typeof setting === "string" ? setting : `${setting.path}=${JSON.stringify(setting.value)}`;
}

function placeOf({ origin, line }: Spot, column: number, length: number): Place {
  return { file: origin, line, column, length: Math.max(1, length) };
}
