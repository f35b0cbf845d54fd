/** Rows made by hand for charts of single journeys. */

import type { CascadeRow } from "../../src/charts/wordOfMouth/cascadeLayout.ts";
import type { CohortRow } from "../../src/charts/overTime/cohortRetention.ts";
import type { PathRow } from "../../src/charts/journeys/pathRow.ts";
import type { PersonaJourneyRow } from "../../src/charts/journeys/personaJourneyRow.ts";
import { STAGES } from "../../src/drawing/words/stages.ts";

/** New buyers of seven months: the first stay, later ones less, and the fourth month's hardly at all. */
export const cohorts: CohortRow[] = [62, 55, 58, 41, 49, 37].flatMap((buyers, cohort) =>
  Array.from({ length: 6 - cohort }, (_, index) => {
    const later = index + 1;
    const returned = Math.round(buyers * (cohort === 3 ? 0.06 : 0.38 - 0.03 * cohort) * 0.92 ** later);
    const month = String(cohort + 1).padStart(2, "0");
    return { cohort: `2018-${month}-01`, later, buyers, returned, share: returned / buyers };
  }),
);

/** Two ways lead to the brand, and most journeys are left. */
export const paths: PathRow[] = [
  { path: "search › reviews › site", ends: [120, 90, 20, 240] },
  { path: "search › maps", ends: [60, 140, 10, 160] },
  { path: "reviews › site", ends: [90, 30, 15, 60] },
  { path: "shop window", ends: [70, 40, 5, 30] },
  { path: "maps › shop window › search", ends: [12, 33, 4, 51] },
  { path: "telephone › site", ends: [9, 12, 0, 14] },
].flatMap(({ path, ends }) =>
  (["focus", "other", "nothing", "left"] as const).map((outcome, index) => ({
    path,
    outcome,
    journeys: ends[index],
  })),
);

/** Two personas who break off at different stages. */
export const personas: PersonaJourneyRow[] = [
  {
    persona: "commuter",
    ease: [0.91, 0.52, 0.84, 0.88, 0.74, 0.61],
    exits: [0.08, 0.31, 0.1, 0.14],
    visits: [5200, 4100, 1500, 3900, 160, 40],
  },
  {
    persona: "food lover",
    ease: [0.95, 0.9, 0.86, 0.83, 0.58, 0.35],
    exits: [0.05, 0.07, 0.06, 0.27],
    visits: [6100, 2500, 1900, 4200, 210, 62],
  },
].flatMap(({ persona, ease, exits, visits }) => {
  const lost = exits.map((exit, index) => exit * visits[index]);
  return STAGES.flatMap((stage, index) =>
    touchpointsOf(index).map(([touchpoint, part]) => ({
      persona,
      stage,
      touchpoint,
      part,
      lastSource: index < 4 ? Math.round(part * lost[index]) : 0,
      visits: visits[index],
      ease: ease[index],
      exits: exits[index] ?? Number.NaN,
      decides: lost[index] === Math.max(...lost),
      gain: index < 4 ? 0.3 * part - 0.05 : Number.NaN,
      decisive: stage === "buy" && touchpoint === touchpointsOf(index)[1]?.[0],
    })),
  );
});

function touchpointsOf(stage: number): [string, number][] {
  if (stage === 4) return [["care", 0.07]];
  if (stage === 5) return [["friends", 0.93], ["posts", 0.07]];
  const names = [["search", "reviews", "video", "site"], ["maps", "search"], ["video", "search"], ["shop window", "site", "reviews"]];
  return names[stage].map((name, index) => [name, [0.48, 0.27, 0.15, 0.1][index]]);
}

/** A guest who tells six friends; two of them pass it on, and one of those who heard it does so again. */
export const cascade: CascadeRow[] = [
  [-1, 1, 0], [-1, 1, 0], [-1, 1, 0], [-1, 1, 0], [-1, 4, 0], [-1, 9, 0],
  [1, 2, 1], [1, 2, 1], [1, 2, 1], [1, 2, 1], [4, 5, 1], [4, 5, 1], [4, 5, 1],
  [7, 3, 2], [7, 3, 2], [7, 3, 2], [13, 4, 3],
].map(([cause, day, hops], word) => ({
  word,
  cause,
  day,
  hops,
  listener: 100 + word,
  teller: cause < 0 ? 7 : 100 + cause,
  said: 0.12 + 0.04 * hops,
}));
