import { keyPlace, valuePlace } from "../read/written.js";
export function placeOfFinding(written, { path, atKey = false }) {
    return atKey ? keyPlace(written, path) : valuePlace(written, path);
}
/** A number as people write it: 0.9 rather than 0.8999999999999999. */
export function shown(value) {
    return String(Number(value.toPrecision(6)));
}
