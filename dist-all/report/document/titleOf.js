import { cleanName } from "../../drawing/textWidth.js";
/** What a report is called in a language. */
export function titleOf({ title, texts }, locale) {
    return cleanName(texts[locale].title ?? title);
}
