import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { readPageFonts } from "../../src/files/report/fonts.ts";
import { replicate } from "../../src/studies/runs/replicate.ts";
import { documentOfRuns } from "../../src/studies/run/documentOfRuns.ts";
import { renderPage } from "../../src/report/page/renderPage.ts";
import type { ReportDocument, ReportText } from "../../src/report/document/reportDocument.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { type ScenarioSpec, scenarioSettings } from "../../src/scenario/settings/scenario.ts";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";

const PLACES = ["Navigli", "Isola", "Brera", "Loreto", "Lambrate", "Bovisa", "Baggio", "Rho"];

const spec: ScenarioSpec = {
  schemaVersion: 1,
  title: "Eight osterie, one year, two hundred runs",
  market: { consumers: 500, days: 365, needsPerYear: 60 },
  channels: {
    search: { use: { know: 5, go: 2, do: 1, buy: 2 } },
    reviews: { owner: "earned", reviews: true },
  },
  brands: Object.fromEntries(
    PLACES.map((place) => [
      place.toLowerCase(),
      { label: `Osteria ${place}`, coverage: { search: 0.5, reviews: 0.5 } },
    ]),
  ),
};

const { document } = new JSDOM("").window;

/**
 * The report of 200 runs. Eight are simulated and stand there twenty-five times each: a report's size and time depend
 * on how many numbers it holds, not on which.
 */
async function largeReport(): Promise<ReportDocument> {
  const scenario = scenarioSettings.parse(spec);
  const options = { runs: 8, seed: "large" };
  const some = await replicate(scenario, toParameters(scenario), options, inThisThread);
  const runs = Array.from({ length: 200 }, (_, at) => some.runs[at % some.runs.length]);
  return documentOfRuns({ replications: { ...some, runs } }, { version: "0.0.0" });
}

test("a report of 8 brands, 365 days and 200 runs stays under 3 MB, and 20 charts are rendered in 5 seconds", async () => {
  const report = await largeReport();
  const page = renderPage(report, { document, fonts: readPageFonts() });
  // As many purchases as draw every week.
  expect(report.figures.find(({ name }) => name === "shareOverTime")?.rows).toHaveLength(52 * 8);
  const size = Buffer.byteLength(page);
  console.log(`${report.figures.length} charts: ${(size / 1e6).toFixed(2)} MB`);
  expect(size).toBeLessThan(3e6);

  const started = process.cpuUsage();
  renderPage(withCharts(20, report), { document });
  const seconds = process.cpuUsage(started).user / 1e6;
  console.log(`20 charts, two languages: ${seconds.toFixed(1)} s of one processor`);
  expect(seconds).toBeLessThan(5);
});

/** The same report with so many charts: its own, and again from the first. */
function withCharts(count: number, report: ReportDocument): ReportDocument {
  const figures = Array.from({ length: count }, (_, at) => {
    const figure = report.figures[at % report.figures.length];
    return { ...figure, name: `${figure.name}-${at}` };
  });
  const blocks = figures.map(({ name }) => ({ kind: "figure", figure: name }) as const);
  const textOf = (text: ReportText): ReportText => ({ ...text, sections: [{ heading: "All", blocks }] });
  return { ...report, figures, texts: { en: textOf(report.texts.en), it: textOf(report.texts.it) } };
}
