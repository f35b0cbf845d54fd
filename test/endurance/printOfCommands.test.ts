import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawFigure, findFigure } from "../../src/report/document/figure.ts";
import type { ReportDocument } from "../../src/report/document/reportDocument.ts";
import { parseReport } from "../../src/report/document/parseReport.ts";
import { computedLines } from "../../src/report/document/howComputed.ts";
import { REPORTING_COMMANDS, type Reports, reportOfEveryCommand } from "../support/reportOfEveryCommand.ts";

const TOOLS = ["pdftotext", "pdftoppm", "qpdf"] as const;
const [TO_TEXT, TO_DOTS, TO_JSON] = TOOLS;
const missing = TOOLS.filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);

/** Height of A4 in points, and the line below which page numbers stand. */
const [PAGE, FOOT] = [841.89, 780];
/** Ascent and descent of Inter, in parts of its size. */
const INTER = 0.96875 + 0.2412;

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const { document } = new JSDOM("").window;
let reports: Reports;
beforeAll(async () => {
  if (missing.length === 0) reports = await reportOfEveryCommand();
}, 600_000);
afterAll(() => reports?.remove());

describe.skipIf(missing.length > 0)(`printed reports (need ${TOOLS.join(", ")})`, () => {
  describe.each(REPORTING_COMMANDS)("of umot %s", (command) => {
    const file = () => reports.file(command, "report.pdf");

    test("no letter is smaller than 7 points", () => {
      const small = pagesOf(file()).flatMap((words) =>
        words.filter(({ top, bottom }) => bottom - top < 7 * INTER - 0.01),
      );
      expect(small).toEqual([]);
    });

    test("no page but the last is half empty", () => {
      const ends = pagesOf(file()).map((words) =>
        Math.max(...words.map(({ bottom }) => bottom).filter((end) => end < FOOT)),
      );
      expect(ends.slice(0, -1).map((end, page) => [page + 1, end > PAGE / 2])).toEqual(
        ends.slice(0, -1).map((_, page) => [page + 1, true]),
      );
    });

    test("every chart is as wide as the column, and has a box unless it goes on over the next page", () => {
      const figures = taggedFigures(file());
      expect(figures).toHaveLength(reportOf(command).figures.length);
      expect(figures.map(({ pages }) => pages > 1)).toEqual(figures.map(({ box }) => box === undefined));
      for (const [left, , right] of figures.flatMap(({ box }) => (box === undefined ? [] : [box])))
        expect([left, right]).toEqual([48, expect.closeTo(595.28 - 48, 2)]);
    });

    test("every chart, what it says and how it was computed stand on one page", () => {
      const pages = pagesOf(file()).map((words) => words.map(({ text }) => text).join(""));
      for (const figure of reportOf(command).figures) {
        const [said] = findFigure(figure, { locale: "en" }).sentences;
        const [[label, note]] = computedLines(figure, { document, locale: "en" });
        const squeezed = [said, `${label}: ${note}`].map((text) => text.replace(/\s+/g, ""));
        expect(
          pages.filter((page) => squeezed.every((text) => page.includes(text))),
          figure.name,
        ).not.toEqual([]);
      }
    });
  });

  test.each([
    ["run", "pathFlow"],
    ["sensitivity", "morrisPlane"],
  ])("of umot %s: every label with a rim shows its letters (%s)", (command, chart) => {
    const figures = reportOf(command).figures.filter((figure) => figure.chart === chart);
    expect(figures).not.toEqual([]);
    const labels = figures.flatMap((figure) =>
      [...drawFigure(figure, { document, locale: "en" }).querySelectorAll("[paint-order=stroke]")].map(
        (label) => (label.textContent ?? "").trim(),
      ),
    );
    expect(labels.length).toBeGreaterThan(1);
    const file = reports.file(command, "report.pdf");
    const pages = pagesOf(file);
    const at = pages.findIndex((words) => labels.every((label) => placesOf(words, label).length > 0));
    const page = pictureOf(file, at + 1);
    const faint = labels.filter((label) => !placesOf(pages[at], label).some((place) => hasInk(page, place)));
    expect(faint).toEqual([]);
    // Rims are no text: whoever searches finds each label once.
    const words = pages[at].map(({ text }) => text);
    const twice = words.filter(
      (word, index) => words.indexOf(word, index - 1) === index - 1 && labels.includes(word),
    );
    expect(twice).toEqual([]);
  });
});

