import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { numbersOf } from "../../../drawing/numbers.ts";
import { type Language, LANGUAGES } from "../../../language/language.ts";
import { SORT_SCRIPT } from "./sortScript.ts";

interface PageTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** rows behind a chart, by keys that the heads have */
  readonly behind?: readonly Readonly<Record<string, string | number | null>>[];
}

/** A page with a table that its script made sortable. */
function pageOf({ heads, rows, behind }: PageTable, language: Language = "en") {
  const cells = (texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join("");
  const keys = Object.keys(behind?.[0] ?? {});
  const head = heads.map((text, at) => `<th data-key="${keys[at]}">${text}</th>`).join("");
  const body = rows.map((texts) => `<tr>${cells(texts)}</tr>`).join("");
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
function sorted(texts: readonly string[], language: Language = "en", clicks = 1): (string | null)[] {
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
      ["b", "3%"],
      ["c", "20%"],
      ["a", "1%"],
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

const moneys = ["BRL", "XOF", "doubloons"];
// Large ones of a small unit stand beside small ones of a large unit.
const amounts = [-2e9, -9e8, -45_000, -3, 0, 12, 999, 1234, 900_000, 1_234_567, 9e8, 2.5e9, 9e11, 7e12];
test.each(moneys)(
  "amounts in %s are sorted by what they are worth, long and short forms alike",
  (currency) => {
    for (const language of LANGUAGES) {
      const numbers = numbersOf(language, currency);
      for (const written of [
        amounts.map((one) => numbers.format(one, "money")),
        amounts.map((one) => numbers.short(one, "money")),
      ])
        expect(sorted(written.toReversed(), language)).toEqual(written);
    }
  },
);

test("changes, intervals and shares are sorted by the number that they begin with", () => {
  const changes = ["−€9.8K (−€9,930–−€9,670)", "+€5 ± €4", "+€1.31K ± €0.05K"];
  expect(sorted(changes.toReversed())).toEqual(changes);
  const ends = ["4%–5%", "25%–28%", "100%"];
  expect(sorted(["100%", "4%–5%", "25%–28%"])).toEqual(ends);
  expect(sorted(["1,5", "1.234", "12"], "it")).toEqual(["1,5", "12", "1.234"]);
});

test("words are sorted as words, after numbers; a letter behind a number is no power of a thousand", () => {
  expect(sorted(["pear", "3", "apple", "–"])).toEqual(["3", "–", "apple", "pear"]);
  expect(sorted(["4 months", "12 bars", "30 times", "7 Kinder"])).toEqual([
    "4 months",
    "7 Kinder",
    "12 bars",
    "30 times",
  ]);
});

test("days are sorted by the calendar, in the words of the language", () => {
  const dates = ["2017-12-31", "2018-02-20", "2018-05-07", "2018-09-01", "2018-10-09", "2019-01-05"];
  for (const language of LANGUAGES) {
    const days = dates.map((date) => numbersOf(language).day(date));
    expect(sorted(days.toReversed(), language)).toEqual(days);
  }
});
