import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "../cli/support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

/** Makes a folder as a run leaves it, as far as it gets. */
function createFolder(name: string, report?: string, files: readonly string[] = []): void {
  const listed = files.map((file) => ({ name: file }));
  const manifest = { tool: "umot", command: "umot run small.yaml --runs 2", files: listed };
  mkdirSync(join(place.path, name));
  writeFileSync(join(place.path, name, "manifest.json"), JSON.stringify(manifest));
  if (report !== undefined) writeFileSync(join(place.path, name, "report.json"), report);
}

test("umot report says what is wrong with a folder, and writes nothing", async () => {
  createFolder("half", '{"reportVersion":1,"kind":"ru');
  createFolder("newer", '{"reportVersion":2}');
  createFolder("older", '{"reportVersion":0}');
  createFolder("escaping", "{}", ["../outside"]);
  createFolder("old");
  mkdirSync(join(place.path, "empty"));
  const again = "\n {2}Make it again: umot run small\\.yaml --runs 2";
  const cases: [words: string[], says: string][] = [
    [["nowhere"], "nowhere does not exist\\.\n {2}Name a folder that umot"],
    [["small.yaml"], "small\\.yaml is a file, but a folder is needed"],
    [["empty"], "empty is not a folder that umot wrote: it has no manifest\\.json"],
    [["."], "it has no manifest\\.json\\.\n {2}Did you mean "],
    [["half"], `half/report\\.json is damaged: .*${again}`],
    [["newer"], "newer/report\\.json was written by a newer version"],
    [["older"], `older/report\\.json was written by an older version: .*${again}`],
    [["escaping"], "manifest\\.json is damaged: it lists the file “\\.\\./outside”"],
    [["old"], `old has no report\\.json: .*${again}`],
    [["half", "--to", "pfd"], "--to must be some of html, pdf, .* but is “pfd”\\.\n {2}Did you mean pdf\\?"],
    [["half", "--to", ","], "--to must be some of"],
    [["half", "--theme", "blue"], "--theme must be one of light, dark"],
    [["half", "--to", "png,pdf", "--theme", "dark"], "--theme dark is for screens, but pdf is for paper"],
    [["half", "--out", ""], "--out must be the name of a folder, but is empty"],
  ];
  const before = readdirSync(place.path).sort();
  for (const [words, says] of cases) {
    const { code, stdout, stderr } = await umot(["report", ...words], place.path);
    expect({ code, stdout, stderr }, words.join(" ")).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(new RegExp(says)),
    });
  }
  expect(readdirSync(place.path).sort()).toEqual(before);
});

test("--to and --no-out together are refused", async () => {
  const { code, stderr } = await umot(["run", "small.yaml", "--no-out", "--to", "pdf"], place.path);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("--to asks for files, but --no-out"),
  });
});
