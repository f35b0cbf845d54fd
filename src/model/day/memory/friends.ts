import { wholeOf } from "../numbers/arithmetic";
import { toUniform } from "../numbers/luck";
import { friends, friendsStart, population } from "../constants";
import { consumer } from "../journey/visit";

/** Place of a consumer's first friend. */
export function friendsFrom(who: i32): i32 {
  return load<i32>(friendsStart + ((<usize>who) << 2));
}

export function friendAt(place: i32): i32 {
  return load<i32>(friends + ((<usize>place) << 2));
}

/** Anybody but the speaker. */
export function somebody(bits: u32): i32 {
  const other = wholeOf(toUniform(bits) * <f64>(population - 1));
  return other < consumer ? other : other + 1;
}

/** One friend drawn evenly; −1 for people without friends. */
export function oneFriend(bits: u32): i32 {
  if (friendsStart === 0) return somebody(bits);
  const first = friendsFrom(consumer);
  const number = friendsFrom(consumer + 1) - first;
  return number === 0 ? -1 : friendAt(first + wholeOf(toUniform(bits) * <f64>number));
}
