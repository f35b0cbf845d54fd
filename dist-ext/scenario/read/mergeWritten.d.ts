import type { Path, Written } from "./written.ts";
/** Lays what differs over what it starts from: maps merge, lists and values replace, null removes. */
export declare function mergeWritten(base: Written, over: Written): Written;
/**
 * The same tree with something laid over one place: a group merges, a value replaces, null removes. Groups on the
 * way are made where they are missing.
 */
export declare function replaceWritten(within: Written | undefined, path: Path, value: Written): Written;
