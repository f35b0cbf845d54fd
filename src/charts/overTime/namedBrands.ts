/** A number of a brand at one time. */
interface BrandValue {
  readonly brand: string;
  /** the median run */
  readonly p50: number;
}

/** Up to so many brands each have a colour, bands and a name. */
const MOST = 12;

/** Of more, so many have: as many as there are colours. */
const NAMED = 8;

/** Brands of the rows, the one in focus first, the others as they come. */
export function brandsOf(rows: readonly { readonly brand: string }[], focus?: string): string[] {
  const brands = [...new Set(rows.map(({ brand }) => brand))];
  return focus !== undefined && brands.includes(focus)
    ? [focus, ...brands.filter((brand) => brand !== focus)]
    : brands;
}

/**
 * The brands that a chart of time tells apart: all of up to twelve; of more, the one in focus and the seven of highest mean
 * over time, in the order of `brandsOf`. More lines than that cannot be told apart, nor can their bands.
 */
export function namedBrands(rows: readonly BrandValue[], focus?: string): string[] {
  const brands = brandsOf(rows, focus);
  if (brands.length <= MOST) return brands;
  const means = new Map(brands.map((brand) => [brand, meanOf(rows.filter((row) => row.brand === brand))]));
  const [first, ...others] = brands;
  const highest = new Set(
    others.toSorted((a, b) => (means.get(b) ?? 0) - (means.get(a) ?? 0)).slice(0, NAMED - 1),
  );
  return [first, ...others.filter((brand) => highest.has(brand))];
}

/** Mean of the median runs; lowest of all where there is none. */
function meanOf(rows: readonly BrandValue[]): number {
  const known = rows.map(({ p50 }) => p50).filter(Number.isFinite);
  return known.length === 0 ? -Infinity : known.reduce((sum, value) => sum + value, 0) / known.length;
}
