import { ExitCode } from "./exitCode.ts";

/** Ctrl-C as an abort signal. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** gives Ctrl-C back to Node */
  release(): void;
}

/**
 * Listens for Ctrl-C and for a polite kill. The first one lets the runs under way end and keeps what is finished; the
 * second one stops at once.
 *
 * @param tell - says what is happening
 */
export function listenForInterrupt(tell: () => void): Interrupt {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(ExitCode.interrupted);
    controller.abort();
    tell();
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const name of signals) process.on(name, stop);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, stop);
    },
  };
}
