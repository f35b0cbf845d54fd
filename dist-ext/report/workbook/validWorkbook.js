import { withTrueContentTypes } from "../office/contentTypes.js";
import { appendTo, changeXml, elementsOf, orderChildren } from "../office/xml.js";
/** Ids below are those of the formats that every spreadsheet has built in; readers take only higher ones for new. */
const FIRST_OWN_FORMAT = 164;
/** Parts of a font in the order in which they must stand. */
const FONT_PARTS = ["b", "i", "strike", "u", "sz", "color", "name", "family", "scheme"];
/**
 * Makes a workbook what the standard asks for where the library that wrote it does not: number formats with ids of
 * their own, so that every reader takes dates for dates; fonts with their parts in order; the area of each sheet's
 * filter known to the workbook; and no part listed that is not there.
 *
 * @param filters - the cells that the filter of each sheet covers, such as A1:D20
 * @source ECMA-376, part 1, 18.8.30 (numFmt), 18.8.22 (font), 18.2.5 (definedName)
 */
export function validWorkbook(files, filters, page) {
    const styled = changeXml(files, /^xl\/styles\.xml$/, page, finishStyles);
    const known = changeXml(styled, /^xl\/workbook\.xml$/, page, (xml) => nameFilters(xml, filters));
    return withTrueContentTypes(known, page);
}
function finishStyles(xml) {
    for (const font of elementsOf(xml, "font"))
        orderChildren(font, FONT_PARTS);
    const ids = new Map();
    for (const format of elementsOf(xml, "numFmt")) {
        const id = String(FIRST_OWN_FORMAT + ids.size);
        ids.set(format.getAttribute("numFmtId") ?? "", id);
        format.setAttribute("numFmtId", id);
    }
    for (const style of elementsOf(xml, "xf")) {
        const own = ids.get(style.getAttribute("numFmtId") ?? "");
        if (own !== undefined)
            style.setAttribute("numFmtId", own);
    }
}
/** The workbook names the area of each filter: Excel asks for it, and other programs show it. */
function nameFilters(xml, filters) {
    const names = elementsOf(xml, "definedNames")[0];
    const sheets = elementsOf(xml, "sheet").map((sheet) => sheet.getAttribute("name") ?? "");
    for (const [at, area] of filters.entries()) {
        if (area === undefined)
            continue;
        const sheet = `'${sheets[at].replaceAll("'", "''")}'`;
        const absolute = area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
        const attributes = { name: "_xlnm._FilterDatabase", localSheetId: String(at), hidden: "1" };
        appendTo(names, "definedName", attributes).textContent = `${sheet}!${absolute}`;
    }
    if (names.children.length === 0)
        names.remove();
}
