import { Byte, Short, Stage } from "../record";
import { bringToday } from "./beliefs";
import { byteOf, shortOf } from "./block";
import { talk } from "./conversations";
import { experience } from "./experience";
import { feelNeed } from "./journey";
import { memberships } from "./market";
import { serveMember } from "./memberNeed";
import { renewMembership } from "./membership";
import { liveMoment } from "./moment";
import { planNextNeed } from "./need";
import { postDueReview } from "./telling";
import { at, day, enterJourney, turnTo } from "./visit";

/** Does everything that a consumer has due today: review, conversation, delivery, a new need, micro-moments. */
export function act(consumer: i32): void {
  turnTo(consumer);
  enterJourney(shortOf(at, Short.journey));
  bringToday();
  postDueReview();
  if (shortOf(at, Short.talkDay) === day) talk();
  if ((byteOf(at, Byte.stage) & 3) === Stage.waiting && shortOf(at, Short.stepDay) === day)
    experience(byteOf(at, Byte.heldBrand) & 15);
  if (memberships !== 0) renewMembership();
  if (shortOf(at, Short.needDay) === day) {
    feelNeed();
    planNextNeed();
  }
  if (memberships !== 0) serveMember();
  // Moments of one day follow each other at once: they read yesterday's public state in any case.
  while ((byteOf(at, Byte.stage) & 3) === Stage.journey && shortOf(at, Short.stepDay) === day) liveMoment();
}
