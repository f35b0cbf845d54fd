import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { numbersOf } from "../../../drawing/numbers.ts";
import { type Language, LANGUAGES } from "../../../language/language.ts";
import { SORT_SCRIPT } from "./sortScript.ts";

/** A text, or one that shows a number. */
type Shown = string | { readonly text: string; readonly value: number };

interface PageTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Shown[])[];
  /** rows behind a chart, by keys that the heads have */
  readonly behind?: readonly Readonly<Record<string, string | number | null>>[];
}

/** A page with a table that its script made sortable. */
function pageOf({ heads, rows, behind }: PageTable, language: Language = "en") {
  const cell = (shown: Shown) =>
    typeof shown === "string" ? `<td>${shown}</td>` : `<td data-value="${shown.value}">${shown.text}</td>`;
  const keys = Object.keys(behind?.[0] ?? {});
  const head = heads.map((text, at) => `<th data-key="${keys[at]}">${text}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("");
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  const { window } = new JSDOM(
    `<main lang="${language}" data-sort="Sort">${behind === undefined ? table : `<div class="card" data-name="c">${table}</div>`}</main>`,
    { runScripts: "outside-only" },
  );
  window.eval(`const rowsOf = () => (${JSON.stringify(behind ?? null)}); ${SORT_SCRIPT}`);
  const buttons = [...window.document.querySelectorAll("th button")] as HTMLButtonElement[];
  return {
    buttons,
    column: (at: number) =>
      [...window.document.querySelectorAll("tbody tr")].map((row) => row.children[at].textContent),
    sortedAs: () => [...window.document.querySelectorAll("th")].map((cell) => cell.getAttribute("aria-sort")),
  };
}

/** Texts of a column after its head was clicked. */
function sorted(texts: readonly Shown[], language: Language = "en", clicks = 1): (string | null)[] {
  const { buttons, column } = pageOf({ heads: ["x"], rows: texts.map((text) => [text]) }, language);
  for (let click = 0; click < clicks; ++click) buttons[0].click();
  return column(0);
}

test("heads are buttons that keep what they said", () => {
  const { buttons } = pageOf({ heads: ["Brand", "Share"], rows: [] });
  expect(buttons.map(({ textContent, title, type }) => [textContent, title, type])).toEqual([
    ["Brand", "Sort", "button"],
    ["Share", "Sort", "button"],
  ]);
});

test("a click sorts upwards, the next downwards, and only one column says that it is sorted", () => {
  const { buttons, column, sortedAs } = pageOf({
    heads: ["Brand", "Share"],
    rows: [
      ["b", { text: "3%", value: 0.03 }],
      ["c", { text: "20%", value: 0.2 }],
      ["a", { text: "1%", value: 0.01 }],
    ],
  });
  buttons[1].click();
  expect([column(1), column(0), sortedAs()]).toEqual([
    ["1%", "3%", "20%"],
    ["a", "b", "c"],
    [null, "ascending"],
  ]);
  buttons[1].click();
  expect([column(1), sortedAs()]).toEqual([
    ["20%", "3%", "1%"],
    [null, "descending"],
  ]);
  buttons[0].click();
  expect([column(0), sortedAs()]).toEqual([
    ["a", "b", "c"],
    ["ascending", null],
  ]);
});

test("rows behind a chart are sorted by their exact numbers, what has no value first", () => {
  const { buttons, column } = pageOf({
    heads: ["n"],
    rows: [["0.3"], ["0.3"], ["–"], ["0.2"]],
    behind: [{ n: 0.34 }, { n: 0.31 }, { n: null }, { n: 0.2 }],
  });
  buttons[0].click();
  buttons[0].click();
  expect(column(0)).toEqual(["0.3", "0.3", "0.2", "–"]);
});

test("cells that show numbers are sorted by these, unrounded, and not by their texts", () => {
  const amounts = [-2e9, -45_000, -3, 0.31, 0.34, 12, 999, 1234, 900_000, 2.5e9];
  for (const language of LANGUAGES) {
    const numbers = numbersOf(language, "BRL");
    const written = amounts.map((value) => ({ text: numbers.short(value, "money"), value }));
    expect(sorted(written.toReversed(), language)).toEqual(written.map(({ text }) => text));
  }
});

test("words are sorted as words, after numbers, whatever digits they have", () => {
  const three = { text: "3", value: 3 };
  expect(sorted(["pear", three, "apple", "–"])).toEqual(["3", "–", "apple", "pear"]);
  expect(sorted(["4 months", "12 bars"])).toEqual(["12 bars", "4 months"]);
});

test("days are sorted by the calendar, in the words of the language", () => {
  const dates = ["2017-12-31", "2018-02-20", "2018-05-07", "2018-09-01", "2018-10-09", "2019-01-05"];
  for (const language of LANGUAGES) {
    const days = dates.map((date) => numbersOf(language).day(date));
    expect(sorted(days.toReversed(), language)).toEqual(days);
  }
});
