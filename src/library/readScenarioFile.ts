import { loadWithin } from "../files/reading/loadWithin.ts";
import { readScenario, type ScenarioReading } from "../scenario/read/readScenario.ts";
import type { TypedSetting } from "../scenario/read/settingTexts.ts";

/**
 * Reads a scenario from disk, with what it extends. Whatever is wrong comes back as problems, a file that is not there
 * among them.
 *
 * @param path - of the scenario; what it names is read below the working folder, its own folder and its project only
 * @param settings - what to change, e.g. `brands.nonna.price=28`; later ones win
 */
export function readScenarioFile(path: string, settings: readonly TypedSetting[] = []): ScenarioReading {
  return readScenario(loadWithin(path), path, settings);
}
