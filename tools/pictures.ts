// Makes the pictures of README.md with the commands that users type, and puts them into docs/pictures.

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** Elsewhere for those who only try it. */
const PLACE = process.env["PICTURES"] ?? "docs/pictures";

const folder = mkdtempSync(join(tmpdir(), "umot-pictures-"));
try {
  mkdirSync(PLACE, { recursive: true });
  const started = umot("start");
  const plans = ["neglected-call-centre", "better-call-centre", "more-advertising"];
  const compared = umot("compare", ...plans.map((plan) => `scenarios/subscription/${plan}.yaml`));
  const charts = { heatMap: "map-share", share: "shareOverTime" };
  for (const [name, chart] of Object.entries(charts)) copyChart(started, chart, name);
  copyChart(compared, "pairedDifference", "compare");
  await photograph(join(started, "report.html"), join(PLACE, "report.png"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a command as users do, and gives the folder that it wrote. */
function umot(command: string, ...flags: string[]): string {
  const out = join(folder, command);
  // A flag of the command line goes on, e.g. `npm run pictures -- --consumers 500` for a quick look.
  const typed = ["dist/cli/main.js", command, ...flags, "--out", out, "--quiet", ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, typed, { stdio: ["ignore", "ignore", "inherit"] });
  // 1: an expectation of the scenario did not hold, which quick looks may bring about.
  if (status !== 0 && status !== 1) throw new Error(`umot ${command} ended with ${status}`);
  return out;
}

function copyChart(from: string, chart: string, name: string): void {
  copyFileSync(join(from, "charts", `${chart}.png`), join(PLACE, `${name}.png`));
}

/** The first screen of a report, as a reader sees it. */
async function photograph(report: string, picture: string): Promise<void> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 1180 } });
    await page.goto(pathToFileURL(report).href);
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}
