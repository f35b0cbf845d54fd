import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as charts from "../../src/charts/index.ts";
import { drawPicture } from "../../src/files/report/drawPicture.ts";
import { figureOf } from "../../src/report/document/figure.ts";
import type { ReportDocument } from "../../src/report/document/reportDocument.ts";
import type { Figure } from "../../src/report/document/figure.ts";
import { deckPlan } from "../../src/report/slides/deckPlan.ts";
import { nativeChart } from "../../src/report/slides/nativeChart.ts";
import { renderSlides } from "../../src/report/slides/renderSlides.ts";
import { credits } from "../golden/attributionRows.ts";
import { claimBoundaryAbout, claimBoundaryRows } from "../golden/claimRows.ts";
import { differenceWeeks } from "../golden/differenceRows.ts";
import { fanMonths, horizons, skills } from "../golden/forecastRows.ts";
import { frontier, plan } from "../golden/planRows.ts";
import * as rows from "../golden/rows.ts";
import { hostileReport } from "../exports/hostileReport.ts";

const { document } = new JSDOM("").window;
const place = mkdtempSync(join(tmpdir(), "umot-slides-"));
let report: ReportDocument;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  const hostile = await hostileReport();
  const about = { focus: "nonna", measured: { metric: "share", brand: "nonna", unit: "share" } } as const;
  const others = [
    figureOf(charts.tornado, rows.swings, about),
    figureOf(charts.morrisPlane, rows.effects, { ...about, luck: 0.01 }),
    figureOf(charts.varianceShares, rows.indices, { ...about, luck: 0.01 }),
    figureOf(charts.responseCurve, rows.response(7), about),
    figureOf(charts.contributionWaterfall, rows.contributions, about),
    figureOf(charts.differenceOverTime, differenceWeeks(["more", "less"], 20), about),
    figureOf(charts.budgetPlan, plan, {}),
    figureOf(charts.efficientFrontier, frontier, {}),
    figureOf(charts.attributionAgainstTruth, credits, about),
    figureOf(charts.claimBoundary, claimBoundaryRows, claimBoundaryAbout),
    figureOf(charts.fan, fanMonths, { series: "Nonna", measure: "revenue", step: "month" } as const),
    figureOf(charts.scoresByHorizon, horizons, { focus: "bass" }),
    figureOf(charts.skillBySeries, skills, { method: "bass", baseline: "naive" } as const),
  ];
  report = { ...hostile, figures: [...hostile.figures, ...others] };
  files = unzipSync(await renderSlides(report, { document, locale: "en", drawPicture, withAppendix: true }));
}, 600_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The charts of the decision, which those of the appendix repeat. */
function decided(): Figure[] {
  const { evidence, money } = deckPlan(report, "en");
  return [...evidence, money].flatMap((one) => (one?.figure === undefined ? [] : [one.figure]));
}

const named = (pattern: RegExp, within = files) =>
  Object.keys(within)
    .filter((name) => pattern.test(name))
    .toSorted((a, b) => numberIn(a) - numberIn(b));
const numberIn = (name: string) => Number(/(\d+)\.\w+$/.exec(name)?.[1]);

test("slides are valid XML, refer to nothing outside, and each has notes", () => {
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const text = strFromU8(content);
    expect(XMLValidator.validate(text), name).toBe(true);
    expect(text, name).not.toContain('TargetMode="External"');
  }
  const slides = named(/^ppt\/slides\/slide\d+\.xml$/);
  expect(slides.length).toBeGreaterThan(report.figures.length + 2);
  expect(named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toHaveLength(slides.length);
});

test("the notes of a chart say its message, how it was computed, and where its rows are", () => {
  const notes = named(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((name) => strFromU8(files[name]));
  for (const { name, chart } of report.figures) {
    const own = notes.filter((text) => text.includes(`charts/${name}.csv`));
    const isDecided = decided().some((figure) => figure.name === name);
    expect(own.length, name).toBe((chart === "personaJourney" ? personas().length : 1) + (isDecided ? 1 : 0));
    for (const text of own) expect(text).toMatch(/How it was computed:.*A row is: .*What it was made from:/s);
  }
});

const personas = () => [
  ...new Set(
    report.figures
      .filter(({ chart }) => chart === "personaJourney")
      .flatMap(({ rows: all }) => all.map((row) => (row as { persona: string }).persona)),
  ),
];

/** Charts that slides hold as charts. */
const NATIVE = Object.values(charts).flatMap(({ name, native }) => (native === undefined ? [] : [name]));

test("every chart on a slide holds the numbers of its rows, in the chart and in the workbook within", async () => {
  const natives = [...decided(), ...report.figures]
    .map((figure) => nativeChart(figure, "en"))
    .filter((one) => one !== undefined);
  const charts = named(/^ppt\/charts\/chart\d+\.xml$/);
  const books = named(/^ppt\/embeddings\/.*\.xlsx$/);
  expect([charts.length, books.length]).toEqual([natives.length, natives.length]);
  const known = report.figures.map(({ chart }) => chart);
  expect(NATIVE.filter((chart) => !known.includes(chart))).toEqual([]);
  for (const [at, native] of natives.entries()) {
    const numbers = native.series.map(({ values }) => values.filter(Number.isFinite));
    const isPlane = native.across !== undefined;
    // The places across of a scatter stand with each of its series.
    const drawn = isPlane ? numbers.slice(1) : numbers;
    expect(valuesOf(strFromU8(files[charts[at]])), charts[at]).toEqual(drawn);
    const file = join(place, `${at}.xlsx`);
    writeFileSync(file, files[books[at]]);
    const lines = await readSheet(file);
    const within = native.series.map((_, column) =>
      lines.slice(1).flatMap((line) => {
        const cell = line[isPlane ? column : column + 1];
        return typeof cell === "number" ? [cell] : [];
      }),
    );
    expect(within, books[at]).toEqual(numbers);
  }
});

test("every axis has a format of its own: money across, shares up", () => {
  const formats = [...decided(), ...report.figures].flatMap(({ chart }) =>
    NATIVE.includes(chart) ? [chart] : [],
  );
  const frontierXml = strFromU8(files[named(/chart\d+\.xml$/)[formats.indexOf("efficientFrontier")]]);
  expect(frontierXml.match(/formatCode="#,##0 &quot;EUR&quot;"/g)).toHaveLength(2);
  const boundaryXml = strFromU8(files[named(/chart\d+\.xml$/)[formats.indexOf("claimBoundary")]]);
  expect(boundaryXml).toMatch(/formatCode="General" sourceLinked="0".*formatCode="0%" sourceLinked="0"/s);
  for (const name of named(/chart\d+\.xml$/)) expect(strFromU8(files[name])).not.toContain("¦");
});

/** The numbers of each series of a chart's XML. */
function valuesOf(xml: string): number[][] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ["c:ser", "c:pt"].includes(name),
  });
  const plot = parser.parse(xml)["c:chartSpace"]["c:chart"]["c:plotArea"];
  const kind = Object.keys(plot).find((name) => name.endsWith("Chart")) ?? "";
  return (plot[kind]["c:ser"] as Series[]).map((series) =>
    series["c:val" in series ? "c:val" : "c:yVal"]["c:numRef"]["c:numCache"]["c:pt"].flatMap((point) =>
      point["c:v"] === "" ? [] : [Number(point["c:v"])],
    ),
  );
}

