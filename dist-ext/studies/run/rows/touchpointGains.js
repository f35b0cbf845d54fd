import { MOMENTS } from "../../../model/parameters.js";
/** Fewest journeys with and without a touchpoint from which anything is said. */
const FEWEST = 20;
/**
 * Which touchpoints, in which micro-moments, tell journeys that end in a purchase from those that do not.
 *
 *     gain = bought with / with − bought without / without,   deviation = gain / √(p (1 − p) (1 / with + 1 / without))
 *
 * with p the share of all that bought. A connection between what people did themselves, not yet a cause: that is what
 * `umot attribution` measures.
 *
 * @param lives - deeds of single consumers, in order
 * @param channels - number of channels
 */
export function touchpointGains(lives, channels) {
    const journeys = [...lives].flatMap(journeysOf);
    return MOMENTS.flatMap((moment, index) => {
        const lived = journeys.filter(({ turns }) => turns.has(index));
        return Array.from({ length: channels }, (_, channel) => {
            const uses = ({ turns }) => (((turns.get(index) ?? 0) >> channel) & 1) === 1;
            return {
                moment,
                channel,
                ...gainOf(lived.filter(uses), lived.filter((journey) => !uses(journey))),
            };
        });
    }).filter(({ gain }) => Number.isFinite(gain));
}
function gainOf(used, others) {
    if (Math.min(used.length, others.length) < FEWEST)
        return { gain: Number.NaN, deviation: Number.NaN };
    const boughtOf = (journeys) => journeys.filter(({ bought }) => bought).length;
    const gain = boughtOf(used) / used.length - boughtOf(others) / others.length;
    const share = (boughtOf(used) + boughtOf(others)) / (used.length + others.length);
    const error = Math.sqrt(share * (1 - share) * (1 / used.length + 1 / others.length));
    return { gain, deviation: error > 0 ? gain / error : 0 };
}
/** The journeys of one consumer. */
function journeysOf(deeds) {
    const journeys = new Map();
    let moment = -1;
    for (const { activity, journey, channel } of deeds) {
        if (journey < 0)
            continue;
        const own = journeys.get(journey) ?? { turns: new Map(), bought: false };
        journeys.set(journey, own);
        const begun = MOMENTS.indexOf(activity);
        if (begun >= 0) {
            moment = begun;
            own.turns.set(moment, own.turns.get(moment) ?? 0);
        }
        else if (activity === "visit")
            own.turns.set(moment, (own.turns.get(moment) ?? 0) | (1 << channel));
        else if (activity === "purchase")
            own.bought = true;
    }
    return [...journeys.values()];
}
