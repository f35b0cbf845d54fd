import { RIM, SIZE } from "./look.js";
import { svgElement } from "./svgElement.js";
import { cleanName, shorten } from "./textWidth.js";
const HEADING = 36;
/**
 * Sets drawings of the same kind beside and below each other.
 *
 * @param most - drawings in a row
 * @param least - width in pixels below which one of them cannot be read
 */
export function smallMultiples(setting, multiples, most = 3, least = 140) {
    const fitting = Math.max(1, Math.floor((setting.width + RIM) / (least + RIM)));
    const inRow = Math.min(most, fitting, multiples.length);
    const width = (setting.width - (inRow - 1) * RIM) / inRow;
    const nodes = [];
    let [top, rowHeight] = [0, 0];
    multiples.forEach((multiple, index) => {
        if (index % inRow === 0)
            [top, rowHeight] = [top + rowHeight, 0];
        const panel = multiple.draw({ ...setting, width });
        panel.node.setAttribute("transform", `translate(0,${HEADING})`);
        const x = (index % inRow) * (width + RIM);
        const children = [...heading(setting, multiple, width), panel.node];
        nodes.push(svgElement(setting.document, "g", { transform: `translate(${x},${top})` }, children));
        rowHeight = Math.max(rowHeight, HEADING + panel.height + RIM);
    });
    return { node: svgElement(setting.document, "g", {}, nodes), height: top + rowHeight - RIM };
}
function heading({ document, look }, { title, subtitle }, width) {
    const name = shorten(cleanName(title), width, SIZE.label, "bold");
    return [
        svgElement(document, "text", { y: 12, "font-size": SIZE.label, "font-weight": "600", fill: look.ink }, name),
        svgElement(document, "text", { y: 28, "font-size": SIZE.caption, fill: look.muted }, subtitle),
    ];
}
