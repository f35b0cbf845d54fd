import { marketSettings } from "../settings/market.js";
import { seriesFaults } from "../words/timelineSeries.js";
import { plainOf, writtenIn, } from "../read/written.js";
/**
 * Writes out the series of a timeline: a list of values, or a column of a file, that a setting takes every so many days
 * becomes one change for each value, which stands where the value does.
 *
 * With `totals` the values are sums over their days and are shared out evenly among them. Values for days after the end
 * of the run are left out, so that one media plan serves runs of any length.
 */
export function writeOutSeries(written, readColumn) {
    const timeline = writtenIn(written, ["timeline"]);
    if (written.kind !== "map" || timeline?.kind !== "list")
        return { written, complaints: [] };
    const days = daysOf(written);
    const complaints = [];
    const items = timeline.items.flatMap((item) => {
        if (item.kind !== "map")
            return [item];
        const isSeries = item.entries.has("series");
        if (!isSeries && !item.entries.has("set"))
            complaints.push(saysNothing(item));
        if (!isSeries)
            return [item];
        const read = changesOf(item, days, readColumn);
        complaints.push(...read.complaints);
        return read.changes;
    });
    const entry = written.entries.get("timeline");
    const entries = new Map(written.entries).set("timeline", { ...entry, value: { ...timeline, items } });
    return { written: { ...written, entries }, complaints };
}
function daysOf(written) {
    const days = writtenIn(written, ["market", "days"]);
    const value = days === undefined ? undefined : plainOf(days);
    return typeof value === "number" ? value : marketSettings.parse({}).days;
}
/** One entry of the timeline, as changes by day; what is set beside the series is set on its first day. */
function changesOf(item, days, readColumn) {
    const complaints = [];
    const whole = (key) => {
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
    const series = item.entries.get("series");
    if (series.value.kind !== "map") {
        complaints.push({ code: "U204", place: series.place, ...seriesFaults.noMap });
        return { changes: [], complaints };
    }
    const totals = item.entries.get("totals")?.value;
    const share = totals !== undefined && plainOf(totals) === true && every !== undefined ? 1 / every : 1;
    const sets = new Map();
    for (const [path, { place, value }] of series.value.entries) {
        const read = valuesOf(path, value, readColumn);
        complaints.push(...read.complaints);
        if (day === undefined || every === undefined)
            continue;
        for (const [at, one] of read.values.entries()) {
            const when = day + at * every;
            if (when >= days)
                break;
            const set = sets.get(when) ?? new Map();
            sets.set(when, set.set(path, { place, value: scaled(one, share) }));
        }
    }
    const changes = [...sets]
        .sort(([one], [other]) => one - other)
        .map(([when, set]) => changeOf(item, when, set));
    return { changes: withFirst(item, changes), complaints };
}
function valuesOf(path, value, readColumn) {
    if (value.kind === "list")
        return { values: value.items, complaints: [] };
    const isColumn = value.kind === "map" && ["file", "column"].every((key) => value.entries.has(key));
    if (isColumn && value.entries.size === 2)
        return readColumn(value);
    return { values: [], complaints: [{ code: "U204", place: value.place, ...seriesFaults.noValues(path) }] };
}
function scaled(value, share) {
    if (share === 1 || value.kind !== "scalar" || typeof value.value !== "number")
        return value;
    return { kind: "scalar", place: value.place, value: value.value * share };
}
function changeOf({ place }, day, set) {
    const at = set.values().next().value?.place ?? place;
    const scalar = { kind: "scalar", place: at, value: day };
    const entries = new Map([
        ["day", { place: at, value: scalar }],
        ["set", { place: at, value: { kind: "map", place: at, entries: set } }],
    ]);
    return { kind: "map", place: at, entries };
}
/** The changes with what else the entry says: its note and what it sets belong to the first day. */
function withFirst(item, changes) {
    const rest = [...item.entries].filter(([key]) => !["day", "every", "series", "totals"].includes(key));
    const [first, ...others] = changes;
    if (first === undefined || rest.length === 0)
        return [...changes];
    const own = item.entries.get("set")?.value;
    const series = first.entries.get("set");
    const set = own?.kind === "map" && series.value.kind === "map"
        ? { ...series.value, entries: new Map([...own.entries, ...series.value.entries]) }
        : series.value;
    const entries = new Map([...first.entries, ...rest]).set("set", { ...series, value: set });
    return [{ ...first, entries }, ...others];
}
const saysNothing = ({ place }) => ({
    code: "U204",
    place,
    ...seriesFaults.saysNothing,
});
