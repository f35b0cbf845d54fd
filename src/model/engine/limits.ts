/** Places for so many brands when four are asked at once, see `day/memory/limits.ts`. */
export const lanesOf = (brands: number): number => 4 * Math.ceil(brands / 4);
