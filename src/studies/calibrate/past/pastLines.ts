import { numbersOf } from "../../../drawing/numbers.ts";
import { methodName } from "../../../drawing/words/methods.ts";
import type { Language } from "../../../language/language.ts";
import { brandNames, focusBrand } from "../../../report/document/names.ts";
import type { Scenario } from "../../../scenario/settings/scenario.ts";
import type { TargetMeasure } from "../targets/target.ts";
import { dataWords } from "../words/data.ts";
import { pastWords } from "../words/past.ts";
import { type PastScore, type PastVerdict, pastVerdict } from "./pastScore.ts";

/** Fewer truths than two in three within four fifths: the bands were too narrow. */
const NARROW = 2 / 3;

/** Of what the past is told first: what is sold, or else the money taken, and so on. */
const ORDER: readonly TargetMeasure[] = ["sales", "revenue", "reviews", "rating"];

/** The measure of the brand in focus that verdicts speak of; nothing where the past was not tried. */
function mainVerdict(
  scores: readonly PastScore[],
  scenario: Scenario,
): { readonly what: TargetMeasure; readonly verdict: PastVerdict } | undefined {
  const brand = focusBrand(scenario);
  for (const what of ORDER) {
    const verdict = pastVerdict(scores, what, brand);
    if (verdict !== undefined) return { what, verdict };
  }
  return undefined;
}

/**
 * What the past says of forecasts, in sentences: how often bands held the truth, and whether the scenario beat methods that
 * know nothing but the series; where it lost, that their forecast is the one to take.
 *
 * @param origins - days of the past that were tried; left out where it is not known any more
 */
export function pastLines(
  scores: readonly PastScore[],
  scenario: Scenario,
  language: Language,
  origins?: number,
): string[] {
  const found = mainVerdict(scores, scenario);
  if (found === undefined) return [];
  const { what, verdict } = found;
  const words = pastWords[language];
  const { format } = numbersOf(language);
  const count = (value: number) => format(value, "count");
  const { cells, inside } = verdict.simulation;
  const brand = focusBrand(scenario);
  const name = words.of(
    dataWords[language].measures[what],
    brandNames(scenario, language).get(brand) ?? brand,
  );
  const share = format(inside / cells, "share");
  const method = methodName(verdict.baseline.by, language);
  const percent = format(Math.abs(verdict.ratio - 1), "share");
  return [
    origins === undefined
      ? words.heldShort(name, count(inside), count(cells), share)
      : words.held(name, words.origins(origins, count(origins)), count(inside), count(cells), share),
    verdict.recommended === "simulation" ? words.wins(percent, method) : words.loses(percent, method, name),
    ...(inside / cells < NARROW ? [words.narrow] : []),
  ];
}
