import { cleanName } from "../../drawing/textWidth.js";
import { titleOf } from "../document/titleOf.js";
import { addContentType } from "./contentTypes.js";
import { appendTo, changedXml, changeXml, elementsOf } from "./xml.js";
/** Language tags as office programs know them. */
export const LANGUAGE_TAGS = { en: "en-US", it: "it-IT" };
const CORE = "docProps/core.xml";
const CORE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const ROOT = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
/** When every file was made: equal reports give equal bytes, whenever they are written. */
const EPOCH = "1980-01-01T00:00:00Z";
/** Says in an office file what it is called, what it answers, who made it and in which language. */
export function withFileProperties(files, report, locale, page) {
    const isKnown = CORE in files;
    const listed = isKnown
        ? files
        : changeXml(files, /^(\[Content_Types\]\.xml|_rels\/\.rels)$/, page, listCore);
    return { ...listed, [CORE]: coreProperties(report, locale, page) };
}
function listCore(xml, name) {
    if (name.startsWith("["))
        return addContentType(xml, CORE, "application/vnd.openxmlformats-package.core-properties+xml");
    const ids = elementsOf(xml, "Relationship").length;
    appendTo(xml.documentElement, "Relationship", { Id: `core${ids}`, Type: CORE_TYPE, Target: CORE });
}
const CORE_TEMPLATE = `<cp:coreProperties xmlns:cp="${ROOT}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title/><dc:subject/><dc:creator/><cp:lastModifiedBy/><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF"/><dcterms:modified xsi:type="dcterms:W3CDTF"/><dc:language/></cp:coreProperties>`;
function coreProperties(report, locale, page) {
    const author = `umot ${report.provenance.version}`;
    const texts = {
        "dc:title": titleOf(report, locale),
        "dc:subject": cleanName(report.texts[locale].question),
        "dc:creator": author,
        "cp:lastModifiedBy": author,
        "dcterms:created": EPOCH,
        "dcterms:modified": EPOCH,
        "dc:language": LANGUAGE_TAGS[locale],
    };
    return changedXml(new TextEncoder().encode(CORE_TEMPLATE), page, (xml) => {
        for (const [name, text] of Object.entries(texts))
            for (const element of elementsOf(xml, name))
                element.textContent = text;
    });
}
