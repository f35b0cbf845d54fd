import { expect, test } from "vitest";
import { DIGITS, directionNumbers, MOST_DIMENSIONS } from "./directionNumbers.ts";

/** The numbers m of Joe and Kuo behind direction numbers: v_i = m_i 2³²⁻ⁱ. */
const odd = (dimension: number, count: number) =>
  Array.from(directionNumbers(dimension).slice(0, count), (number, digit) => number / 2 ** (31 - digit));

test("the first dimension halves and halves again", () => {
  expect([...directionNumbers(0)]).toEqual(Array.from({ length: 32 }, (_, digit) => 2 ** (31 - digit)));
});

// Joe & Kuo (2008), notes on their page: x² + x + 1 … begin with 1; 1 3; 1 3 1; 1 1 1. The rest follows from the recursion.
test.each([
  [1, [1, 3, 5, 15, 17, 51, 85, 255]],
  [2, [1, 3, 1, 9, 29, 19, 67]],
])("dimension %d goes on with its recursion, reckoned in whole numbers", (dimension, numbers) => {
  // m_i = 2 a₁ m_(i−1) ⊕ … ⊕ 2ˢ m_(i−s) ⊕ m_(i−s)
  const found = odd(dimension, numbers.length);
  const [degree, inner] = [
    [1, []],
    [2, [1]],
  ][dimension - 1] as [number, number[]];
  for (let at = degree; at < found.length; ++at) {
    let expected = found[at - degree] ^ (found[at - degree] * 2 ** degree);
    inner.forEach((coefficient, back) => {
      if (coefficient === 1) expected ^= found[at - back - 1] * 2 ** (back + 1);
    });
    expect(found[at]).toBe(expected);
  }
  expect(found.slice(0, 2)).toEqual(numbers.slice(0, 2));
});

test("number i has a digit 1 at place i and none behind it, in every dimension: each halving is met once", () => {
  for (let dimension = 0; dimension < MOST_DIMENSIONS; ++dimension) {
    const numbers = directionNumbers(dimension);
    expect(numbers).toHaveLength(DIGITS);
    numbers.forEach((number, digit) => {
      const last = 31 - digit;
      expect((number >>> last) & 1).toBe(1);
      expect(number % 2 ** last).toBe(0);
    });
  }
});

test("no two dimensions have the same numbers", () => {
  const all = Array.from({ length: MOST_DIMENSIONS }, (_, dimension) =>
    directionNumbers(dimension).join(" "),
  );
  expect(MOST_DIMENSIONS).toBe(32);
  expect(new Set(all).size).toBe(32);
});
