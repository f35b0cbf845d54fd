import { lookOf, mix } from "../../drawing/look.js";
import { cleanName, textWidth } from "../../drawing/textWidth.js";
import { provenanceLines } from "../document/provenance.js";
import { TITLE } from "./placeholders.js";
import { slideWords } from "./slideWords.js";
/** Wide slides, in inches. */
export const [WIDTH, HEIGHT, RIM] = [13.333, 7.5, 0.6];
export const FONT = "Calibri";
export function slideLook(theme = "light") {
    const { ink, muted, grid, paper, ramp, series } = lookOf(theme);
    const hex = (colour) => colour.replace("#", "");
    return {
        ink: hex(ink),
        muted: hex(muted),
        grid: hex(grid),
        paper: hex(paper),
        band: hex(mix(series[0], paper, 0.35)),
        head: hex(ramp[0]),
        series: series.map(hex),
    };
}
/** An empty slide on the paper of the look. */
export function createSlide(deck, { paper }) {
    const slide = deck.addSlide();
    slide.background = { color: paper };
    return slide;
}
/** How every text of a slide begins. */
export function textBase({ ink }) {
    return { fontFace: FONT, color: ink, margin: 0, valign: "top" };
}
/** Places of a slide below its title, in inches: all of it, a wide part, and the column beside that. */
export const CONTENT = { x: RIM, y: 1.55, w: WIDTH - 2 * RIM, h: HEIGHT - 2.25 };
export const WIDE = { ...CONTENT, w: 8.3 };
export const ASIDE = { ...CONTENT, x: RIM + 8.6, w: CONTENT.w - 8.6 };
/** Adds the title of a slide, in letters that leave it on two lines. */
export function addHeading(slide, text, look) {
    const place = { x: RIM, y: 0.4, w: WIDTH - 2 * RIM, h: 1 };
    const fontSize = fittingSize([text], place, [28, 26, 24, 22, 20, 18, 16], { isBold: true });
    slide.addText(slideText(text), {
        ...textBase(look),
        ...place,
        fontSize,
        bold: true,
        align: "left",
        valign: "middle",
        objectName: TITLE,
    });
}
/** Height of a line against its letters, in the widest of the fonts that stand in for Calibri. */
const LINE = 1.22;
/** The largest of some sizes of letters in which paragraphs fit into a place, with half a line between them. */
export function fittingSize(texts, { w, h }, sizes, { gap, isBold } = {}) {
    const fits = (size) => heightOf(texts, w, size, { gap, isBold }) <= h;
    return sizes.find(fits) ?? sizes[sizes.length - 1];
}
/** Height of paragraphs in inches. */
export function heightOf(texts, width, size, { gap = 0.5, isBold = false, } = {}) {
    const lines = texts.reduce((sum, text) => sum + linesIn(text, width, size, isBold), 0);
    return ((lines + gap * (texts.length - 1)) * size * LINE) / 72;
}
/** Lines that a text takes when it is broken between words. */
export function linesIn(text, width, size, isBold = false) {
    let [lines, used] = [1, 0];
    for (const word of text.split(" ")) {
        const long = textWidth(word, size, isBold ? "bold" : "regular") / 72;
        if (used > 0 && used + long > width)
            [lines, used] = [lines + 1, 0];
        used += long + textWidth(" ", size) / 72;
    }
    return lines;
}
/** A text as it may stand on a slide: signs and currencies stay with their numbers, ends of an interval together. */
export function slideText(text) {
    return cleanName(text)
        .replace(/([+−])(?=\p{Sc})|(?<=[\d%])–(?=[\d−\p{Sc}])/gu, "\u2060$&\u2060")
        .replace(/(?<=\d(?:K|M|Mln|Mld)?) (?=\p{Sc})/gu, "\u00A0");
}
/** Adds paragraphs in letters as large as the place allows. */
export function addParagraphs(slide, texts, place, look, { sizes = [18, 16, 14, 12, 11], isList = false, isBold = false, color = look.ink } = {}) {
    if (texts.length === 0)
        return;
    const fontSize = fittingSize(texts, isList ? { ...place, w: place.w - 0.4 } : place, sizes);
    const options = { breakLine: true, paraSpaceAfter: fontSize / 2, ...(isList && { bullet: true }) };
    slide.addText(texts.map((text) => ({ text: slideText(text), options })), { ...textBase(look), ...place, fontSize, color, bold: isBold });
}
/** What the speaker says, and what made the numbers. */
export function notesOf(lines, report, locale) {
    const { about } = report.texts[locale];
    const origin = provenanceLines(report.provenance, locale).map(([label, value]) => `${label}: ${cleanName(value)}`);
    return [...lines, "", `${slideWords(locale).madeBy} ${about}`, ...origin].join("\n");
}
