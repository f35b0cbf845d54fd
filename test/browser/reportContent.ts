import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { replicate } from "../../src/studies/runs/replicate.ts";
import { planSweep, sweep } from "../../src/studies/sweep/sweep.ts";
import type { ReportContent } from "../../src/studies/run/documentOfRuns.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { type Scenario, type ScenarioSpec, scenarioSettings } from "../../src/scenario/settings/scenario.ts";

/** What somebody may type as a name who wishes the report ill, or who has a long name. */
const HOSTILE = {
  script: `</script><script>alert(1)</script>`,
  attribute: `" onload="alert(1)" x='`,
  long: "Trattoria ".repeat(30).trim(),
  rightToLeft: "مطعم الجدة!",
  formula: "=HYPERLINK(0)🍕",
};

const everywhere = { search: 0.7, reviews: 0.5, site: 0.4 };

const spec: ScenarioSpec = {
  schemaVersion: 1,
  title: `Names that bite ${HOSTILE.script}`,
  question: `Does <b>markup</b> stay text? ${HOSTILE.attribute}`,
  focus: "nonna",
  market: { consumers: 150, days: 63, needsPerYear: 60, panel: 50 },
  channels: {
    search: { use: { know: 5, go: 2, do: 1, buy: 2 } },
    reviews: { owner: "earned", reviews: true },
    site: { site: true },
  },
  brands: {
    nonna: { label: HOSTILE.script, quality: 0.8, coverage: everywhere },
    gino: { label: HOSTILE.attribute, coverage: everywhere },
    brera: { label: HOSTILE.long, coverage: everywhere },
    jadda: { label: HOSTILE.rightToLeft, coverage: everywhere },
    pizza: { label: HOSTILE.formula, coverage: everywhere },
  },
  timeline: [{ day: 30, set: { "brands.nonna.quality": 0.5 }, note: `new cook ${HOSTILE.script}` }],
  sweep: [
    { vary: "brands.nonna.quality", from: 0.4, to: 0.9, steps: 2, label: HOSTILE.script },
    { vary: "brands.nonna.coverage.*", from: 0.2, to: 1, steps: 2, label: "" },
  ],
  expect: ["nonna.share.total >= 0.9", "nonna.share.total >= 0.01"],
};

/** A small market whose names are all hostile: two runs, and a sweep of two by two. Simulated once. */
export function hostileContent(): Promise<ReportContent> {
  content ??= simulateContent();
  return content;
}

let content: Promise<ReportContent> | undefined;

async function simulateContent(): Promise<ReportContent> {
  const scenario: Scenario = scenarioSettings.parse(spec);
  const options = { runs: 2, seed: `seed ${HOSTILE.script}` };
  const logged = { ...options, witnesses: 200 };
  const replications = await replicate(scenario, toParameters(scenario), logged, inThisThread);
  const dimensions = scenario.sweep.map(({ vary, from, to, label }) => ({
    path: vary,
    label: label || vary,
    values: [from, to],
  }));
  const planned = planSweep(scenario, dimensions);
  // A name that is refused would leave a report without its sweep, and tests of half a report.
  if (planned.problems.length > 0) throw new Error(planned.problems[0].message.en);
  return { replications, sweep: await sweep(planned, options, inThisThread) };
}
