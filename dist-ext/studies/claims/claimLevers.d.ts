import type { Claim } from "./claim.ts";
/** The levers as they would be written: path: from → to; – where the market's own value stays. */
export declare function formatLevers(claim: Pick<Claim, "from" | "to">): string;
