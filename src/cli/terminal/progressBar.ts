import type { Progress } from "../../studies/runs/replicate.ts";
import type { Terminal } from "./terminal.ts";
import { commandWords } from "../words.ts";

/** Set by a process that wants to be told how far this one is, over the channel between them. */
export const TELLS_PROGRESS = "UMOT_TELLS_PROGRESS";

/** Clears a line of a terminal from where one is to its end. */
const CLEAR_LINE = "\u001b[K";

/** A bar on stderr with the time left. */
export interface ProgressBar {
  readonly progress: Progress;
  /** says something above the bar */
  say(text: string): void;
  /** takes the bar away; further progress is not shown */
  stop(): void;
}

/**
 * Shows a bar at once, so that nobody wonders whether anything happens. Off a terminal there is none.
 *
 * @param found - runs that took no time, because they had been done before
 */
export async function createProgressBar(
  terminal: Terminal,
  usualTotal: number,
  found: () => number,
): Promise<ProgressBar> {
  if (process.env[TELLS_PROGRESS] === "1" && process.send !== undefined) return toldProgress();
  if (!terminal.showsProgress) return { progress: () => {}, say: terminal.tell, stop: () => {} };
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
      if (!isShown) return;
      bar.setTotal(total);
      const seconds = (((Date.now() - begin) / 1000) * (total - done)) / (done - found());
      const left = Number.isFinite(seconds) ? ` · ${words.timeLeft(formatDuration(seconds))}` : "";
      bar.update(done, { left });
    },
    say: (text) => {
      if (isShown) process.stderr.write(`\r${CLEAR_LINE}`);
      // The bar itself draws again, in the line below.
      terminal.tell(text);
    },
    stop: () => {
      if (isShown) bar.stop();
      isShown = false;
    },
  };
}

/** To the process that started this one, at most five times a second. */
function toldProgress(): ProgressBar {
  let last = 0;
  return {
    progress: (done, total) => {
      const now = performance.now();
      if (now - last < 200 && done < total) return;
      last = now;
      // Who asked may be gone: then nobody is told.
      process.send?.({ done, total }, undefined, undefined, () => {});
    },
    say: () => {},
    stop: () => {},
  };
}

/** A time as people say it: 8 s, 3 min 20 s, 2 h 5 min. */
export function formatDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
