import { inEach } from "../../language/bilingual.ts";
import { spokenIn } from "../../language/spoken.ts";
import type { Parameters } from "../../model/parameters.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { readScenario, type ScenarioReading } from "../../scenario/read/readScenario.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { readPeriod, weeksOf } from "../../metrics/period.ts";
import { timelineEvents } from "../../studies/run/rows/timelineEvents.ts";
import { chartPeriods, drawableStep } from "../../studies/run/rows/periods.ts";
import type { Opened, Question } from "./contract.ts";
import texts from "virtual:shipped-scenarios";
import type { Load } from "../../scenario/read/readText.ts";

/** Texts of the scenarios that come with umot, by path within `scenarios/`. */
export const shippedScenarios: ReadonlyMap<string, string> = new Map(Object.entries(texts));

/** Reads in memory: an own text under its name, and all that comes with umot; nothing else exists for a page. */
export function loadFromMemory(own: { readonly path: string; readonly text?: string }): Load {
  return (path) => {
    if (path === own.path && own.text !== undefined) return own.text;
    return shippedScenarios.get(path.replace(/^(\.\.?\/)*(scenarios\/)?/, ""));
  };
}

/** Questions that are kept read: today's market, the plan, and those just left. */
const KEPT = 6;
const read = new Map<string, ScenarioReading>();

/** Reads the scenario of a question, or what is wrong with it; the last few are remembered. */
export function readQuestion(question: Question): ScenarioReading {
  const key = JSON.stringify(question);
  const known = read.get(key);
  if (known !== undefined) return known;
  const reading = readScenario(loadFromMemory(question), question.path, question.settings);
  read.set(key, reading);
  for (const oldest of read.keys()) if (read.size > KEPT) read.delete(oldest);
  return reading;
}

/** What the page needs to know of a question before anything is simulated. */
export function openQuestion(question: Question): Opened {
  const { scenario, problems } = readQuestion(question);
  const text = question.text ?? shippedScenarios.get(question.path) ?? "";
  if (scenario === undefined) return { problems, text, periods: [], weeks: 1, events: [] };
  const { days, start } = scenario.market;
  const weeks = drawableStep(weeksOf(days).length);
  const periods = chartPeriods(days, start, weeks).map((period) => ({
    ...period,
    ...spanOf(period.name, days),
  }));
  return { scenario, problems, text, periods, weeks, events: eventsOf(scenario) };
}

function spanOf(name: string, days: number) {
  const { from, to } = readPeriod(name, days) ?? { from: 0, to: days };
  return { from, to };
}

/** What one run of a question needs. @throws {RangeError} where the question makes no sense */
export function parametersOf(
  question: Question,
  logged: number,
): { scenario: Scenario; parameters: Parameters } {
  const { scenario, ties, problems } = readQuestion(question);
  if (scenario === undefined) throw new RangeError(problems[0]?.message.en ?? "no scenario");
  return { scenario, parameters: toParameters(scenario, { logged, ...(ties && { ties }) }) };
}

/** The timeline by date; the page shows a change by its note, or by what it sets. */
function eventsOf(scenario: Scenario): Opened["events"] {
  const inOrder = scenario.timeline.toSorted((a, b) => a.day - b.day);
  return timelineEvents(scenario).map((event, at) => {
    const { note } = inOrder[at];
    return { ...event, names: inEach((language) => spokenIn(note, language) || event.names[language]) };
  });
}
