import { codeWords } from "../words/codes.js";
/** What a problem's code means; undefined if there is no such code. */
export function explainCode(code) {
    const wanted = code.trim().toUpperCase();
    return Object.hasOwn(codeWords, wanted) ? { code: wanted, ...codeWords[wanted] } : undefined;
}
/** All codes, in order. */
export function listCodes() {
    return Object.keys(codeWords);
}
