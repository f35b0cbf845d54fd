import { put } from "./engine.ts";
import { numbersOf, tablesOf } from "./tablesOf.ts";
import type { Today } from "./today.ts";
import { CERTAIN } from "../advertising/presence.ts";
import { nameBestSellers } from "../reviews/bestSellers.ts";
import { rankMeeting } from "../reviews/ranking.ts";
import type { Rules } from "./rules.ts";
import type { Market } from "../state.ts";

/** Whose rules lie in the tables of an engine. */
const laidOut = new WeakMap<Market["engine"], Rules>();

/**
 * Lays out what today needs at the engine's tables: the rules when they have changed, and what yesterday made of them.
 */
export function layOut(market: Market): void {
  const { engine, rules, credit, readings, reminded, reviews } = market;
  const today = market.today();
  const isNew = laidOut.get(engine) !== rules;
  copyTo(today.credit, credit);
  copyTo(today.readingValue, readings.value);
  copyTo(today.readingPrecision, readings.precision);
  copyTo(today.unreviewed, readings.unreviewed);
  copyTo(today.badShare, reviews.display.badShare);
  copyTo(today.unanswered, reviews.display.unanswered);
  // Of a table that is as it was, what is made of it is, too.
  if (copyTo(today.reminded, reminded) || isNew || market.day === 0)
    layOutRecall(engine, today, rules, reminded);
  if (isNew) layOutRules(market, today);
  nameBestSellers(market.sales, rules.epoch.channels, today.named);
  layOutRanks(market, today);
}

/** Copies a few numbers, for which a call of `set` would take longer than the copying; whether any has changed. */
function copyTo(target: Float64Array, source: Float64Array): boolean {
  let isChanged = false;
  for (let cell = 0; cell < source.length; ++cell) {
    if (target[cell] !== source[cell]) isChanged = true;
    target[cell] = source[cell];
  }
  return isChanged;
}

/** Lays out rules, all that does not change from day to day. */
export function layOutRules(
  { engine, rules, parameters }: Pick<Market, "engine" | "rules" | "parameters">,
  { meeting }: Today,
): void {
  for (const name of ["nearness", "contactPrecision", "fading"] as const) put(engine, name, rules[name]);
  for (const [name, table] of Object.entries(tablesOf(rules))) put(engine, name, table);
  put(engine, "numbers", numbersOf(rules.epoch, parameters));
  meeting.set(rules.meeting);
  engine.calls.limitMeeting(0, 1);
  haveRules(engine, rules);
}

/** Notes that an engine has these rules, from an image. */
export function haveRules(engine: Market["engine"], rules: Rules): void {
  laidOut.set(engine, rules);
}

/**
 * Lays out the chances that a brand comes to mind: when a need arises, by recall or because its advertising was seen
 * lately, and at the moment of truth because of that alone.
 *
 *     1 − (1 − recall) · (1 − reminded)
 */
function layOutRecall(
  { calls }: Market["engine"],
  { rowChances }: Today,
  rules: Rules,
  reminded: Float64Array,
): void {
  const forgetting = 1 - rules.epoch.journey.recall;
  for (let cell = 0; cell < reminded.length; ++cell)
    rowChances[cell] = (1 - forgetting * (1 - reminded[cell])) * CERTAIN;
  calls.limitRecall();
  for (let cell = 0; cell < reminded.length; ++cell) rowChances[cell] = reminded[cell] * CERTAIN;
  calls.limitReminder();
}

/** Lays out the chances to meet a brand where lists are ordered by what reviewers say. */
function layOutRanks({ engine, rules, reviews, ranks }: Market, { meeting }: Today): void {
  for (const channel of rankMeeting(rules, reviews.display, meeting, ranks))
    engine.calls.limitMeeting(channel, rules.kinds.length);
}
