import { numbersOf } from "../../../drawing/numbers.js";
import { spokenIn } from "../../../language/spoken.js";
import { settingWords } from "../../../report/document/settingWords.js";
import { formatTextTable } from "../../../report/text/textTable.js";
import { wrapText } from "../../../report/text/wrapText.js";
import { calibrationLines } from "./calibrationLines.js";
import { calibrateWords } from "../words/calibrate.js";
/** A row for each setting: what was believed before, what is believed after, and how much the data say of it. */
export function beliefTable({ beliefs }, language) {
    const words = calibrateWords[language];
    const { format } = numbersOf(language);
    const columns = [
        { label: words.setting, align: "left" },
        { label: words.before, align: "right" },
        { label: words.after, align: "right" },
        { label: words.told, align: "left" },
    ];
    const rows = beliefs.map(({ path, priorLow, priorHigh, low, middle, high, identified }) => {
        const write = (value) => format(value, "number", [low, high]);
        return [
            settingWords(path, language),
            words.range(format(priorLow, "number"), format(priorHigh, "number")),
            words.interval(write(middle), write(low), write(high)),
            words.identified[identified],
        ];
    });
    return { columns, rows };
}
/** All that is shown of a calibration. */
export function formatCalibration({ question, found }, { language, width, paint }) {
    const words = calibrateWords[language];
    const { title, level } = question.scenario;
    const head = paint.bold(words.title(spokenIn(title, language)));
    if (found === undefined)
        return [head, wrapText(words.tooFew, width)].join("\n");
    const { columns, rows } = beliefTable(found, language);
    const [heads, ...rest] = formatTextTable(columns, rows, width).split("\n");
    const share = numbersOf(language).format(level, "share");
    return [
        head,
        "",
        paint.bold(heads),
        ...rest,
        "",
        wrapText(words.means(share), width),
        ...calibrationLines(question, found, language).map((line) => wrapText(line, width)),
    ].join("\n");
}
