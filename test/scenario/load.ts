import { expect } from "vitest";
import { formatProblems } from "../../src/scenario/check/formatProblems.ts";
import { readScenario, type ScenarioReading } from "../../src/scenario/read/readScenario.ts";
import type { TypedSetting } from "../../src/scenario/read/settingTexts.ts";
import type { Scenario } from "../../src/scenario/settings/scenario.ts";

/** Reads a scenario from texts by file name instead of from a disk. */
export function readTexts(
  files: Readonly<Record<string, string | Uint8Array>>,
  settings: readonly TypedSetting[] = [],
): ScenarioReading {
  const [entry] = Object.keys(files);
  return readScenario((path) => files[path], entry, settings);
}

/** A scenario that must be without problems. */
export function readSound(text: string, settings: readonly TypedSetting[] = []): Scenario {
  const { scenario, problems } = readTexts({ "a.yaml": text }, settings);
  if (scenario === undefined) return expect.fail(formatProblems(problems));
  return scenario;
}

/** The messages alone, one a line. */
export function complaintsOf(text: string, settings: readonly TypedSetting[] = []): string[] {
  return readTexts({ "a.yaml": text }, settings).problems.map(({ message }) => message.en);
}
