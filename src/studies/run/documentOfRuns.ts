import { onceEach } from "../runs/onceEach.ts";
import { consumerCount, dayCount, withPopulation } from "../../report/document/marketSize.ts";
import { notModelledIn } from "../../report/document/notModelled.ts";
import { inEach } from "../../language/bilingual.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import type { Replications } from "../runs/replicate.ts";
import { summarise } from "../runs/summary.ts";
import type { SweepResult } from "../sweep/sweep.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { assumptionSections } from "./assumptions.ts";
import { dataTableOf } from "../../report/document/dataTable.ts";
import { exchangeParagraphs, exchangeSections } from "../sweep/exchangeSections.ts";
import { expectationSections } from "./expectationSections.ts";
import type { Figure } from "../../report/document/figure.ts";
import { figuresOfRuns } from "./figuresOfRuns.ts";
import { figuresOfSweep } from "../sweep/figuresOfSweep.ts";
import { headlinesOfRuns, headlinesOfSweep } from "./headlines.ts";
import { withSaid } from "../../report/document/withSaid.ts";
import { brandNames, focusBrand } from "../../report/document/names.ts";
import { overriddenParagraphs } from "../../report/document/words/overriddenLines.ts";
import { pointsSections } from "../sweep/pointsSections.ts";
import { headIn, reportOf } from "../../report/document/provenance.ts";
import type {
  Block,
  Headline,
  Maker,
  ReportDocument,
  ReportText,
  Section,
} from "../../report/document/reportDocument.ts";
import { summarySections } from "./summarySections.ts";
import { reportWords } from "../../report/document/words/words.ts";

/** What a report is made of: runs of a scenario, a sweep of it, or both. */
export interface ReportContent {
  readonly replications?: Replications | undefined;
  readonly sweep?: SweepResult | undefined;
  /** settings that were chosen when it was run, beyond the scenario's own */
  readonly chosen?: readonly { readonly path: string; readonly value?: unknown }[] | undefined;
}

/**
 * The report of a scenario that was run, swept, or both.
 *
 * @throws {RangeError} when there is neither a run nor a point of a sweep to report on
 */
export function documentOfRuns(content: ReportContent, maker: Maker): ReportDocument {
  const { replications, sweep } = content;
  const chapters = chaptersOf(content);
  const scenario = replications?.scenario ?? sweep?.scenario;
  if (scenario === undefined || chapters.length === 0) throw new RangeError("there is no run to report on");
  const seed = replications?.seed ?? sweep?.seed ?? scenario.seed;
  const runs = replications?.runs.length ?? sweep?.runs ?? 0;
  const isRun = chapters.some(({ kind }) => kind === "runs");
  return {
    ...reportOf(scenario, { ...maker, seed, runs }),
    kind: chapters.map(({ kind }) => kind).join(" and "),
    texts: inEach((language) => textOf(language, scenario, chapters, content)),
    figures: chapters.flatMap(({ figures }) => figures),
    data: replications !== undefined && isRun ? [dataTableOf("summary", summarise(replications))] : [],
  };
}

/** The figures of runs as their report holds them, made once, so that they can be drawn while a sweep is under way. */
export const reportFigures = onceEach((replications: Replications): readonly Figure[] =>
  withSaid(figuresOfRuns(replications), replications.scenario),
);

/** A part of the report: one experiment. */
interface Chapter {
  readonly kind: "runs" | "sweep";
  readonly headlines: (locale: Locale) => readonly Headline[];
  readonly figures: readonly Figure[];
  /** what is said above the figures */
  readonly remarks?: (locale: Locale) => readonly Block[];
}

/** The sweep comes first: it holds the answer to what should be done. */
function chaptersOf({ replications, sweep, chosen = [] }: ReportContent): Chapter[] {
  const chapters: Chapter[] = [];
  if (sweep !== undefined && sweep.points.length > 0) {
    const headlines = (locale: Locale) => headlinesOfSweep(sweep, locale);
    const levers = sweep.dimensions.map(({ path }) => ({ path }));
    const remarks = (locale: Locale) => [
      ...overriddenParagraphs(sweep.scenario, [...chosen, ...levers], locale),
      ...exchangeParagraphs(sweep, locale),
    ];
    chapters.push({
      kind: "sweep",
      headlines,
      figures: withSaid(figuresOfSweep(sweep), sweep.scenario),
      remarks,
    });
  }
  if (replications !== undefined && replications.runs.length > 0) {
    const headlines = (locale: Locale) => headlinesOfRuns(replications, locale);
    const remarks = (locale: Locale) => overriddenParagraphs(replications.scenario, chosen, locale);
    chapters.push({ kind: "runs", headlines, figures: reportFigures(replications), remarks });
  }
  return chapters;
}

function textOf(
  locale: Locale,
  scenario: Scenario,
  chapters: readonly Chapter[],
  content: ReportContent,
): ReportText {
  const { replications, sweep } = content;
  // What the scenario gives as it stands is said before what its levers could do.
  const first = chapters.find(({ kind }) => kind === "runs") ?? chapters[0];
  return {
    ...headIn(scenario, locale),
    about: aboutLine(scenario, content, locale),
    headlines: first.headlines(locale),
    notModelled: notModelledIn([scenario], locale),
    sections: [
      ...chapters.map((chapter) => chapterSection(chapter, chapter !== first, locale)),
      ...(replications === undefined ? [] : expectationSections(replications, locale)),
      ...assumptionSections(scenario, locale),
      ...(sweep === undefined ? [] : [...exchangeSections(sweep, locale), ...pointsSections(sweep, locale)]),
      ...(replications === undefined ? [] : summarySections(replications, locale)),
    ],
  };
}

/** A chapter whose headlines are not those on top shows its own above its charts. */
function chapterSection(
  { kind, headlines, figures, remarks }: Chapter,
  hasOwnHeadlines: boolean,
  locale: Locale,
): Section {
  const words = reportWords(locale);
  const own = hasOwnHeadlines ? headlines(locale) : [];
  return {
    heading: kind === "sweep" ? words.sweepFigures : words.figures,
    blocks: [
      ...(own.length > 0 ? [{ kind: "headlines", headlines: own } as const] : []),
      ...(remarks?.(locale) ?? []),
      ...figures.map(({ name }): Block => ({ kind: "figure", figure: name })),
    ],
  };
}

function aboutLine(scenario: Scenario, { replications, sweep }: ReportContent, locale: Locale): string {
  const words = reportWords(locale);
  const count = (value: number) => numbersOf(locale).format(value, "count");
  const { consumers, days } = scenario.market;
  const runs = replications?.runs.length ?? 0;
  const parts = [
    ...(runs > 0 ? [words.runs(runs, count(runs))] : []),
    ...(sweep === undefined ? [] : [words.points(count(sweep.points.length), sweep.runs)]),
  ];
  const brands = Object.keys(scenario.brands).length;
  const focus = nameInSentence(brandNames(scenario, locale).get(focusBrand(scenario)) ?? "");
  const about = `${words.about(consumerCount(consumers, locale), brands, dayCount(days, locale), parts.join(", "))} ${words.focusOf(focus)}`;
  return withPopulation(about, scenario, locale);
}
