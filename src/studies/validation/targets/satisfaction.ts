import type { Bilingual } from "../../../language/bilingual.ts";
import { meanInterval } from "../../../numeric/intervals/meanInterval.ts";
import type { RunResult } from "../../../model/result.ts";
import { experienceSettings } from "../../../scenario/settings/experience.ts";
import { wordOfMouthSettings } from "../../../scenario/settings/wordOfMouth.ts";
import { LEVEL, overRuns } from "../estimates.ts";
import { experiencesOf, type LoggedExperience } from "../readLog.ts";
import type { Lab } from "../lab.ts";
import type { Changes } from "../labExperiment.ts";
import { referenceMarket } from "../referenceMarket.ts";
import { correlationOf } from "../statistics.ts";
import { around, near, type PublishedRange } from "../target.ts";

const { neutral } = wordOfMouthSettings.parse({});
const { disconfirmation: weight, lossAversion } = experienceSettings.parse({});
const szymanski =
  "Szymanski & Henard (2001), J. Academy of Marketing Science 29, meta-analysis of 50 studies";
const tarp = "TARP (1986), Consumer complaint handling in America";

const logged = { logged: 1500, runs: 4 };
const small: Changes = { "market.consumers": 1500 };
/** More failures than usual, so that enough of every outcome are seen. */
const failing: Changes = { ...small, "brands.*.failure": 0.1 };

type Pair = readonly [number, number];

/** A correlation between satisfaction and what came of it, over the logged experiences. */
const correlation = (
  id: string,
  what: Bilingual,
  published: number,
  pair: (experience: LoggedExperience) => Pair | undefined,
): PublishedRange => ({
  id: `satisfaction.${id}`,
  what: {
    en: `Correlation of satisfaction with ${what.en}`,
    it: `Correlazione della soddisfazione con ${what.it}`,
  },
  unit: "correlation",
  published: `mean ${published} (± a third)`,
  low: Math.min(published / 1.5, published * 1.5),
  high: Math.max(published / 1.5, published * 1.5),
  source: szymanski,
  measure: async (lab) =>
    overRuns(await lab.run(referenceMarket, small, logged), (run) =>
      correlationOf(experiencesOf(run).flatMap((experience) => [pair(experience) ?? []].filter(isPair))),
    ),
});

const isPair = (value: readonly number[]): value is Pair => value.length === 2;

/**
 * Satisfaction with performance, or with disconfirmation: the same consumers live the same things once more without
 * disconfirmation, when satisfaction is performance. Only experiences that are the same in both are compared.
 *
 * @param changes - what else is otherwise when they live them once more
 */
function driver(
  id: string,
  what: Bilingual,
  published: number,
  of: (satisfied: number, lived: number) => number,
  changes: Changes = {},
) {
  return {
    ...correlation(id, what, published, () => undefined),
    measure: async (lab: Lab) => {
      const [judged, lived] = await Promise.all([
        lab.run(referenceMarket, small, logged),
        lab.run(referenceMarket, { ...small, "experience.disconfirmation": 0, ...changes }, logged),
      ]);
      const values = judged.map((run, index) => correlationOf(driverPairs(run, lived[index], of)));
      return meanInterval(values, LEVEL);
    },
  } satisfies PublishedRange;
}

function driverPairs(
  judged: RunResult,
  lived: RunResult,
  of: (satisfied: number, lived: number) => number,
): Pair[] {
  const key = ({ consumer, journey, brand }: LoggedExperience) => `${consumer}/${journey}/${brand}`;
  const performance = new Map(experiencesOf(lived).map((one) => [key(one), one.satisfaction]));
  return experiencesOf(judged).flatMap((one): Pair[] => {
    const same = performance.get(key(one));
    return same === undefined ? [] : [[one.satisfaction, of(one.satisfaction, same)]];
  });
}

/** Experience minus expectation, from satisfaction with and without it. */
function disconfirmationOf(satisfied: number, lived: number): number {
  const added = satisfied - lived;
  return added < 0 ? added / (weight * lossAversion) : added / weight;
}

type Outcome = (experience: LoggedExperience) => boolean;
const isFine: Outcome = ({ failed }) => !failed;
const isSilent: Outcome = ({ failed, complained }) => failed && !complained;
const isUnresolved: Outcome = ({ complained, answerHours }) => complained && Number.isNaN(answerHours);
const isQuick: Outcome = ({ answerHours }) => answerHours <= 24;

/** Share of the next purchases that are of the same brand, after experiences of one kind. */
function boughtAgain(run: RunResult, outcome: Outcome): number {
  const next = experiencesOf(run).filter((one) => outcome(one) && one.boughtAgain !== undefined);
  return next.filter((one) => one.boughtAgain).length / next.length;
}

/** Everybody is asked after each experience whether they would buy again. */
const asked: Changes = { ...small, "surveys.share": 1 };

/** Mean stated chance of buying the same brand again, after experiences of one kind. */
function intention(run: RunResult, outcome: Outcome): number {
  const answers = experiencesOf(run)
    .filter((one) => outcome(one) && Number.isFinite(one.intention))
    .map((one) => one.intention);
  return answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
}

