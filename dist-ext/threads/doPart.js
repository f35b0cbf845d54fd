import { messageOf } from "../studies/runs/executor.js";
import { ABANDONED } from "../model/parts/barrier.js";
import { joinRoom } from "../model/parts/company.js";
import { shareOf } from "../model/parts/mergeShares.js";
import { leaveRoom } from "../model/parts/room.js";
import { simulatePart } from "../model/simulate.js";
/** What each thread does with a part. Where it fails, the others are let go. */
export function doPart({ task, room, part }) {
    const { parameters, key } = task;
    try {
        const result = simulatePart(parameters, key, joinRoom(room, part, parameters));
        return part === 0 ? { first: result } : { share: shareOf(result) };
    }
    catch (cause) {
        leaveRoom(room);
        return { message: messageOf(cause) };
    }
}
/** Why a run in parts failed: what the part says that did not only wait for another. */
export function causeOf(parts) {
    const messages = parts.flatMap((done) => ("message" in done ? [done.message] : []));
    return messages.find((message) => message !== ABANDONED) ?? messages[0];
}
