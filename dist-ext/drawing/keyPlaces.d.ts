/** Where an entry of a key stands: its left end in pixels, and its line from the top. */
export interface KeyPlace {
    readonly x: number;
    readonly line: number;
}
/** Places entries of a key beside each other, and in a further line where the room ends. */
export declare function keyPlaces(widths: readonly number[], room: number): KeyPlace[];
