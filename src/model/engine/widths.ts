import * as narrow from "../layout/width.ts";
import * as wide from "../layout/width.wide.ts";

/** How wide a market is laid out, see `layout/width.ts`. */
export type Width = { readonly [Name in keyof typeof narrow]: number };

/** For at most sixteen brands and sixteen channels; these pay nothing for what more of them take. */
export const NARROW: Width = narrow;

/** For at most 64 brands and 64 channels. */
export const WIDE: Width = wide;

/** All of them. */
export const WIDTHS = { narrow: NARROW, wide: WIDE } as const;

/** The width that a market of so many brands and channels takes. */
export function widthOf({
  brands,
  channels,
}: Readonly<Record<"brands" | "channels", readonly unknown[]>>): Width {
  return Math.max(brands.length, channels.length) > NARROW.MOST ? WIDE : NARROW;
}

/** Places for so many brands when four are asked at once, see `day/memory/limits.ts`. */
export const lanesOf = (brands: number): number => 4 * Math.ceil(brands / 4);
