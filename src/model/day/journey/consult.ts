import { Bits } from "../memory/bits";
import { Act } from "../../layout/activities";
import { Within } from "../../layout/addresses";
import { Kind } from "../../layout/codes";
import { recordEvent } from "../recordEvent";
import { findBrands } from "./find";
import { channels, personas } from "../constants";
import { meet } from "./meet";
import { readReviews } from "./readReviews";
import { count, guidedIndex, habit, habitGuide, kinds, small, visits } from "../memory/tables";
import { daypart, device, isLogged, moment, momentBits, persona, setMet } from "./visit";

/**
 * The sources of one micro-moment, one after the other: a channel is turned to by habit, brands are met there by
 * chance and tell something about themselves, and where reviews are shown they are read.
 */
export function consultSources(sources: i32): void {
  const touchRow = (persona * 4 + moment) * channels;
  const cell = (moment * personas + persona) * 3 + device;
  let metBits: Bits = 0;
  let channel = 0;
  for (let source = 0; source < sources; ++source) {
    const offset = source << 8;
    const habitRow = (persona * 4 + moment) * 6 + daypart;
    channel = guidedIndex(habit, habitGuide, habitRow, channels, momentBits(Within.channel + offset));
    const place = touchRow + channel;
    count(visits, place);
    if (isLogged) recordEvent(Act.visit, channel, -1, -1);
    const kind = small(kinds, channel);
    const found = findBrands(cell * channels + channel, kind, offset);
    metBits |= found;
    for (let left = found; left !== 0; left &= left - 1)
      meet(channel, kind, <i32>ctz(left), offset, cell, place);
    if ((kind & Kind.reviews) !== 0) readReviews(channel);
  }
  setMet(metBits, channel);
}
