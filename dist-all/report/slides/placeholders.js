import { elementsOf, nodesOf } from "../office/xml.js";
/** Name of the text that is the title of its slide. */
export const TITLE = "Title";
const NAMESPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
/** Gives master and layout the places of title, footer and page number, so that slides can fill them. */
export function addLayoutPlaceholders(xml, footer, page) {
    const [width, , rim] = footer.size;
    const title = shapeOf({
        name: TITLE,
        holder: `type="title"`,
        place: [rim, 0.4, width - 2 * rim, 1],
        body: `<a:r><a:rPr sz="2600" b="1"/><a:t>${TITLE}</a:t></a:r>`,
    });
    append(xml, title + footShapes(footer, "‹#›"), page);
    const root = xml.documentElement;
    if (root.tagName === "p:sldLayout")
        root.setAttribute("type", "titleOnly");
    // The library hides footers and page numbers in the master.
    for (const hidden of elementsOf(xml, "p:hf"))
        hidden.remove();
}
/** Makes the title of a slide its title, and adds footer and page number. */
export function addSlidePlaceholders(xml, number, footer, page) {
    for (const shape of elementsOf(xml, "p:sp")) {
        const [named] = elementsOf(shape, "p:cNvPr");
        if (named.getAttribute("name") !== TITLE)
            continue;
        const [holder] = elementsOf(shape, "p:nvPr");
        holder.append(...nodesOf(`<p:ph type="title"/>`, NAMESPACES, xml, page));
    }
    append(xml, footShapes(footer, String(number)), page);
}
/** The title of a slide. */
export function titleIn(xml) {
    const titles = elementsOf(xml, "p:sp").filter((shape) => elementsOf(shape, "p:ph").some((holder) => holder.getAttribute("type") === "title"));
    return titles.flatMap((title) => elementsOf(title, "a:t").map(({ textContent }) => textContent)).join(" ");
}
function footShapes({ text, colour, size: [width, height, rim] }, number) {
    const look = `sz="1100"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:rPr>`;
    const top = height - 0.5;
    return (shapeOf({
        name: "Footer",
        holder: `type="ftr" sz="quarter" idx="11"`,
        place: [rim, top, width - 2 * rim - 1.2, 0.3],
        body: `<a:r><a:rPr ${look}<a:t>${escaped(text)}</a:t></a:r>`,
    }) +
        shapeOf({
            name: "Slide Number",
            holder: `type="sldNum" sz="quarter" idx="12"`,
            place: [width - rim - 1, top, 1, 0.3],
            align: "r",
            body: `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr ${look}<a:t>${number}</a:t></a:fld>`,
        }));
}
function shapeOf({ name, holder, place, align = "l", body }) {
    const [x, y, w, h] = place.map((inches) => Math.round(inches * 914_400));
    return `<p:sp><p:nvSpPr><p:cNvPr id="1" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${holder}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="${align}"/>${body}</a:p></p:txBody></p:sp>`;
}
function append(xml, shapes, page) {
    const [tree] = elementsOf(xml, "p:spTree");
    tree.append(...nodesOf(shapes, NAMESPACES, xml, page));
    for (const [at, shape] of elementsOf(xml, "p:cNvPr").entries())
        shape.setAttribute("id", String(at + 1));
}
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
