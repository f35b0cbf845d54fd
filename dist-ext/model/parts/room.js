import { abandon, CONTROL_WORDS } from "./barrier.js";
import { eveningLength } from "./evening.js";
import { tieCount } from "../people/drawTies.js";
/** Most bytes of a day's letters of one part: address space is set aside and no memory. */
const MOST_LETTERS = 1_073_741_824;
const FIRST_LETTERS = 65_536;
/** Whether parts can share memory here: everywhere in Node, in a browser on pages that are isolated. */
export function canShare() {
    return typeof SharedArrayBuffer === "function" && typeof SharedArrayBuffer.prototype.grow === "function";
}
/** Opens a room for so many parts of a market. */
export function openRoom(parameters, parts) {
    return {
        parts,
        control: new SharedArrayBuffer(4 * CONTROL_WORDS),
        sums: new SharedArrayBuffer(2 * parts * 8 * eveningLength(parameters)),
        letters: Array.from({ length: 2 * parts }, () => new SharedArrayBuffer(FIRST_LETTERS, { maxByteLength: MOST_LETTERS })),
        ties: new SharedArrayBuffer(8 * tieCount(parameters.network, parameters.consumers)),
    };
}
/** Lets all parts end that wait for one that is gone. */
export function leaveRoom({ control }) {
    abandon(new Int32Array(control));
}
