import * as powerPoint from "pptxgenjs";
import { cleanName } from "../../drawing/textWidth.js";
import { titleOf } from "../document/titleOf.js";
import { withFixedTimes } from "../office/zipTimes.js";
import { addAnswerSlide } from "./answerSlide.js";
import { withAxisFormats } from "./axisFormats.js";
import { addCaveatsSlide, addNextStepsSlide } from "./closingSlides.js";
import { deckPlan } from "./deckPlan.js";
import { addFigureSlide, addFigureSlides } from "./figureSlide.js";
import { finishDeck } from "./finishDeck.js";
import { TITLE } from "./placeholders.js";
import { addParagraphs, createSlide, fittingSize, FONT, HEIGHT, notesOf, RIM, slideLook, textBase, WIDTH, } from "./slideStyle.js";
import { addTableSlides, addTableStart } from "./tableSlides.js";
const NUMBERED = /(chart|Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g;
/**
 * Takes out of the files of a deck what differs each time: when they were made, also in workbooks within, and charts
 * numbered on from deck to deck.
 */
function reproducibleDeck(files) {
    const first = Math.min(...Object.keys(files)
        .map((name) => Number(/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? Number.NaN))
        .filter(Number.isFinite));
    const renumbered = (text) => text.replace(NUMBERED, (_, kind, number, ending) => `${kind}${Number(number) - first + 1}${ending}`);
    return Object.fromEntries(Object.entries(files).map(([name, content]) => [renumbered(name), contentOf(name, content, renumbered)]));
}
function contentOf(name, content, renumbered) {
    if (name.endsWith(".xlsx"))
        return withFixedTimes(content, reproducibleDeck);
    const isDated = name.endsWith("core.xml");
    if (!isDated && !/\.rels$|Content_Types\].xml$/.test(name))
        return content;
    const text = new TextDecoder().decode(content);
    const written = isDated
        ? text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "1980-01-01T00:00:00Z")
        : renumbered(text);
    return new TextEncoder().encode(written);
}
/** Node and bundlers do not agree on what the default of this package is. */
const PowerPoint = powerPoint.default;
/**
 * Makes slides of a report to decide by, at most eight: title, question and answer with its intervals, evidence, money,
 * caveats, next steps; on demand an appendix with every chart and table. Charts that slides know are charts with their
 * numbers within, to be edited; the others are pictures, and say so. What to say to a slide, how its numbers were
 * computed and where they stand are in its notes. Equal reports give equal bytes.
 */
export async function renderSlides(report, tools) {
    const { locale, document } = tools;
    const look = slideLook(tools.theme);
    const deck = new PowerPoint();
    deck.defineLayout({ name: "wide", width: WIDTH, height: HEIGHT });
    deck.layout = "wide";
    deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
    deck.company = "umot";
    addTitle(deck, report, locale, look);
    addAnswerSlide(deck, report, tools, look);
    const { evidence, money } = deckPlan(report, locale);
    for (const one of money === undefined ? evidence : [...evidence, money])
        await addEvidence(deck, one, report, tools, look);
    addCaveatsSlide(deck, report, locale, look);
    addNextStepsSlide(deck, report, locale, look);
    if (tools.withAppendix === true)
        await addAppendix(deck, report, tools, look);
    const bytes = (await deck.write({ outputType: "uint8array" }));
    const text = `${titleOf(report, locale)} · umot ${report.provenance.version}`;
    const footer = { text, colour: look.muted, band: look.band, size: [WIDTH, HEIGHT, RIM] };
    return withFixedTimes(bytes, (files) => finishDeck(reproducibleDeck(withAxisFormats(files)), { report, locale, document, footer }));
}
async function addEvidence(deck, one, report, tools, look) {
    if (one.table !== undefined)
        addTableStart(deck, one, report, { locale: tools.locale, look });
    else
        await addFigureSlide(deck, withMainMeasures(one.figure), report, tools);
}
/** Of many measures side by side those that people decide by: all of them are too small to be read on a slide. */
function withMainMeasures(figure) {
    if (figure.chart !== "pairedDifference")
        return figure;
    const rows = figure.rows.filter((row) => "metric" in row && MAIN.includes(String(row.metric)));
    return rows.length === 0 ? figure : { ...figure, rows };
}
const MAIN = ["share", "sales", "profit"];
/** Every chart, then every table. */
async function addAppendix(deck, report, tools, look) {
    for (const figure of report.figures)
        await addFigureSlides(deck, figure, report, tools);
    addTableSlides(deck, report.texts[tools.locale].sections, report, tools.locale, look);
}
function addTitle(deck, report, locale, look) {
    const { question, about } = report.texts[locale];
    const slide = createSlide(deck, look);
    const wide = { x: 1, w: WIDTH - 2 };
    slide.addShape(deck.ShapeType.rect, { x: 0, y: 0, w: 0.35, h: HEIGHT, fill: { color: look.series[0] } });
    const title = titleOf(report, locale);
    const place = { ...wide, y: 1.2, h: 1.9 };
    slide.addText(title, {
        ...textBase(look),
        ...place,
        fontSize: fittingSize([title], place, [44, 38, 32, 28, 24]),
        bold: true,
        align: "left",
        valign: "bottom",
        objectName: TITLE,
    });
    const asked = question === "" ? [] : [cleanName(question)];
    addParagraphs(slide, asked, { ...wide, y: 3.4, h: 1.7 }, look, {
        sizes: [26, 24, 22, 20, 18, 16],
        color: look.muted,
    });
    addParagraphs(slide, [about], { ...wide, y: 5.4, h: 1.2 }, look, {
        sizes: [16, 14, 12],
        color: look.muted,
    });
    slide.addNotes(notesOf([about], report, locale));
}
