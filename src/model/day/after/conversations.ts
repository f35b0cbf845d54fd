import { setTalkedBrand, talkedBrandOf } from "../memory/bits";
import { CONVERSATION, Once } from "../../layout/addresses";
import { Setting } from "../../layout/codes";
import { Count } from "../../layout/counts";
import { NEVER, Short } from "../../layout/record";
import { OWN } from "./beliefs";
import { blockOf, meanOf, setShort, shortOf } from "../memory/block";
import { schedule } from "../memory/calendar";
import { exponentialOf } from "../numbers/distributions";
import { oneFriend } from "../memory/friends";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../numbers/luck";
import { addMessage, contentOf } from "../memory/messages";
import { calendar, told } from "../memory/shard";
import { conversations, setting, threshold } from "../memory/tables";
import { at, consumer, consumerHigh, consumerLow, day } from "../journey/visit";
import { countWords } from "./wordOfMouth";

/** After an experience, owners go on telling: plans the first day of it, which may be today. */
export function startTalking(brand: i32): void {
  setTalkedBrand(at, brand);
  if (setting(Setting.talkRate) === 0 || shortOf(at, Short.talkDay) !== NEVER) return;
  if (planTalk(0)) talk();
}

/** Draws the next day with conversations: a day has any with chance 1 − e^(−rate). True when it is today. */
function planTalk(earliest: i32): bool {
  const luck = toUniform(randomBits(consumerHigh, consumerLow, CONVERSATION + 8 * day + earliest));
  const wait = Math.floor(exponentialOf(luck) / setting(Setting.talkRate)) + earliest;
  const due = <i32>Math.min(day + wait, NEVER - 1);
  setShort(at, Short.talkDay, due);
  if (due > day) schedule(calendar, due, consumer);
  return due === day;
}

/**
 * Today's conversations about something owned, each with one friend drawn evenly; then the next day is planned. What is
 * said is what the owner herself found out: it grows less certain with time, but no worse.
 */
export function talk(): void {
  setShort(at, Short.talkDay, NEVER);
  if (setting(Setting.talkRate) === 0) return;
  const brand = talkedBrandOf(at);
  const high = childKeyHigh(consumerHigh, consumerLow, CONVERSATION + day);
  const low = childKeyLow(consumerHigh, consumerLow, CONVERSATION + day);
  const said = meanOf(blockOf(at, brand), OWN);
  const bits = max<u32>(1, randomBits(high, low, Once.tell - 1));
  let number = 0;
  while (bits > threshold(conversations, number)) ++number;
  for (let conversation = 0; conversation < number; ++conversation) {
    const friend = oneFriend(randomBits(high, low, Once.tell + conversation));
    if (friend < 0) continue;
    addMessage(
      told,
      consumer,
      friend,
      randomBits(high, low, Once.message + conversation),
      contentOf(brand, 0, said),
    );
    countWords(Count.toldPositive, Count.toldNegative, brand, said, 1);
  }
  planTalk(1);
}
