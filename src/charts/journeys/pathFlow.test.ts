import { expect, test } from "vitest";
import { pathFlow } from "./pathFlow.ts";
import type { PathRow } from "./pathRow.ts";

const rare = (path: string, outcome: PathRow["outcome"]): PathRow => ({ path, outcome, journeys: 1 });

test("pathFlow.find(…) names the most common path where every path is rare", () => {
  const rows = Array.from({ length: 60 }, (_, at) => rare(`search ${at}`, at === 0 ? "focus" : "nothing"));
  const { title } = pathFlow.find(rows, { focus: "nonna", locale: "en" });
  expect(title).toBe("The most common path is “search 0”: 1.7% of journeys; 100% of them end with nonna");
});
