import type { Progress } from "../experiment/replicate.ts";
import type { Terminal } from "./terminal.ts";

/** A bar on stderr with the time left. */
export interface ProgressBar {
  readonly progress: Progress;
  stop(): void;
}

/** @param label - what is counted, for example `runs` */
export async function createProgressBar(
  terminal: Terminal,
  label: string,
  left: string,
): Promise<ProgressBar> {
  if (!terminal.showsProgress) return { progress: () => {}, stop: () => {} };
  const { SingleBar } = (await import("cli-progress")).default;
  const bar = new SingleBar({
    format: `{bar} {value}/{total} ${label} · {eta_formatted} ${left}`,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 20,
    stream: process.stderr,
  });
  let isStarted = false;
  return {
    progress: (done, total) => {
      if (!isStarted) bar.start(total, 0);
      isStarted = true;
      bar.update(done);
    },
    stop: () => {
      if (isStarted) bar.stop();
    },
  };
}
