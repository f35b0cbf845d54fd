import { spokenIn } from "../../language/spoken.js";
import { cleanName } from "../../drawing/textWidth.js";
import { numbersOf } from "../../drawing/numbers.js";
import { REPORT_VERSION } from "./reportDocument.js";
import { reportWords } from "./words/words.js";
/** What every report of a scenario begins with. */
export function reportOf(scenario, made) {
    return {
        reportVersion: REPORT_VERSION,
        title: cleanName(spokenIn(scenario.title, "en")),
        currency: scenario.market.currency,
        provenance: { ...made, scenario },
    };
}
/** What the scenario itself says in a language: its question, and its title where that is not the report's. */
export function headIn(scenario, locale) {
    const [title, usual] = [locale, "en"].map((language) => spokenIn(scenario.title, language));
    return { ...(title !== usual && { title }), question: spokenIn(scenario.question, locale) };
}
/** The manifest, for people: tool, seed, runs and command, each with its label. */
export function provenanceLines({ version, seed, runs, scenario, command, engine, results }, locale) {
    const words = reportWords(locale);
    return [
        [words.tool, `umot ${version}`],
        [words.seed, seed],
        ...lineOf(words.runsLabel, scenario && numbersOf(locale).format(runs, "count")),
        ...lineOf(words.command, command),
        ...lineOf(words.engine, engine),
        ...lineOf(words.results, results),
    ];
}
const lineOf = (label, value) => value === undefined ? [] : [[label, value]];
