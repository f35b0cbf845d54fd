import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

// V8 aborts a process whose thread is ended while it loads its first module. Pools are closed 500 times, each 10 to
// 300 ms after its threads began to begin, in processes of the built program.

const POOLS = 50;

const script = `
import { openPool } from ${JSON.stringify(pathToFileURL(resolve("dist/threads/pool.js")).href)};
const filename = ${JSON.stringify(pathToFileURL(resolve("dist/threads/worker.js")).href)};
const first = Number(process.argv[1]);
for (let at = 0; at < ${POOLS}; ++at) {
  const pool = openPool({ filename, minThreads: 2, maxThreads: 2 });
  await new Promise((done) => setTimeout(done, 10 + ((first + at) * 97) % 291));
  await pool.close();
}
process.stdout.write("closed");
`;

test.each(Array.from({ length: 500 / POOLS }, (_, part) => part * POOLS))(
  "pools closed while their threads begin abort nothing (from %i on)",
  (first) => {
    const { status, signal, stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "-e", script, String(first)],
      { encoding: "utf8" },
    );
    expect({ status, signal, stdout, stderr }).toEqual({
      status: 0,
      signal: null,
      stdout: "closed",
      stderr: "",
    });
  },
);
