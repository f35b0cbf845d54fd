import { MOMENTS } from "../../model/parameters.js";
import { ACTIVITIES } from "../../model/result.js";
const ACT = Object.fromEntries(ACTIVITIES.map((name, at) => [name, at]));
/** Places that a meeting can have: each channel in each micro-moment. */
export const placesOf = ({ channels }) => channels.length * MOMENTS.length;
/**
 * What analytics sees of a run: the meetings of each logged journey with the brand, in their order, and whether the
 * journey ended in a purchase of it. Equal paths are counted together; journeys that never met the brand are one path
 * without touches.
 *
 * A meeting is the number channel · 4 + micro-moment.
 */
export function touchPathsOf({ events, brands }, brand) {
    const own = brands.indexOf(brand);
    const journeys = new Map();
    for (let row = 0; row < events.length; ++row) {
        const activity = events.activity[row];
        const key = events.consumer[row] * 65_536 + events.journey[row];
        if (activity >= ACT.know && activity <= ACT.buy) {
            const journey = journeys.get(key) ?? { moment: 0, touches: [], bought: 0 };
            journey.moment = activity - ACT.know;
            journeys.set(key, journey);
        }
        else if (events.brand[row] === own) {
            const journey = journeys.get(key);
            if (journey === undefined)
                continue;
            if (activity === ACT.meet)
                journey.touches.push(events.channel[row] * MOMENTS.length + journey.moment);
            if (activity === ACT.purchase)
                ++journey.bought;
        }
    }
    return countEqual(journeys.values());
}
/** Paths between channels: a meeting is the number of the channel, whatever the micro-moment. */
export function overChannels(paths) {
    return paths.map((path) => ({
        ...path,
        touches: path.touches.map((touch) => Math.floor(touch / MOMENTS.length)),
    }));
}
function countEqual(journeys) {
    const found = new Map();
    for (const { touches, bought } of journeys) {
        const key = touches.join();
        const path = found.get(key) ?? { touches, bought: 0, lost: 0 };
        found.set(key, path);
        path.bought += bought;
        if (bought === 0)
            ++path.lost;
    }
    return [...found.values()];
}
