import { expect, test } from "vitest";
import {
  dropUnusedAnchors,
  figureAnchor,
  linkedSentence,
  linkToRows,
  rowsAnchor,
} from "../../../src/report/document/anchors.ts";

test("addresses tell languages, tables and rows apart", () => {
  expect(rowsAnchor("en", { table: "summary" })).toBe("rows-en-summary");
  expect(rowsAnchor("it", { table: "summary", row: 0 })).toBe("rows-it-summary-0");
  expect(figureAnchor("en", "shareOverTime")).toBe("figure-en-shareOverTime");
});

test("linkToRows(…) leads to where a number came from, and is the text alone where nobody knows", () => {
  expect(linkToRows("26%", { table: "summary", row: 3 }, "en").markup).toBe(
    '<a class="number" href="#rows-en-summary-3">26%</a>',
  );
  expect(linkToRows("26%", undefined, "en").markup).toBe("26%");
  expect(linkToRows("", { table: "summary" }, "en").markup).toBe("");
});

test("linkedSentence(…) leads each number to its own row, one of several rows to the table", () => {
  const pieces = [
    { text: "From ", isNumber: false },
    { text: "3", isNumber: true, row: 7 },
    { text: " to ", isNumber: false },
    { text: "4", isNumber: true },
  ];
  expect(linkedSentence(pieces, "sales", "en").markup).toBe(
    'From <a class="number" href="#rows-en-sales-7">3</a> to <a class="number" href="#rows-en-sales">4</a>',
  );
});

test("hostile texts stay texts, in sentences and in addresses", () => {
  const wicked = `"><script>alert(1)</script>`;
  expect(linkToRows(wicked, { table: wicked }, "en").markup).toBe(
    '<a class="number" href="#rows-en-&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;">&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;</a>',
  );
});

test("dropUnusedAnchors(…) keeps the addresses that something leads to, and all that are not of rows", () => {
  const page = '<a href="#rows-en-a-1">1</a><tr id="rows-en-a-0"><tr id="rows-en-a-1"><p id="figure-en-a">';
  expect(dropUnusedAnchors(page)).toBe(
    '<a href="#rows-en-a-1">1</a><tr><tr id="rows-en-a-1"><p id="figure-en-a">',
  );
});
