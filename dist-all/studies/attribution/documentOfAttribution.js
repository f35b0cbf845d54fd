import { attributionAgainstTruth, decisiveMoments } from "../../charts/index.js";
import { numbersOf } from "../../drawing/numbers.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { attributionHeadlines } from "./attributionHeadlines.js";
import { effectsSection, rulesSection } from "./attributionSections.js";
import { attributionReportWords } from "./attributionWords.js";
import { assumptionSections } from "../run/assumptions.js";
import { dataTableOf } from "../../report/document/dataTable.js";
import { figureOf } from "../../report/document/figure.js";
import { withSaid } from "../../report/document/withSaid.js";
import { brandNames } from "../../report/document/names.js";
import { headIn, reportOf } from "../../report/document/provenance.js";
import { attributionRows, decisiveRows } from "./attributionRows.js";
import { reportWords } from "../../report/document/words/words.js";
import { withPopulation } from "../../report/document/populationSentence.js";
/** The report of what touchpoints bring and how wrong rules of attribution are. */
export function documentOfAttribution(judged, maker) {
    const { plan, seed, runs } = judged.attribution;
    const figures = figuresOfAttribution(judged);
    return {
        ...reportOf(plan.scenario, { ...maker, seed, runs: runs * plan.removals.length }),
        kind: "attribution",
        texts: { en: textOf("en", judged, figures), it: textOf("it", judged, figures) },
        figures: withSaid(figures, plan.scenario),
        data: [
            dataTableOf("touchpoints", attributionRows(judged)),
            dataTableOf("rules", judged.channels.rules),
            ...(plan.moments.length === 0 ? [] : [dataTableOf("decisive", decisiveRows(judged))]),
        ],
    };
}
/** The figures of an attribution, in the order of its report. */
function figuresOfAttribution(judged) {
    const { plan, runs } = judged.attribution;
    const { scenario, brand, moments } = plan;
    const about = {
        focus: brandNames(scenario, "en").get(brand),
        currency: scenario.market.currency,
        runs,
        level: scenario.level,
    };
    return [
        figureOf(attributionAgainstTruth, attributionRows(judged), about),
        ...(moments.length === 0 ? [] : [figureOf(decisiveMoments, decisiveRows(judged), about)]),
    ];
}
function textOf(locale, judged, figures) {
    const [said, words] = [reportWords(locale), attributionReportWords[locale]];
    const { plan, runs } = judged.attribution;
    const { scenario, brand } = plan;
    const count = (value) => numbersOf(locale).format(value, "count");
    const { consumers, days } = scenario.market;
    const focus = nameInSentence(brandNames(scenario, locale).get(brand) ?? brand);
    const about = words.about(count(consumers), count(days), count(plan.removals.length - 2), words.runs(runs, count(runs)));
    return {
        ...headIn(scenario, locale),
        about: withPopulation(`${about} ${said.focusOf(focus)}`, scenario, locale),
        headlines: attributionHeadlines(judged, locale),
        notModelled: said.notModelledLines,
        sections: [
            {
                heading: words.figures,
                blocks: figures.map(({ name }) => ({ kind: "figure", figure: name })),
            },
            rulesSection(judged, locale),
            effectsSection(judged, locale),
            ...assumptionSections(scenario, locale),
        ],
    };
}
