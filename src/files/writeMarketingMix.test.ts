import { parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { handMadeRun } from "../../test/cli/support/handMadeRun.ts";
import type { OutputFolder } from "./outputFolder.ts";
import { writeMarketingMix } from "./writeMarketingMix.ts";

/** Keeps in memory what would be written. */
function folderInMemory() {
  const files = new Map<string, string | Uint8Array>();
  const write: OutputFolder["write"] = (name, content) => {
    files.set(name, content as string | Uint8Array);
  };
  return { files, folder: { path: "", write, commit: () => {}, discard: () => {} } };
}

const run = handMadeRun({
  days: 14,
  series: { bought: [0, 0, 0, 0, 0, 0, 0, 3] },
  levels: { revenue: [0, 0, 0, 0, 0, 0, 0, 60] },
});

test("writeMarketingMix(…) writes the same numbers as CSV and Parquet, and what each column means", async () => {
  const { files, folder } = folderInMemory();
  const truth = [{ lever: "search", sales: [1, 2], revenue: [20, 40] }];
  writeMarketingMix(folder, run, "2018-03-05", { brand: "nonna", truth });
  const [head, ...lines] = String(files.get("data/marketing-mix/nonna.csv")).trimEnd().split("\r\n");
  const names = head.split(",");
  expect(lines.map((line) => line.split(",").slice(0, 4))).toEqual([
    ["2018-03-05", "0", "0", ""],
    ["2018-03-12", "3", "60", "20"],
  ]);
  const { buffer } = files.get("data/marketing-mix/nonna.parquet") as Uint8Array;
  const rows = await parquetReadObjects({ file: buffer as ArrayBuffer });
  const cellOf = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ""));
  expect(rows.map((row) => names.map((name) => cellOf(row[name])))).toEqual(
    lines.map((line) => line.split(",").map((cell, at) => (at === 0 || cell === "" ? cell : Number(cell)))),
  );
  const meanings = String(files.get("data/marketing-mix/dictionary.csv")).trimEnd().split("\r\n").slice(1);
  expect(meanings.map((line) => line.split(",")[0])).toEqual(names);
  expect(names).toContain("search_true_sales");
});

test("writeMarketingMix(…) writes nothing of less than a week", () => {
  const { files, folder } = folderInMemory();
  writeMarketingMix(folder, handMadeRun({ days: 6 }), "2018-03-05");
  expect(files.size).toBe(0);
});
