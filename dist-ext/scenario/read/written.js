/** The values alone. */
export function plainOf(written) {
    if (written.kind === "scalar")
        return written.value;
    if (written.kind === "list")
        return written.items.map(plainOf);
    return Object.fromEntries(Array.from(written.entries, ([key, { value }]) => [key, plainOf(value)]));
}
/** A value made by a program, as if it had been written at one place. */
export function writtenAt(place, value) {
    if (Array.isArray(value)) {
        return { kind: "list", place, items: value.map((item) => writtenAt(place, item)) };
    }
    if (typeof value !== "object" || value === null)
        return { kind: "scalar", place, value };
    const entries = Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => [key, { place, value: writtenAt(place, inner) }]);
    return { kind: "map", place, entries: new Map(entries) };
}
/** What stands at a path, if anything does. */
export function writtenIn(written, path) {
    return path.reduce((within, step) => {
        if (within?.kind === "map")
            return within.entries.get(String(step))?.value;
        return within?.kind === "list" ? within.items[Number(step)] : undefined;
    }, written);
}
/** Keys of the map at a path, none if there is no map. */
export function keysIn(written, path) {
    const within = writtenIn(written, path);
    return within?.kind === "map" ? [...within.entries.keys()] : [];
}
/** Where the key at a path stands; what is not written stands where the nearest thing around it does. */
export function keyPlace(written, path) {
    const parent = writtenIn(written, path.slice(0, -1));
    const step = path.at(-1);
    if (parent?.kind === "map" && step !== undefined) {
        const found = parent.entries.get(String(step));
        if (found !== undefined)
            return found.place;
    }
    return valuePlace(written, path);
}
/** Where the value at a path stands; what is not written stands at the key of the nearest thing around it. */
export function valuePlace(written, path) {
    const found = writtenIn(written, path);
    if (found !== undefined)
        return found.place;
    return path.length === 0 ? written.place : keyPlace(written, path.slice(0, -1));
}
/** A path as people write it: `timeline[0].set`, `brands.nonna.price`. */
export function formatPath(path) {
    return path
        .map((step, at) => {
        if (typeof step === "number")
            return `[${step}]`;
        const shown = /^[\w*]+$/.test(step) ? step : JSON.stringify(step);
        return at === 0 ? shown : `.${shown}`;
    })
        .join("");
}
