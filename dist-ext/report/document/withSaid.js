import { LANGUAGES } from "../../language/language.js";
import { spokenIn } from "../../language/spoken.js";
import { ROW_LANGUAGE } from "./figureData.js";
import { brandNames, personaNames, touchpointNames } from "./names.js";
/**
 * The same figures, with what the scenario calls things in another language than that of the rows. They are as they were
 * where it translates nothing.
 *
 * @param alternatives - what the alternatives of a comparison are called
 */
export function withSaid(figures, scenario, alternatives = []) {
    const said = LANGUAGES.filter((language) => language !== ROW_LANGUAGE)
        .map((language) => [language, saidNames(scenario, language, alternatives)])
        .filter(([, names]) => Object.keys(names).length > 0);
    if (said.length === 0)
        return [...figures];
    return figures.map((figure) => ({ ...figure, said: Object.fromEntries(said) }));
}
/** What the names of a scenario are called in a language, where that is not what rows call them. */
export function saidNames(scenario, locale, alternatives = []) {
    const maps = [brandNames, touchpointNames, personaNames].map((names) => {
        const there = names(scenario, locale);
        return [...names(scenario, ROW_LANGUAGE)].map(([key, name]) => [name, there.get(key) ?? name]);
    });
    const inBoth = (text) => [spokenIn(text, ROW_LANGUAGE), spokenIn(text, locale)];
    const [brand, touchpoint, persona] = maps;
    const note = scenario.timeline.map((change) => inBoth(change.note));
    const kinds = { brand, touchpoint, persona, alternative: alternatives.map(inBoth), note };
    const called = Object.entries(kinds).map(([kind, pairs]) => [kind, pairs.filter(([name, other]) => name !== other)]);
    return Object.fromEntries(called.filter(([, pairs]) => pairs.length > 0).map(([kind, pairs]) => [kind, Object.fromEntries(pairs)]));
}
