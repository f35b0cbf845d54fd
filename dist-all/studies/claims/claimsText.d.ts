import type { Claim } from "./claim.ts";
import type { ClaimsStudied } from "./documentOfClaims.ts";
import type { Language } from "../../language/language.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import type { TextColumn } from "../../report/text/textTable.ts";
/** Cells of the list of claims, and how its columns are called by people and by programs. */
export declare function claimList(claims: readonly Claim[], language: Language): {
    keys: readonly ["id", "statement", "expected", "levers"];
    columns: TextColumn[];
    rows: string[][];
};
/** One row a claim, for Markdown. */
export declare function claimsTable({ tried, level }: ClaimsStudied, language: Language): {
    columns: TextColumn[];
    rows: string[][];
};
/** The claims for people: each with its verdict, what came out and where it stops holding, then how many hold. */
export declare function formatClaimsText({ tried, level }: ClaimsStudied, style: TextStyle): string;
