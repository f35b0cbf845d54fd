import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { better, spoken } from "../cli/support/spokenScenario.ts";
import { umotHere } from "../cli/support/umotHere.ts";

const place = mkdtempSync(join(tmpdir(), "umot-spoken-"));
beforeAll(() => {
  writeFileSync(join(place, "spoken.yaml"), spoken);
  writeFileSync(join(place, "better.yaml"), better);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function umot(...words: string[]): Promise<string> {
  const { code, stdout } = await umotHere([...words, "--lang", "it"], place);
  expect({ code, words }).toEqual({ code: 0, words });
  return stdout;
}

/** The part of a page that one language is read in, without the scenario as data at its end. */
function pageIn(folder: string, language: string): string {
  const page = readFileSync(join(place, folder, "report.html"), "utf8");
  const main = page.split(/(?=<main )/).find((part) => part.startsWith(`<main id="${language}"`)) ?? "";
  return main.replace(/<\/main>[\s\S]*/, "").replace(/<pre [^>]*id="manifest[\s\S]*?<\/pre>/g, "");
}

const RUN = ["--runs", "2", "--workers", "1"];

const commands: readonly (readonly [name: string, words: readonly string[]])[] = [
  ["run", ["run", "spoken.yaml", ...RUN]],
  ["sweep", ["sweep", "spoken.yaml", ...RUN]],
  ["compare", ["compare", "spoken.yaml", "better.yaml", ...RUN]],
  ["attribution", ["attribution", "spoken.yaml", ...RUN]],
  [
    "sensitivity",
    ["sensitivity", "spoken.yaml", "--vary", "brands.savile.quality=0.4..0.8", "--workers", "1"],
  ],
];

test.each(commands)("an Italian report of umot %s holds no English text", async (name, words) => {
  const said = await umot(...words, "--out", name, "--to", "html,xlsx,pptx");
  const page = pageIn(name, "it");
  expect(said).not.toContain("English");
  expect(page.match(/[^<>]*English[^<>]*/g)).toBeNull();
  expect(page).toContain("Mercato italiano");
  expect(page).toContain("Sarto italiano");
  expect(pageIn(name, "en").match(/[^<>]*italian[oia][^<>]*/g)).toBeNull();
  for (const file of ["report.xlsx", "report.pptx"]) {
    const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(join(place, name, file)))));
    const english = parts.filter(([path, bytes]) => /\.xml$/.test(path) && /English/.test(strFromU8(bytes)));
    expect({ file, english: english.map(([path]) => path) }).toEqual({ file, english: [] });
  }
});

test("data files keep the keys, and the English names beside them", () => {
  const rows = readFileSync(join(place, "run/charts/personaJourney.csv"), "utf8").split("\r\n");
  expect(rows.slice(0, 2)).toMatchInlineSnapshot(`
    [
      "persona,personaLabel,stage,touchpoint,touchpointLabel,part,visits,ease,exits,lastSource,gain",
      "gentleman,English gentleman,know,search,English search,0.50103950104,161,0.993788819876,0.0496894409938,5,",
    ]
  `);
});
