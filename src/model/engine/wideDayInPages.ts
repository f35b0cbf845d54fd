let held: string | undefined;

/** Holds the translated day of markets of more than sixteen brands or channels, which a page does not load without need. */
export function holdWideDay(code: string): void {
  held = code;
}

/**
 * What takes the place of `wideDay.ts` where bundlers put a page together (`browser` in package.json): the day that was
 * imported from `umot/wide`.
 *
 * @throws RangeError when it was not
 */
export function wideDay(): string {
  if (held !== undefined) return held;
  throw new RangeError(
    'a market of more than 16 brands or channels takes more code in a page: import "umot/wide" there',
  );
}
