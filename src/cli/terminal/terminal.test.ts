import { expect, test } from "vitest";
import { formatJson, jsonPieces } from "./terminal.ts";

test("JSON in pieces is what JSON in one text is, and asks for numbers as it goes by", () => {
  let asked = 0;
  const point = {
    values: [0.5, Number.NaN],
    label: "Ærø “caffè”\n\u2028",
    none: undefined,
    get rows() {
      ++asked;
      return Array.from({ length: 1000 }, (_, run) => ({ run, value: run / 7 }));
    },
  };
  const result = { points: Array.from({ length: 20 }, () => point), empty: [], nothing: {} };
  const pieces = jsonPieces(result)[Symbol.iterator]();
  const first = String(pieces.next().value);
  expect(asked).toBe(1);
  const rest = [...{ [Symbol.iterator]: () => pieces }];
  expect([first, ...rest].join("")).toBe(formatJson(result));
  expect(Math.max(...rest.map(({ length }) => length))).toBeLessThan(100_000);
});
