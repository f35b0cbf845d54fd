import { MOMENTS } from "../../model/parameters.js";
import { touchpointNames } from "../../report/document/names.js";
/** What each channel brings beside what rules credit to it. */
export function attributionRows({ attribution, channels }) {
    const names = touchpointNames(attribution.plan.scenario, "en");
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
export function decisiveRows({ attribution, decisive }) {
    const names = touchpointNames(attribution.plan.scenario, "en");
    return attribution.plan.channels.flatMap(({ channel }) => MOMENTS.map((moment) => {
        const one = decisive.find(({ touchpoint }) => touchpoint.channel === channel && touchpoint.moment === moment);
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
    }));
}
