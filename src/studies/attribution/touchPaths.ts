import { MOMENTS } from "../../model/parameters.ts";
import { ACTIVITIES, type Activity, type RunResult } from "../../model/result.ts";
import type { PathCount } from "../../numeric/indices/markovRemoval.ts";

const ACT = Object.fromEntries(ACTIVITIES.map((name, at) => [name, at])) as Readonly<
  Record<Activity, number>
>;

/** One journey of a logged consumer, as far as a brand can see it. */
interface Journey {
  /** the micro-moment it is in */
  moment: number;
  /** channel · 4 + moment of each meeting with the brand, in their order */
  readonly touches: number[];
  bought: number;
}

/** Places that a meeting can have: each channel in each micro-moment. */
export const placesOf = ({ channels }: Pick<RunResult, "channels">) => channels.length * MOMENTS.length;

/**
 * What analytics sees of a run: the meetings of each logged journey with the brand, in their order, and whether the
 * journey ended in a purchase of it. Equal paths are counted together; journeys that never met the brand are one path
 * without touches.
 *
 * A meeting is the number channel · 4 + micro-moment.
 */
export function touchPathsOf({ events, brands }: RunResult, brand: string): PathCount[] {
  const own = brands.indexOf(brand);
  const journeys = new Map<number, Journey>();
  for (let row = 0; row < events.length; ++row) {
    const activity = events.activity[row];
    const key = events.consumer[row] * 65_536 + events.journey[row];
    if (activity >= ACT.know && activity <= ACT.buy) {
      const journey = journeys.get(key) ?? { moment: 0, touches: [], bought: 0 };
      journey.moment = activity - ACT.know;
      journeys.set(key, journey);
    } else if (events.brand[row] === own) {
      const journey = journeys.get(key);
      if (journey === undefined) continue;
      if (activity === ACT.meet) journey.touches.push(events.channel[row] * MOMENTS.length + journey.moment);
      if (activity === ACT.purchase) ++journey.bought;
    }
  }
  return countEqual(journeys.values());
}

/** Paths between channels: a meeting is the number of the channel, whatever the micro-moment. */
export function overChannels(paths: readonly PathCount[]): PathCount[] {
  return paths.map((path) => ({
    ...path,
    touches: path.touches.map((touch) => Math.floor(touch / MOMENTS.length)),
  }));
}

function countEqual(journeys: Iterable<Journey>): PathCount[] {
  const found = new Map<string, { touches: number[]; bought: number; lost: number }>();
  for (const { touches, bought } of journeys) {
    const key = touches.join();
    const path = found.get(key) ?? { touches, bought: 0, lost: 0 };
    found.set(key, path);
    path.bought += bought;
    if (bought === 0) ++path.lost;
  }
  return [...found.values()];
}
