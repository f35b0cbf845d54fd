import { cleanName } from "../../drawing/textWidth.js";
import { findFigure } from "../document/figure.js";
import { keyFigures } from "../document/keyFigures.js";
import { titleOf } from "../document/titleOf.js";
import { reportWords } from "../document/words/words.js";
import { leadingLines } from "./deckPlan.js";
import { addHeading, addParagraphs, CONTENT, createSlide, fittingSize, heightOf, notesOf, slideText, textBase, } from "./slideStyle.js";
import { slideWords } from "./slideWords.js";
const GAP = 0.25;
/** So many boxes stand in one row. */
const FEW_BOXES = 3;
/** Adds the slide of question and answer: what was asked, the numbers that answer it with their intervals, in boxes. */
export function addAnswerSlide(deck, report, tools, look) {
    const { locale } = tools;
    const { question, headlines, about, notModelled } = report.texts[locale];
    const lines = leadingLines(report, locale);
    const [first, ...others] = lines;
    const isAdvice = report.kind === "optimise" && first !== undefined;
    const title = isAdvice ? first : titleOfAnswer(report, tools);
    const slide = createSlide(deck, look);
    addHeading(slide, title, look);
    const asked = question === "" ? [] : [slideWords(locale).question(cleanName(question))];
    const height = asked.length === 0 ? 0 : Math.min(0.9, heightOf(asked, CONTENT.w, 18) + 0.1);
    addParagraphs(slide, asked, { ...CONTENT, h: height }, look, { color: look.muted });
    const findings = headlines.length <= FEW_BOXES ? findingsOf(report, tools) : [];
    const said = isAdvice ? others : lines.length > 0 ? lines : findings;
    const below = said.length === 0 ? 0 : Math.min(2.3, heightOf(said, CONTENT.w - 0.4, 18) + GAP + 0.1);
    const top = CONTENT.y + height + (height === 0 ? 0 : GAP);
    const room = { ...CONTENT, y: top, h: CONTENT.y + CONTENT.h - top - below };
    const bottom = addBoxes(deck, slide, headlines, room, look);
    addParagraphs(slide, said, { ...CONTENT, y: bottom + GAP, h: CONTENT.y + CONTENT.h - bottom - GAP }, look, {
        sizes: [18, 16, 14, 12, 11],
        isList: said.length > 1,
    });
    slide.addNotes(notesOf([...headlines.map(spoken), ...lines, "", about, ...notModelled], report, locale));
}
/** What the charts that matter most say, where the boxes leave room for it. */
function findingsOf(report, { locale, document }) {
    const { findings } = keyFigures(report, locale);
    return findings.slice(0, 3).map((figure) => findFigure(figure, { locale, document }).title);
}
function titleOfAnswer(report, tools) {
    const { locale, document } = tools;
    const [first] = report.texts[locale].headlines;
    if (report.kind === "claims")
        return titleOf(report, locale);
    const several = comparisonOfSeveral(report);
    if (several !== undefined)
        return findFigure(several, { locale, document }).title;
    return first === undefined ? reportWords(locale).headlines : answerOf(first);
}
/** The chart that says with which of several alternatives a number rises most: the first box is only of the first one. */
function comparisonOfSeveral({ figures }) {
    return figures.find(({ chart, rows }) => chart === "pairedDifference" &&
        new Set(rows.map((row) => ("alternative" in row ? row.alternative : undefined))).size > 1);
}
/** The number with its interval, which may say it once more. */
function answerOf({ label, value, interval }) {
    return `${label}: ${value}${interval === "" ? "" : ` (${interval})`}`;
}
/** Boxes at most three in a row; returns where they end. */
function addBoxes(deck, slide, headlines, room, look) {
    if (headlines.length === 0)
        return room.y - GAP;
    const across = headlines.length === 4 ? 2 : Math.min(3, headlines.length);
    const rows = Math.ceil(headlines.length / across);
    const width = (room.w - GAP * (across - 1)) / across;
    const height = Math.min(3.2, (room.h - GAP * (rows - 1)) / rows);
    const sizes = sizesFor(headlines, { w: width, h: height });
    for (const [at, headline] of headlines.entries()) {
        const [column, row] = [at % across, Math.floor(at / across)];
        const place = {
            x: room.x + column * (width + GAP),
            y: room.y + row * (height + GAP),
            w: width,
            h: height,
        };
        slide.addText(linesOf(headline, sizes, look), {
            ...textBase(look),
            ...place,
            margin: MARGIN * 72,
            valign: "middle",
            shape: deck.ShapeType.rect,
            line: { color: look.grid, width: 1 },
            fill: { color: look.head },
        });
    }
    return room.y + rows * (height + GAP) - GAP;
}
const MARGIN = 0.17;
/** Letters that fit into every box, so that all have the same. */
function sizesFor(headlines, { w, h }) {
    const width = w - 2 * MARGIN;
    const value = Math.min(...headlines.map((one) => fittingSize([one.value], { w: width, h: 0.62 }, [32, 28, 24, 20, 18, 16], { isBold: true })));
    const words = headlines.map((one) => {
        const left = h - 2 * MARGIN - heightOf([one.value], width, value, { isBold: true });
        const texts = [one.label, ...smallOf(one)];
        return fittingSize(texts, { w: width, h: left }, [20, 18, 16, 14, 13, 12, 11, 10], {
            gap: 0,
            isBold: true,
        });
    });
    return { value, words: Math.min(...words) };
}
const smallOf = ({ interval, note, change = "" }) => [interval, note, change].filter((text) => text !== "");
function linesOf(headline, { value: big, words: size }, { ink, muted }) {
    const { label, value } = headline;
    const small = smallOf(headline);
    const last = small.length - 1;
    return [
        { text: slideText(label), options: { fontSize: size, bold: true, color: muted, breakLine: true } },
        {
            text: slideText(value),
            options: { fontSize: big, bold: true, color: ink, breakLine: small.length > 0 },
        },
        ...small.map((text, at) => ({
            text: slideText(text),
            options: { fontSize: size, color: muted, breakLine: at < last },
        })),
    ];
}
/** A headline in one line, for those who speak. */
function spoken({ label, value, interval, note, change }) {
    return `${label}: ${[value, interval, note, change].filter(Boolean).join("; ")}`;
}
