// npm run release -- --dry-run   what keeps this version from being released: version, changelog, package, moved numbers
// npm run release                the same; where nothing does, dates CHANGELOG.md and CITATION.cff and records the results
// npm run release -- --record    records the results of today as those of the last version (after a change that is meant)

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { packageFaults } from "./release/packageFaults.ts";
import { findReleaseFaults, movedScenarios, type Recorded } from "./release/releaseFaults.ts";
import { resultsNow } from "./release/resultsNow.ts";

const RECORD = "tools/release/results.json";
const words = process.argv.slice(2);
const known = ["--dry-run", "--record"];
const odd = words.filter((word) => !known.includes(word));
if (odd.length > 0) {
  console.error(`npm run release takes ${known.join(" or ")}, not ${odd.join(" ")}.`);
  process.exit(2);
}

const read = (file: string) => readFileSync(file, "utf8");
const versionOf = (file: string) => (JSON.parse(read(file)) as { readonly version: string }).version;
const recorded = JSON.parse(read(RECORD)) as Recorded;
const version = versionOf("package.json");
const results = await resultsNow();

if (words.includes("--record")) {
  record(recorded.version);
  process.exit();
}

const moved = movedScenarios(results, recorded.results);
console.log(`${Object.keys(results).length} scenarios run; ${moved.length} moved since ${recorded.version}.`);
const uncommitted = execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }).trim();
const faults = [
  ...findReleaseFaults(
    {
      version,
      otherVersions: {
        "package-lock.json": versionOf("package-lock.json"),
        "CITATION.cff": /^version: (\S+)$/m.exec(read("CITATION.cff"))?.[1],
      },
      changelog: read("CHANGELOG.md"),
      results,
    },
    recorded,
  ),
  ...packageFaults(),
  ...(uncommitted === "" || words.includes("--dry-run") ? [] : [`not committed:\n${uncommitted}`]),
];
if (faults.length > 0) {
  console.error(faults.map((fault) => `✗ ${fault}`).join("\n"));
  process.exit(1);
}
console.log(`✓ ${version}: version, changelog, numbers and package are in order.`);
if (!words.includes("--dry-run")) {
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(
    "CHANGELOG.md",
    read("CHANGELOG.md").replace(`## ${version} (unreleased)`, `## ${version} (${today})`),
  );
  const citation = read("CITATION.cff").replace(/^date-released: .*\n/m, "");
  writeFileSync(
    "CITATION.cff",
    citation.replace(/^version: .*$/m, (line) => `${line}\ndate-released: ${today}`),
  );
  record(version);
  console.log(`Then: git commit -am "Release ${version}" && git tag v${version} && npm publish`);
}

/** Keeps what came out, so that the next version is held against it. */
function record(of: string): void {
  writeFileSync(RECORD, `${JSON.stringify({ version: of, results }, null, 2)}\n`);
  console.log(`Recorded in ${RECORD} as the results of ${of}.`);
}
