import { marketSize, withPopulation } from "../../report/document/marketSize.ts";
import { numbersIn } from "../../report/document/tableCells.ts";
import { notModelledIn } from "../../report/document/notModelled.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import { inEach } from "../../language/bilingual.ts";
import { budgetPlan, efficientFrontier } from "../../charts/index.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import type { Optimisation } from "./optimise.ts";
import { freeLevers, GOALS } from "./question.ts";
import type { PairedDifference } from "../runs/pairedDifference.ts";
import { assumptionSections } from "../run/assumptions.ts";
import { dataTableOf } from "../../report/document/dataTable.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import { withSaid } from "../../report/document/withSaid.ts";
import { brandNames, leverNames } from "../../report/document/names.ts";
import { leversSection, proofSection } from "./optimisationSections.ts";
import { optimisationWords } from "./optimisationWords.ts";
import { overriddenParagraphs } from "../../report/document/words/overriddenLines.ts";
import { planLines, proofLines, verdictLines } from "./planText.ts";
import { planWords } from "./planWords.ts";
import { settingWords } from "../../report/document/settingWords.ts";
import { headIn, reportOf } from "../../report/document/provenance.ts";
import type { Headline, Maker, ReportDocument, ReportText } from "../../report/document/reportDocument.ts";
import { budgetPlanRows, frontierRows } from "./planRows.ts";
import { reportWords } from "../../report/document/words/words.ts";

/** The report of an optimisation: the plan, whether it is recommended, what it costs and brings. */
export function documentOfOptimisation(found: Optimisation, maker: Maker): ReportDocument {
  const { question, options, runs } = found;
  const figures = figuresOfOptimisation(found);
  return {
    ...reportOf(question.scenario, { ...maker, seed: options.seed, runs }),
    kind: "optimise",
    texts: inEach((language) => textOf(language, found, figures)),
    figures: withSaid(figures, question.scenario),
    data: [dataTableOf("frontier", frontierRows(found)), dataTableOf("levers", budgetPlanRows(found))],
  };
}

function figuresOfOptimisation(found: Optimisation): Figure[] {
  const { question, frontier, options, recommended } = found;
  const isRecommended = recommended !== undefined;
  const { scenario, brand, goal } = question;
  const metric = GOALS[goal];
  const about = {
    focus: brandNames(scenario, USUAL_LANGUAGE).get(brand),
    currency: scenario.market.currency,
    level: scenario.level,
  };
  const money = budgetPlanRows(found);
  const names = leverNames(
    question.levers.map(({ path }) => ({ path, label: path })),
    brand,
  );
  const measured = { metric, unit: measureUnit(brand, metric) };
  const runs = Math.max(4, Math.ceil(options.runs / 2));
  return [
    ...(money.length === 0 ? [] : [figureOf(budgetPlan, money, { ...about, names, isRecommended })]),
    ...(frontier.length < 2
      ? []
      : [figureOf(efficientFrontier, frontierRows(found), { ...about, measured, runs, isRecommended })]),
  ];
}

function textOf(locale: Locale, found: Optimisation, figures: readonly Figure[]): ReportText {
  const [said, words, plan] = [reportWords(locale), optimisationWords[locale], planWords[locale]];
  const { question, options, trials, recommended } = found;
  const { scenario, brand } = question;
  const count = (value: number) => numbersOf(locale).format(value, "count");
  const focus = nameInSentence(brandNames(scenario, locale).get(brand) ?? brand);
  const about = words.about(
    marketSize(scenario, locale),
    count(trials.length),
    count(options.screening),
    count(found.proof?.runs ?? 0),
  );
  const lines = planLines(found, locale);
  return {
    ...headIn(scenario, locale),
    about: withPopulation(`${about} ${said.focusOf(focus)}`, scenario, locale),
    answer: {
      heading: recommended === undefined ? plan.found : plan.recommended,
      verdict: verdictLines(found, locale)[0],
      steps: lines,
      caveats: caveatsOf(found, locale),
    },
    headlines: headlinesOf(found, locale),
    notModelled: notModelledIn([scenario], locale),
    sections: [
      {
        heading: words.figures,
        blocks: [
          ...figures.map(({ name }) => ({ kind: "figure", figure: name }) as const),
          { kind: "note", text: words.frontierMeans },
        ],
      },
      ...proofSection(found, locale),
      leversSection(found, locale),
      ...assumptionSections(scenario, locale),
    ],
  };
}

/** What it costs and brings in fresh runs, and what could make it wrong. */
function caveatsOf(found: Optimisation, locale: Locale): string[] {
  const { question } = found;
  const words = planWords[locale];
  const free = freeLevers(question).map(({ path }) => settingWords(path, locale, question.brand));
  const overridden = overriddenParagraphs(
    question.scenario,
    question.levers.map(({ path }) => ({ path })),
    locale,
  );
  return [
    ...proofLines(found, locale),
    ...verdictLines(found, locale).slice(1),
    ...(free.length === 0 ? [] : [words.freeLevers(free.join(", "))]),
    ...overridden.flatMap((one) => ("text" in one ? [one.text] : [])),
    ...(found.isInterrupted ? [words.interrupted] : []),
    ...(found.failures.length === 0
      ? []
      : [words.failed(numbersOf(locale).format(found.failures.length, "count"))]),
  ];
}

/** What it brings, what it costs, and how often it beats today's plan. */
function headlinesOf({ question, proof }: Optimisation, locale: Locale): Headline[] {
  if (proof === undefined) return [];
  const words = optimisationWords[locale];
  const { scenario, brand, goal } = question;
  const numbers = numbersOf(locale, scenario.market.currency);
  const metric = GOALS[goal];
  const level = words.interval(numbers.format(scenario.level, "share"));
  const box = (
    label: string,
    difference: PairedDifference,
    unit: ReturnType<typeof measureUnit>,
  ): Headline => ({
    label: capital(label),
    value: changeInterval(numbers, difference, unit),
    interval: level,
    note: words.against,
  });
  return [
    box(measureNoun(locale, metric), proof.goal, measureUnit(brand, metric)),
    box(words.spend, proof.spend, "money"),
    {
      label: words.beats,
      value: numbers.format(proof.goal.chanceHigher, "share"),
      number: numbersIn("share", { value: proof.goal.chanceHigher }),
      interval: numbers.interval(proof.goal.chanceLow, proof.goal.chanceHigh, "share"),
      note: words.ofRuns,
    },
  ];
}
