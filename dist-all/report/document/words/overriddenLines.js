import { listed } from "../../../language/listing.js";
import { timelineOverrides } from "../../../scenario/compile/timelineOverrides.js";
const en = {
    whole: (day, path) => day === 0
        ? `The timeline sets ${path} on day 0: the value given has no effect.`
        : `The timeline sets ${path} on day ${day}: the value given holds before that day only.`,
    part: (day, path, settings) => day === 0
        ? `The timeline sets a part of ${path} on day 0 (${settings}): there, the value given has no effect.`
        : `The timeline sets a part of ${path} from day ${day} on (${settings}): there, the value given holds before that day only.`,
};
const it = {
    whole: (day, path) => day === 0
        ? `La cronologia fissa ${path} il giorno 0: il valore dato non ha effetto.`
        : `La cronologia fissa ${path} il giorno ${day}: il valore dato vale solo prima di quel giorno.`,
    part: (day, path, settings) => day === 0
        ? `La cronologia fissa una parte di ${path} il giorno 0 (${settings}): lì il valore dato non ha effetto.`
        : `La cronologia fissa una parte di ${path} dal giorno ${day} (${settings}): lì il valore dato vale solo prima di quel giorno.`,
};
/** Says of each setting that was chosen, and that the timeline sets as well, from which day on the choice is gone. */
export function overriddenLines(overrides, locale) {
    const words = { en, it }[locale];
    return overrides.map(({ path, day, isWhole, settings }) => isWhole ? words.whole(day, path) : words.part(day, path, listed(settings, locale, 4)));
}
/** The same as paragraphs of a report; none where the timeline leaves all of it alone. */
export function overriddenParagraphs(scenario, chosen, locale) {
    return overriddenLines(timelineOverrides(scenario, chosen), locale).map((text) => ({
        kind: "paragraph",
        text,
    }));
}
