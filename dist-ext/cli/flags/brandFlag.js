import { focusBrand } from "../../report/document/names.js";
import { nearest } from "../../scenario/check/nearest.js";
import { CliError } from "../cliError.js";
import { optionFaults } from "../words/optionFaults.js";
/**
 * The brand that `--brand` names; without it, the one in focus.
 *
 * @throws {CliError} if the scenario has no such brand
 */
export function brandAsked(scenario, asked) {
    if (asked === undefined)
        return focusBrand(scenario);
    const brands = Object.keys(scenario.brands);
    if (brands.includes(asked))
        return asked;
    throw new CliError(optionFaults.notOneOf("--brand", brands, asked, nearest(asked, brands)));
}
