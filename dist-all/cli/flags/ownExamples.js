import { inOwnNames } from "../../scenario/read/ownNames.js";
/** Names in the scenario that the command has opened first; a process runs one command at a time. */
let names;
/** From now on advice is given about this scenario's brands, channels and personas. */
export function rememberNames({ brands, channels, personas }) {
    names ??= {
        brands: Object.keys(brands),
        channels: Object.keys(channels),
        personas: Object.keys(personas),
    };
}
/** A new command knows no scenario yet. */
export function forgetNames() {
    names = undefined;
}
/** The same advice with names of the scenario that was opened, if one was. */
export function ownAdvice(advice) {
    return names === undefined ? advice : inOwnNames(advice, names);
}
