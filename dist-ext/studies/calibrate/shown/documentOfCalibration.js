import { numbersOf } from "../../../drawing/numbers.js";
import { capital } from "../../../drawing/words/measures.js";
import { dataTableOf } from "../../../report/document/dataTable.js";
import { withPopulation } from "../../../report/document/populationSentence.js";
import { headIn, reportOf } from "../../../report/document/provenance.js";
import { settingWords } from "../../../report/document/settingWords.js";
import { withSaid } from "../../../report/document/withSaid.js";
import { reportWords } from "../../../report/document/words/words.js";
import { assumptionSections } from "../../run/assumptions.js";
import { calibrationLines } from "./calibrationLines.js";
import { beliefTable } from "./calibrationText.js";
import { figuresOfCalibration } from "./figuresOfCalibration.js";
import { calibrateWords } from "../words/calibrate.js";
/** Settings that stand in boxes on top. */
const HEADLINES = 3;
/** The report of a calibration: what the data say of each setting, what they cannot tell apart, how well it fits. */
export function documentOfCalibration(calibration, maker) {
    const { question, found, runs } = calibration;
    const { scenario, seed } = question;
    const figures = found === undefined ? [] : figuresOfCalibration(question, found);
    return {
        ...reportOf(scenario, { ...maker, seed, runs }),
        kind: "calibrate",
        texts: {
            en: textOf("en", calibration, figures.map(({ name }) => name)),
            it: textOf("it", calibration, figures.map(({ name }) => name)),
        },
        figures: withSaid(figures, scenario),
        data: found === undefined ? [] : [dataTableOf("beliefs", found.beliefs)],
    };
}
function textOf(locale, { question, found }, figures) {
    const words = calibrateWords[locale];
    return {
        ...headIn(question.scenario, locale),
        about: aboutLine(question, locale),
        headlines: found === undefined ? [] : headlinesOf(question, found, figures, locale),
        notModelled: reportWords(locale).notModelledLines,
        sections: [
            ...(found === undefined
                ? [{ heading: words.beliefs, blocks: [{ kind: "paragraph", text: words.tooFew }] }]
                : foundSections(question, found, figures, locale)),
            ...assumptionSections(question.scenario, locale),
        ],
    };
}
function aboutLine({ scenario, points, draws }, locale) {
    const count = (value) => numbersOf(locale).format(value, "count");
    const { consumers, days } = scenario.market;
    const about = calibrateWords[locale].about(count(consumers), count(days), count(points), count(draws));
    return withPopulation(about, scenario, locale);
}
/** The settings that the data tell most of. */
function headlinesOf({ scenario: { level } }, { beliefs }, figures, locale) {
    const words = calibrateWords[locale];
    const { format } = numbersOf(locale);
    return beliefs
        .map((belief, row) => ({ ...belief, row }))
        .toSorted((a, b) => a.left - b.left)
        .slice(0, HEADLINES)
        .map(({ path, middle, low, high, priorLow, priorHigh, identified, row }) => {
        const write = (value) => format(value, "number", [low, high]);
        return {
            label: capital(settingWords(path, locale)),
            value: write(middle),
            interval: `${format(level, "share")}: ${words.range(write(low), write(high))}`,
            note: `${words.identified[identified]}; ${words.before}: ${words.range(write(priorLow), write(priorHigh))}`,
            from: { table: figures[0], row },
        };
    });
}
function foundSections(question, found, figures, locale) {
    const words = calibrateWords[locale];
    const { columns, rows } = beliefTable(found, locale);
    const heads = columns.map(({ label }) => capital(label));
    const level = numbersOf(locale).format(question.scenario.level, "share");
    const lines = calibrationLines(question, found, locale);
    return [
        {
            heading: words.beliefs,
            blocks: [
                ...figures.map((figure) => ({ kind: "figure", figure })),
                { kind: "table", label: words.beliefs, name: "beliefs", heads, rows },
                { kind: "note", text: words.means(level) },
            ],
        },
        { heading: words.fit, blocks: [{ kind: "list", items: [...lines, words.files] }] },
    ];
}
