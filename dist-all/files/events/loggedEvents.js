import { ACTIVITIES } from "../../model/result.js";
import { DAYPARTS, DEVICES } from "../../model/parameters.js";
import { isWithinMoment } from "../../studies/story/scenes.js";
import { createClock } from "./eventClock.js";
/** What the number of an activity is; the others have none. */
const MEASURED = {
    experience: "satisfaction",
    post: "stars",
    purchase: "price",
    meet: "said",
    read: "said",
    hear: "said",
    tell: "told",
    answered: "hours",
};
const NOTHING_MEASURED = {
    satisfaction: undefined,
    stars: undefined,
    price: undefined,
    said: undefined,
    told: undefined,
    hours: undefined,
};
/**
 * The activities of a run's log in its order.
 *
 * @param start - first calendar day of the run, such as 2018-01-01
 */
export function eventsOf(run, start) {
    const clock = createClock(start);
    const dayparts = clockDayparts(run.events);
    const tellers = tellersOf(run);
    return Array.from({ length: run.events.length }, (_, index) => {
        const time = clock(run.events.consumer[index], run.events.day[index], dayparts[index]);
        return eventOf(run, run.events, index, time, tellers.get(index));
    });
}
/**
 * The part of the day that each activity is put into on the clock. What happens outside a micro-moment takes that of
 * the consumer's next moment on the same day, so that a need arises shortly before it is acted on; else −1.
 */
function clockDayparts(log) {
    const next = new Map();
    const dayparts = new Int8Array(log.length).fill(-1);
    for (let index = log.length - 1; index >= 0; --index) {
        const [consumer, day] = [log.consumer[index], log.day[index]];
        if (isWithinMoment(ACTIVITIES[log.activity[index]]))
            next.set(consumer, { day, daypart: log.daypart[index] });
        const found = next.get(consumer);
        if (found?.day === day)
            dayparts[index] = found.daypart;
    }
    return dayparts;
}
/** Who told each word that was heard, by its place in the log; equal words of one day in the order of telling. */
function tellersOf({ events, tales }) {
    const heard = new Map();
    for (let word = 0; word < tales.length; ++word) {
        const key = `${tales.day[word]} ${tales.listener[word]} ${tales.brand[word]} ${tales.said[word]}`;
        const own = heard.get(key);
        if (own === undefined)
            heard.set(key, [tales.teller[word]]);
        else
            own.push(tales.teller[word]);
    }
    const tellers = new Map();
    for (let index = 0; index < events.length; ++index) {
        if (ACTIVITIES[events.activity[index]] !== "hear")
            continue;
        const key = `${events.day[index]} ${events.consumer[index]} ${events.brand[index]} ${events.value[index]}`;
        const teller = heard.get(key)?.shift();
        if (teller !== undefined)
            tellers.set(index, teller);
    }
    return tellers;
}
function eventOf(run, log, index, timestamp, teller) {
    const [consumer, journey] = [log.consumer[index], log.journey[index]];
    const activity = ACTIVITIES[log.activity[index]];
    const isPlaced = isWithinMoment(activity);
    return {
        case: journey < 0 ? `consumer${consumer}` : `consumer${consumer}-journey${journey}`,
        activity,
        timestamp,
        persona: run.personas[log.persona[index]],
        device: isPlaced ? DEVICES[log.device[index]] : undefined,
        daypart: isPlaced ? DAYPARTS[log.daypart[index]] : undefined,
        channel: run.channels[log.channel[index]],
        brand: run.brands[log.brand[index]],
        ...measuredBy(activity, log.value[index]),
        teller: teller === undefined ? undefined : `consumer${teller}`,
        journey: journey < 0 ? undefined : journey,
    };
}
/** The number of an activity, by what it is. */
function measuredBy(activity, value) {
    const measured = Object.hasOwn(MEASURED, activity)
        ? MEASURED[activity]
        : undefined;
    return measured === undefined || Number.isNaN(value)
        ? NOTHING_MEASURED
        : { ...NOTHING_MEASURED, [measured]: value };
}
