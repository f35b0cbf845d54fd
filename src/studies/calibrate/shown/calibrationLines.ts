import { numbersOf, withSign } from "../../../drawing/numbers.ts";
import { capital } from "../../../drawing/words/measures.ts";
import type { Language } from "../../../language/language.ts";
import { sortedQuantile } from "../../../numeric/inference/sortedQuantile.ts";
import { brandNames } from "../../../report/document/names.ts";
import { dateOf } from "../../../report/tables/table.ts";
import type { LiftFound } from "../lifts/lift.ts";
import { dataWords } from "../words/data.ts";
import { settingWords } from "../../../report/document/settingWords.ts";
import type { Calibrated } from "../calibrate.ts";
import type { CalibrationQuestion } from "../calibrationPlan.ts";
import { channelsIn, factorOf, sizeBy, type SizeFactor } from "../targets/sizes.ts";
import { measureName } from "./subjectName.ts";
import type { Prospect } from "../experiments.ts";
import { pastLines } from "../past/pastLines.ts";
import { pastScores } from "../past/pastScore.ts";
import { calibrateWords } from "../words/calibrate.ts";

/** Misfits up to this are luck: a χ² over its degrees of freedom scatters by about a third. */
const MISFIT = 1.6;

/** A walk worth fewer independent draws than this gives rough intervals. */
const FEW_DRAWS = 100;

/** An experiment that would leave more than this of what is uncertain is not worth it. */
const MOST_LEFT = 0.9;

/** Chance of ranks below which they are uneven: one in a hundred, shared out over the settings. */
const UNEVEN = 0.01;

/** What a calibration says besides its tables, by what it is about: a sentence each. */
export interface CalibrationLines {
  /** of what is believed of single settings */
  readonly beliefs: readonly string[];
  readonly tradeOffs: readonly string[];
  readonly fit: readonly string[];
  /** of experiments in the real market */
  readonly lifts: readonly string[];
  readonly past: readonly string[];
  readonly test: readonly string[];
  readonly experiments: readonly string[];
}

/** What a calibration says besides its tables, by what it is about. */
export function calibrationLines(
  question: CalibrationQuestion,
  found: Calibrated,
  language: Language,
): CalibrationLines {
  const origins = new Set(found.past.map(({ seen }) => seen)).size;
  return {
    beliefs: edgeLines(found, language),
    tradeOffs: tradeOffLines(found, language),
    fit: [fitLine(found, language), ...sizeLines(question, found, language), coverageLine(found, language)],
    lifts: found.lifts.map((one) => liftLine(one, question, language)),
    past: pastLines(pastScores(found.past), question.scenario, language, origins),
    test: testLines(question, found, language),
    experiments: prospectLines(found, language),
  };
}

/** All of them one after the other. */
export function allLines(lines: CalibrationLines): string[] {
  const { beliefs, tradeOffs, fit, lifts, past, test, experiments } = lines;
  return [...beliefs, ...tradeOffs, ...fit, ...lifts, ...past, ...test, ...experiments];
}

/** Of each setting that is not known well, and of each pair told only together, what would tell most of it. */
function prospectLines({ prospects, beliefs, tradeOffs }: Calibrated, language: Language): string[] {
  if (prospects.length === 0) return [];
  const words = calibrateWords[language];
  const single = beliefs
    .filter(({ identified }) => identified !== "well")
    .map(({ path }) => ({
      name: capital(settingWords(path, language)),
      own: prospects.filter((one) => one.path === path && one.other === undefined),
    }));
  const pairs = tradeOffs
    .filter(({ told }) => told !== "each")
    .map(({ one, other }) => ({
      name: words.apart(settingWords(one, language), settingWords(other, language)),
      own: prospects.filter((prospect) => prospect.path === one && prospect.other === other),
    }));
  return [...single, ...pairs].flatMap(({ name, own }) => prospectLine(name, own, language));
}

/** What would tell most, where that is more than waiting does. */
function prospectLine(name: string, own: readonly Prospect[], language: Language): string[] {
  const words = calibrateWords[language];
  const share = (value: number) => numbersOf(language).format(value, "share");
  const known = own.filter(({ left }) => Number.isFinite(left));
  const waiting = known.find(({ experiment }) => experiment === "waiting");
  const [best] = known.toSorted((a, b) => a.left - b.left);
  if (best === undefined || waiting === undefined) return [];
  if (best.left > MOST_LEFT) return [words.nothingTells(name, share(best.left))];
  if (best.experiment === "waiting") return [words.waitingTells(name, share(best.left))];
  return [words.tells(name, words.experiments[best.experiment], share(best.left), share(waiting.left))];
}

/** Beyond so many standard deviations an experiment and the series contradict each other. */
const CONTRADICTS = 3;

