import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanName } from "../../src/drawing/textWidth.ts";
import { readFonts } from "../../src/files/report/fonts.ts";
import { findFigure } from "../../src/report/document/figure.ts";
import type { ReportDocument } from "../../src/report/document/reportDocument.ts";
import { keyFigures } from "../../src/report/document/keyFigures.ts";
import { createPrinter, pageRoom } from "../../src/report/print/printer.ts";
import { leastHeight } from "../../src/report/print/printFigures.ts";
import { renderPrint } from "../../src/report/print/renderPrint.ts";
import { hostileReport } from "../exports/hostileReport.ts";

/** What reads the document: .ci/run installs it, or fails. */
const TOOLS = ["qpdf", "pdfinfo", "pdftotext", "pdffonts"];
const missing = TOOLS.filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);

const { document } = new JSDOM("").window;
const place = mkdtempSync(join(tmpdir(), "umot-print-"));
const file = join(place, "report.pdf");
let report: ReportDocument;
let bytes: Uint8Array;
beforeAll(async () => {
  report = await hostileReport();
  bytes = await renderPrint(report, { document, locale: "en" }, readFonts());
  writeFileSync(file, bytes);
}, 600_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const ask = (tool: string, ...words: string[]) => execFileSync(tool, words, { encoding: "utf8" });
const squeezed = (text: string) => text.replace(/\s+/g, "");

describe.skipIf(missing.length > 0)(`a printed report (needs ${TOOLS.join(", ")})`, () => {
  test("the document is valid, tagged, says its language, and runs nothing", () => {
    expect(ask("qpdf", "--check", file)).toContain("No syntax or stream encoding errors");
    const info = ask("pdfinfo", file);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/JavaScript: +no/);
    expect(info).toContain(`Title:           ${cleanName(report.title)}`);
    const objects = JSON.parse(ask("qpdf", "--json", "--json-stream-data=none", file)) as object;
    const text = JSON.stringify(objects);
    expect(text).toContain('"/Lang":"u:en"');
    expect(text).not.toMatch(/"\/(JS|JavaScript|Launch|URI|SubmitForm)"/);
    const alternatives = [...text.matchAll(/"\/Alt":"u:([^"]{20,})/g)];
    expect(alternatives).toHaveLength(report.figures.length);
    // One bookmark for the whole, one a section, one a figure.
    const bookmarks = [...text.matchAll(/"\/Dest":/g)];
    expect(bookmarks.length).toBeGreaterThanOrEqual(
      1 + report.figures.length + report.texts.en.sections.length,
    );
  });

  test("all text is text: titles of figures, findings, tables, hostile names", () => {
    const text = squeezed(ask("pdftotext", "-layout", file, "-"));
    for (const figure of report.figures) {
      const { title, sentences } = findFigure(figure, { locale: "en" });
      const first = (sentences[0] ?? title).replace(/[\u2066-\u2069]/g, "");
      if (/[\u0590-\u06FF]/.test(first)) continue; // in the order in which it is printed
      expect(text, figure.name).toContain(squeezed(first));
    }
    expect(text).toContain("</script><script>alert(1)</script>");
    expect(text).toContain(squeezed("What was assumed"));
  });

  test("what was found stands on two pages, all else in an appendix", () => {
    const page = (number: number) =>
      squeezed(ask("pdftotext", "-f", String(number), "-l", String(number), file, "-"));
    const { main } = keyFigures(report, "en");
    const sheets = page(1) + page(2);
    const said = main.map((figure) => squeezed(findFigure(figure, { locale: "en" }).sentences[0]));
    // As many as fit when each is as wide as the page, the first one first; the others stand in their sections. With
    // names as long as these, the map and a chart over time drawn lowest are together higher than a page.
    const paper = createPrinter("", "en", readFonts(), "");
    const [first, second] = main.map((figure) => leastHeight(paper, figure, { document, locale: "en" }));
    expect(first + second).toBeGreaterThan(pageRoom(paper));
    expect(said.map((text) => sheets.includes(text))).toEqual([true, false, false]);
    const all = squeezed(ask("pdftotext", file, "-"));
    for (const text of said) expect(all).toContain(text);
    expect(sheets).toContain("Notmodelled");
    expect(page(3)).toMatch(/^Appendix/);
  });

  test("structure says what is a heading, a list, a table with heads, a figure; every figure says how it was computed", () => {
    const structure = ask("pdfinfo", "-struct", file);
    const count = (tag: string) => structure.match(new RegExp(`^ *${tag}\\b`, "gm"))?.length ?? 0;
    const tables = report.texts.en.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block] : [])),
    );
    const rows = tables.reduce((sum, table) => sum + table.rows.length + 1, 0);
    const cells = tables.reduce((sum, table) => sum + table.heads.length * (table.rows.length + 1), 0);
    expect([count("Table"), count("TR"), count("TH") + count("TD")]).toEqual([tables.length, rows, cells]);
    expect(structure.match(/Scope \/Column/g)).toHaveLength(
      tables.reduce((sum, { heads }) => sum + heads.length, 0),
    );
    expect(structure.match(/Scope \/Row/g)).toHaveLength(rows - tables.length);
    expect([count("Figure"), count("Caption")]).toEqual([report.figures.length, report.figures.length]);
    expect(count("LI")).toBe(count("LBody"));
    const text = squeezed(ask("pdftotext", "-layout", file, "-"));
    expect(text.match(/Arowis:/g)).toHaveLength(report.figures.length);
  });

  test("a viewer shows the title, and emoji and right-to-left names stand in tables", () => {
    expect(JSON.stringify(JSON.parse(ask("qpdf", "--json", "--json-stream-data=none", file)))).toContain(
      '"/DisplayDocTitle":true',
    );
    const text = squeezed(ask("pdftotext", "-layout", file, "-"));
    expect(text).not.toContain("\uFFFD");
    expect(text).toContain("=HYPERLINK(0)🍕");
  });

  test("fonts are within, and no letter is missing", () => {
    const fonts = ask("pdffonts", file).trimEnd().split("\n").slice(2);
    expect(fonts.map((line) => /[A-Z]{6}\+(\S+)/.exec(line)?.[1]).toSorted()).toEqual([
      "Inter-Regular",
      "Inter-SemiBold",
      "NotoEmoji-Regular",
      "NotoSansArabic-Regular",
    ]);
    for (const line of fonts) expect(line).toMatch(/ yes yes yes +\d+ +\d+$/);
  });
});

test("equal reports give equal bytes", async () => {
  const again = await renderPrint(report, { document, locale: "en" }, readFonts());
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
});
