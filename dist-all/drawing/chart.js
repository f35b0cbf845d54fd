/** What every chart takes and gives. */
import { COLUMN, lookOf, RIM } from "./look.js";
import { numbersOf } from "./numbers.js";
/** Options of a chart with everything that was left out filled in. Without a document it takes the page’s own. */
export function settingOf(options = {}) {
    const locale = options.locale ?? "en";
    return {
        document: options.document ?? globalThis.document,
        locale,
        look: lookOf(options.theme ?? "light"),
        width: (options.width ?? COLUMN) - 2 * RIM,
        heightScale: options.heightScale ?? 1,
        numbers: numbersOf(locale, options.currency),
        focus: options.focus,
        runs: options.runs,
        weeks: options.weeks ?? 1,
        events: options.events ?? [],
        hasTips: options.theme === "page",
    };
}
