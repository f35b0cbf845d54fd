import { appendTo, changeXml, elementsOf } from "./xml.js";
/** Takes out of an office file's list of its parts those that it does not have. */
export function withTrueContentTypes(files, page) {
    const endings = new Set(Object.keys(files).map((name) => name.slice(name.lastIndexOf(".") + 1)));
    return changeXml(files, /^\[Content_Types\]\.xml$/, page, (xml) => {
        for (const part of elementsOf(xml, "Override"))
            if (files[(part.getAttribute("PartName") ?? "").slice(1)] === undefined)
                part.remove();
        for (const kind of elementsOf(xml, "Default"))
            if (!endings.has(kind.getAttribute("Extension") ?? ""))
                kind.remove();
    });
}
/** Names a part in the list of all parts. */
export function addContentType(xml, part, type) {
    appendTo(xml.documentElement, "Override", { PartName: `/${part}`, ContentType: type });
}
