import { DAYPARTS, MOMENTS } from "../../model/parameters.ts";
import { entry } from "../compile/tables.ts";
import type { Scenario } from "../settings/scenario.ts";
import { marketFaults } from "../words/market.ts";
import type { Path } from "../read/written.ts";
import type { Check, CheckFinding } from "./check.ts";

type Persona = Scenario["personas"][string];
type MomentName = (typeof MOMENTS)[number];

/** Whoever has a micro-moment must have a channel to turn to. */
export const checkHabits: Check = ({ scenario }) =>
  Object.entries(scenario.personas).flatMap(([name, persona]) =>
    reachedMoments(persona).flatMap((moment) => {
      const lonely = DAYPARTS.filter((daypart) => isLonely(persona, scenario.channels, moment, daypart));
      return lonely.length === 0
        ? []
        : [{ ...nowhereToTurn(name, moment, lonely), needs: needsOf(name, scenario) }];
    }),
  );

/** What decides whether a persona finds a channel. */
function needsOf(persona: string, { channels }: Scenario): Path[] {
  return [
    ...["habits", "dayparts", "transitions"].map((group) => ["personas", persona, group]),
    ...Object.keys(channels).flatMap((channel) =>
      ["use", "dayparts"].map((group) => ["channels", channel, group]),
    ),
  ];
}

function isLonely(
  persona: Persona,
  channels: Scenario["channels"],
  moment: MomentName,
  daypart: (typeof DAYPARTS)[number],
): boolean {
  if (persona.dayparts[daypart] === 0) return false;
  return Object.entries(channels).every(
    ([channel, { use, dayparts }]) =>
      use[moment] === 0 || dayparts[daypart] === 0 || entry(persona.habits[moment], channel) === 0,
  );
}

/** Journeys begin at know, or with a loyal consumer at buy, and go on as the transitions say. */
function reachedMoments({ transitions }: Persona): MomentName[] {
  const reached = new Set<MomentName>(["know", "buy"]);
  for (const from of reached) {
    for (const to of MOMENTS) if (transitions[from][to] > 0) reached.add(to);
  }
  return MOMENTS.filter((moment) => reached.has(moment));
}

function nowhereToTurn(persona: string, moment: MomentName, dayparts: readonly string[]): CheckFinding {
  const some = dayparts.length === DAYPARTS.length ? [] : dayparts;
  const fault = marketFaults.nowhereToTurn(persona, moment, some);
  return { code: "U312", path: ["channels"], subject: `${persona} ${moment}`, atKey: true, ...fault };
}
