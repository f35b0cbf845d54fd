/*
 * What consumers do in a day, in AssemblyScript: translated to WebAssembly, which every Node and browser runs alike,
 * in seven tenths of the time of JavaScript (docs/architecture.md#speed). The rest of the market is TypeScript;
 * `engine.ts` stands between the two.
 */
export * from "./market";
export * from "./tables";
export { collect, createMailroom, emptyMailroom, heard, sort } from "./mailroom";
export { askPanel } from "./panel";
export { allocate, top } from "./room";
export { createShard } from "./shard";
export { bring, openShard, receiveGift, serve } from "./serve";
export { touched } from "./fetching";

// Parts that tests ask one by one.
export { beliefOf, bringToday, learn } from "./beliefs";
export { blockOf, meanOf, moveMean, precisionOf, setStanding, standingOf } from "./block";
export { createCalendar, openDay, schedule, scheduleToday, takeDue } from "./calendar";
export { exp, wholeOf } from "./arithmetic";
export { exponentialOf, farNormal, gumbelOf, quickGumbel, quickNormal, roughNormal } from "./distributions";
export { childKeyHigh, childKeyLow, notAboveFour, notAboveOne, randomBits, toUniform } from "./luck";
export { nextNeedDay } from "./need";
export { turnToShard } from "./shard";
export { at, persona, setDay, turnTo } from "./visit";
export { hear } from "./wordOfMouth";
