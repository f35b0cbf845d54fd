import { Matrix } from "ml-matrix";
import { expect, test } from "vitest";
import { lowerTriangleOf, solvedBy, squaredBy } from "./lowerTriangle.ts";

const near = (values: readonly number[], digits = 12) => values.map((value) => expect.closeTo(value, digits));

/** A textbook's matrix, R 4.2: t(chol(M)). */
const whole = new Matrix([
  [4, 12, -16],
  [12, 37, -43],
  [-16, -43, 98],
]);

test("lowerTriangleOf(…) of a matrix of whole numbers is R's", () => {
  const triangle = lowerTriangleOf(whole);
  expect(triangle?.size).toBe(3);
  expect(Array.from(triangle?.cells ?? [])).toEqual(near([2, 0, 0, 6, 1, 0, -8, 5, 3]));
});

test("lowerTriangleOf(…) of Hilbert's matrix of four is R's, and its inverse's first column is 16, −120, 240, −140", () => {
  const hilbert = new Matrix(
    Array.from({ length: 4 }, (_, i) => Array.from({ length: 4 }, (__, j) => 1 / (i + j + 1))),
  );
  const triangle = lowerTriangleOf(hilbert)!;
  // R 4.2: t(chol(1 / outer(1:4, 1:4, function(i, j) i + j - 1)))
  expect(Array.from(triangle.cells)).toEqual(
    near([
      1, 0, 0, 0, 0.5, 0.288675134594813, 0, 0, 0.333333333333333, 0.288675134594813, 0.0745355992499929, 0,
      0.25, 0.259807621135332, 0.1118033988749893, 0.0188982236504622,
    ]),
  );
  expect(Array.from(solvedBy(triangle, [1, 0, 0, 0]))).toEqual(near([16, -120, 240, -140], 8));
});

test("solvedBy(…) and squaredBy(…) solve with the matrix", () => {
  const triangle = lowerTriangleOf(whole)!;
  // R 4.2: solve(M, c(1, 2, 3)) is 343/12, −23/3, 4/3; 1, 2 and 3 times these sum to 17.25.
  expect(Array.from(solvedBy(triangle, [1, 2, 3]))).toEqual(near([343 / 12, -23 / 3, 4 / 3], 10));
  const room = new Float64Array(3);
  expect(squaredBy(triangle, [1, 2, 3], room)).toBeCloseTo(343 / 12 - 46 / 3 + 4, 10);
  // L⁻¹ v by hand: ½, 2 − 3, (3 + 4 + 5) / 3.
  expect(Array.from(room)).toEqual(near([0.5, -1, 4]));
});

test("squaredBy(…) of the unit matrix is the square of a vector's length", () => {
  const unit = lowerTriangleOf(Matrix.eye(4, 4))!;
  expect(squaredBy(unit, [1, -2, 3, -4], new Float64Array(4))).toBe(30);
  expect(Array.from(solvedBy(unit, [1, -2, 3, -4]))).toEqual([1, -2, 3, -4]);
});

test("lowerTriangleOf(…) refuses what is no sum of squares: a column that is another's double, a root below 0, nothing", () => {
  expect(lowerTriangleOf(new Matrix([[1, 2], [2, 4]]))).toBeUndefined(); // biome-ignore format: a matrix
  expect(lowerTriangleOf(new Matrix([[1, 2], [2, 1]]))).toBeUndefined(); // biome-ignore format: a matrix
  expect(lowerTriangleOf(Matrix.zeros(2, 2))).toBeUndefined();
});
