/*
 * What consumers do in a day, in AssemblyScript: translated to WebAssembly, which every Node and browser runs alike,
 * in seven tenths of the time of JavaScript (docs/architecture.md#speed). The rest of the market is TypeScript;
 * `engine.ts` stands between the two.
 */
export * from "./constants";
export * from "./memory/tables";
export { collect, createDelivery, emptyDelivery, heard, keepHeard, receive, sort } from "./memory/delivery";
export { eventCount, eventRows, forgetEvents, writeEvent } from "./memory/eventRows";
export { limitMeeting, limitRecall, limitReminder } from "./memory/limits";
export { askPanel } from "./panelAnswers";
export { allocate, firstFree, top } from "./memory/room";
export { createShard, forgetTold, toldBy } from "./memory/shard";
export { bring, openShard, receiveGift, serve } from "./serve";
export { touched } from "./memory/fetching";

// Parts that tests ask one by one.
export { beliefOf, bringToday, learn } from "./after/beliefs";
export { luckOf } from "./memory/bits";
export { blockOf, meanOf, moveMean, precisionOf, setStanding, standingOf } from "./memory/block";
export { createCalendar, openDay, schedule, scheduleToday, takeDue } from "./memory/calendar";
export { exp, wholeOf } from "./numbers/arithmetic";
export {
  exponentialOf,
  farNormal,
  gumbelOf,
  quickGumbel,
  quickNormal,
  roughNormal,
} from "./numbers/distributions";
export { childKeyHigh, childKeyLow, notAboveFour, notAboveOne, randomBits, toUniform } from "./numbers/luck";
export { nextNeedDay } from "./journey/need";
export { turnToShard } from "./memory/shard";
export { at, persona, setDay, turnTo } from "./journey/visit";
export { hear } from "./after/wordOfMouth";
