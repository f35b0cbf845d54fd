import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { blockIn, figureNamed, headlineBoxes } from "../../../src/report/document/blocks.ts";
import type { Block, ReportDocument } from "../../../src/report/document/reportDocument.ts";

const style = { document: new JSDOM("").window.document, locale: "en" as const };
const report = { figures: [], currency: "EUR" } as unknown as ReportDocument;
const markupOf = (block: Block) => blockIn(block, report, style).markup;

test("headings, notes, paragraphs and lists, whatever they hold", () => {
  expect(markupOf({ kind: "heading", text: "R&D <now>" })).toBe("<h3>R&#38;D &#60;now&#62;</h3>");
  expect(markupOf({ kind: "note", text: "A note." })).toBe('<p class="about">A note.</p>');
  const pieces = [
    { text: "3", isNumber: true, row: 1 },
    { text: " of <", isNumber: false },
    { text: "4", isNumber: true },
  ];
  expect(markupOf({ kind: "paragraph", text: "3 of <4", pieces, table: "t" })).toBe(
    '<p><a class="number" href="#rows-en-t-1">3</a> of &#60;<a class="number" href="#rows-en-t">4</a></p>',
  );
  expect(markupOf({ kind: "paragraph", text: "3 of 4." })).toBe("<p>3 of 4.</p>");
  expect(markupOf({ kind: "list", items: ["a", "<b>"] })).toBe("<ul><li>a</li><li>&#60;b&#62;</li></ul>");
});

test("expectations with what came of them", () => {
  const outcomes = [
    { expected: "nonna.share.total > 0.3", came: "28%", isMet: false, from: { table: "summary", row: 2 } },
    { expected: "nonna.stars.end > 4", came: "4.2", isMet: true },
  ];
  expect(markupOf({ kind: "outcomes", outcomes })).toMatchInlineSnapshot(`
    "<ul class="expected">
    <li class="is-not-met"><code>nonna.share.total &#62; 0.3</code>: <a class="number" href="#rows-en-summary-2">28%</a></li>
    <li class="is-met"><code>nonna.stars.end &#62; 4</code>: 4.2</li></ul>"
  `);
});

test("a table: words begin at the left, numbers stand at the right, rows have addresses where the table has a name", () => {
  const table = {
    kind: "table",
    label: "Brands & more",
    name: "summary",
    heads: ["brand", "share", "verdict"],
    rows: [
      ["Nonna", "26% ± 1%", "holds"],
      ["<Verde>", "–", "falls"],
    ],
    numbers: [[null, { unit: "share", value: 0.26 }, null]],
  } as const;
  expect(markupOf(table)).toMatchInlineSnapshot(`
    "<div class="scroll" id="rows-en-summary" tabindex="0" role="group" aria-label="Brands &#38; more"><table class="texts">
    <thead><tr><th scope="col" class="text">brand</th><th scope="col">share</th><th scope="col" class="text">verdict</th></tr></thead>
    <tbody>
    <tr id="rows-en-summary-0"><th scope="row" class="text">Nonna</th><td data-value="0.26">26% ± 1%</td><td class="text">holds</td></tr>
    <tr id="rows-en-summary-1"><th scope="row" class="text">&#60;Verde&#62;</th><td>–</td><td class="text">falls</td></tr></tbody></table></div>"
  `);
  const { name: _, ...bare } = table;
  expect(markupOf(bare)).not.toContain(" id=");
});

test("a table whose lines are wider than the page may break them", () => {
  const wide = {
    kind: "table",
    label: "t",
    heads: ["a", "b"],
    rows: [["x".repeat(60), "y".repeat(60)]],
  } as const;
  expect(markupOf(wide)).toMatchInlineSnapshot(`
    "<div class="scroll" tabindex="0" role="group" aria-label="t"><table class="texts breaks">
    <thead><tr><th scope="col" class="text">a</th><th scope="col" class="text">b</th></tr></thead>
    <tbody>
    <tr><th scope="row" class="text">xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</th><td class="text">yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy</td></tr></tbody></table></div>"
  `);
  expect(markupOf({ ...wide, rows: [["x", "y"]] })).toMatchInlineSnapshot(`
    "<div class="scroll" tabindex="0" role="group" aria-label="t"><table class="texts">
    <thead><tr><th scope="col" class="text">a</th><th scope="col" class="text">b</th></tr></thead>
    <tbody>
    <tr><th scope="row" class="text">x</th><td class="text">y</td></tr></tbody></table></div>"
  `);
});

test("numbers in boxes: small letters for long values, and the change with its own rows", () => {
  const headlines = [
    {
      label: "Share",
      value: "26%",
      interval: "25%–28%",
      note: "last 90 days",
      from: { table: "summary", row: 0 },
    },
    {
      label: "Profit",
      value: "−€1,234,567.89",
      interval: "",
      note: "year 1",
      change: "+3% ± 1%",
      changeFrom: { table: "change" },
    },
  ];
  expect(headlineBoxes(headlines, "en", "Key numbers").markup).toMatchInlineSnapshot(`
    "<ul class="boxes" aria-label="Key numbers">
    <li><span class="label">Share</span> <span class="note">last 90 days</span> <span class="value"><a class="number" href="#rows-en-summary-0">26%</a></span> <span class="interval"><a class="number" href="#rows-en-summary-0">25%–28%</a></span></li>
    <li class="long"><span class="label">Profit</span> <span class="note">year 1</span> <span class="value">−€1,234,567.89</span> <span class="interval"></span> <span class="change"><a class="number" href="#rows-en-change">+3% ± 1%</a></span></li></ul>"
  `);
  expect(markupOf({ kind: "headlines", headlines: headlines.slice(0, 1) })).toBe(
    headlineBoxes(headlines.slice(0, 1), "en").markup,
  );
  expect(headlineBoxes([], "en", "Key numbers").markup).toBe("");
});

test("a figure that the report does not have is a mistake of the program", () => {
  expect(() => figureNamed([], "shares")).toThrow("the report has no figure “shares”");
});
