/**
 * Writes markup with values in it. Every value is text and stays text, whatever stands in it, unless it is markup made
 * by this function or by `trusted`.
 */
export function html(parts, ...values) {
    return { markup: parts.reduce((before, part, index) => before + textOf(values[index - 1]) + part) };
}
/** Markup from elsewhere that holds no text of users, or has escaped it: drawings, styles, our own script. */
export function trusted(markup) {
    return { markup };
}
/** Plain data within a page, for its script to read. `<` is written as a code, so that no text can end the element. */
export function jsonElement(id, data) {
    const json = JSON.stringify(data).replaceAll("<", "\\u003c");
    return html `<script type="application/json" id="${id}">${trusted(json)}</script>`;
}
function textOf(content) {
    if (content === undefined || content === false)
        return "";
    if (typeof content === "object")
        return "markup" in content ? content.markup : content.map(textOf).join("");
    return String(content).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
