import { cleanName } from "../../drawing/textWidth.js";
import { provenanceLines } from "../document/provenance.js";
import { addHeading, addParagraphs, ASIDE, CONTENT, createSlide, notesOf, WIDE, } from "./slideStyle.js";
import { nextSteps } from "./nextSteps.js";
import { slideWords } from "./slideWords.js";
/** Adds what limits the answer: expectations that were missed, what is not modelled, how it was made. */
export function addCaveatsSlide(deck, report, locale, look) {
    const words = slideWords(locale);
    const { notModelled, about } = report.texts[locale];
    const missed = missedIn(report, locale).map((text) => words.missed(text));
    const slide = createSlide(deck, look);
    addHeading(slide, missed.length > 0 ? words.caveatsMissed(missed.length) : words.caveats, look);
    const lines = [...missed, ...notModelled];
    addParagraphs(slide, lines, WIDE, look, { sizes: [24, 22, 20, 18, 16, 14, 12, 11], isList: true });
    // Command and fingerprints are in the notes: nobody reads them from a wall.
    const origin = provenanceLines(report.provenance, locale)
        .slice(0, 3)
        .map(([label, text]) => `${label}: ${cleanName(text)}`);
    addParagraphs(slide, [words.madeBy, about, ...origin], ASIDE, look, {
        sizes: [16, 14, 12, 11],
        color: look.muted,
    });
    slide.addNotes(notesOf(lines, report, locale));
}
function missedIn({ texts }, locale) {
    const blocks = texts[locale].sections.flatMap((section) => section.blocks);
    const outcomes = blocks.flatMap((block) => (block.kind === "outcomes" ? block.outcomes : []));
    return outcomes.filter(({ isMet }) => !isMet).map(({ expected, came }) => `${expected}: ${came}`);
}
/** Adds what to do with the answer. */
export function addNextStepsSlide(deck, report, locale, look) {
    const words = slideWords(locale);
    const slide = createSlide(deck, look);
    addHeading(slide, words.nextSteps, look);
    const steps = nextSteps(report.kind, locale);
    const height = (CONTENT.h - 0.9) / steps.length;
    for (const [at, { what, how }] of steps.entries()) {
        const y = CONTENT.y + at * height;
        slide.addText(String(at + 1), {
            x: CONTENT.x,
            y: y + 0.05,
            w: 0.6,
            h: 0.6,
            fontSize: 22,
            bold: true,
            align: "center",
            valign: "middle",
            color: look.paper,
            fill: { color: look.series[0] },
            shape: deck.ShapeType.ellipse,
            margin: 0,
        });
        const place = { x: CONTENT.x + 0.9, y, w: CONTENT.w - 0.9, h: height - 0.1 };
        addParagraphs(slide, [what], { ...place, h: 0.45 }, look, { sizes: [22, 20, 18, 16], isBold: true });
        addParagraphs(slide, [how], { ...place, y: y + 0.5, h: height - 0.6 }, look, { sizes: [18, 16, 14] });
    }
    const more = { ...CONTENT, y: CONTENT.y + CONTENT.h - 0.7, h: 0.7 };
    addParagraphs(slide, [words.moreInAppendix], more, look, { sizes: [14, 12], color: look.muted });
    slide.addNotes(notesOf(steps.map(({ what, how }) => `${what} ${how}`), report, locale));
}
