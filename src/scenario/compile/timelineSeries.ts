import type { Complaint } from "../check/problem.ts";
import { marketSettings } from "../settings/market.ts";
import { seriesFaults } from "../words/timelineSeries.ts";
import {
  type Place,
  plainOf,
  type Written,
  type WrittenEntry,
  type WrittenMap,
  writtenIn,
} from "../read/written.ts";

/** The values of a column, each with its place in the file; or what is wrong with it. */
export interface ColumnReading {
  readonly values: readonly Written[];
  readonly complaints: readonly Complaint[];
}

/** Reads a column of the file that a series names. @param named - `{ file, column }` as it was written */
export type ReadColumn = (named: WrittenMap) => ColumnReading;

export interface SeriesReading {
  readonly written: Written;
  readonly complaints: readonly Complaint[];
}

/**
 * Writes out the series of a timeline: a list of values, or a column of a file, that a setting takes every so many days
 * becomes one change for each value, which stands where the value does.
 *
 * With `totals` the values are sums over their days and are shared out evenly among them. Values for days after the end
 * of the run are left out, so that one media plan serves runs of any length.
 */
export function writeOutSeries(written: Written, readColumn: ReadColumn): SeriesReading {
  const timeline = writtenIn(written, ["timeline"]);
  if (written.kind !== "map" || timeline?.kind !== "list") return { written, complaints: [] };
  const days = daysOf(written);
  const complaints: Complaint[] = [];
  const items = timeline.items.flatMap((item): readonly Written[] => {
    if (item.kind !== "map") return [item];
    const isSeries = item.entries.has("series");
    if (!isSeries && !item.entries.has("set")) complaints.push(saysNothing(item));
    if (!isSeries) {
      complaints.push(...withoutSeries(item));
      return [item];
    }
    const read = changesOf(item, days, readColumn);
    complaints.push(...read.complaints);
    return read.changes;
  });
  const entry = written.entries.get("timeline") as WrittenEntry;
  const entries = new Map(written.entries).set("timeline", { ...entry, value: { ...timeline, items } });
  return { written: { ...written, entries }, complaints };
}

function daysOf(written: Written): number {
  const days = writtenIn(written, ["market", "days"]);
  const value = days === undefined ? undefined : plainOf(days);
  return typeof value === "number" ? value : marketSettings.parse({}).days;
}

/** One entry of the timeline, as changes by day; what is set beside the series is set on its first day. */
function changesOf(item: WrittenMap, days: number, readColumn: ReadColumn) {
  const complaints: Complaint[] = [];
  const whole = (key: string): number | undefined => {
    const value = item.entries.get(key)?.value;
    const number = value === undefined ? undefined : plainOf(value);
    if (typeof number === "number" && Number.isInteger(number) && number >= (key === "day" ? 0 : 1))
      return number;
    complaints.push({
      code: "U204",
      place: item.entries.get(key)?.place ?? item.place,
      ...seriesFaults.noDays(key),
    });
    return undefined;
  };
  const [day, every] = [whole("day"), whole("every")];
  const series = item.entries.get("series") as WrittenEntry;
  if (series.value.kind !== "map") {
    complaints.push({ code: "U204", place: series.place, ...seriesFaults.noMap });
    return { changes: [], complaints };
  }
  const totals = item.entries.get("totals")?.value;
  const share = totals !== undefined && plainOf(totals) === true && every !== undefined ? 1 / every : 1;
  const sets = new Map<number, Map<string, WrittenEntry>>();
  for (const [path, { place, value }] of series.value.entries) {
    const read = valuesOf(path, value, readColumn);
    complaints.push(...read.complaints);
    if (read.values.length === 0 && read.complaints.length === 0)
      complaints.push({ code: "U204", place: value.place, ...seriesFaults.empty(path) });
    if (day === undefined || every === undefined) continue;
    for (const [at, one] of read.values.entries()) {
      const when = day + at * every;
      if (when >= days) break;
      const set = sets.get(when) ?? new Map<string, WrittenEntry>();
      sets.set(when, set.set(path, { place, value: scaled(one, share) }));
    }
  }
  const changes = [...sets]
    .sort(([one], [other]) => one - other)
    .map(([when, set]) => changeOf(item, when, set));
  return { changes: withFirst(item, changes), complaints };
}

function valuesOf(path: string, value: Written, readColumn: ReadColumn): ColumnReading {
  if (value.kind === "list") return { values: value.items, complaints: [] };
  const isColumn = value.kind === "map" && ["file", "column"].every((key) => value.entries.has(key));
  if (isColumn && value.entries.size === 2) return readColumn(value);
  return { values: [], complaints: [{ code: "U204", place: value.place, ...seriesFaults.noValues(path) }] };
}

function scaled(value: Written, share: number): Written {
  if (share === 1 || value.kind !== "scalar" || typeof value.value !== "number") return value;
  return { kind: "scalar", place: value.place, value: value.value * share };
}

function changeOf({ place }: WrittenMap, day: number, set: ReadonlyMap<string, WrittenEntry>): WrittenMap {
  const at: Place = set.values().next().value?.place ?? place;
  const scalar: Written = { kind: "scalar", place: at, value: day };
  const entries = new Map<string, WrittenEntry>([
    ["day", { place: at, value: scalar }],
    ["set", { place: at, value: { kind: "map", place: at, entries: set } }],
  ]);
  return { kind: "map", place: at, entries };
}

/**
 * The changes with what else the entry says: its note and what it sets belong to the first day. What nothing can be made
 * of (`set: 5`, `totals: yes`) stays as it was written, for the declarations to say so.
 */
function withFirst(item: WrittenMap, changes: readonly WrittenMap[]): WrittenMap[] {
  const isRead = (key: string, value: Written) =>
    ["day", "every", "series"].includes(key) || (key === "totals" && typeof plainOf(value) === "boolean");
  const rest = [...item.entries].filter(([key, { value }]) => !isRead(key, value));
  const [first, ...others] = changes;
  if (first === undefined || rest.length === 0) return [...changes];
  const own = item.entries.get("set");
  const series = first.entries.get("set") as WrittenEntry;
  const set =
    own?.value.kind === "map" && series.value.kind === "map"
      ? {
          ...series,
          value: { ...series.value, entries: new Map([...own.value.entries, ...series.value.entries]) },
        }
      : (own ?? series);
  const entries = new Map([...first.entries, ...rest]).set("set", set);
  return [{ ...first, entries }, ...others];
}

const saysNothing = ({ place }: WrittenMap): Complaint => ({
  code: "U204",
  place,
  ...seriesFaults.saysNothing,
});

/** What only a series makes sense of: a change that is set once holds until the next. */
function withoutSeries(item: WrittenMap): Complaint[] {
  return ["every", "totals"].flatMap((key) => {
    const entry = item.entries.get(key);
    return entry === undefined || !item.entries.has("set")
      ? []
      : [{ code: "U204", place: entry.place, ...seriesFaults.noSeries(key) }];
  });
}
