import { heldBrandOf } from "./memory/bits";
import { Byte, Short, Stage } from "../layout/record";
import { bringToday } from "./after/beliefs";
import { byteOf, shortOf } from "./memory/block";
import { talk } from "./after/conversations";
import { experience } from "./after/experience";
import { feelNeed } from "./journey/journey";
import { memberships } from "./constants";
import { serveMember } from "./journey/memberNeed";
import { renewMembership } from "./after/membership";
import { liveMoment } from "./journey/moment";
import { planNextNeed } from "./journey/need";
import { postDueReview } from "./after/postReview";
import { at, day, enterJourney, turnTo } from "./journey/visit";

/** Does everything that a consumer has due today: review, conversation, delivery, a new need, micro-moments. */
export function act(consumer: i32): void {
  turnTo(consumer);
  enterJourney(shortOf(at, Short.journey));
  bringToday();
  postDueReview();
  if (shortOf(at, Short.talkDay) === day) talk();
  if ((byteOf(at, Byte.stage) & 3) === Stage.waiting && shortOf(at, Short.stepDay) === day)
    experience(heldBrandOf(at));
  if (memberships !== 0) renewMembership();
  if (shortOf(at, Short.needDay) === day) {
    feelNeed();
    planNextNeed();
  }
  if (memberships !== 0) serveMember();
  // Moments of one day follow each other at once: they read yesterday's public state in any case.
  while ((byteOf(at, Byte.stage) & 3) === Stage.journey && shortOf(at, Short.stepDay) === day) liveMoment();
}
