import { type Locale, numbersOf } from "../charts/numbers.ts";
import { cleanName, nameInSentence } from "../charts/textWidth.ts";
import type { Replications } from "../experiment/replicate.ts";
import type { SweepResult } from "../experiment/sweep.ts";
import type { Scenario } from "../scenario/settings/scenario.ts";
import { assumptions } from "./assumptions.ts";
import { expectationList } from "./expectationList.ts";
import type { Figure } from "./figure.ts";
import { figureCard, type PageStyle } from "./figureCard.ts";
import { figuresOfRuns } from "./figuresOfRuns.ts";
import { figuresOfSweep } from "./figuresOfSweep.ts";
import { type Headline, headlinesOfRuns, headlinesOfSweep } from "./headlines.ts";
import { type Html, html } from "./html.ts";
import { brandNames, focusBrand } from "./names.ts";
import { htmlPage } from "./page.ts";
import { provenanceSection } from "./provenance.ts";
import type { PageFonts } from "./style.ts";
import { reportWords } from "./words.ts";

/** What a report is made of: runs of a scenario, a sweep of it, or both. */
export interface ReportContent {
  readonly replications?: Replications | undefined;
  readonly sweep?: SweepResult | undefined;
}

export interface ReportOptions {
  /** where charts are drawn: a browser's document, or jsdom's */
  readonly document: Document;
  /** languages of the page, the first one shown first; left out, English then Italian */
  readonly locales?: readonly Locale[] | undefined;
  /** version of this package */
  readonly version: string;
  /** what was typed to get the report */
  readonly command?: string | undefined;
  readonly fonts?: PageFonts | undefined;
}

/**
 * Makes a report: one HTML file that opens offline and asks nothing of anybody. Equal contents give equal bytes.
 *
 * @throws {RangeError} when there is neither a run nor a point of a sweep to report on
 */
export function renderReport(content: ReportContent, options: ReportOptions): string {
  const { locales = ["en", "it"] } = options;
  const chapters = chaptersOf(content);
  const scenario = content.replications?.scenario ?? content.sweep?.scenario;
  if (scenario === undefined || chapters.length === 0) throw new RangeError("there is no run to report on");
  return htmlPage({
    title: scenario.title,
    locales,
    fonts: options.fonts,
    figures: chapters.flatMap(({ figures }) => figures),
    main: (locale) => reportIn(locale, scenario, chapters, content, options),
  });
}

/** A part of the report: one experiment. */
interface Chapter {
  readonly kind: "runs" | "sweep";
  readonly headlines: (locale: Locale) => readonly Headline[];
  readonly figures: readonly Figure[];
}

/** The sweep comes first: it holds the answer to what should be done. */
function chaptersOf({ replications, sweep }: ReportContent): Chapter[] {
  const chapters: Chapter[] = [];
  if (sweep !== undefined && sweep.points.length > 0) {
    const headlines = (locale: Locale) => headlinesOfSweep(sweep, locale);
    chapters.push({ kind: "sweep", headlines, figures: figuresOfSweep(sweep) });
  }
  if (replications !== undefined && replications.runs.length > 0) {
    const headlines = (locale: Locale) => headlinesOfRuns(replications, locale);
    chapters.push({ kind: "runs", headlines, figures: figuresOfRuns(replications) });
  }
  return chapters;
}

function reportIn(
  locale: Locale,
  scenario: Scenario,
  chapters: readonly Chapter[],
  content: ReportContent,
  options: ReportOptions,
): Html {
  const words = reportWords(locale);
  const { replications, sweep } = content;
  // What the scenario gives as it stands is said before what its levers could do.
  const headlines = (chapters.find(({ kind }) => kind === "runs") ?? chapters[0]).headlines(locale);
  const style = { document: options.document, locale };
  const runs = replications?.runs.length ?? sweep?.runs ?? 0;
  const seed = replications?.seed ?? sweep?.seed ?? scenario.seed;
  return html`
<h1>${cleanName(scenario.title)}</h1>
${scenario.question !== "" && html`<p class="question">${cleanName(scenario.question)}</p>`}
<p class="about">${aboutLine(scenario, content, locale)}</p>
<ul class="boxes" aria-label="${words.headlines}">${headlines.map(headlineBox)}</ul>
<section class="aside"><h2>${words.notModelled}</h2>${words.notModelledLines.map((line) => html`<p>${line}</p>`)}</section>
${chapters.map((chapter) => chapterSection(chapter, style, scenario, content))}
${replications !== undefined && expectationList(replications, locale)}
${assumptions(scenario, locale)}
${provenanceSection({ scenario, seed, runs, version: options.version, command: options.command }, locale)}
`;
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
  const brands = count(Object.keys(scenario.brands).length);
  const focus = nameInSentence(brandNames(scenario).get(focusBrand(scenario)) ?? "");
  return `${words.about(count(consumers), count(days), brands, parts.join(", "))} ${words.focusOf(focus)}`;
}

function headlineBox({ label, value, interval, note }: Headline): Html {
  return html`
<li><span class="label">${label}</span> <span class="value">${value}</span> <span class="interval">${interval}</span> <span class="note">${note}</span></li>`;
}

function chapterSection(
  chapter: Chapter,
  style: PageStyle,
  scenario: Scenario,
  { replications }: ReportContent,
): Html {
  const words = reportWords(style.locale);
  const { kind, figures } = chapter;
  // With runs in the same report the boxes on top are theirs; the sweep shows its own above its charts.
  const own = kind === "sweep" && replications !== undefined ? chapter.headlines(style.locale) : [];
  return html`<section>
<h2>${kind === "sweep" ? words.sweepFigures : words.figures}</h2>
${own.length > 0 && html`<ul class="boxes">${own.map(headlineBox)}</ul>`}
${figures.map((figure) => figureCard(figure, style, scenario.market.currency))}
</section>`;
}
