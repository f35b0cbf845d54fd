import type { Problem } from "../../scenario/check/problem.ts";
import { applySettings } from "../../scenario/read/readScenario.ts";
import { pathAndValue, splitSettings } from "../../scenario/read/settingTexts.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Alternative } from "./calibratedForecast.ts";

/** What may be done from a day on, or what is wrong with it. */
export type AlternativeReading =
  | { readonly alternative: Alternative; readonly problems?: undefined }
  | { readonly alternative?: undefined; readonly problems: readonly Problem[] };

/**
 * The scenario with something decided from a day on: what was before it stays as it was.
 *
 * @param text - settings as they are typed: `brands.nonna.price=25, brands.nonna.quality=0.8`
 * @param day - from 0
 */
export function alternativeFrom(scenario: Scenario, text: string, day: number): AlternativeReading {
  const settings = splitSettings(text);
  // Whatever is wrong with a setting is said of it, not of the timeline that it is put into.
  const { problems } = applySettings(scenario, settings);
  if (problems.length > 0) return { problems };
  const set = Object.fromEntries(
    settings.flatMap((setting) => {
      const read = pathAndValue(setting);
      return read === undefined ? [] : [[read.path, read.value] as const];
    }),
  );
  const timeline = [...scenario.timeline, { day, set, note: text }];
  const changed = applySettings(scenario, [{ path: "timeline", value: timeline }]);
  return changed.scenario === undefined
    ? { problems: changed.problems }
    : { alternative: { name: text, scenario: changed.scenario } };
}