function reportOf(command: string): ReportDocument {
  const { report } = parseReport(readFileSync(reports.file(command, "report.json"), "utf8"));
  return report as ReportDocument;
}

/** The words of each page and where they stand, in points from the upper left corner. */
function pagesOf(file: string): Word[][] {
  const markup = execFileSync(TO_TEXT, ["-bbox", file, "-"], { encoding: "utf8", maxBuffer: 1e9 });
  return markup
    .split("<page ")
    .slice(1)
    .map((page) =>
      Array.from(
        page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g),
        ([, left, top, right, bottom, text]) => ({
          text: text
            .replaceAll("&lt;", "<")
            .replaceAll("&gt;", ">")
            .replaceAll("&quot;", '"')
            .replaceAll("&amp;", "&"),
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      ),
    );
}

/** Where the last word of a label stands. */
function placesOf(words: readonly Word[], label: string): Word[] {
  const last = label.split(" ").at(-1);
  return words.filter(({ text }) => text === last);
}

interface TaggedFigure {
  /** corners, as its tag says: left, bottom, right, top */
  readonly box: readonly number[] | undefined;
  /** how many pages its marked content stands on */
  readonly pages: number;
}

/** A structure element as the file holds it; a piece of content says its page where that is not the element's own. */
interface Tag {
  readonly "/S"?: string;
  readonly "/Pg"?: string;
  readonly "/A"?: { readonly "/BBox"?: readonly number[] };
  readonly "/K"?: readonly (number | { readonly "/Pg"?: string })[];
}

/** All figures of a document, as their tags say. */
function taggedFigures(file: string): TaggedFigure[] {
  const text = execFileSync(TO_JSON, ["--json", "--json-stream-data=none", file], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const [, objects] = (JSON.parse(text) as { qpdf: [object, Record<string, { value?: Tag }>] }).qpdf;
  return Object.values(objects)
    .flatMap(({ value }) => (value?.["/S"] === "/Figure" ? [value] : []))
    .map((tag) => {
      const pages = (tag["/K"] ?? []).map((piece) =>
        typeof piece === "number" ? tag["/Pg"] : (piece["/Pg"] ?? tag["/Pg"]),
      );
      return { box: tag["/A"]?.["/BBox"], pages: new Set(pages).size };
    });
}

interface Picture {
  readonly width: number;
  readonly pixels: Buffer;
}

const DOTS = 144;

function pictureOf(file: string, page: number): Picture {
  const words = ["-r", `${DOTS}`, "-f", `${page}`, "-l", `${page}`, file];
  const bytes = execFileSync(TO_DOTS, words, { maxBuffer: 1e9 });
  const [head, size] = /^P6\s(\d+)\s\d+\s255\s/.exec(bytes.toString("latin1", 0, 40)) ?? [];
  return { width: Number(size), pixels: bytes.subarray((head ?? "").length) };
}

/** Whether there is a dot of the colour of ink within a place: streams and bars are all lighter. */
function hasInk({ width, pixels }: Picture, { left, top, right, bottom }: Word): boolean {
  const dot = (points: number) => Math.round((points * DOTS) / 72);
  for (let y = dot(top); y < dot(bottom); ++y)
    for (let x = dot(left); x < dot(right); ++x)
      if (pixels.subarray(3 * (y * width + x), 3 * (y * width + x) + 3).every((channel) => channel < 70))
        return true;
  return false;
}
