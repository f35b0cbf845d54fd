import { ACTIVITIES } from "../../model/result.ts";
import type { Recording } from "../time/recording.ts";

const VISIT = ACTIVITIES.indexOf("visit");
const MOMENTS = ["know", "go", "do", "buy"].map((moment) => ACTIVITIES.indexOf(moment as "know"));

/** Visits to channels by moment in the last days, of those who are drawn. */
export function visitsOf(recording: Recording, day: number, channels: number, days = 7): Float64Array[] {
  const visits = MOMENTS.map(() => new Float64Array(channels));
  for (let past = Math.max(0, day - days + 1); past <= day; ++past) {
    const found = recording.eventsOf(past);
    if (found === undefined) continue;
    const { events, from, to } = found;
    let moment = -1;
    for (let row = from; row < to; ++row) {
      const activity = events.activity[row];
      const begun = MOMENTS.indexOf(activity);
      if (begun >= 0) moment = begun;
      else if (activity === VISIT && moment >= 0 && events.channel[row] >= 0)
        visits[moment][events.channel[row]]++;
    }
  }
  return visits;
}

/** Activities that count as having been somewhere, by stage from “know” on. */
const ARRIVALS = ["know", "go", "do", "buy", "purchase", "tell"].map((name) =>
  ACTIVITIES.indexOf(name as "know"),
);

/** How often those who are drawn came to each stage from “know” to “tell” in the last days. */
export function arrivalsOf(recording: Recording, day: number, days = 7): number[] {
  const counts = ARRIVALS.map(() => 0);
  for (let past = Math.max(0, day - days + 1); past <= day; ++past) {
    const found = recording.eventsOf(past);
    if (found === undefined) continue;
    for (let row = found.from; row < found.to; ++row) {
      const stage = ARRIVALS.indexOf(found.events.activity[row]);
      if (stage >= 0) counts[stage]++;
    }
  }
  return counts;
}
