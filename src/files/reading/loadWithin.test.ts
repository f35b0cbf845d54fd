import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isRefused, type Load } from "../../scenario/read/readText.ts";
import { loadFile, loadWithin } from "./loadWithin.ts";

let place = "";
const at = (name: string) => join(place, name);

beforeAll(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), "umot-load-")));
  for (const folder of ["project/.git", "project/markets/bread", "project/shared", "elsewhere"]) {
    mkdirSync(at(folder), { recursive: true });
  }
  for (const file of ["project/markets/bread/a.yaml", "project/shared/base.yaml", "elsewhere/secret"]) {
    writeFileSync(at(file), file);
  }
  symlinkSync(at("elsewhere/secret"), at("project/markets/bread/link.yaml"));
  symlinkSync(at("loop"), at("loop"));
  writeFileSync(at("large"), "");
  truncateSync(at("large"), 3 * 2 ** 30);
  execFileSync("mkfifo", [at("pipe")]);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What a loader says: the text, nothing, or why not. */
function told(content: ReturnType<Load>): string | undefined {
  if (content === undefined) return undefined;
  return isRefused(content)
    ? content.refused.message.en.replaceAll(place, "…")
    : Buffer.from(content).toString();
}

test("loadFile(…) reads regular files, and refuses everything else at once", () => {
  const load = (name: string) => told(loadFile(name, 1000));
  expect(load(at("elsewhere/secret"))).toBe("elsewhere/secret");
  expect(load(at("nothing"))).toBeUndefined();
  expect(load(at("elsewhere"))).toBe("…/elsewhere is a folder, but a file is needed.");
  expect(load(at("pipe"))).toBe("…/pipe is a pipe, but a file is needed.");
  expect(load(at("loop"))).toBe("…/loop is a link that leads back to itself.");
  expect(load(at("large"))).toBe("…/large must be at most 0.1 MB, but is 3221.3 MB.");
});

test.runIf(existsSync("/dev/zero"))("loadFile(…) does not read a device without end", () => {
  expect(told(loadFile("/dev/zero", 1000))).toBe("/dev/zero is a device, but a file is needed.");
});

test.runIf(existsSync("/proc/self/maps"))(
  "loadFile(…) stops where a file has more than its size says",
  () => {
    expect(told(loadFile("/proc/self/maps", 10))).toMatch(/^\/proc\/self\/maps must be at most 0\.1 MB/);
  },
);

test("loadWithin(…) reads what lies in the scenario's project, and nothing else that it names", () => {
  const entry = at("project/markets/bread/a.yaml");
  const load = (path: string) => told(loadWithin(entry)(path, 1000));
  expect(load(entry)).toBe("project/markets/bread/a.yaml");
  expect(load(at("project/shared/base.yaml"))).toBe("project/shared/base.yaml");
  const refused = (path: string) =>
    `only files in ${process.cwd()} or …/project are read, but ${path} is elsewhere.`;
  expect(load(at("elsewhere/secret"))).toBe(refused("…/elsewhere/secret"));
  expect(load(at("elsewhere/nothing"))).toBe(refused("…/elsewhere/nothing"));
  expect(load(at("project/markets/bread/link.yaml"))).toBe(refused("…/project/markets/bread/link.yaml"));
  expect(load(`${place}/project/../elsewhere/secret`)).toBe(refused("…/project/../elsewhere/secret"));
});

test("loadWithin(…) reads the scenario that was named, wherever it is, and what lies below it", () => {
  const entry = at("elsewhere/secret");
  expect(told(loadWithin(entry)(entry, 1000))).toBe("elsewhere/secret");
  expect(told(loadWithin(entry)(at("project/shared/base.yaml"), 1000))).toBe(
    `only files in ${process.cwd()} or …/elsewhere are read, but …/project/shared/base.yaml is elsewhere.`,
  );
});
