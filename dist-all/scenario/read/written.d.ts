/** Where something was written. Lines and columns count from 1, as editors do. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** characters to underline */
    readonly length: number;
}
/** Where a text begins within a larger one, for values on the command line. */
export interface TextStart {
    readonly line: number;
    readonly column: number;
}
/** What somebody wrote, before it is known to make sense: values that remember where they stand. */
export type Written = WrittenMap | WrittenList | WrittenScalar;
export interface WrittenMap {
    readonly kind: "map";
    readonly place: Place;
    readonly entries: ReadonlyMap<string, WrittenEntry>;
}
export interface WrittenEntry {
    /** where the key stands */
    readonly place: Place;
    readonly value: Written;
}
interface WrittenList {
    readonly kind: "list";
    readonly place: Place;
    readonly items: readonly Written[];
}
interface WrittenScalar {
    readonly kind: "scalar";
    readonly place: Place;
    readonly value: unknown;
    /** a number as it was written, where that is not how its value is written: `007`, `1e3` */
    readonly source?: string;
}
/** Keys of maps and numbers of list items, from the outside in. */
export type Path = readonly (string | number)[];
/** The values alone. */
export declare function plainOf(written: Written): unknown;
/** A value made by a program, as if it had been written at one place. */
export declare function writtenAt(place: Place, value: unknown): Written;
/** What stands at a path, if anything does. */
export declare function writtenIn(written: Written | undefined, path: Path): Written | undefined;
/** Keys of the map at a path, none if there is no map. */
export declare function keysIn(written: Written | undefined, path: Path): string[];
/** Where the key at a path stands; what is not written stands where the nearest thing around it does. */
export declare function keyPlace(written: Written, path: Path): Place;
/** Where the value at a path stands; what is not written stands at the key of the nearest thing around it. */
export declare function valuePlace(written: Written, path: Path): Place;
/** A path as people write it: `timeline[0].set`, `brands.nonna.price`. */
export declare function formatPath(path: Path): string;
export {};
