import { ACTIVITIES } from "../../model/result.js";
/** Activities that are part of a micro-moment; only these have a daypart and a device. */
const WITHIN_MOMENT = new Set([
    "know",
    "go",
    "do",
    "buy",
    "visit",
    "meet",
    "read",
    "choose",
    "chooseNothing",
    "abandonBasket",
    "purchase",
    "leave",
    "giveUp",
]);
/** Whether an activity is part of a micro-moment, so that it has a daypart and a device. */
export const isWithinMoment = (activity) => WITHIN_MOMENT.has(activity);
/** Cuts one consumer's events into scenes: a new day, part of the day or device begins a new one. */
export function scenesOf(log, consumer) {
    const scenes = [];
    for (let index = 0; index < log.length; ++index) {
        if (log.consumer[index] !== consumer)
            continue;
        const next = sceneAt(log, index);
        const current = scenes.at(-1);
        if (current !== undefined && isSamePlace(current, next))
            scenes[scenes.length - 1] = joined(current, next);
        else
            scenes.push(next);
    }
    return scenes;
}
/** The consumers that the log follows, in ascending order. */
export function loggedConsumers(log) {
    return [...new Set(log.consumer.subarray(0, log.length))].sort((a, b) => a - b);
}
/** The consumer in the log who lived through the most different things: the one worth telling about. */
export function mostEventful(log) {
    const lived = new Map();
    for (let index = 0; index < log.length; ++index) {
        const consumer = log.consumer[index];
        const activities = lived.get(consumer) ?? new Set();
        lived.set(consumer, activities.add(log.activity[index]));
    }
    const [best] = [...lived].sort(([a, did], [b, also]) => also.size - did.size || a - b);
    return best?.[0];
}
/** What happens outside a micro-moment may happen anywhere and at any time of the day. */
function sceneAt(log, index) {
    const event = eventAt(log, index);
    const isPlaced = isWithinMoment(event.activity);
    return {
        day: log.day[index],
        daypart: isPlaced ? log.daypart[index] : -1,
        device: isPlaced ? log.device[index] : -1,
        persona: log.persona[index],
        events: [event],
    };
}
function isSamePlace(a, b) {
    const agree = (one, other) => one === other || one < 0 || other < 0;
    return a.day === b.day && agree(a.daypart, b.daypart) && agree(a.device, b.device);
}
function joined(a, b) {
    return {
        ...a,
        daypart: Math.max(a.daypart, b.daypart),
        device: Math.max(a.device, b.device),
        events: [...a.events, ...b.events],
    };
}
function eventAt(log, index) {
    const activity = ACTIVITIES[log.activity[index]];
    return { activity, channel: log.channel[index], brand: log.brand[index], value: log.value[index] };
}
