import { type BrandTimeRow, brandsOf } from "./quantileLines.ts";

/** Where the brand in focus comes from, where it ends, and who is ahead then. */
export interface Trend<Row extends BrandTimeRow = BrandTimeRow> {
  readonly brand: string;
  readonly first: Row;
  readonly last: Row;
  readonly direction: "rises" | "falls" | "holds";
  /** last rows of all brands, highest first */
  readonly ranking: readonly Row[];
}

/** Finds the trend of the brand in focus, or of the first one; undefined when it never has a value. */
export function trendOf<Row extends BrandTimeRow>(
  rows: readonly Row[],
  focus?: string,
): Trend<Row> | undefined {
  const known = rows.filter(({ p50 }) => Number.isFinite(p50));
  const lastOf = (brand: string) => known.findLast((row) => row.brand === brand);
  const brands = brandsOf(rows, focus);
  const first = known.find((row) => row.brand === brands[0]);
  const last = lastOf(brands[0]);
  if (first === undefined || last === undefined) return undefined;
  const ranking = brands.flatMap((brand) => lastOf(brand) ?? []).sort((a, b) => b.p50 - a.p50);
  return { brand: brands[0], first, last, direction: directionOf(first, last), ranking };
}

/** A change counts as one when it is larger than the bands of nine runs in ten are wide, and than 2 % of the value. */
function directionOf(first: BrandTimeRow, last: BrandTimeRow): Trend["direction"] {
  const change = last.p50 - first.p50;
  const bands = [first, last].map(({ p05, p95 }) => (p95 - p05) / 2).filter(Number.isFinite);
  const luck = bands.length === 0 ? 0 : rootMeanSquare(bands);
  const size = Math.max(Math.abs(first.p50), Math.abs(last.p50));
  if (!(Math.abs(change) > Math.max(luck, 0.02 * size))) return "holds";
  return change > 0 ? "rises" : "falls";
}

/** Half the width of both bands together. */
function rootMeanSquare(widths: readonly number[]): number {
  return Math.sqrt(widths.reduce((sum, width) => sum + width * width, 0) / widths.length);
}
