import type { Parameters } from "../../model/parameters.ts";
import type { Table } from "./table.ts";
/** Of whom a table's counts and money are, if not of the consumers themselves. */
export declare function peopleOf({ scale, consumers }: Parameters): Pick<Table, "note">;
