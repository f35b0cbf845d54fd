import { USUAL_LANGUAGE } from "../../language/language.ts";
import type { AttributionRow } from "../../charts/plans/attributionAgainstTruth.ts";
import type { DecisiveMomentRow } from "../../charts/plans/decisiveMoments.ts";
import type { JudgedAttribution } from "./judgeAttribution.ts";
import { MOMENTS } from "../../model/parameters.ts";
import { touchpointNames } from "../../report/document/names.ts";

/** What each channel brings beside what rules credit to it. */
export function attributionRows({ attribution, channels }: JudgedAttribution): AttributionRow[] {
  const names = touchpointNames(attribution.plan.scenario, USUAL_LANGUAGE);
  return channels.touchpoints.map(({ touchpoint, sales, share, low, high, credited }) => ({
    touchpoint: names.get(touchpoint.channel) ?? touchpoint.channel,
    truth: share,
    low,
    high,
    brought: sales.difference,
    broughtLow: sales.low,
    broughtHigh: sales.high,
    ...credited,
  }));
}

/** Every micro-moment of every channel on which the brand is present at all; where it is absent, NaN. */
export function decisiveRows({ attribution, decisive }: JudgedAttribution): DecisiveMomentRow[] {
  const names = touchpointNames(attribution.plan.scenario, USUAL_LANGUAGE);
  return attribution.plan.channels.flatMap(({ channel }) =>
    MOMENTS.map((moment) => {
      const one = decisive.find(
        ({ touchpoint }) => touchpoint.channel === channel && touchpoint.moment === moment,
      );
      return {
        touchpoint: names.get(channel) ?? channel,
        moment,
        brought: one?.sales.difference ?? Number.NaN,
        low: one?.sales.low ?? Number.NaN,
        high: one?.sales.high ?? Number.NaN,
        part: one?.part ?? Number.NaN,
        chance: one?.chance ?? Number.NaN,
        isClear: one?.isClear === true ? 1 : 0,
      };
    }),
  );
}
