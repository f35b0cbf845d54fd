import { expect, test } from "vitest";
import { CLAIMS } from "./claims.ts";
import { varied } from "./measureBoundary.ts";
import { sidesOf } from "./measureClaim.ts";

const size = { runs: 2, consumers: 1500, days: 200 };
const rows = Array.from({ length: 24 }, (_, row) => `D${row + 1}`);

test("every row of the doctrine has a claim, every claim a name of its own", () => {
  expect([...new Set(CLAIMS.map(({ doctrine }) => doctrine))]).toEqual(rows);
  expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
  for (const { id, doctrine } of CLAIMS) expect(id.startsWith(`${doctrine}-`)).toBe(true);
});

test("every row of the doctrine has a claim whose boundary is looked for", () => {
  const moderated = CLAIMS.filter(({ moderator }) => moderator !== undefined);
  expect([...new Set(moderated.map(({ doctrine }) => doctrine))]).toEqual(rows);
});

test("every claim makes sense at both ends of its moderator, and its sides differ there", () => {
  for (const claim of CLAIMS) {
    const { moderator } = claim;
    if (moderator === undefined) continue;
    expect(claim.expects[moderator.follows ?? 0], claim.id).toBeDefined();
    expect(moderator.values, claim.id).toEqual([...moderator.values].sort((a, b) => a - b));
    const [lowest, highest] = [moderator.values[0], moderator.values[moderator.values.length - 1]].map(
      (value) => {
        const [from, to] = sidesOf(varied(claim, moderator, value), size);
        // Where sides decide later, it is by what they have seen.
        if (claim.decision === undefined) expect(to, `${claim.id} at ${value}`).not.toEqual(from);
        return { from, to };
      },
    );
    expect(highest, `${claim.id} is moved by its moderator`).not.toEqual(lowest);
  }
});
