import { isRefused, textOf } from "./readText.js";
import { resolveFile } from "./resolveFile.js";
import { readTies } from "./ties.js";
import { tieFaults } from "../words/ties.js";
import { valuePlace } from "./written.js";
export const noTies = { ties: new Uint32Array(0), complaints: [] };
/** A hundred million ties; no text in JavaScript is much longer. */
const mostBytes = 500_000_000;
/** Reads the file of ties if the network is made of one; its path is relative to the file that names it. */
export function loadTies(load, { entry, origin }, { network, market }, written, texts) {
    if (network.kind !== "ties" || network.ties === "")
        return noTies;
    const place = valuePlace(written, ["network", "ties"]);
    const file = resolveFile(place.file === origin ? entry : place.file, network.ties);
    const content = load(file, mostBytes);
    if (isRefused(content))
        return { ...noTies, complaints: [{ code: "U120", place, ...content.refused }] };
    const text = content === undefined ? undefined : textOf(content);
    if (text === undefined) {
        const fault = tieFaults.noFile(file, content !== undefined);
        return { ...noTies, complaints: [{ code: "U101", place, ...fault }] };
    }
    texts.set(file, text);
    return readTies(text, file, market.consumers);
}
