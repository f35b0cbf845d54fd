import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ended } from "../cli/support/umot.ts";

// Three processes put 200 folders each at one place, as fast as they can. None fails, every one that is looked at is
// whole, and nothing is left beside it.

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "umot-instant-"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const script = `
import { openOutputFolder } from ${JSON.stringify(pathToFileURL(resolve("dist/files/folders/outputFolder.js")).href)};
for (let turn = 0; turn < 200; ++turn) {
  const folder = openOutputFolder(process.argv[1], { question: "same" });
  for (const name of ["report.html", "data/a.csv", "charts/b.svg"]) folder.write(name, process.pid + " " + turn);
  folder.commit((files) => JSON.stringify({ tool: "umot", question: "same", runs: 1, files }));
  if (folder.aside !== undefined) process.stdout.write(folder.aside.message.en + "\\n");
}
`;

interface Listed {
  readonly name: string;
  readonly sha256: string;
}

test("folders that are put in one place at one instant are each whole", async () => {
  const run = join(place, "run");
  const children = [1, 2, 3].map(() =>
    ended(spawn(process.execPath, ["--input-type=module", "-e", script, run])),
  );
  for (const { code, stdout, stderr } of await Promise.all(children))
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
  const { files } = JSON.parse(readFileSync(join(run, "manifest.json"), "utf8")) as { files: Listed[] };
  expect(files).toHaveLength(3);
  for (const { name, sha256 } of files)
    expect(
      createHash("sha256")
        .update(readFileSync(join(run, name)))
        .digest("hex"),
    ).toBe(sha256);
  expect(readdirSync(place)).toEqual(["run"]);
});
