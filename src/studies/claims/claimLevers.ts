import type { Claim } from "./claim.ts";

/** A setting that a claim moves, and its value on both sides; undefined where the market's own stays. */
interface ClaimLever {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** The settings that differ between the two sides of a claim. */
function leversOf({ from, to }: Pick<Claim, "from" | "to">): ClaimLever[] {
  const paths = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return paths.map((path) => ({ path, from: from[path], to: to[path] }));
}

/** The levers as they would be written: path: from → to; – where the market's own value stays. */
export function formatLevers(claim: Pick<Claim, "from" | "to" | "decision">): string {
  if (claim.decision !== undefined) return claim.decision.written;
  const write = (value: unknown) => (value === undefined ? "–" : JSON.stringify(value));
  return leversOf(claim)
    .map(({ path, from, to }) => `${path}: ${write(from)} → ${write(to)}`)
    .join("; ");
}
