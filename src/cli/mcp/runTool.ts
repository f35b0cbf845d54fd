import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Progress } from "../../studies/runs/replicate.ts";
import { TELLS_PROGRESS } from "../terminal/progressBar.ts";

/** How a call ended. */
export interface ToolEnd {
  readonly code: number | null;
  readonly printed: string;
  readonly said: string;
  /** whether the time was up before everything was done */
  readonly isCut: boolean;
}

const isTranslated = import.meta.url.endsWith(".js");
const program = fileURLToPath(new URL(isTranslated ? "../main.js" : "../main.ts", import.meta.url));

/** No answer is larger: an assistant would not read it. */
const MOST_CHARACTERS = 200_000;
/** Time to write down what was finished, in milliseconds. */
const GRACE = 10_000;

/**
 * Runs a command in a process of its own: stdout of this one belongs to the protocol, and a process can be ended. When
 * the time is up it is interrupted as by Ctrl-C, so that what was finished is answered; a call that is cancelled ends at once.
 */
export function runTool(
  words: readonly string[],
  {
    folder,
    seconds,
    signal,
    progress,
  }: {
    readonly folder: string;
    readonly seconds: number;
    readonly signal: AbortSignal;
    readonly progress: Progress;
  },
): Promise<ToolEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, program, ...words], {
      cwd: folder,
      env: { ...process.env, UMOT_ONLY_BELOW: folder, [TELLS_PROGRESS]: "1", NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    child.on("message", ({ done, total }: Readonly<Record<"done" | "total", number>>) =>
      progress(done, total),
    );
    const texts = { printed: "", said: "" };
    const collect = (which: keyof typeof texts) => (piece: string) => {
      if (texts[which].length < MOST_CHARACTERS) texts[which] += piece;
    };
    child.stdout?.setEncoding("utf8").on("data", collect("printed"));
    child.stderr?.setEncoding("utf8").on("data", collect("said"));
    let isCut = false;
    const timer = setTimeout(() => {
      isCut = true;
      child.kill("SIGINT");
      setTimeout(() => child.kill("SIGKILL"), GRACE).unref();
    }, seconds * 1000);
    const cancel = () => child.kill("SIGKILL");
    signal.addEventListener("abort", cancel);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
      resolve({ code, ...texts, isCut });
    });
  });
}
