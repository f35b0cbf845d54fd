import { numbersOf } from "../../drawing/numbers.js";
import { inEach } from "../../language/bilingual.js";
import { CliError } from "../cliError.js";
import { optionFaults } from "../words/optionFaults.js";
/**
 * Reads an amount of money as people write it: 30000, 30,000.50, 30.000,50, €30000. What one reader takes for thirty and
 * another for thirty thousand (30.000, 30,000) is refused by naming both.
 *
 * @param option - what it was written with
 * @param currency - the scenario's
 * @throws {CliError} if it is no amount, or could be two
 */
export function readAmount(option, text, currency) {
    const plain = text.trim().replace(/^[€$£]|[€$£]$|[\s\u00a0'’_]/gu, "");
    const both = /^(-?\d{1,3})[.,](\d{3})$/.exec(plain);
    if (both !== null && Number(both[1]) !== 0) {
        const [, whole, thousand] = both;
        const [small, large] = [Number(`${whole}.${thousand}`), Number(`${whole}${thousand}`)];
        const said = (amount) => inEach((language) => numbersOf(language, currency).format(amount, "money"));
        // With a digit more after the point it can only be the small one.
        const typed = Number.isInteger(small) ? String(small) : `${whole}.${thousand}0`;
        throw new CliError(optionFaults.twoAmounts(option, text, [said(small), said(large)], [typed, String(large)]));
    }
    const value = Number(withoutGroups(plain));
    if (plain !== "" && Number.isFinite(value) && Math.abs(value) < 1e15)
        return value;
    throw new CliError(optionFaults.noAmount(option, text));
}
/** The number with a decimal point alone, where points and commas can only be read in one way. */
function withoutGroups(text) {
    if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^-?\d{1,3}(\.\d{3}){2,}$/.test(text))
        return text.replaceAll(".", "").replace(",", ".");
    if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(text) || /^-?\d{1,3}(,\d{3}){2,}$/.test(text))
        return text.replaceAll(",", "");
    return /^-?\d+,\d+$/.test(text) ? text.replace(",", ".") : text;
}
