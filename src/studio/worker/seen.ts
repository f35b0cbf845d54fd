import { ACTIVITIES } from "../../model/result.ts";

/** Whether an activity moves somebody, or is seen to fly. */
const SEEN =
  /^(know|go|do|buy|visit|purchase|experience|post|tell|hear|leave|giveUp|chooseNothing|abandonBasket)$/;

/** What is drawn of all that consumers do, as engines are told: bit k for activity k. */
export const SEEN_ACTIVITIES = ACTIVITIES.reduce(
  (bits, name, activity) => (SEEN.test(name) ? bits | (1 << activity) : bits),
  0,
);

const at = (name: (typeof ACTIVITIES)[number]) => ACTIVITIES.indexOf(name);
export const [VISIT, POST] = [at("visit"), at("post")];

/** The four micro-moments. */
export const MOMENTS = (["know", "go", "do", "buy"] as const).map(at);
/** Activities that count as having been somewhere, by stage from “know” on. */
export const ARRIVALS = (["know", "go", "do", "buy", "purchase", "tell"] as const).map(at);

/** Place of each activity among the moments, and among the arrivals; −1 where it is none. */
export const momentOf = Int8Array.from(ACTIVITIES, (_, activity) => MOMENTS.indexOf(activity));
export const arrivalOf = Int8Array.from(ACTIVITIES, (_, activity) => ARRIVALS.indexOf(activity));
