import { compiledWideDay } from "./compiledWideDay.ts";

/** The translated day of markets of more than sixteen brands or channels. */
export function wideDay(): string {
  return compiledWideDay;
}
