import { createInterface } from "node:readline";
import { printableLines } from "../../scenario/read/printable.ts";

/** Asks whoever sits at the keyboard. */
export interface Asking {
  /** shows something */
  say(text: string): void;
  /**
   * Shows a question and waits for a line.
   *
   * @returns what was typed, without blanks around it; undefined where nobody answers any more (Ctrl-C, Ctrl-D)
   */
  ask(question: string): Promise<string | undefined>;
  close(): void;
}

/** Whether somebody sits at a keyboard and reads what is asked: both are terminals. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks in the terminal, line by line, so that it can be read aloud, copied and scrolled. What is typed ahead waits. */
export function askInTerminal(): Asking {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const typed: string[] = [];
  let isClosed = false;
  let answer: (() => void) | undefined;
  lines.on("SIGINT", () => lines.close());
  lines.on("line", (line) => {
    typed.push(line);
    answer?.();
  });
  lines.on("close", () => {
    isClosed = true;
    answer?.();
  });
  const say = (text: string) => void process.stderr.write(`${printableLines(text)}\n`);
  return {
    say,
    async ask(question) {
      // A prompt is drawn anew as somebody types: it is one line.
      const above = question.lastIndexOf("\n") + 1;
      if (above > 0) say(question.slice(0, above - 1));
      lines.setPrompt(printableLines(question.slice(above)));
      if (!isClosed) lines.prompt();
      if (typed.length === 0 && !isClosed) await new Promise<void>((done) => (answer = done));
      answer = undefined;
      return typed.shift()?.trim();
    },
    close: () => lines.close(),
  };
}
