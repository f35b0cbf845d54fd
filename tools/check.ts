// What is checked besides the tests: types, rules of the linter, format, which file needs which, and what nothing needs.
//   npm run check              all of it
//   npm run check -- --quick   without the last two, as `npm test` does
//   npm run check -- --write   puts the format right first
import { spawnSync } from "node:child_process";

const [quick, write] = ["--quick", "--write"].map((flag) => process.argv.includes(flag));
const tsc = "node_modules/typescript7/bin/tsc";

/** Each with what it runs; the first that fails ends it. */
const checks: readonly (readonly [name: string, program: string, ...words: string[]])[] = [
  ["format", "biome", "format", "--config-path=tools/format.json", ...(write ? ["--write"] : [])],
  ["types", tsc],
  ["types of the engine", tsc, "-p", "src/model/day"],
  ["lint rules", "oxlint", "-c", "tools/oxlint.json", "--deny-warnings"],
];
const slow: typeof checks = [
  ["dependencies", "depcruise", "--config", "tools/dependency-cruiser.cjs", "src"],
  ["what nothing needs", "knip", "--config", "tools/knip.json"],
];

for (const [name, program, ...words] of quick ? checks : [...checks, ...slow]) {
  const isFile = program.includes("/");
  const { status } = isFile
    ? spawnSync(process.execPath, [program, ...words], { stdio: "inherit" })
    : spawnSync("npx", ["--no-install", program, ...words], {
        stdio: "inherit",
        shell: process.platform === "win32",
      });
  if (status === 0) continue;
  console.error(`\n${name}: see above.`);
  process.exit(1);
}
