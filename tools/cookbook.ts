// The pictures of docs/cookbook.md, made by the commands that stand above them: npm run pictures

import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { recipesOf } from "./recipes.ts";

/** Part of a picture's name, for those who want a few of them only. */
const wanted = process.env["ONLY"] ?? "";
const recipes = recipesOf(readFileSync("docs/cookbook.md", "utf8")).filter(({ picture }) =>
  new RegExp(wanted).test(picture),
);
const place = resolve(process.env["PICTURES"] ?? "docs/pictures", "cookbook");
const program = resolve("dist/cli/main.js");
// A flag of the command line goes on, e.g. `npx tsx tools/cookbook.ts --consumers 500` for a quick look.
const more = process.argv.slice(2);

let count = 0;
const folder = mkdtempSync(join(tmpdir(), "umot-cookbook-"));
try {
  mkdirSync(place, { recursive: true });
  cpSync("scenarios", join(folder, "scenarios"), { recursive: true });
  const madeBy = new Map<string, string>();
  for (const { picture, commands } of recipes) {
    for (const command of commands) madeBy.set(command, madeBy.get(command) ?? umot(command));
    const charts = join(madeBy.get(commands.at(-1) ?? "") ?? "", "charts");
    const [, chart] = /\.(.+)\.png$/.exec(picture) ?? [];
    if (!existsSync(join(charts, `${chart}.png`)))
      throw new Error(`${picture}: there is no ${chart}, only ${readdirSync(charts).join(", ")}`);
    copyFileSync(join(charts, `${chart}.png`), join(place, picture));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a command as users do, and gives the folder that it wrote. */
function umot(command: string): string {
  const words = command.split(" ").slice(2);
  const size = words[0] === "forecast" ? [] : more;
  const out = words.includes("--out") ? [] : ["--out", join("output", `${++count}`)];
  const typed = [program, ...words, ...out, ...size, "--quiet"];
  const { status } = spawnSync(process.execPath, typed, {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  // 1: an expectation of the scenario did not hold, which quick looks may bring about.
  if (status !== 0 && status !== 1) throw new Error(`${command} ended with ${status}`);
  return join(folder, typed[typed.indexOf("--out") + 1]);
}
