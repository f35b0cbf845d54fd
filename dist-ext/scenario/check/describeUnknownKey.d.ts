import { type Bilingual } from "../../language/bilingual.ts";
import type { Complaint } from "./problem.ts";
import { type Path, type Written } from "../read/written.ts";
/** A key that no setting has: typed wrongly, or written in the wrong place. */
export declare function describeUnknownKey(path: Path, key: string, written: Written): Complaint;
/** The keys that a group has; the first of many, and what lists them all. */
export declare function keysOf(keys: readonly string[], group: Path): Bilingual;