const loyalty = (
  id: string,
  what: Bilingual,
  large: number,
  little: number,
  outcome: Outcome,
): PublishedRange => ({
  id: `care.${id}`,
  what: {
    en: `Stated intention to buy the same brand again after a failure that was ${what.en}`,
    it: `Intenzione dichiarata di ricomprare la stessa marca dopo un guasto ${what.it}`,
  },
  unit: "share",
  published: `${100 * large} to ${100 * little} % (large and small losses) would buy again`,
  low: large,
  high: little,
  source: tarp,
  measure: async (lab) =>
    overRuns(await lab.run(referenceMarket, { ...failing, "surveys.share": 1 }, logged), (run) =>
      intention(run, outcome),
    ),
});

const NO_MOODS =
  "surveys measure satisfaction with errors that the model does not have: here it is performance, disconfirmation and a mood, nothing else.";

/** What satisfies, and what satisfaction leads to. */
export const satisfactionTargets: readonly PublishedRange[] = [
  {
    ...driver(
      "disconfirmation",
      { en: "experience minus expectation", it: "l'esperienza meno l'attesa" },
      0.46,
      disconfirmationOf,
    ),
    miss: NO_MOODS,
  },
  {
    ...driver(
      "performance",
      { en: "the quality experienced", it: "la qualità vissuta" },
      0.34,
      (_, lived) => lived,
      // A mood colours the judgement and is no part of what was experienced.
      { "experience.moodSpread": 0 },
    ),
    miss: NO_MOODS,
  },
  {
    ...correlation(
      "repurchase",
      { en: "the stated intention to buy again", it: "l'intenzione dichiarata di ricomprare" },
      0.52,
      () => undefined,
    ),
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket, asked, logged), (run) =>
        correlationOf(
          experiencesOf(run).flatMap((one): Pair[] =>
            Number.isFinite(one.intention) ? [[one.satisfaction, one.intention]] : [],
          ),
        ),
      ),
  },
  {
    id: "satisfaction.intentionKept",
    what: {
      en: "Correlation of the stated intention to buy again with the next purchase",
      it: "Correlazione dell'intenzione dichiarata di ricomprare con l'acquisto successivo",
    },
    unit: "correlation",
    published: "mean 0.53 over 87 studies of intentions",
    ...around(0.53),
    source: "Sheppard, Hartwick & Warshaw (1988), J. Consumer Research 15",
    miss: "four brands are met anew on every journey, at the prices and in the places of the day; surveys were mostly of acts within the asked person's own power.",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket, asked, logged), (run) =>
        correlationOf(
          experiencesOf(run).flatMap((one): Pair[] =>
            Number.isFinite(one.intention) && one.boughtAgain !== undefined
              ? [[one.intention, +one.boughtAgain]]
              : [],
          ),
        ),
      ),
  },
  correlation(
    "complaining",
    { en: "complaining", it: "il reclamare" },
    -0.34,
    ({ satisfaction, complained }) => [satisfaction, +complained],
  ),
  correlation(
    "badTelling",
    { en: "telling friends something bad", it: "il parlare male agli amici" },
    -0.57,
    ({ satisfaction, told }) => [satisfaction, +(satisfaction < neutral && told > 0)],
  ),
  {
    id: "care.complaints",
    what: {
      en: "Share of experiences with a failure that are complained about",
      it: "Quota di esperienze con un guasto per cui si reclama",
    },
    unit: "share",
    published: "about 50 % to the front line (± a tenth)",
    ...near(0.5),
    source: "Goodman (TARP), ASQ Quality Progress, November 2005",
    measure: async (lab) =>
      overRuns(await lab.run(referenceMarket, failing, logged), (run) => {
        const failed = experiencesOf(run).filter((one) => one.failed);
        return failed.filter(({ complained }) => complained).length / failed.length;
      }),
  },
  {
    ...loyalty("silent", { en: "not complained about", it: "senza reclamo" }, 0.09, 0.37, isSilent),
    miss: "at the upper end: many of those who leave over a failure resent it (`care.resentment`), but the brand stays one of four that they come upon.",
  },
  {
    ...loyalty(
      "unresolved",
      { en: "complained about without an answer", it: "con un reclamo senza risposta" },
      0.19,
      0.46,
      isUnresolved,
    ),
    miss: "as for `care.silent`.",
  },
  {
    ...loyalty(
      "quick",
      { en: "answered within a day", it: "con risposta entro un giorno" },
      0.82,
      0.95,
      isQuick,
    ),
    miss: "a quick answer repairs six tenths of the damage (`care.skill`), and where four brands share a market hardly anybody is sure to buy the same one again.",
  },
  {
    id: "care.paradox",
    what: {
      en: "Repurchase after a failure answered within a day, less repurchase without failure",
      it: "Riacquisto dopo un guasto con risposta entro un giorno, meno il riacquisto senza guasto",
    },
    unit: "share",
    published: "recovery lifts repurchase no higher than no failure: at most 0",
    low: -0.5,
    high: 0,
    source: "de Matos, Henrique & Rossi (2007), J. Service Research 10, meta-analysis",
    measure: async (lab) =>
      overRuns(
        await lab.run(referenceMarket, failing, logged),
        (run) => boughtAgain(run, isQuick) - boughtAgain(run, isFine),
      ),
  },
];
