import { fileFaults } from "../words/files.js";
import { yamlFaults } from "../words/yaml.js";
/** A scenario of sixteen brands, channels and personas takes some 100 kB. */
const mostCharacters = 2_000_000;
/** Deeper than any scenario, shallower than what could exhaust the stack. */
export const deepest = 40;
const mostBrackets = 100;
/** Indentation and list dashes at the start of one line. */
const deepIndentation = /^[ ?:-]{500}/m;
/** Says why a text is not even worth parsing: too long, too deeply nested, not text at all, empty. */
export function refuseText(text, file, { line, column }) {
    const place = { file, line, column, length: 1 };
    if (text.length > mostCharacters) {
        const size = (text.length / 1e6).toFixed(1);
        return { code: "U103", place, ...fileFaults.tooLarge(mostCharacters / 1e6, size) };
    }
    if (text.includes("\0"))
        return { code: "U102", place, ...fileFaults.asText };
    return isNestedTooDeep(text) ? { code: "U107", place, ...yamlFaults.tooDeep(deepest) } : undefined;
}
/** A rough count that takes brackets in texts for real ones: a hundred of them do not occur by chance. */
function isNestedTooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; ++at) {
        const character = text[at];
        if (character === "[" || character === "{")
            ++depth;
        else if ((character === "]" || character === "}") && depth > 0)
            --depth;
        if (depth > mostBrackets)
            return true;
    }
    return deepIndentation.test(text);
}
