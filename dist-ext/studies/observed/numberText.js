const CURRENCY = /€|\$|£|¥|\b(?:EUR|USD|GBP|CHF|JPY)\b/gi;
const NOTHING = /^(?:|-|–|—|\.|n\/?a|n\.a\.|nan|null|nd|n\.d\.)$/i;
/** Whether a cell says that nothing was noted: empty, NA, n/a, n.d., a dash. */
export function isNothing(text) {
    return NOTHING.test(text.trim());
}
/** The currencies that stand in a cell: €, EUR and so on. */
export function currenciesIn(text) {
    return [...text.matchAll(CURRENCY)].map(([found]) => SAME.get(found.toUpperCase()) ?? found.toUpperCase());
}
const SAME = new Map([
    ["€", "EUR"],
    ["$", "USD"],
    ["£", "GBP"],
    ["¥", "JPY"],
]);
/**
 * Which mark stands before the decimals in these texts. A comma followed by other than three digits, or after points, is
 * one; where every comma has three digits behind it (1,234) the separator of the file decides: with semicolons and tabs it
 * is one too.
 *
 * @returns `isGuess` where only the separator speaks for it
 */
export function decimalMarkOf(texts, separator) {
    let commas = 0;
    for (const text of texts) {
        const bare = text.replace(CURRENCY, "").replace(/[\s'’]/g, "");
        if (!/^[-+(]?[\d.,]+\)?$/.test(bare))
            continue;
        if (/,\d{3}(?:,\d{3})*\.\d*\)?$/.test(bare))
            return { mark: ".", isGuess: false };
        if (/\.\d{3}(?:\.\d{3})*,\d*\)?$/.test(bare))
            return { mark: ",", isGuess: false };
        if (/,\d+\)?$/.test(bare) && (!/^[-+(]?\d{1,3}(?:,\d{3})+\)?$/.test(bare) || /^[-+(]?0,/.test(bare)))
            return { mark: ",", isGuess: false };
        if (bare.includes(","))
            ++commas;
    }
    return commas > 0 && separator !== undefined && separator !== ","
        ? { mark: ",", isGuess: true }
        : { mark: ".", isGuess: commas > 0 };
}
/**
 * The number that a text says.
 *
 * @returns NaN where nothing was noted, undefined where it is no number
 */
export function numberOf(text, mark) {
    if (isNothing(text))
        return Number.NaN;
    const bare = text.replace(CURRENCY, "").replace(/[\s'’]/g, "");
    const inBrackets = /^\((.+)\)$/.exec(bare);
    const digits = (inBrackets?.[1] ?? bare).replaceAll(mark === "." ? "," : ".", "").replace(mark, ".");
    if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(digits))
        return undefined;
    return inBrackets ? -Number(digits) : Number(digits);
}
