import { inEach } from "../../language/bilingual.js";
import { brandNames } from "../document/names.js";
import { populationSentence } from "../document/populationSentence.js";
/** What a scenario's tables put beside keys: what brands are called, and which day of the calendar a day is, and of whom its counts and money are. */
export function besides(scenario) {
    const note = inEach((language) => populationSentence(scenario.market, language));
    return {
        labels: brandNames(scenario, "en"),
        start: scenario.market.start,
        ...(note.en !== "" && { note }),
    };
}
