import { svgText } from "../../drawing/svgElement.js";
import { drawPicture } from "./drawPicture.js";
import { readFonts, readPageFonts } from "./fonts.js";
/** Name of the report in an output folder. */
export const REPORT = "report.html";
/** Name of the same as plain data, from which it can be made again in any form. */
export const REPORT_DATA = "report.json";
/** Adds a report to a folder in the formats asked for. */
export async function writeFormats(folder, report, formats, style) {
    const wanted = new Set(formats);
    // Loaded here and not above, because that takes a second for which nobody should wait who draws nothing.
    const { JSDOM } = await import("jsdom");
    const { renderPage } = await import("../../report/page/renderPage.js");
    const { document } = new JSDOM("").window;
    const { language, theme, withAppendix } = style;
    const locales = language === "it" ? ["it", "en"] : ["en", "it"];
    if (wanted.has("html")) {
        folder.write(REPORT, renderPage(report, { document, locales, theme, fonts: readPageFonts() }));
    }
    if (wanted.has("json"))
        folder.write(REPORT_DATA, `${JSON.stringify(report)}\n`);
    if (wanted.has("xlsx")) {
        const { renderWorkbook } = await import("../../report/workbook/renderWorkbook.js");
        folder.write("report.xlsx", await renderWorkbook(report, { document, locale: language }));
    }
    if (wanted.has("pdf")) {
        const { renderPrint } = await import("../../report/print/renderPrint.js");
        folder.write("report.pdf", await renderPrint(report, { document, locale: language }, readFonts()));
    }
    if (wanted.has("pptx")) {
        const { renderSlides } = await import("../../report/slides/renderSlides.js");
        folder.write("report.pptx", await renderSlides(report, { document, locale: language, theme, withAppendix, drawPicture }));
    }
    for (const figure of report.figures) {
        await pause();
        await writeFigure(folder, { figure, report }, wanted, style, document);
    }
    if (style.withTables)
        await writeTables(folder, report, wanted);
}
/** Lets others work, an ear for Ctrl-C above all: drawing a report takes seconds. */
const pause = () => new Promise((resolve) => setImmediate(resolve));
/** Adds a chart as drawing and picture, and the rows behind it. */
async function writeFigure(folder, { figure, report }, wanted, { language, theme = "light" }, document) {
    const { drawFigure } = await import("../../report/document/figure.js");
    const { tableOfChart } = await import("./reportTables.js");
    const place = `charts/${figure.name}`;
    const drawing = theme === "dark" ? `${place}-dark` : place;
    if (wanted.has("svg") || wanted.has("png")) {
        const svg = svgText(drawFigure(figure, { document, locale: language, theme }));
        if (wanted.has("svg"))
            folder.write(`${drawing}.svg`, `${svg}\n`);
        if (wanted.has("png"))
            folder.write(`${drawing}.png`, await drawPicture(svg));
    }
    writeTable(folder, tableOfChart(figure, report, language), wanted);
    if (wanted.has("json"))
        folder.write(`${place}.json`, `${JSON.stringify(figure.rows, null, 2)}\n`);
}
async function writeTables(folder, report, wanted) {
    const { tableOfData } = await import("./reportTables.js");
    for (const table of report.data)
        writeTable(folder, tableOfData(table, report), wanted);
}
const TABLE_FORMATS = ["csv", "parquet"];
function writeTable(folder, table, wanted) {
    folder.writeTable(table, TABLE_FORMATS.filter((format) => wanted.has(format)));
}
