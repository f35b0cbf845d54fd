import * as bidiJs from "bidi-js";
/** Marks that turn or join text, for which fonts have no sign of their own. */
const INVISIBLE = /[\u2060\u2066-\u2069\u202A-\u202E\u200B-\u200F]|\uFE0F/g;
/** Nearly every text: all in Inter, all from left to right. */
const PLAIN = /^[\u0020-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u2193\u2212]*$/;
const ARABIC = /[\p{Script_Extensions=Arabic}]/u;
const HEBREW = /[\p{Script_Extensions=Hebrew}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
/** Signs that count as emoji but stand in Inter like letters. */
const IN_INTER = /[©®™★☆✓✗→←↑↓]/u;
/** The package's types call its default something else than what Node and bundlers find there. */
const bidi = bidiJs.default();
/**
 * Splits a text where its writing changes, so that every letter is printed in a font that has it, in the order in which
 * it is printed: from left to right, what is written from right to left word by word turned.
 *
 * @source Unicode Standard Annex 9, Unicode Bidirectional Algorithm, rule L2
 */
export function fontRuns(text, usual = "regular") {
    if (PLAIN.test(text))
        return text === "" ? [] : [{ font: usual, text }];
    const runs = [];
    for (const { font, text: part } of reordered(tokensOf(text, usual))) {
        const last = runs.at(-1);
        if (last?.font === font)
            runs[runs.length - 1] = { font, text: last.text + part };
        else
            runs.push({ font, text: part });
    }
    return runs;
}
function tokensOf(text, usual) {
    const { levels } = bidi.getEmbeddingLevels(text, "ltr");
    const tokens = [];
    for (const { segment, index } of new Intl.Segmenter().segment(text)) {
        const shown = segment.replace(INVISIBLE, "");
        if (shown === "")
            continue;
        const last = tokens.at(-1);
        const level = levels[index];
        const font = fontOf(segment, usual);
        const isTurned = level % 2 === 1;
        const sign = isTurned ? (bidi.getMirroredCharacter(shown) ?? shown) : shown;
        const goesOn = last?.font === font && last.level === level && (!isTurned || turnsLetters(font));
        if (goesOn)
            tokens[tokens.length - 1] = { ...last, text: last.text + sign };
        else
            tokens.push({ font, text: sign, level });
    }
    return tokens;
}
/** Only fonts of writings from right to left turn letters; all other signs of such a line are turned one by one. */
function turnsLetters(font) {
    return font === "arabic" || font === "hebrew";
}
/** Turns every stretch of a level and above, from the highest level down to the lowest odd one. */
function reordered(tokens) {
    const order = [...tokens];
    const highest = Math.max(0, ...order.map(({ level }) => level));
    for (let level = highest; level > 0; --level) {
        for (let start = 0; start < order.length; ++start) {
            if (order[start].level < level)
                continue;
            let end = start;
            while (end < order.length && order[end].level >= level)
                ++end;
            order.splice(start, end - start, ...order.slice(start, end).reverse());
            start = end;
        }
    }
    return order;
}
/** Blanks are Inter's: with a word that its font turns they would go to its other end. */
function fontOf(segment, usual) {
    if (ARABIC.test(segment))
        return "arabic";
    if (HEBREW.test(segment))
        return "hebrew";
    return EMOJI.test(segment) && !IN_INTER.test(segment) ? "emoji" : usual;
}
