import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Entry {
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, Entry>>;

const lock = (JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Lock }).packages;
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;

test("the lock file names no download address", () => {
  expect(findAddresses(lock)).toEqual([]);
  expect(findAddresses({ "node_modules/a": { resolved: "https://example.org/a.tgz" } })).toHaveLength(1);
});

// A registry can carry some platforms' binaries late; `npm install` then writes a lock file that `npm ci` refuses.
test("the lock file holds every platform's binaries", () => {
  expect(findMissing(lock)).toEqual([]);
  expect(findMissing({ "node_modules/a": { optionalDependencies: { b: "1" } } })).toEqual([
    "node_modules/a needs b",
  ]);
});

// A script that runs on a user's computer before umot was ever called is more than a simulator may ask for.
test("nothing that users install runs a script of its own", () => {
  expect(findScripts(lock)).toEqual([]);
  expect(findScripts({ "node_modules/a": { hasInstallScript: true } })).toEqual(["node_modules/a"]);
  expect(findScripts({ "node_modules/a": { hasInstallScript: true, dev: true } })).toEqual([]);
});

test("every package is pinned to one version", () => {
  const ranges = Object.entries({ ...manifest["dependencies"], ...manifest["devDependencies"] });
  expect(ranges.length).toBeGreaterThan(0);
  expect(ranges.filter(([, version]) => !/^(npm:\w+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

// Seven, under a name of its own, checks and translates five times as fast, and can be asked nothing by a program.
test("typescript stays below 7, where dependency-cruiser checks nothing and says that all is well", () => {
  expect(manifest["devDependencies"]?.["typescript"]).toMatch(/^6\./);
  expect(manifest["devDependencies"]?.["typescript7"]).toMatch(/^npm:typescript@7\./);
});

function findAddresses(packages: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { resolved }]) =>
    resolved?.startsWith("http") ? [`${path}: ${resolved}`] : [],
  );
}

function findScripts(packages: Lock): string[] {
  return Object.entries(packages)
    .filter(([path, { dev, hasInstallScript }]) => path !== "" && hasInstallScript === true && dev !== true)
    .map(([path]) => path);
}

function findMissing(packages: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesOf(name, path).some((place) => place in packages))
      .map((name) => `${path} needs ${name}`),
  );
}

/** Where Node would look for a package that is needed at `path`: there, and in every folder above. */
function placesOf(name: string, path: string): string[] {
  const above = path.lastIndexOf("/node_modules/");
  const place = `${path === "" ? "" : `${path}/`}node_modules/${name}`;
  if (path === "") return [place];
  return [place, ...placesOf(name, above < 0 ? "" : path.slice(0, above))];
}

// Twelve scripts: six for whoever changes the code, and one each for what is made for readers and for a release.
test("CONTRIBUTING.md explains each of at most 16 entries of the root and of at most 12 scripts", () => {
  const told = readFileSync("docs/CONTRIBUTING.md", "utf8");
  const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
  const entries = [...new Set(tracked.map((file) => file.replace(/\/.*/, "/")))];
  const scripts = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).scripts as object);
  expect(entries.length).toBeLessThanOrEqual(16);
  expect(scripts.length).toBeLessThanOrEqual(12);
  expect(entries.filter((entry) => !told.includes(`\`${entry}\``))).toEqual([]);
  expect(scripts.filter((name) => !/^(start|test)$/.test(name) && !told.includes(`npm run ${name}`))).toEqual(
    [],
  );
});

test("docs/library.md has one line that installs all that is optional", () => {
  const [line = ""] =
    /^npm install \/tmp\/umot-\S+ @.*$/m.exec(readFileSync("docs/library.md", "utf8")) ?? [];
  const installed = line.split(" ").slice(3);
  const optional = Object.keys(manifest["peerDependencies"] ?? {});
  expect(installed.map((name) => name.replace(/@[^@]+$/, "")).toSorted()).toEqual(optional.toSorted());
  const known: Readonly<Record<string, string>> = manifest["devDependencies"] ?? {};
  for (const name of installed) {
    const [, bare, version] = /^(.+)@([^@]+)$/.exec(name) ?? [];
    expect(`${known[bare]}.`.startsWith(`${version}.`) ? "" : name).toBe("");
  }
});
