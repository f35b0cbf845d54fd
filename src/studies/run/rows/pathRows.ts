import { USUAL_LANGUAGE } from "../../../language/language.ts";
import { PATH_ARROW, PATH_STEPS, type PathRow } from "../../../charts/journeys/pathRow.ts";
import { OUTCOMES, type JourneyEnd } from "../../../charts/journeys/words/pathFlow.ts";
import type { Replications } from "../../runs/replicate.ts";
import type { Activity } from "../../../model/result.ts";
import { focusBrand, touchpointNames } from "../../../report/document/names.ts";
import { type Deed, loggedLives } from "./loggedLives.ts";

/** Paths that charts draw; beyond them each is a handful of journeys. */
const MOST_PATHS = 100;

/** What ends a journey. A choice of nothing may be taken back, so the last of these counts. */
const ENDS: ReadonlySet<Activity> = new Set([
  "purchase",
  "chooseNothing",
  "abandonBasket",
  "leave",
  "giveUp",
]);

/** The most frequent paths, and how many journeys there are in all. */
export interface Paths {
  readonly rows: readonly PathRow[];
  readonly journeys: number;
}

/** The most frequent paths through the touchpoints among the journeys that ended, of the first run's logged consumers. */
export function pathRows({ runs, scenario }: Replications): Paths {
  const [{ events, channels, brands }] = runs;
  const focus = brands.indexOf(focusBrand(scenario));
  const touchpoints = touchpointNames(scenario, USUAL_LANGUAGE);
  const names = channels.map((channel) => touchpoints.get(channel) ?? channel);
  const counts = new Map<string, Record<JourneyEnd, number>>();
  let journeys = 0;
  for (const deeds of journeysOf(events)) {
    const end = deeds.findLast(({ activity }) => ENDS.has(activity));
    const path = pathOf(deeds, names);
    if (end === undefined || path === "") continue;
    const byOutcome = counts.get(path) ?? { focus: 0, other: 0, nothing: 0, left: 0 };
    counts.set(path, byOutcome);
    byOutcome[outcomeOf(end, focus)]++;
    journeys++;
  }
  const all = (byOutcome: Record<JourneyEnd, number>) =>
    OUTCOMES.reduce((sum, end) => sum + byOutcome[end], 0);
  const frequent = [...counts].toSorted(([a, one], [b, two]) => all(two) - all(one) || (a < b ? -1 : 1));
  const rows = frequent
    .slice(0, MOST_PATHS)
    .flatMap(([path, byOutcome]) =>
      OUTCOMES.flatMap((outcome) =>
        byOutcome[outcome] > 0 ? [{ path, outcome, journeys: byOutcome[outcome] }] : [],
      ),
    );
  return { rows, journeys };
}

/** The deeds of each journey of each logged consumer. */
function journeysOf(log: Parameters<typeof loggedLives>[0]): Deed[][] {
  return [...loggedLives(log).values()].flatMap((life) => {
    const journeys = new Map<number, Deed[]>();
    for (const deed of life) {
      if (deed.journey < 0) continue;
      const own = journeys.get(deed.journey) ?? [];
      journeys.set(deed.journey, own);
      own.push(deed);
    }
    return [...journeys.values()];
  });
}

/** The touchpoints in the order in which each was first turned to; who goes back and forth has been there before. */
function pathOf(deeds: readonly Deed[], names: readonly string[]): string {
  const visited = deeds.filter(({ activity }) => activity === "visit").map(({ channel }) => channel);
  return [...new Set(visited)]
    .slice(0, PATH_STEPS)
    .map((channel) => names[channel])
    .join(PATH_ARROW);
}

function outcomeOf({ activity, brand }: Deed, focus: number): JourneyEnd {
  if (activity === "purchase") return brand === focus ? "focus" : "other";
  return activity === "leave" || activity === "giveUp" ? "left" : "nothing";
}
