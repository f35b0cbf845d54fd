import { settingOf } from "../../drawing/chart.js";
import { leverValues } from "./leverGrid.js";
import { heatMap } from "./heatMap.js";
import { SIZE } from "../../drawing/look.js";
import { nameInSentence, shorten } from "../../drawing/textWidth.js";
import { numberAxis } from "../../drawing/ticks.js";
import { leverWord } from "../../drawing/words/levers.js";
import { capital, measureName } from "../../drawing/words/measures.js";
/** Room for an arrow beside the name of an axis, in pixels. */
const ARROW = 20;
/** Draws what two levers do together: the first up the side, the second along the bottom, round values as lines. */
export function leverMap(setting, rows, { domain, height, ...options }) {
    const { numbers } = setting;
    const { unit, x, y } = leverNames(options);
    const [across, up] = [leverValues(rows, "x"), leverValues(rows, "y")];
    const title = (lever) => shorten(capital(lever), setting.width - ARROW, SIZE.label);
    const [columns, lines] = [numbers.ticks(across, "number"), numbers.ticks(up, "number")];
    const cells = rows.map((row) => {
        const value = numbers.short(row.value, unit, [domain[1]]);
        const [column, line] = [across.indexOf(row.x), up.indexOf(row.y)];
        const tip = `${y} ${lines[line]}, ${x} ${columns[column]}: ${value}`;
        return { column, row: line, value: row.value, lines: [value], tip };
    });
    return heatMap(setting, {
        cells,
        columns,
        rows: lines,
        columnTitle: `${title(x)} →`,
        rowTitle: `↑ ${title(y)}`,
        domain,
        height,
        contours: contoursOf(setting, domain, unit),
    });
}
/** Round values between the lowest and the highest; none over a map without height. */
function contoursOf({ numbers }, [low, high], unit) {
    if (!(high > low))
        return [];
    const { ticks, labels } = numberAxis([low, high], unit, numbers, 5);
    return ticks
        .map((value, index) => ({ value, label: labels[index] }))
        .filter(({ value }) => value > low && value < high);
}
/** The levers and the measure as people of the language call them. */
export function leverNames(options) {
    const { locale } = settingOf(options);
    const { metric, brand, unit } = options.measured ?? {
        metric: "share",
        brand: options.focus ?? "",
        unit: "share",
    };
    return {
        unit,
        measure: measureName(locale, metric, nameInSentence(brand)),
        x: nameInSentence(leverWord(locale, options.x ?? "coverage", options.names)),
        y: nameInSentence(leverWord(locale, options.y ?? "quality", options.names)),
    };
}
