import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { serialize } from "node:v8";
import { tasksOf } from "../../src/studies/runs/replicate.ts";
import { parameters } from "./twoTrattorias.ts";

/** How many pools a process opens and closes, and with which number it begins. */
export interface Closings {
  readonly first: number;
  readonly pools: number;
}

const built = (file: string) => JSON.stringify(pathToFileURL(resolve("dist", file)).href);

// Each pool is closed 10 to 300 ms after its two threads were given work: nothing in every other pool, runs of a small
// market, of which V8 optimises what it meets, in the rest. The closing is under way before the work has ended.
const script = `
import { openPool } from ${built("threads/pool.js")};
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
const [first, pools] = process.argv.slice(1).map(Number);
const tasks = deserialize(readFileSync(0));
const exits = {};
process.on("worker", (worker) => worker.on("exit", (code) => (exits[code] = (exits[code] ?? 0) + 1)));
for (let at = first; at < first + pools; ++at) {
  const pool = openPool(2, new URL(${built("threads/worker.js")}), { execArgv: [] });
  const work = [0, 1].map(() => pool.run(tasks.slice(0, at % 2 === 0 ? 0 : at % 8)));
  await new Promise((done) => setTimeout(done, 10 + (at * 97) % 291));
  await pool.close();
  await Promise.all(work);
}
process.stdout.write(JSON.stringify(exits));
`;

/** Opens and closes pools of two threads in a process of the built program; says how it and its threads ended. */
export function closePools({ first, pools }: Closings) {
  const words = ["--input-type=module", "-e", script, String(first), String(pools)];
  const input = serialize(tasksOf(parameters, "closing", 8));
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", input });
  return { status, signal, stdout, stderr };
}

/** What `closePools` gives where every thread ended by itself: one ended from outside ends with code 1. */
export const closedWell = ({ pools }: Closings) => ({
  status: 0,
  signal: null,
  stdout: JSON.stringify({ 0: 2 * pools }),
  stderr: "",
});
