import { numbersOf } from "../../drawing/numbers.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { summarise } from "../runs/summary.js";
import { assumptionSections } from "./assumptions.js";
import { dataTableOf } from "../../report/document/dataTable.js";
import { exchangeParagraphs, exchangeSections } from "../sweep/exchangeSections.js";
import { expectationSections } from "./expectationSections.js";
import { figuresOfRuns } from "./figuresOfRuns.js";
import { figuresOfSweep } from "../sweep/figuresOfSweep.js";
import { headlinesOfRuns, headlinesOfSweep } from "./headlines.js";
import { withSaid } from "../../report/document/withSaid.js";
import { brandNames, focusBrand } from "../../report/document/names.js";
import { overriddenParagraphs } from "../../report/document/words/overriddenLines.js";
import { pointsSections } from "../sweep/pointsSections.js";
import { headIn, reportOf } from "../../report/document/provenance.js";
import { summarySections } from "./summarySections.js";
import { reportWords } from "../../report/document/words/words.js";
import { withPopulation } from "../../report/document/populationSentence.js";
/**
 * The report of a scenario that was run, swept, or both.
 *
 * @throws {RangeError} when there is neither a run nor a point of a sweep to report on
 */
export function documentOfRuns(content, maker) {
    const { replications, sweep } = content;
    const chapters = chaptersOf(content);
    const scenario = replications?.scenario ?? sweep?.scenario;
    if (scenario === undefined || chapters.length === 0)
        throw new RangeError("there is no run to report on");
    const seed = replications?.seed ?? sweep?.seed ?? scenario.seed;
    const runs = replications?.runs.length ?? sweep?.runs ?? 0;
    const isRun = chapters.some(({ kind }) => kind === "runs");
    return {
        ...reportOf(scenario, { ...maker, seed, runs }),
        kind: chapters.map(({ kind }) => kind).join(" and "),
        texts: {
            en: textOf("en", scenario, chapters, content),
            it: textOf("it", scenario, chapters, content),
        },
        figures: withSaid(chapters.flatMap(({ figures }) => figures), scenario),
        data: replications !== undefined && isRun ? [dataTableOf("summary", summarise(replications))] : [],
    };
}
/** The sweep comes first: it holds the answer to what should be done. */
function chaptersOf({ replications, sweep, chosen = [] }) {
    const chapters = [];
    if (sweep !== undefined && sweep.points.length > 0) {
        const headlines = (locale) => headlinesOfSweep(sweep, locale);
        const levers = sweep.dimensions.map(({ path }) => ({ path }));
        const remarks = (locale) => [
            ...overriddenParagraphs(sweep.scenario, [...chosen, ...levers], locale),
            ...exchangeParagraphs(sweep, locale),
        ];
        chapters.push({ kind: "sweep", headlines, figures: figuresOfSweep(sweep), remarks });
    }
    if (replications !== undefined && replications.runs.length > 0) {
        const headlines = (locale) => headlinesOfRuns(replications, locale);
        const remarks = (locale) => overriddenParagraphs(replications.scenario, chosen, locale);
        chapters.push({ kind: "runs", headlines, figures: figuresOfRuns(replications), remarks });
    }
    return chapters;
}
function textOf(locale, scenario, chapters, content) {
    const { replications, sweep } = content;
    // What the scenario gives as it stands is said before what its levers could do.
    const first = chapters.find(({ kind }) => kind === "runs") ?? chapters[0];
    return {
        ...headIn(scenario, locale),
        about: aboutLine(scenario, content, locale),
        headlines: first.headlines(locale),
        notModelled: reportWords(locale).notModelledLines,
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
function chapterSection({ kind, headlines, figures, remarks }, hasOwnHeadlines, locale) {
    const words = reportWords(locale);
    const own = hasOwnHeadlines ? headlines(locale) : [];
    return {
        heading: kind === "sweep" ? words.sweepFigures : words.figures,
        blocks: [
            ...(own.length > 0 ? [{ kind: "headlines", headlines: own }] : []),
            ...(remarks?.(locale) ?? []),
            ...figures.map(({ name }) => ({ kind: "figure", figure: name })),
        ],
    };
}
function aboutLine(scenario, { replications, sweep }, locale) {
    const words = reportWords(locale);
    const count = (value) => numbersOf(locale).format(value, "count");
    const { consumers, days } = scenario.market;
    const runs = replications?.runs.length ?? 0;
    const parts = [
        ...(runs > 0 ? [words.runs(runs, count(runs))] : []),
        ...(sweep === undefined ? [] : [words.points(count(sweep.points.length), sweep.runs)]),
    ];
    const brands = count(Object.keys(scenario.brands).length);
    const focus = nameInSentence(brandNames(scenario, locale).get(focusBrand(scenario)) ?? "");
    const about = `${words.about(count(consumers), count(days), brands, parts.join(", "))} ${words.focusOf(focus)}`;
    return withPopulation(about, scenario, locale);
}
