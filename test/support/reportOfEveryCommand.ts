import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { umotHere } from "../cli/support/umotHere.ts";

const TRATTORIA = resolve("scenarios/restaurant/trattoria.yaml");
const SMALL = ["--consumers", "300", "--runs", "3"];
const [QUALITY, ADVERTISING] = ["brands.nonna.quality", "brands.nonna.advertising.daily"];

/** How each command that writes a report is typed; `compare` with the three alternatives that fill a page. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  run: [TRATTORIA, ...SMALL, "--days", "200"],
  compare: [TRATTORIA, ...SMALL, "--days", "200", "--money", ...alternatives()],
  sweep: [TRATTORIA, ...SMALL, "--days", "60"],
  sensitivity: [
    TRATTORIA,
    ...SMALL,
    "--days",
    "60",
    "--vary",
    `${QUALITY}=0.4..0.9`,
    "--vary",
    `${ADVERTISING}=0..40`,
  ],
  optimise: [
    TRATTORIA,
    ...SMALL,
    "--days",
    "60",
    "--lever",
    `${QUALITY}=0.4..0.9`,
    "--lever",
    `${ADVERTISING}=0..40`,
  ],
  calibrate: [
    TRATTORIA,
    "--consumers",
    "300",
    "--days",
    "60",
    "--runs",
    "40",
    "--draws",
    "10",
    "--data",
    resolve("test/support/series/trattoria.csv"),
    "--fit",
    `${QUALITY}=0.4..0.9`,
    "--fit",
    "choice.price=1..6",
    "--self-test",
    "20",
  ],
  attribution: [TRATTORIA, ...SMALL, "--days", "121"],
  claims: ["D12", "D20-ignored", ...SMALL],
  validate: ["reviews.asked", "--runs", "2"],
  start: [...SMALL, "--days", "120", "--sweep-runs", "1"],
};

function alternatives(): string[] {
  return [
    `${QUALITY}=0.85,brands.nonna.price=30`,
    `${ADVERTISING}=40`,
    "brands.nonna.care.answered=1",
  ].flatMap((settings) => ["--with", settings]);
}

/** The commands that write a report. */
export const REPORTING_COMMANDS = Object.keys(TYPED);

/** Folders that the commands wrote, one each, with the report as PDF too. */
export interface Reports {
  /** path of a file in the folder of a command */
  readonly file: (command: string, name: string) => string;
  readonly remove: () => void;
}

/** Types every command that writes a report, one after the other, on a market so small that it takes a moment. */
export async function reportOfEveryCommand(language: "en" | "it" = "en"): Promise<Reports> {
  const place = mkdtempSync(join(tmpdir(), "umot-reports-"));
  for (const [command, words] of Object.entries(TYPED)) {
    const where = ["--out", join(place, command), "--no-store", "--to", "pdf", "--lang", language, "--quiet"];
    const { code, stderr } = await umotHere([command, ...words, ...where, "--workers", "1"]);
    // 1: an expectation did not hold, which in so small a market says nothing.
    if (code !== 0 && code !== 1) throw new Error(`umot ${command} ended with ${code}: ${stderr}`);
  }
  return {
    file: (command, name) => join(place, command, name),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}
