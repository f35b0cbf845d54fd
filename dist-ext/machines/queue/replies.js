/**
 * Listens for replies.
 *
 * @param isAwaited - whether a message is one of ours
 */
export function listenForReplies(events, isAwaited) {
    let arrived = [];
    let wake = () => { };
    const add = (reply) => {
        if (!isAwaited(reply.id))
            return;
        arrived.push(reply);
        wake();
    };
    const completed = ({ jobId, returnvalue }) => add({ id: jobId, answer: returnvalue });
    const failed = ({ jobId, failedReason }) => add({ id: jobId, reason: failedReason });
    events.on("completed", completed).on("failed", failed);
    return {
        async next(milliseconds) {
            if (arrived.length === 0) {
                let timer;
                await new Promise((resolve) => {
                    wake = resolve;
                    timer = setTimeout(resolve, milliseconds);
                });
                clearTimeout(timer);
            }
            wake = () => { };
            const now = arrived;
            arrived = [];
            return now;
        },
        wake: () => wake(),
        close: () => void events.off("completed", completed).off("failed", failed),
    };
}
