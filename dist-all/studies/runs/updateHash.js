/**
 * Feeds a hash with any plain value: text, numbers to the last bit, typed arrays, lists and objects. Keys go in
 * alphabetical order, so that the order of writing does not matter.
 */
export function updateHash(hash, value) {
    if (ArrayBuffer.isView(value)) {
        hash.update(`${value.constructor.name}:${value.byteLength}:`);
        hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    }
    else if (typeof value === "object" && value !== null) {
        hash.update("{");
        for (const key of Object.keys(value).sort()) {
            hash.update(`${key}=`);
            updateHash(hash, value[key]);
        }
        hash.update("}");
    }
    else {
        hash.update(`${typeof value === "number" ? spelled(value) : JSON.stringify(value)};`);
    }
}
/** JSON has no word for the infinite numbers, and none for −0. */
const spelled = (value) => (Object.is(value, -0) ? "-0" : String(value));
