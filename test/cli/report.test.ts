import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "./support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(async () => {
  place = createPlace();
  const flags = ["--consumers", "100", "--days", "121", "--runs", "2", "--out", "run", "--set", "expect=[]"];
  const { code, stderr } = await umot(["run", "small.yaml", ...flags], place.path);
  expect({ code, stderr }).toMatchObject({ code: 0 });
});
afterAll(() => place.remove());

const report = (...words: string[]) => umot(["report", ...words], place.path);

/** Names and content of all files of a folder. */
function bytesOf(folder: string): Record<string, string> {
  const root = join(place.path, folder);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file.slice(root.length + 1), readFileSync(file, "base64")] as const;
  });
  return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test("umot report adds formats to a finished folder and leaves the rest as it was", async () => {
  cpSync(join(place.path, "run"), join(place.path, "copy"), { recursive: true });
  const before = bytesOf("copy");
  const { code, stdout, stderr } = await report("copy", "--to", "html,json,xlsx", "--to", "parquet,csv");
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: "\nWritten to copy\n" });
  expect(stdout.split("\n")).toContain("copy/report.xlsx");
  const { "manifest.json": manifest, ...after } = bytesOf("copy");
  const { "manifest.json": oldManifest, ...kept } = before;
  expect(after).toMatchObject(kept);
  expect(Object.keys(after)).toEqual(
    expect.arrayContaining(["report.xlsx", "charts/swayed.parquet", "tables/summary.parquet"]),
  );
  const [one, other] = [oldManifest, manifest].map((text) =>
    JSON.parse(Buffer.from(text, "base64").toString()),
  );
  expect(other.files.map(({ name }: { name: string }) => name)).toEqual(Object.keys(after));
  expect({ ...other, files: [] }).toEqual({ ...one, files: [] });
});

test("umot report writes the same bytes again, in a folder of its own too", async () => {
  const formats = ["--to", "pdf,pptx,xlsx,png", "--lang", "it", "--quiet"];
  const [one, other] = [
    await report("run", ...formats, "--out", "a"),
    await report("run", ...formats, "--out", "b"),
  ];
  expect([one.code, other.code, one.stderr]).toEqual([0, 0, ""]);
  expect(bytesOf("b")).toEqual(bytesOf("a"));
  const again = await report("a", "--to", "svg", "--theme", "dark", "--out", "dark");
  expect(again.code).toBe(0);
  expect(Object.keys(bytesOf("dark"))).toContain("charts/swayed-dark.svg");
});

test("umot run --to writes a format at once, with the bytes of umot report", async () => {
  const flags = ["--consumers", "100", "--days", "121", "--runs", "2", "--out", "at-once"];
  const { code } = await umot(
    ["run", "small.yaml", ...flags, "--to", "xlsx", "--set", "expect=[]"],
    place.path,
  );
  expect(code).toBe(0);
  expect((await report("run", "--to", "xlsx", "--out", "later")).code).toBe(0);
  expect(bytesOf("at-once")["report.xlsx"]).toBe(bytesOf("later")["report.xlsx"]);
});

test("umot report says what is wrong with a folder, and writes nothing", async () => {
  const damage = (name: string, change: (text: string) => string, file = "report.json") => {
    cpSync(join(place.path, "run"), join(place.path, name), { recursive: true });
    const path = join(place.path, name, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  };
  damage("half", (text) => text.slice(0, 1000));
  damage("newer", (text) => text.replace('"reportVersion":1', '"reportVersion":2'));
  damage("escaping", (text) => text.replace('"charts/swayed.svg"', '"../outside"'), "manifest.json");
  damage("old", (text) => text.replaceAll("report.json", "other.json"), "manifest.json");
  mkdirSync(join(place.path, "empty"));
  rmSync(join(place.path, "old", "report.json"));
  const cases: [words: string[], says: RegExp][] = [
    [["nowhere"], /nowhere does not exist\.\n {2}Name a folder that umot/],
    [["small.yaml"], /small\.yaml is a file, but a folder is needed/],
    [["empty"], /empty is not a folder that umot wrote: it has no manifest\.json/],
    [["."], /it has no manifest\.json\.\n {2}Did you mean /],
    [["half"], /half\/report\.json is damaged: .*\n {2}Make it again: umot run small\.yaml/],
    [["newer"], /newer\/report\.json was written by a newer version/],
    [["escaping"], /manifest\.json is damaged: it lists the file “\.\.\/outside”/],
    [["old"], /old has no report\.json/],
    [["run", "--to", "pfd"], /--to must be some of html, pdf, .* but is “pfd”\.\n {2}Did you mean pdf\?/],
    [["run", "--to", ","], /--to must be some of/],
    [["run", "--theme", "blue"], /--theme must be one of light, dark/],
  ];
  const before = readdirSync(place.path).sort();
  for (const [words, says] of cases) {
    const { code, stdout, stderr } = await report(...words);
    expect({ code, stdout, stderr }, words.join(" ")).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(says),
    });
  }
  expect(readdirSync(place.path).sort()).toEqual(before);
  const { code, stderr } = await umot(["run", "small.yaml", "--no-out", "--to", "pdf"], place.path);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("--to asks for files, but --no-out"),
  });
});
