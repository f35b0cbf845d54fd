import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { handMadeRun } from "../../../../test/cli/support/handMadeRun.ts";
import { folderInMemory } from "../../../../test/support/folderInMemory.ts";
import { toParameters } from "../../../scenario/compile/toParameters.ts";
import { scenarioSettings } from "../../../scenario/settings/scenario.ts";
import { tablesOfMarketingMix } from "./tablesOfMarketingMix.ts";

const place = mkdtempSync(join(tmpdir(), "umot-mix-"));
afterAll(() => rmSync(place, { recursive: true }));

const parameters = toParameters(
  scenarioSettings.parse({
    schemaVersion: 1,
    title: "Small",
    market: { days: 14 },
    channels: { search: {} },
    brands: { nonna: { price: 20 } },
  }),
);
const run = handMadeRun({
  days: 14,
  series: { bought: [0, 0, 0, 0, 0, 0, 0, 3] },
  levels: { revenue: [0, 0, 0, 0, 0, 0, 0, 60] },
});
const weeks = (...values: number[]) => Float64Array.from(values);
const truth = {
  lever: "search",
  sales: [weeks(1, 2), weeks(2, 4)],
  revenue: [weeks(20, 40), weeks(40, 80)],
  spend: [30, 30],
};

test("tablesOfMarketingMix(…) are frames without gaps, and what was measured, as CSV and as Parquet", async () => {
  const { files, folder, text } = folderInMemory();
  const mix = { run, parameters, start: "2018-03-26" };
  for (const table of tablesOfMarketingMix(mix, { brand: "nonna", truth: [truth], level: 0.9 }))
    folder.writeTable(table);
  folder.commit(() => "");
  const [head, ...lines] = text("data/marketing-mix/nonna.csv").trimEnd().split("\r\n");
  const names = head.split(",");
  const known = lines.map((line) => {
    const cells = line.split(",");
    const wanted = ["date", "sales", "revenue", "price", "holidays", "search_true_sales"];
    return wanted.map((name) => cells[names.indexOf(name)]);
  });
  // Easter Sunday 2018 is in the first of these weeks, Easter Monday in the second.
  expect(known).toEqual([
    ["2018-03-26", "0", "0", "20", "1", "1.5"],
    ["2018-04-02", "3", "60", "20", "1", "3"],
  ]);
  expect(text("data/marketing-mix/returns.csv").trimEnd().split("\r\n")[1]).toMatch(
    /^nonna,search,30,4\.5,[^,]+,[^,]+,90,[^,]+,[^,]+,3,[^,]+,[^,]+,,,,2$/,
  );
  expect(text("data/marketing-mix/truth.csv").trimEnd().split("\r\n").slice(1)).toEqual([
    "nonna,search,0,2018-03-26,1,20",
    "nonna,search,0,2018-04-02,2,40",
    "nonna,search,1,2018-03-26,2,40",
    "nonna,search,1,2018-04-02,4,80",
  ]);
  const file = join(place, "nonna.parquet");
  writeFileSync(file, files.get("data/marketing-mix/nonna.parquet") as Uint8Array);
  const connection = await (await DuckDBInstance.create()).connect();
  const types = await connection.runAndReadAll(
    `select column_name, column_type from (describe select * from '${file}')`,
  );
  expect(types.getRows().slice(0, 4)).toEqual([
    ["date", "DATE"],
    ["sales", "INTEGER"],
    ["revenue", "DOUBLE"],
    ["price", "DOUBLE"],
  ]);
  const rows = await connection.runAndReadAll(`select columns(*)::varchar from '${file}'`);
  const asNumber = (cell: unknown) => (cell === null ? "" : String(Number(cell)));
  expect(rows.getRows().map(([date, ...cells]) => [date, ...cells.map(asNumber)].join())).toEqual(lines);
  connection.closeSync();
});

test("tablesOfMarketingMix(…) are none of less than a week", () => {
  const run = handMadeRun({ days: 6 });
  expect(tablesOfMarketingMix({ run, parameters, start: "2018-03-05" })).toEqual([]);
});
