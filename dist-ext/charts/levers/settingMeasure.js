import { settingOf } from "../../drawing/chart.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { leverWord } from "../../drawing/words/levers.js";
import { measureName } from "../../drawing/words/measures.js";
import { sensitivityWords } from "./words/sensitivity.js";
/** What a chart of sensitivity says of settings, the outcome and its changes, in the words of its reader. */
export function speechOf(options) {
    const { locale, numbers, focus } = settingOf(options);
    const { metric, brand, unit } = options.measured ?? { metric: "share", brand: focus ?? "", unit: "share" };
    const change = (value) => numbers.difference(value, unit);
    return {
        measure: measureName(locale, metric, nameInSentence(brand)),
        unit,
        name: (setting) => nameInSentence(leverWord(locale, setting, options.names)),
        change,
        size: (value) => (unit === "share" ? sizeInPoints(value) : numbers.round(value, unit)),
    };
    function sizeInPoints(value) {
        return `${numbers.format(value * 100, "points")} ${sensitivityWords[locale].percentagePoints}`;
    }
}
