import { inEach } from "../../language/bilingual.js";
import { populationSentence } from "../document/populationSentence.js";
/** Of whom a table's counts and money are, if not of the consumers themselves. */
export function peopleOf({ scale, consumers }) {
    const population = scale === 1 ? 0 : Math.round(scale * consumers);
    const note = inEach((language) => populationSentence({ population, consumers }, language));
    return note.en === "" ? {} : { note };
}
