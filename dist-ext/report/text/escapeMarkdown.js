/**
 * A text as it is, in Markdown: no tag of HTML, no link, no emphasis, no cell boundary. Labels and titles come from
 * scenarios, which may come from anybody.
 */
export function escapeMarkdown(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replace(/[\\`*_[\]|~]/g, String.raw `\$&`)
        .replace(/^([#+-]|\d+\.)(?=\s)/, String.raw `\$1`)
        .replace(/[\r\n]+/g, " ");
}
