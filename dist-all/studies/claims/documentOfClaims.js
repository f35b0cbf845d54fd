import { claimBoundary, claimEffects } from "../../charts/index.js";
import { numbersOf } from "../../drawing/numbers.js";
import { claimWords } from "../../charts/comparison/words/claims.js";
import { claimMarket } from "./markets/claimMarket.js";
import { verdictOf } from "./claimVerdict.js";
import { formatClaims } from "./formatClaims.js";
import { boundaryOptions, claimTexts, effectOptions } from "./claimTexts.js";
import { claimReportWords } from "./claimWords.js";
import { dataTableOf } from "../../report/document/dataTable.js";
import { figureOf } from "../../report/document/figure.js";
import { reportOf } from "../../report/document/provenance.js";
import { boundaryRows, effectRows } from "./claimRows.js";
import { reportWords } from "../../report/document/words/words.js";
/** The report of claims: which hold, by how much, and where each stops to. */
export function documentOfClaims(study, maker) {
    const { tried, seed, level, runs } = study;
    const figures = tried.map((claim) => figuresOf(claim, level));
    return {
        ...reportOf(claimMarket("threeTrattorias"), { ...maker, seed, runs }),
        kind: "claims",
        title: findingOf(study, "en"),
        texts: { en: textOf("en", study, figures), it: textOf("it", study, figures) },
        figures: figures.flat(),
        data: [dataTableOf("claims", formatClaims(tried, "en"))],
    };
}
/** The effects of a claim, and where it stops holding if that was tried. */
function figuresOf(tried, level) {
    const { claim, moderated } = tried;
    const effect = figureOf(claimEffects, effectRows(tried), effectOptions(tried, level), `${claim.id}-effect`);
    if (moderated === undefined)
        return [effect];
    const options = boundaryOptions(moderated, level);
    return [effect, figureOf(claimBoundary, boundaryRows(moderated), options, `${claim.id}-boundary`)];
}
const VERDICTS = ["supported", "depends", "notSupported"];
const countOf = ({ tried }, wanted) => tried.filter((claim) => verdictOf(claim).verdict === wanted).length;
/** What came of all claims in a sentence; of a single one, its verdict. */
function findingOf(study, locale) {
    const { tried } = study;
    const [{ claim }] = tried;
    const { verdicts, titled } = claimWords[locale];
    if (tried.length === 1)
        return titled(verdicts[verdictOf(tried[0]).verdict], claim.says[locale].replace(/\.$/, ""));
    const count = (verdict) => numbersOf(locale).format(countOf(study, verdict), "count");
    const all = numbersOf(locale).format(tried.length, "count");
    return claimReportWords[locale].finding(all, count("supported"), count("depends"), count("notSupported"));
}
function textOf(locale, study, figures) {
    const words = claimReportWords[locale];
    const { tried, seed, level } = study;
    const numbers = numbersOf(locale);
    const all = numbers.format(tried.length, "count");
    return {
        title: findingOf(study, locale),
        question: words.title,
        about: words.about(all, seed),
        headlines: VERDICTS.map((verdict) => ({
            label: words[verdict],
            value: numbers.format(countOf(study, verdict), "count"),
            interval: words.ofAll(all),
            note: "",
            from: { table: ALL_VERDICTS },
        })),
        notModelled: [words.limits, ...reportWords(locale).notModelledLines],
        sections: [
            tableSection(study, locale, words.intervals(numbers.format(level, "share"))),
            ...tried.map((claim, place) => claimSection(claim, figures[place], study, locale)),
        ],
    };
}
/** Name of the table of all verdicts. */
const ALL_VERDICTS = "verdicts";
function tableSection({ tried, level }, locale, note) {
    const words = claimReportWords[locale];
    const rows = tried.map((claim) => {
        const { id, statement, effects } = claimTexts(claim, locale, level);
        return [`${id}: ${statement}`, claimWords[locale].verdicts[verdictOf(claim).verdict], effects[0]];
    });
    const heads = [words.claim, words.verdict, words.effect];
    return {
        heading: words.table,
        blocks: [
            { kind: "table", name: ALL_VERDICTS, label: words.table, heads, rows },
            { kind: "note", text: note },
        ],
    };
}
function claimSection(tried, figures, { level }, locale) {
    const words = claimReportWords[locale];
    const { id, statement, verdict, design, boundary } = claimTexts(tried, locale, level);
    const said = boundary === "" ? [] : [`${words.boundary}: ${boundary}`];
    return {
        heading: `${id}: ${statement}`,
        isAppendix: true,
        blocks: [
            { kind: "paragraph", text: [`${verdict}.`, ...said].join(" ") },
            { kind: "note", text: `${words.designed}: ${design}.` },
            ...figures.map(({ name }) => ({ kind: "figure", figure: name })),
        ],
    };
}
