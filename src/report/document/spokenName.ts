/** A key's name as people write it: `shopWindow` is a shop window. */
export function spokenName(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
