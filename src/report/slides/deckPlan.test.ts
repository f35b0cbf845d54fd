import { expect, test } from "vitest";
import { LANGUAGES } from "../../language/language.ts";
import type { Block, ReportDocument, Section } from "../document/reportDocument.ts";
import { deckPlan, leadingLines } from "./deckPlan.ts";
import { nextSteps } from "./nextSteps.ts";
import { pagesOf } from "./slideTable.ts";

const figure = (name: string) => ({ name, chart: name, rows: [], about: {} });
const show = (name: string): Block => ({ kind: "figure", figure: name });
const table = (label: string, rows: number, heads = ["a", "b"]): Block => ({
  kind: "table",
  label,
  heads,
  rows: Array.from({ length: rows }, (_, row) => heads.map((head) => `${label}${head}${row}`)),
});
const note = (text: string): Block => ({ kind: "note", text });

function report(kind: string, sections: readonly Section[], figures: readonly string[] = []): ReportDocument {
  return { kind, figures: figures.map(figure), texts: { en: { sections } } } as unknown as ReportDocument;
}

const section = (heading: string, blocks: readonly Block[], more: Partial<Section> = {}): Section => ({
  heading,
  blocks,
  ...more,
});

/** What stands on the slides between answer and caveats: figures by name, tables by label with their rows. */
function planned(of: ReportDocument) {
  const told = (one: ReturnType<typeof deckPlan>["evidence"][number]) =>
    one.table === undefined
      ? one.figure.name
      : `${one.table.label} (${one.table.rows.length}) ${one.notes.join()}`.trim();
  const { evidence, money } = deckPlan(of, "en");
  return [evidence.map(told), money && told(money)];
}

test("a comparison begins with what its alternatives are; money has a slide of its own", () => {
  const sections = [
    section("What differs", [note("first"), note("second"), table("A", 2), table("B", 3)]),
    section("Effects", [show("x"), show("y")]),
    section("Money", [table("M", 2)], { isMoney: true }),
  ];
  expect(planned(report("compare", sections, ["x", "y"]))).toEqual([
    ["What differs (5) first", "x", "y"],
    "M (2)",
  ]);
});

test("charts of money come before tables of it, the best chart first", () => {
  const sections = [
    section("Effects", [show("x"), show("budgetPlan"), show("map-profit")]),
    section("M", [table("M", 5)], { isMoney: true }),
  ];
  expect(planned(report("optimise", sections, ["x", "budgetPlan", "map-profit"]))).toEqual([
    ["x", "budgetPlan", "M (5)"],
    "map-profit",
  ]);
  expect(planned(report("sweep", [section("E", [show("curve-profit")])], ["curve-profit"]))).toEqual([
    [],
    "curve-profit",
  ]);
});

test("a table of two lines is no slide where there are charts, and the only one where there are none", () => {
  expect(planned(report("runs", [section("T", [table("T", 2)]), section("F", [show("x")])], ["x"]))).toEqual([
    ["x"],
    undefined,
  ]);
  expect(planned(report("runs", [section("T", [table("T", 2)])]))).toEqual([["T (2)"], undefined]);
});

test("no more than four slides stand between the answer and the caveats, and none from an appendix", () => {
  const sections = [
    ...["a", "b", "c", "d", "e"].map((label) => section(label, [table(label, 6)])),
    section("z", [table("z", 6)], { isAppendix: true }),
  ];
  expect(planned(report("runs", sections))).toEqual([["a (6)", "b (6)", "c (6)", "d (6)"], undefined]);
});

test("leadingLines(…): the answer, or what is said before the first chart, or the few settings that differ", () => {
  const sections = [section("S", [note("a"), { kind: "list", items: ["b", "c"] }, show("x"), note("d")])];
  expect(leadingLines(report("runs", sections), "en")).toEqual(["a", "b", "c"]);
  expect(leadingLines(report("claims", sections), "en")).toEqual([]);
  expect(leadingLines(report("runs", []), "en")).toEqual([]);
  const differs = [section("D", [table("A", 2, ["setting", "now", "then"])])];
  expect(leadingLines(report("compare", differs), "en")).toEqual([
    "A: Asetting0 Anow0 → Athen0",
    "A: Asetting1 Anow1 → Athen1",
  ]);
  expect(leadingLines(report("compare", [section("D", [table("A", 4)])]), "en")).toEqual([]);
  const answer = { heading: "h", verdict: "Do it.", steps: ["one"], caveats: ["but"] };
  const told = {
    kind: "optimise",
    figures: [],
    texts: { en: { sections, answer } },
  } as unknown as ReportDocument;
  expect(leadingLines(told, "en")).toEqual(["Do it.", "one", "but"]);
});

test.each([
  "runs",
  "sweep",
  "compare",
  "sensitivity",
  "optimise",
  "attribution",
  "claims",
  "forecast",
  "backtest",
  "calibrate",
  "something else",
  "constructor",
])("after a report of %s there are three steps to take, in both languages", (kind) => {
  const [english, italian] = LANGUAGES.map((locale) => nextSteps(kind, locale));
  expect([english.length, italian.length]).toEqual([3, 3]);
  for (const [at, { what, how }] of english.entries()) {
    expect(what).toMatch(/\.$/);
    expect(italian[at].how).not.toBe(how);
  }
});

test("pagesOf(…) loses no row and tears none, however many there are", () => {
  const many = {
    label: "t",
    heads: ["brand", "share"],
    rows: Array.from({ length: 70 }, (_, row) => [`Brand ${row}`, `${row}%`]),
  };
  const pages = pagesOf(many);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(({ rows }) => rows)).toEqual(many.rows);
  expect(pagesOf({ ...many, rows: [] })).toEqual([{ ...many, rows: [] }]);
});

test("what follows a forecast asks for no settings of a scenario, which it may not have", () => {
  for (const kind of ["forecast", "backtest"])
    for (const { what, how } of nextSteps(kind, "en"))
      expect(`${what} ${how}`).not.toMatch(/in the scenario/);
  expect(nextSteps("forecast", "en").map(({ what }) => what)).toEqual([
    "Hold what comes against the bands.",
    "See how often such bands were right.",
    "Where a plan is to change, calibrate a market.",
  ]);
});
