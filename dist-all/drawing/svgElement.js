const SVG = "http://www.w3.org/2000/svg";
/** Makes an SVG element. Text is set as text: whatever stands in it, it is never markup. */
export function svgElement(document, name, attributes = {}, content = []) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
        if (value !== undefined)
            element.setAttribute(key, String(value));
    }
    if (typeof content === "string")
        element.textContent = content;
    else
        element.append(...content);
    return element;
}
/** The text of a drawing for a file of its own. */
export function svgText(svg) {
    // Pages write a no-break space by a name that files of XML do not know.
    return svg.outerHTML.replaceAll("&nbsp;", "\u00A0");
}
