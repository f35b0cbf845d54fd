import { ACTIVITIES } from "../../../model/result.js";
/** What each logged consumer did, in order, by the consumer's number. */
export function loggedLives(log) {
    const lives = new Map();
    for (let row = 0; row < log.length; ++row) {
        const life = lives.get(log.consumer[row]) ?? [];
        if (life.length === 0)
            lives.set(log.consumer[row], life);
        life.push({
            activity: ACTIVITIES[log.activity[row]],
            day: log.day[row],
            journey: log.journey[row],
            persona: log.persona[row],
            channel: log.channel[row],
            brand: log.brand[row],
            value: log.value[row],
        });
    }
    return lives;
}
