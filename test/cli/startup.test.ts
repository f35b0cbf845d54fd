import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { openPool } from "../../src/threads/pool.ts";
import { engineHash } from "../../src/files/store/engineHash.ts";

/** Packages that a built file loads before its first line runs, by itself and through the files it imports. */
function packagesLoadedBy(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(file)) return found;
  seen.add(file);
  for (const [, name] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export)\b(?:[^;=]*?\bfrom)?\s*["']([^"']+)["'];/gm,
  )) {
    if (!name.startsWith(".")) found.add(name);
    else for (const inner of packagesLoadedBy(join(dirname(file), name), seen)) found.add(inner);
  }
  return found;
}

const outside = (file: string) =>
  [...packagesLoadedBy(file)].filter((name) => !name.startsWith("node:")).sort();

test("umot loads only commander before it knows the command: it starts in a tenth of a second", () => {
  expect(outside("dist/cli/begin.js")).toEqual(["commander"]);
});

test.each(["run", "sweep", "start", "story", "report"])(
  "umot %s loads what draws and what opens threads only when needed",
  (name) => {
    const heavy = [
      "jsdom",
      "@observablehq/plot",
      "cli-progress",
      "@resvg/resvg-js",
      "pdfkit",
      "pptxgenjs",
      "write-excel-file/universal",
      "typescript",
      "tsx",
    ];
    expect(outside(`dist/cli/commands/${name}.js`).filter((loaded) => heavy.includes(loaded))).toEqual([]);
    // A report is rendered without reading a scenario.
    if (name !== "report") expect(outside(`dist/cli/commands/${name}.js`)).toContain("zod/mini");
  },
);

test("umot run, sweep and compare load neither the engine nor what writes tables where every answer is on disk", () => {
  for (const name of ["run", "sweep", "compare"]) {
    const seen = new Set<string>();
    const loaded = packagesLoadedBy(`dist/cli/commands/${name}.js`, seen);
    expect(seen).toContain("dist/cli/study/conductStudy.js");
    expect(seen).not.toContain("dist/model/engine/compiledDay.js");
    for (const heavy of ["hyparquet-writer", "fast-xml-parser", "fflate"])
      expect(loaded).not.toContain(heavy);
  }
});

test("the bundled commands know the fingerprint of the engine that stands beside them", () => {
  const texts = readdirSync("dist/bundle").map((name) => readFileSync(join("dist/bundle", name), "utf8"));
  const engine = engineHash(pathToFileURL("dist/"));
  expect(texts.filter((text) => text.includes(engine))).toHaveLength(1);
});

test("each first file of a thread answers by itself, and none as another one does", async () => {
  for (const [file, order] of [
    ["dist/threads/worker.js", []],
    ["dist/machines/packingWorker.js", { tasks: [], addresses: [], engine: "", isPassing: false }],
  ] as const) {
    const pool = openPool(1, pathToFileURL(file));
    try {
      for (const time of ["first", "second"])
        expect(Object.values(await pool.run(order)), `${file}, ${time} time`).toContainEqual([]);
    } finally {
      await pool.close();
    }
  }
});
