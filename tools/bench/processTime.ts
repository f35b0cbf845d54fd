import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Clock ticks in a second, in which Linux counts the time of a process. */
const TICKS = Number(spawnSync("getconf", ["CLK_TCK"]).stdout.toString());

/** Seconds of processor that a process which lives has spent so far, with those of the system for it, on all its threads. */
export function processorOf(pid: number): number {
  // The name of the program, which stands second in brackets, may hold blanks.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
