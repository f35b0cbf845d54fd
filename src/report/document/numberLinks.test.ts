import { JSDOM } from "jsdom";
import { expect, test, vi } from "vitest";
import { drawings } from "../../../test/golden/drawings.ts";
import * as golden from "../../../test/golden/rows.ts";
import * as charts from "../../charts/index.ts";
import type { Chart } from "../../drawing/chart.ts";
import { LANGUAGES } from "../../language/language.ts";
import { figureOf, findFigure, findPieces } from "./figure.ts";
import { type Piece, textOf, watchRows } from "./numberLinks.ts";

const rows = [
  { brand: "Nonna", share: 0.2414, reviews: 1234.5, profit: -80 },
  { brand: "7 Soldi", share: 0.3214, reviews: 99, profit: -80 },
];

const numbersIn = (pieces: readonly Piece[]) =>
  pieces.filter(({ isNumber }) => isNumber).map(({ text, row }) => [text, row]);

test("watchRows(…) leads a number to the row that it was read from, however it is written", () => {
  const { rows: seen, numbers, piecesOf } = watchRows(rows, "en");
  const [nonna, soldi] = seen;
  const sentence = `${numbers.format(soldi.share, "share")} of 7 Soldi, ${numbers.round(nonna.reviews, "count")} and ${numbers.short(nonna.reviews, "count")} reviews, ${numbers.difference(soldi.share, "share")}.`;
  const pieces = piecesOf(sentence);
  expect(textOf(pieces)).toBe("32% of 7 Soldi, 1,230 and 1.2K reviews, +32 points.");
  expect(numbersIn(pieces)).toEqual([
    ["32%", 1],
    ["1,230", 0],
    ["1.2K", 0],
    ["+32", 1],
  ]);
});

test("watchRows(…) tells rows that hold the same number by which was read last", () => {
  const { rows: seen, numbers, piecesOf } = watchRows(rows, "en");
  const profitOf = (at: number) => numbers.format(seen[at].profit, "money");
  expect(numbersIn(piecesOf(`${profitOf(1)}, ${profitOf(0)}`))).toEqual([
    ["−€80", 1],
    ["−€80", 0],
  ]);
});

test("watchRows(…) leads a number that was computed to no single row", () => {
  const { rows: seen, numbers, piecesOf } = watchRows(rows, "it");
  const mean = (seen[0].share + seen[1].share) / 2;
  const [low, high] = [0.27, 0.2701].map((value) => numbers.format(value, "share"));
  expect(numbersIn(piecesOf(numbers.format(mean, "share")))).toEqual([["28%", undefined]]);
  // What reads alike is alike, also while it is marked.
  expect(low).toBe(high);
});

test("watchRows(…) takes no word for a number", () => {
  const { numbers, piecesOf } = watchRows(rows, "en");
  expect(piecesOf(numbers.format(Number.NaN, "share"))).toEqual([{ text: "–", isNumber: false }]);
});

test.each(LANGUAGES)(
  "findPieces(…) says what findFigure(…) says, each number with its row (%s)",
  (locale) => {
    const { document } = new JSDOM("").window;
    const about = { focus: "Nonna", runs: 20, currency: "EUR" };
    const weeks = figureOf(charts.shareOverTime, golden.brandWeeks(52), about);
    const figures = [weeks, figureOf(charts.qualityCoverageHeatMap, golden.leverGrid(6), about)];
    for (const figure of figures) {
      const [whole, pieces] = [
        findFigure(figure, { document, locale }),
        findPieces(figure, { document, locale }),
      ];
      expect(textOf(pieces.title)).toBe(whole.title);
      expect(pieces.sentences.map(textOf)).toEqual(whole.sentences);
    }
    const said = findPieces(weeks, { document, locale }).sentences.flatMap(numbersIn);
    const held = said.filter(([, row]) => row !== undefined);
    expect(held.length).toBeGreaterThan(0);
    expect(said).toMatchSnapshot();
  },
);

test("watchRows(…) changes no sentence of any chart, in whichever language", () => {
  const { document } = new JSDOM("").window;
  const drawn = Object.values(charts).flatMap((chart) => {
    // What each chart is asked to draw; nothing is drawn.
    const draw = vi
      .spyOn(chart as Chart<object>, "draw")
      .mockReturnValue(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
    return [{ chart: chart as Chart<object>, asked: draw.mock.calls }];
  });
  for (const draw of Object.values(drawings)) for (const locale of LANGUAGES) draw({ document, locale });
  vi.restoreAllMocks();
  const said = drawn.flatMap(({ chart, asked }) =>
    asked.map(([rows, options = { document }]) => {
      const { rows: seen, numbers, piecesOf } = watchRows(rows, options.locale ?? "en", options.currency);
      const [plain, marked] = [chart.find(rows, options), chart.find(seen, { ...options, numbers })];
      return {
        chart: chart.name,
        plain: [plain.title, ...plain.sentences],
        pieces: [marked.title, ...marked.sentences].map((sentence) => textOf(piecesOf(sentence))),
      };
    }),
  );
  expect(said.length).toBeGreaterThan(150);
  for (const { chart, plain, pieces } of said) expect([chart, ...pieces]).toEqual([chart, ...plain]);
});
