import type { Progress } from "../../studies/runs/replicate.ts";
import type { Terminal } from "./terminal.ts";
/** A bar on stderr with the time left. */
export interface ProgressBar {
    readonly progress: Progress;
    /** takes the bar away; further progress is not shown */
    stop(): void;
}
/**
 * Shows a bar at once, so that nobody wonders whether anything happens. Off a terminal there is none.
 *
 * @param found - runs that took no time, because they had been done before
 */
export declare function createProgressBar(terminal: Terminal, usualTotal: number, found: () => number): Promise<ProgressBar>;
/** A time as people say it: 8 s, 3 min 20 s, 2 h 5 min. */
export declare function formatDuration(seconds: number): string;
