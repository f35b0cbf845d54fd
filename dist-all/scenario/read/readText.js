export function isRefused(content) {
    return typeof content === "object" && "refused" in content;
}
/** The text of a file without a byte order mark; undefined if it is not text (UTF-8). */
export function textOf(content) {
    const text = typeof content === "string" ? content : decode(content);
    return text?.startsWith("\uFEFF") ? text.slice(1) : text;
}
function decode(content) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(content);
    }
    catch {
        return undefined;
    }
}
