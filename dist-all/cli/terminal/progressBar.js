import { commandWords } from "../words.js";
/**
 * Shows a bar at once, so that nobody wonders whether anything happens. Off a terminal there is none.
 *
 * @param found - runs that took no time, because they had been done before
 */
export async function createProgressBar(terminal, usualTotal, found) {
    if (!terminal.showsProgress)
        return { progress: () => { }, stop: () => { } };
    const { SingleBar } = (await import("cli-progress")).default;
    const words = commandWords[terminal.language];
    const bar = new SingleBar({
        format: `{bar} {value}/{total} ${words.runs}{left}`,
        barCompleteChar: "█",
        barIncompleteChar: "░",
        barsize: 30,
        hideCursor: true,
        clearOnComplete: true,
        stream: process.stderr,
    });
    const begin = Date.now();
    bar.start(usualTotal, 0, { left: "" });
    let isShown = true;
    return {
        progress: (done, total) => {
            if (!isShown)
                return;
            bar.setTotal(total);
            const seconds = (((Date.now() - begin) / 1000) * (total - done)) / (done - found());
            const left = Number.isFinite(seconds) ? ` · ${words.timeLeft(formatDuration(seconds))}` : "";
            bar.update(done, { left });
        },
        stop: () => {
            if (isShown)
                bar.stop();
            isShown = false;
        },
    };
}
/** A time as people say it: 8 s, 3 min 20 s, 2 h 5 min. */
export function formatDuration(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
