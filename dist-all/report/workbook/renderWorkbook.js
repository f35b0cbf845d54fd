import writeSheets, {} from "write-excel-file/universal";
import { withFileProperties } from "../office/fileProperties.js";
import { tablesOfReport } from "../document/typedTable.js";
import { reportWords } from "../document/words/words.js";
import { withFixedTimes } from "../office/zipTimes.js";
import { dataSheet } from "./dataSheet.js";
import { sheetNames } from "./sheetNames.js";
import { summarySheet } from "./summarySheet.js";
import { areaOf } from "./tableSheet.js";
import { textSheet } from "./textSheet.js";
import { validWorkbook } from "./validWorkbook.js";
/**
 * Makes a workbook of a report: what it says on the first sheet, then a sheet for each table and for the rows of each
 * figure, numbers as numbers and days as days, each with a frozen head and a filter. Texts are texts, never formulas,
 * whatever they begin with. Equal reports give equal bytes.
 */
export async function renderWorkbook(report, { document, locale }) {
    const place = { locale, currency: report.currency };
    const texts = report.texts[locale].sections.flatMap(({ heading, blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [{ heading, table: block }] : [])));
    const tables = tablesOfReport(report, locale);
    const names = sheetNames([
        reportWords(locale).headlines,
        ...texts.map(({ heading, table }) => (table.label === heading ? heading : `${table.label}, ${heading}`)),
        ...tables.map(({ name }) => name),
    ]);
    const sheets = [
        summarySheet(report, place),
        ...texts.map(({ table }) => textSheet(table, place)),
        ...tables.map((table) => dataSheet(table, place)),
    ].map((sheet, at) => ({ ...sheet, sheet: names[at] }));
    const filters = sheets.map(areaOf);
    const options = { fontFamily: "Calibri", fontSize: 11, features: [filterFeature(filters)] };
    const blob = await writeSheets(sheets, options).toBlob();
    return withFixedTimes(new Uint8Array(await blob.arrayBuffer()), (files) => withFileProperties(validWorkbook(files, filters, document), report, locale, document));
}
/** Gives sheets with a frozen head a filter over these cells, and shows the first sheet. */
function filterFeature(filters) {
    return {
        files: {
            transform: {
                "xl/worksheets/sheet{id}.xml": {
                    transform: (xml, _, { sheetIndex }) => {
                        const area = filters[sheetIndex];
                        const shown = xml.replace(/tabSelected="[01]"/, `tabSelected="${sheetIndex === 0 ? 1 : 0}"`);
                        if (area === undefined)
                            return shown;
                        // The library names a pane that a head without frozen columns does not have.
                        return shown
                            .replace('xSplit="0" ', "")
                            .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
                            .replace("</sheetData>", `</sheetData><autoFilter ref="${area}"/>`);
                    },
                },
            },
        },
    };
}
