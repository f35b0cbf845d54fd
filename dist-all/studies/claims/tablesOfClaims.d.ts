import { type ClaimRow } from "./formatClaims.ts";
import type { TriedClaim } from "./tryClaims.ts";
import type { Language } from "../../language/language.ts";
import type { Table } from "../../report/tables/table.ts";
/** Everything that each statement expects, and what came of it. */
export declare function claimTableOf(rows: readonly ClaimRow[]): Table;
/** The tables of tried claims: what each expects, its boundaries, their edges, and every pair of runs. */
export declare function tablesOfClaims(tried: readonly TriedClaim[], language: Language): Table[];
