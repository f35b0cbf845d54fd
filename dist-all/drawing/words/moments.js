const NAMES = {
    en: { know: "I want to know", go: "I want to go", do: "I want to do", buy: "I want to buy" },
    it: { know: "Voglio sapere", go: "Voglio andare", do: "Voglio fare", buy: "Voglio comprare" },
};
/** A micro-moment as people say it. */
export function momentName(locale, moment) {
    return Object.hasOwn(NAMES[locale], moment) ? NAMES[locale][moment] : moment;
}
/** The same between quotation marks, for sentences. */
export function quotedMoment(locale, moment) {
    return `“${momentName(locale, moment)}”`;
}
