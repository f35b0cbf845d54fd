import { device, threshold } from "./tables";
import { persona } from "./visit";

/** The device in the hands of the consumer's persona at a daypart, 0–2, for this year. */
export function deviceAt(daypart: i32, bits: u32): i32 {
  const row = (persona * 6 + daypart) * 3;
  return bits <= threshold(device, row) ? 0 : bits <= threshold(device, row + 1) ? 1 : 2;
}
