import { CLAIMS } from "../../studies/claims/claims.js";
import { nearest } from "../../scenario/check/nearest.js";
import { CliError } from "../cliError.js";
import { lookupFaults } from "../words/commandFaults.js";
/**
 * The claims that were asked for by name or by row of the doctrine, in the doctrine's order; all where nothing was
 * asked for.
 *
 * @throws {CliError} naming all that do not exist
 */
export function claimsAsked(words) {
    const names = words.flatMap((word) => word.split(",")).filter((word) => word !== "");
    const unknown = names.filter((name) => !CLAIMS.some((claim) => isMeant(name, claim)));
    if (unknown.length > 0)
        throw noSuchClaims(unknown);
    return names.length === 0 ? CLAIMS : CLAIMS.filter((claim) => names.some((name) => isMeant(name, claim)));
}
function isMeant(name, { id, doctrine }) {
    return [id, doctrine].some((known) => known.toLowerCase() === name.toLowerCase());
}
function noSuchClaims(names) {
    const known = [...new Set(CLAIMS.flatMap(({ id, doctrine }) => [doctrine, id]))];
    return new CliError(lookupFaults.noClaims(names.map((name) => ({ name, meant: nearest(name, known) }))));
}
