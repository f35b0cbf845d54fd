import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { PACKAGE_NEEDS, type PackageNeed } from "./packageNeeds.ts";

const { resolve } = createRequire(import.meta.url);

/** What must be installed for some purposes and is not, each with the version that fits, as npm takes them. */
export function missingPackages(needs: readonly PackageNeed[]): string[] {
  const names = new Set(needs.flatMap((need): readonly string[] => PACKAGE_NEEDS[need]));
  const missing = [...names].filter((name) => !isInstalled(name));
  if (missing.length === 0) return [];
  const ranges = rangesAsked();
  return missing.map((name) => `${name}@${majorOf(ranges[name])}`);
}

/** Packages that were found: whoever draws sixteen pictures asks sixteen times. */
const found = new Set<string>();

/** Some packages let nobody read their package.json, so that folders are looked at and nothing is resolved. */
function isInstalled(name: string): boolean {
  if (found.has(name)) return true;
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const isThere = places.some((place) =>
    statSync(`${place}/${name}`, { throwIfNoEntry: false })?.isDirectory(),
  );
  if (isThere) found.add(name);
  return isThere;
}

function rangesAsked(): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(resolve("umot/package.json"), "utf8")) as {
    readonly peerDependencies: Readonly<Record<string, string>>;
  };
  return manifest.peerDependencies;
}

/** `^29.1.1` → `29`, `^0.6.17` → `0.6`: no sign that a shell could take for its own. */
function majorOf(range: string): string {
  const [, major, minor] = /^\^(\d+)\.(\d+)/.exec(range) ?? [];
  return major === "0" ? `0.${minor}` : major;
}
