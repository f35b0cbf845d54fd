import { XMLBuilder } from "fast-xml-parser";
import { eventsOf } from "./loggedEvents.js";
import { tidyNumber } from "../formats/tidyNumber.js";
const builder = new XMLBuilder({
    attributeNamePrefix: "@",
    ignoreAttributes: false,
    suppressEmptyNode: true,
    format: true,
    indentBy: " ",
});
/** The standard's own extensions whose keys the log uses. */
const EXTENSIONS = ["Concept", "Time", "Lifecycle", "Organizational"].map((name) => ({
    "@name": name,
    "@prefix": name === "Organizational" ? "org" : name.toLowerCase(),
    "@uri": `http://www.xes-standard.org/${name === "Organizational" ? "org" : name.toLowerCase()}.xesext`,
}));
/** Classifiers tell events apart by what every event has; so the channel of what happens on none has a name, too. */
const NO_CHANNEL = "none";
/** What every trace and every event has, with the value that stands for a missing one. */
const GLOBALS = [
    { "@scope": "trace", string: [text("concept:name", "unknown")] },
    {
        "@scope": "event",
        string: [
            text("concept:name", "unknown"),
            text("lifecycle:transition", "complete"),
            text("channel", NO_CHANNEL),
        ],
        date: [text("time:timestamp", "1970-01-01T00:00:00.000+00:00")],
    },
];
/** Names of classifiers are names of XML: no blanks. */
const CLASSIFIERS = [
    { "@name": "Activity", "@scope": "event", "@keys": "concept:name" },
    { "@name": "ActivityAndChannel", "@scope": "event", "@keys": "concept:name channel" },
];
/**
 * The event log of a run in XES, piece by piece: traces are the cases of the CSV log, in the order of their first
 * event. The simulated market has no time zone; its local time is written as UTC.
 *
 * @param start - first calendar day of the run, such as 2018-01-01
 * @source IEEE 1849-2016, eXtensible Event Stream (XES)
 */
export function* formatXes(run, start) {
    const [head, foot] = frame().split(MARK);
    yield `<?xml version="1.0" encoding="UTF-8"?>\n${head}`;
    for (const [name, events] of casesOf(eventsOf(run, start)))
        yield builder.build({ trace: traceOf(name, events) });
    yield foot;
}
/** Where the traces go. */
const MARK = "<traces/>\n";
function frame() {
    const log = {
        "@xes.version": "1849.2016",
        "@xes.features": "",
        "@xmlns": "http://www.xes-standard.org/",
        extension: EXTENSIONS,
        global: GLOBALS,
        classifier: CLASSIFIERS,
        string: [text("concept:name", "umot"), text("lifecycle:model", "standard")],
        traces: "",
    };
    return builder.build({ log }).replace(` ${MARK}`, MARK);
}
function casesOf(events) {
    const cases = new Map();
    for (const event of events) {
        const own = cases.get(event.case);
        if (own === undefined)
            cases.set(event.case, [event]);
        else
            own.push(event);
    }
    return cases;
}
function traceOf(name, events) {
    const [{ persona, journey }] = events;
    return {
        string: [text("concept:name", name), ...known("persona", persona)],
        int: known("journey", journey),
        event: events.map(eventOf),
    };
}
function eventOf({ case: name, activity, timestamp, device, daypart, channel, brand, teller, ...measured }) {
    // A brand acts when it answers; everything else is done by the consumer.
    const resource = activity === "answered" && brand !== undefined ? brand : name.split("-")[0];
    return {
        string: [
            text("concept:name", activity),
            text("lifecycle:transition", "complete"),
            text("org:resource", resource),
            ...known("device", device),
            ...known("daypart", daypart),
            text("channel", channel ?? NO_CHANNEL),
            ...known("brand", brand),
            ...known("teller", teller),
        ],
        date: [text("time:timestamp", `${timestamp}.000+00:00`)],
        float: DECIMALS.flatMap((key) => known(key, measured[key])),
        int: WHOLE.flatMap((key) => known(key, measured[key])),
    };
}
/** What is measured, by its type. */
const DECIMALS = ["satisfaction", "price", "said", "hours"];
const WHOLE = ["stars", "told"];
function known(key, value) {
    if (value === undefined)
        return [];
    return [text(key, typeof value === "number" ? String(tidyNumber(value)) : value)];
}
/** Names may hold anything; what XML cannot hold is left out. */
function text(key, value) {
    return {
        "@key": key,
        "@value": value.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""),
    };
}
