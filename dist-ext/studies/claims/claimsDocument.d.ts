import type { ClaimsStudied } from "./documentOfClaims.ts";
/** The document of all claims, as Markdown: what was tried, a table, and each claim with its design and boundary. */
export declare function formatClaimsDocument({ tried, seed, level }: ClaimsStudied): string;