interface Series {
  readonly [value: string]: {
    readonly "c:numRef": {
      readonly "c:numCache": { readonly "c:pt": readonly { readonly "c:v": unknown }[] };
    };
  };
}

test("charts and pictures have an alternative text, and pictures say that they are pictures", () => {
  const slides = named(/^ppt\/slides\/slide\d+\.xml$/).map((name) => strFromU8(files[name]));
  const shown = slides.filter(
    (slide) => /<p:pic>|<p:graphicFrame>/.test(slide) && !slide.includes("<a:tbl>"),
  );
  // Each persona has a slide of her own.
  const all = decided().length + report.figures.length + Math.max(0, personas().length - 1);
  expect(shown).toHaveLength(all);
  for (const slide of shown) {
    const [, description] = /<p:cNvPr [^>]*descr="([^"]+)"/.exec(slide) ?? [];
    expect(description?.length).toBeGreaterThan(20);
    if (slide.includes("<p:pic>")) expect(slide).toContain("A picture: ");
  }
});

test("equal reports give equal slides", async () => {
  const tools = { document, locale: "it", drawPicture } as const;
  const first = await renderSlides(report, tools);
  // Times in archives count in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await renderSlides(report, tools)).equals(Buffer.from(first))).toBe(true);
});

test.each([
  ["en", "en-US"],
  ["it", "it-IT"],
] as const)(
  "a deck to decide by has at most eight slides, each with title, footer and number (%s)",
  async (locale, tag) => {
    const deck = unzipSync(await renderSlides(report, { document, locale, drawPicture }));
    const slides = named(/^ppt\/slides\/slide\d+\.xml$/, deck).map((name) => strFromU8(deck[name]));
    expect(slides).toHaveLength(8);
    const titles = slides.map((slide) => /<p:ph type="title"\/>.*?<a:t>([^<]+)</s.exec(slide)?.[1] ?? "");
    expect(titles.filter((title) => title.length < 3)).toEqual([]);
    expect(new Set(titles).size).toBe(8);
    for (const [at, slide] of slides.entries()) {
      expect(slide.match(/<p:ph /g)).toHaveLength(3);
      expect(slide).toMatch(/<p:ph type="ftr"[^>]*>.*<p:ph type="sldNum"/s);
      expect(slide).toContain(`type="slidenum"><a:rPr sz="1100" lang="${tag}">`);
      expect(slide).toContain(`<a:t>${at + 1}</a:t></a:fld>`);
    }
    for (const [name, content] of Object.entries(deck).filter(([one]) =>
      /(slide|notesSlide|chart)\d+\.xml$/.test(one),
    )) {
      const languages = new Set(
        Array.from(strFromU8(content).matchAll(/ lang="([^"]+)"/g), ([, found]) => found),
      );
      expect([...languages], name).toEqual(/slideLayout/.test(name) ? expect.anything() : [tag]);
    }
    // The list of parts is that of the parts.
    const listed = Array.from(
      strFromU8(deck["[Content_Types].xml"]).matchAll(/PartName="\/([^"]+)"/g),
      ([, part]) => part,
    );
    expect(listed.filter((part) => !(part in deck))).toEqual([]);
    expect(strFromU8(deck["docProps/app.xml"])).toContain(`<vt:lpstr>${titles[2]}</vt:lpstr>`);
  },
);

test("every table of a deck has an alternative text", () => {
  const frames = named(/^ppt\/slides\/slide\d+\.xml$/)
    .flatMap((name) => strFromU8(files[name]).split("<p:graphicFrame>").slice(1))
    .filter((frame) => frame.includes("<a:tbl>"));
  expect(frames.length).toBeGreaterThan(0);
  for (const frame of frames) expect(frame).toMatch(/descr="[^"]{20,}"/);
});
