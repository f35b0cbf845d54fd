import { device, threshold } from "../memory/tables";
import { persona } from "./visit";

/** The device in the hands of the consumer's persona at a daypart, 0–2, for this year. */
export function deviceAt(daypart: i32, bits: u32): i32 {
  const row = (persona * 6 + daypart) * 3;
  return i32(bits > threshold(device, row)) + i32(bits > threshold(device, row + 1));
}
