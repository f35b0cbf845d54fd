import { forbiddenCharacter, onOneLine } from "./printable.js";
import { formatPath } from "./written.js";
/** Faults of texts, whatever they are for. */
const textFaults = {
    forbidden: (where, character) => ({
        message: {
            en: `${where} must be written with characters that can be shown, but holds ${character}.`,
            it: `${where} deve essere scritto con caratteri che si possono mostrare, ma contiene ${character}.`,
        },
        advice: {
            en: "Delete that character: it moves the cursor, colours the screen, or turns the direction of writing.",
            it: "Cancella quel carattere: muove il cursore, colora lo schermo o inverte la direzione della scrittura.",
        },
    }),
};
/**
 * Brings every text onto one line, and complains of those that hold what cannot be shown. All texts, keys too, are
 * looked at in one place, because each of them reaches a table, a chart, a file name or a terminal.
 */
export function tidyTexts(written) {
    const complaints = [];
    const wrong = [];
    const look = (text, place, path) => {
        const found = forbiddenCharacter(text);
        if (found === undefined)
            return;
        complaints.push({ code: "U121", place, ...textFaults.forbidden(formatPath(path), found) });
        wrong.push(path);
    };
    const tidy = (within, path) => {
        if (within.kind === "list") {
            return { ...within, items: within.items.map((item, at) => tidy(item, [...path, at])) };
        }
        if (within.kind === "map") {
            const entries = Array.from(within.entries, ([key, { place, value }]) => {
                look(key, place, [...path, key]);
                return [key, { place, value: tidy(value, [...path, key]) }];
            });
            return { ...within, entries: new Map(entries) };
        }
        if (typeof within.value !== "string")
            return within;
        look(within.value, within.place, path);
        return { ...within, value: onOneLine(within.value) };
    };
    return { written: tidy(written, []), complaints, wrong };
}
