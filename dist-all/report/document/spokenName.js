/** A key's name as people write it: `shopWindow` is a shop window. */
export function spokenName(name) {
    return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
