import { ACTIVITIES, type Activity } from "../../model/result.ts";
import type { EventColumns } from "../worker/contract.ts";

/** Where a consumer is in the loop. */
export const STAGES = ["home", "know", "go", "do", "buy", "use", "tell"] as const;
export type ConsumerStage = (typeof STAGES)[number];

const at = (stage: ConsumerStage) => STAGES.indexOf(stage);

/** Where an activity brings a consumer; nowhere where it is not among these. */
const LEADS_TO: Partial<Record<Activity, number>> = {
  know: at("know"),
  go: at("go"),
  do: at("do"),
  buy: at("buy"),
  purchase: at("use"),
  experience: at("use"),
  post: at("tell"),
  tell: at("tell"),
  leave: at("home"),
  giveUp: at("home"),
  chooseNothing: at("home"),
  abandonBasket: at("home"),
};
const leadsTo = ACTIVITIES.map((activity) => LEADS_TO[activity] ?? -1);
const isVisit = ACTIVITIES.indexOf("visit");
const isPurchase = ACTIVITIES.indexOf("purchase");
const isExperience = ACTIVITIES.indexOf("experience");

/** Where each dot stands; what is drawn, and a row of what is remembered. */
export interface Standing {
  /** index into STAGES */
  readonly stage: Uint8Array;
  /** channel in a micro-moment, brand in use and telling; −1 elsewhere */
  readonly door: Int8Array;
  /** brand bought last; −1 before the first purchase */
  readonly heart: Int8Array;
  /** 1 where what was bought has been used, so that the day ends the stay */
  readonly used: Uint8Array;
}

/** Applies one event to where its consumer stands. */
export function live(standing: Standing, events: EventColumns, row: number): void {
  const { stage, door, heart, used } = standing;
  const dot = events.dot[row];
  const activity = events.activity[row];
  if (activity === isVisit) door[dot] = events.channel[row];
  const next = leadsTo[activity];
  if (next < 0) return;
  stage[dot] = next;
  if (next >= at("use")) door[dot] = events.brand[row];
  else if (next === 0) door[dot] = -1;
  if (activity === isPurchase) {
    heart[dot] = events.brand[row];
    used[dot] = 0;
  } else if (activity === isExperience) used[dot] = 1;
}

/** The morning after: who has used or told goes home; who waits for the purchase, or is on the way, stays. */
export function sleep({ stage, door, used }: Standing): void {
  for (let dot = 0; dot < stage.length; ++dot) {
    const isDone = stage[dot] === at("tell") || (stage[dot] === at("use") && used[dot] === 1);
    if (!isDone) continue;
    stage[dot] = 0;
    door[dot] = -1;
  }
}

/** Where dots stand before the first day: all at home, with no brand. */
export function newStanding(dots: number): Standing {
  return {
    stage: new Uint8Array(dots),
    door: new Int8Array(dots).fill(-1),
    heart: new Int8Array(dots).fill(-1),
    used: new Uint8Array(dots),
  };
}

/** Makes one standing equal to another of as many dots, without allocating. */
export function copyStanding(from: Standing, to: Standing): void {
  to.stage.set(from.stage);
  to.door.set(from.door);
  to.heart.set(from.heart);
  to.used.set(from.used);
}

/** Days between two mornings that are kept whole: what lies between is lived again from the log. */
export const STRIDE = 8;
