import type { Language } from "../../language/language.ts";
import { ExitCode } from "../cliError.ts";
import { commandWords } from "../words.ts";

/** Ctrl-C as an abort signal. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** leaves Ctrl-C to whoever listened before */
  release(): void;
}

/** Ctrl-C, a polite kill, a terminal that was closed. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Who is told of the first signal; the last one listens. */
const listeners: (() => void)[] = [];
let hasStopped = false;
let hasEnded = false;

/**
 * Listens for Ctrl-C as long as the program works, so that it never dies without a word and without clearing away what
 * is half-written. Where nobody listens more closely (`listenForInterrupt`), it stops at once; so does the second one.
 * Once all is done a signal only ends what is still being printed.
 *
 * @returns to be told that all is done
 */
export function guardAgainstInterrupts(language: Language): () => void {
  const stop = () => {
    if (hasEnded) process.exit(process.stdout.writableLength > 0 ? ExitCode.interrupted : process.exitCode);
    const listener = listeners.at(-1);
    if (listener === undefined && !hasStopped)
      process.stderr.write(`\n${commandWords[language].stoppedAtOnce}\n`);
    if (listener === undefined || hasStopped) process.exit(ExitCode.interrupted);
    hasStopped = true;
    listener();
  };
  for (const name of SIGNALS) process.on(name, stop);
  return () => void (hasEnded = true);
}

/**
 * Listens for Ctrl-C: the first one lets what is under way end and keeps what is finished.
 *
 * @param tell - says what is happening
 */
export function listenForInterrupt(tell: () => void): Interrupt {
  const controller = new AbortController();
  const listener = () => {
    controller.abort();
    tell();
  };
  listeners.push(listener);
  return {
    signal: controller.signal,
    release: () => {
      const at = listeners.lastIndexOf(listener);
      if (at >= 0) listeners.splice(at, 1);
    },
  };
}