/** What was measured, and what the scenarios give. */
function liftLine(
  { lift, low, middle, high, distance }: LiftFound,
  { scenario }: CalibrationQuestion,
  language: Language,
): string {
  const words = calibrateWords[language];
  const { format, day } = numbersOf(language, scenario.market.currency);
  const share = (value: number) => withSign(value, format(value, "share", [-0.01]));
  const [from, to] = [lift.from, lift.to - 1].map((at) => day(dateOf(scenario.market.start, at)));
  const brand = brandNames(scenario, language).get(lift.brand) ?? lift.brand;
  const sentence = words.lift(
    `${lift.path}=${lift.value}`,
    from,
    to,
    words.liftOf(dataWords[language].measures[lift.what], brand),
    share(lift.effect),
    format(lift.error, "share"),
    share(middle),
    words.range(share(low), share(high)),
  );
  return distance > CONTRADICTS ? `${sentence} ${words.contradicts}` : sentence;
}

function edgeLines({ beliefs, posterior }: Calibrated, language: Language): string[] {
  const words = calibrateWords[language];
  const rough = posterior.effective < FEW_DRAWS;
  return [
    ...beliefs.flatMap(({ edge, path }) =>
      edge === "none" ? [] : [words.edge[edge](settingWords(path, language))],
    ),
    ...(rough ? [words.few(numbersOf(language).format(Math.round(posterior.effective), "count"))] : []),
  ];
}

/** Each pair of settings that stand for each other, with what the data tell of it all the same. */
function tradeOffLines({ tradeOffs }: Calibrated, language: Language): string[] {
  const { tradeOff } = calibrateWords[language];
  const { format } = numbersOf(language);
  return tradeOffs.map(({ one, other, correlation, told, best, worst }) => {
    const say = correlation > 0 ? tradeOff.same : tradeOff.opposite;
    const [closest, widest] = [best, worst].map((left) => format(Math.min(1, left), "share"));
    const fits = say(
      settingWords(one, language),
      settingWords(other, language),
      format(correlation, "number", [-0.01]),
    );
    return `${fits} ${tradeOff.told[told](closest, widest)}`;
  });
}

function fitLine({ posterior: { misfit } }: Calibrated, language: Language): string {
  const words = calibrateWords[language];
  if (Number.isNaN(misfit)) return words.unjudged;
  return misfit > MISFIT ? words.misfit(numbersOf(language).format(misfit, "number")) : words.fits;
}

function sizeLines(
  { isSizeFree, targets, scenario }: CalibrationQuestion,
  { posterior }: Calibrated,
  language: Language,
): string[] {
  if (!isSizeFree) return [];
  const words = calibrateWords[language];
  const { format } = numbersOf(language);
  const say = (what: string, factor: SizeFactor) => {
    const sorted = posterior.sizes.map((sizes) => sizeBy(factor, sizes)).toSorted((a, b) => a - b);
    const [low, middle, high] = [(1 - scenario.level) / 2, 0.5, (1 + scenario.level) / 2].map((share) =>
      format(sortedQuantile(sorted, share), "number"),
    );
    return words.size(what, middle, low, high);
  };
  const factors = [...new Set(targets.map(factorOf))];
  const visits = channelsIn(factors).map((channel) => {
    const subject = { what: "visits", ...(channel !== "" && { channel }) } as const;
    return say(capital(measureName(subject, scenario, language)), `visits:${channel}`);
  });
  return [
    ...(factors.includes("market") ? [say(words.market, "market")] : []),
    ...(factors.includes("reviews") ? [say(words.reviews, "reviews")] : []),
    ...visits,
  ];
}

function coverageLine({ fit }: Calibrated, language: Language): string {
  const { format } = numbersOf(language);
  const seen = fit.filter(({ observed }) => Number.isFinite(observed));
  const held = seen.filter(({ observed, low, high }) => low <= observed && observed <= high).length;
  return calibrateWords[language].coverage(format(held, "count"), format(seen.length, "count"));
}

function testLines(
  { scenario: { level } }: CalibrationQuestion,
  { selfTests }: Calibrated,
  language: Language,
): string[] {
  if (selfTests.length === 0) return [];
  const words = calibrateWords[language];
  const { format } = numbersOf(language);
  const share = (value: number) => format(value, "share");
  const pooled = selfTests.reduce((sum, { coverage }) => sum + coverage, 0) / selfTests.length;
  const markets = selfTests[0].recoveries.length;
  return [
    words.selfTest(format(markets, "count"), share(pooled), share(level)),
    ...selfTests.map(({ path, coverage, error }) =>
      words.selfTestOf(capital(settingWords(path, language)), share(coverage), share(error)),
    ),
    ...selfTests
      .filter(({ evenness }) => evenness < UNEVEN / selfTests.length)
      .map(({ path }) => words.uneven(settingWords(path, language))),
  ];
}
