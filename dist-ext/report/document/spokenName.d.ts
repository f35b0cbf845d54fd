/** A key's name as people write it: `shopWindow` is a shop window. */
export declare function spokenName(name: string): string;
