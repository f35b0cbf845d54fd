import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { handMadeRun } from "../../../test/cli/support/handMadeRun.ts";
import { fullScenario } from "../../../test/support/fullMarket.ts";
import { simulate } from "../../model/simulate.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { eventTableOf } from "./eventLog.ts";
import { tableText } from "../formats/csv.ts";
import { formatXes } from "./xes.ts";

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

const TYPES = ["string", "date", "int", "float", "boolean", "id", "list", "container"];
const LEXICAL: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/,
  int: /^-?\d+$/,
  float: /^-?\d+(\.\d+)?(e-?\d+)?$/i,
};

const scenario = fullScenario({
  "market.consumers": 200,
  "market.days": 40,
  "market.start": "2018-03-05",
});
const run = simulate(toParameters(scenario, { logged: 15 }), keyFromSeed("xes"));
const xml = [...formatXes(run, "2018-03-05")].join("");
const log = parse(xml);

/** The elements of a document in their order, by an independent parser. */
function parse(document: string): Node {
  expect(XMLValidator.validate(document)).toBe(true);
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
  const [root] = nodesOf(parser.parse(document)).filter(({ name }) => name !== "?xml");
  return root;
}

function nodesOf(parsed: readonly Record<string, unknown>[]): Node[] {
  return parsed.flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ":@");
    if (name === undefined || name === "#text") return [];
    const attributes = (entry[":@"] ?? {}) as Record<string, string>;
    return [{ name, attributes, children: nodesOf(entry[name] as Record<string, unknown>[]) }];
  });
}

const named = ({ children }: Node, name: string) => children.filter((child) => child.name === name);
const valueOf = ({ children }: Node, key: string) =>
  children.find(({ attributes }) => attributes["key"] === key)?.attributes["value"];

test("formatXes(…) has the elements of IEEE 1849 in the standard's order", () => {
  expect(log).toMatchObject({ name: "log", attributes: { "xes.version": "1849.2016" } });
  const kinds = log.children.map(({ name }) => (TYPES.includes(name) ? "attribute" : name));
  const order = ["extension", "global", "classifier", "attribute", "trace"];
  expect([...new Set(kinds)]).toEqual(order);
  expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  for (const trace of named(log, "trace")) {
    const inner = trace.children.map(({ name }) => name);
    expect(inner.indexOf("event")).toBeGreaterThan(0);
    expect(inner.slice(inner.indexOf("event")).every((name) => name === "event")).toBe(true);
  }
});

test("formatXes(…) declares every prefix that it uses, and has every global attribute everywhere", () => {
  const prefixes = named(log, "extension").map(({ attributes }) => attributes["prefix"]);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  const used = new Set([...xml.matchAll(/key="(\w+):/g)].map(([, prefix]) => prefix));
  expect([...used].every((prefix) => prefixes.includes(prefix))).toBe(true);
  const traces = named(log, "trace");
  const scopes: Record<string, readonly Node[]> = {
    trace: traces,
    event: traces.flatMap((trace) => named(trace, "event")),
  };
  for (const global of named(log, "global")) {
    const keys = global.children.map(({ attributes }) => attributes["key"]);
    const lacking = scopes[global.attributes["scope"]].filter((element) =>
      keys.some((key) => valueOf(element, key) === undefined),
    );
    expect([keys.length > 0, lacking]).toEqual([true, []]);
  }
});

test("formatXes(…) classifies by what every event has, declared global", () => {
  const declared = named(log, "global")
    .filter(({ attributes }) => attributes["scope"] === "event")
    .flatMap(({ children }) => children.map(({ attributes }) => attributes["key"]));
  const keys = named(log, "classifier").flatMap(({ attributes }) => attributes["keys"].split(" "));
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !declared.includes(key))).toEqual([]);
});

test("formatXes(…) writes typed attributes, each key once", () => {
  expect(faultsOf(log)).toEqual([]);
  const broken = { name: "int", attributes: { key: "journey", value: "1.5" }, children: [] };
  expect(faultsOf({ ...log, children: [broken, broken] })).toEqual(["journey twice", "int 1.5", "int 1.5"]);
});

test("formatXes(…) names extensions, classifiers and keys as the standard's schema wants names", () => {
  const attributesOf = (name: string, ...attributes: readonly string[]) =>
    named(log, name).flatMap(({ attributes: own }) => attributes.map((key) => own[key]));
  const names = [
    ...attributesOf("extension", "name", "prefix"),
    ...attributesOf("classifier", "name", "scope"),
    ...attributesOf("global", "scope"),
  ];
  expect(names.filter((name) => !/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(name))).toEqual([]);
  const keys = new Set([...xml.matchAll(/ key="([^"]*)"/g)].map(([, key]) => key));
  expect([...keys].filter((key) => !/^[\p{L}_:][\p{L}\p{N}._:-]*$/u.test(key))).toEqual([]);
});

/** Values that are not of their type, and keys that come twice in one element. */
function faultsOf({ name, attributes, children }: Node): string[] {
  const value = attributes["value"] ?? "";
  const keys = children.flatMap(({ attributes: own }) => own["key"] ?? []);
  return [
    ...(TYPES.includes(name) && !(LEXICAL[name] ?? /^/).test(value) ? [`${name} ${value}`] : []),
    ...keys.filter((key, at) => keys.indexOf(key) < at).map((key) => `${key} twice`),
    ...children.flatMap(faultsOf),
  ];
}

test("formatXes(…) holds the events of the CSV log, those of a case in order of time", () => {
  const lines = tableText(eventTableOf(run, scenario)).split("\r\n").slice(1);
  const inCsv = lines.map((line) => line.split(",").slice(0, 3).join(" ")).sort();
  const inXes = named(log, "trace").flatMap((trace) => {
    const events = named(trace, "event");
    const times = events.map((event) => valueOf(event, "time:timestamp") ?? "");
    expect(times).toEqual([...times].sort());
    return events.map(
      (event, at) =>
        `${valueOf(trace, "concept:name")} ${valueOf(event, "concept:name")} ${times[at].slice(0, 19)}`,
    );
  });
  expect(inXes.length).toBeGreaterThan(100);
  expect(inXes.sort()).toEqual(inCsv);
});

test("formatXes(…) keeps hostile names text", () => {
  const name = `</trace>"&'<script>\u0000\u000B 🍕`;
  const made = handMadeRun({ events: [{ day: 0, activity: "meet", channel: 0, brand: 0 }] });
  const hostile = parse(
    [...formatXes({ ...made, brands: [name, ...made.brands.slice(1)] }, "2018-03-05")].join(""),
  );
  const [event] = named(named(hostile, "trace")[0], "event");
  expect(valueOf(event, "brand")).toMatchInlineSnapshot(`"</trace>"&'<script> 🍕"`);
});

test("formatXes(…) is a log without traces when nothing is logged", () => {
  expect(named(parse([...formatXes(handMadeRun({}), "2018-03-05")].join("")), "trace")).toEqual([]);
});
