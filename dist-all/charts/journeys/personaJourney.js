import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { NARROW } from "../../drawing/look.js";
import { personaColumn } from "./personaColumn.js";
import { personaPanel } from "./personaPanel.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { personaJourneyWords, stageInSentence } from "./words/personaJourney.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
import { sampleCaption } from "../../drawing/words/samples.js";
import { touchpointName } from "../../drawing/words/touchpoints.js";
/** The customer journey map of each persona: where it goes, how that feels, and where it breaks. */
export const personaJourney = chartOf({
    name: "personaJourney",
    compose,
    find,
    columns,
});
function compose(rows, setting, options) {
    if (!rows.some(isVisited))
        return undefined;
    const { locale, numbers } = setting;
    const words = personaJourneyWords[locale];
    const personas = [...new Set(rows.map(({ persona }) => persona))];
    const isNarrow = setting.width < NARROW;
    const draw = isNarrow ? personaColumn : personaPanel;
    const panels = personas.map((persona) => draw(setting, persona, rows.filter((row) => row.persona === persona)));
    const sample = options.sample === undefined ? undefined : numbers.format(options.sample, "count");
    const caption = words.caption(`${quantileWords[locale].means(setting.runs)} ${sampleCaption(locale, sample)}`);
    return { subtitle: isNarrow ? words.subtitleDown : words.subtitle, caption, panels };
}
function find(rows, options = {}) {
    const setting = settingOf(options);
    const visited = rows.filter(isVisited);
    if (visited.length === 0)
        return quantileWords[setting.locale].nothing;
    const words = personaJourneyWords[setting.locale];
    // One row of each stage is enough: they say the same of it.
    const deciding = visited
        .filter(({ decides, exits }) => decides && exits > 0)
        .filter((row, index, all) => all.findIndex(({ persona }) => persona === row.persona) === index)
        .toSorted((a, b) => b.exits - a.exits);
    const [worst, ...others] = deciding;
    const hard = visited
        .filter(({ ease }) => Number.isFinite(ease))
        .reduce((low, row) => (row.ease < low.ease ? row : low), visited[0]);
    const sentences = Number.isFinite(hard.ease) ? [words.hardest(...said(setting, hard, hard.ease))] : [];
    if (worst === undefined)
        return { title: words.smooth, sentences: [...decisiveTouchpoints(setting, rows), ...sentences] };
    return {
        title: words.title(...said(setting, worst, worst.exits)),
        sentences: [
            ...decisiveTouchpoints(setting, rows),
            ...lastSources(setting, rows, worst),
            ...others.slice(0, 2).map((row) => words.decides(...said(setting, row, row.exits))),
            ...sentences,
        ],
    };
}
function said({ locale, numbers }, row, share) {
    return [nameInSentence(row.persona), stageInSentence(locale, row.stage), numbers.format(share, "share")];
}
/** In which micro-moment at which touchpoint most is decided: of the persona where it shows most. */
function decisiveTouchpoints({ locale, numbers }, rows) {
    const decisive = rows.filter((row) => row.decisive).toSorted((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
    return decisive.slice(0, 1).map(({ persona, stage, touchpoint, gain }) => {
        const at = nameInSentence(touchpointName(locale, touchpoint));
        const points = numbers.format(Math.abs(gain) * 100, "points");
        const words = personaJourneyWords[locale];
        return words.decisive(nameInSentence(persona), at, stageInSentence(locale, stage), points, gain > 0);
    });
}
/** The touchpoint after which the persona leaves the stage most often. */
function lastSources({ locale }, rows, { persona, stage }) {
    const there = rows.filter((row) => row.persona === persona && row.stage === stage && row.lastSource > 0);
    if (there.length < 2)
        return [];
    const last = there.reduce((most, row) => (row.lastSource > most.lastSource ? row : most));
    const touchpoint = nameInSentence(touchpointName(locale, last.touchpoint));
    const words = personaJourneyWords[locale];
    return [words.after(nameInSentence(persona), touchpoint)];
}
function isVisited({ visits }) {
    return visits > 0;
}
function columns(options = {}) {
    const labels = personaJourneyWords[settingOf(options).locale].columns;
    return [
        { key: "persona", label: labels.persona, unit: "text" },
        { key: "stage", label: labels.stage, unit: "text" },
        { key: "touchpoint", label: labels.touchpoint, unit: "text" },
        { key: "part", label: labels.part, unit: "share" },
        { key: "visits", label: labels.visits, unit: "count" },
        { key: "ease", label: labels.ease, unit: "share" },
        { key: "exits", label: labels.exits, unit: "share" },
        { key: "lastSource", label: labels.lastSource, unit: "count" },
        { key: "gain", label: labels.gain, unit: "share" },
    ];
}
