import { expect, test } from "vitest";
import { readSound } from "../../../test/scenario/load.ts";
import { valid } from "../../../test/scenario/valid.ts";
import { besides } from "./besides.ts";
import { column, columnsOf, usualMeaning } from "./columns.ts";
import { leverColumn } from "./leverColumn.ts";
import { completed, dateOf, type Table } from "./table.ts";

const table: Table = {
  name: "data/sales",
  about: { en: "Sales", it: "Vendite" },
  columns: columnsOf(["day", "brand", "sales"]),
  rows: () => [
    [0, "nonna", 3],
    [365, "pane", 4],
  ],
};

test("completed(…) puts labels beside keys and dates beside days, for those who do not know them", () => {
  const whole = completed({ ...table, labels: new Map([["nonna", "Nonna’s"]]), start: "2016-01-01" });
  expect(whole.columns.map(({ name }) => name)).toEqual(["day", "date", "brand", "brandLabel", "sales"]);
  expect([...whole.rows()]).toEqual([
    [0, "2016-01-01", "nonna", "Nonna’s", 3],
    [365, "2016-12-31", "pane", "", 4],
  ]);
  expect(whole.rows()).not.toBe(whole.rows());
});

test("completed(…) leaves alone what is complete, and says of whom counts are", () => {
  expect(completed(table)).toEqual(table);
  expect(
    completed({ ...table, columns: columnsOf(["sales"]), rows: () => [[3]], start: "2016-01-01" }).columns,
  ).toHaveLength(1);
  expect(completed({ ...table, note: { en: "Of many.", it: "Di tanti." } }).about).toEqual({
    en: "Sales. Of many.",
    it: "Vendite. Di tanti.",
  });
  const twice = completed(completed({ ...table, start: "2016-01-01" }));
  expect(twice.columns.map(({ name }) => name)).toEqual(["day", "date", "brand", "sales"]);
});

test("a day that is no number has no date; leap days count", () => {
  const odd = completed({ ...table, rows: () => [["", "nonna", 1]], start: "2016-01-01" });
  expect([...odd.rows()]).toEqual([["", "", "nonna", 1]]);
  expect([dateOf("2016-02-28", 1), dateOf("2015-02-28", 1), dateOf("2018-01-01", -1)]).toEqual([
    "2016-02-29",
    "2015-03-01",
    "2017-12-31",
  ]);
});

test("columns mean what their name usually means, or what the table says", () => {
  expect(column("day")).toEqual({ name: "day", ...usualMeaning("day") });
  const own = { type: "text", about: { en: "x", it: "y" } } as const;
  expect(column("mine", own)).toEqual({ name: "mine", ...own });
  expect(columnsOf(["day", "mine"], { mine: own }).map(({ name, type }) => [name, type])).toEqual([
    ["day", usualMeaning("day")?.type],
    ["mine", "text"],
  ]);
  expect(usualMeaning("toString")).toBeUndefined();
});

test("a lever's column is called by its path and told as people say it", () => {
  expect(leverColumn("brands.nonna.coverage.search.buy")).toEqual({
    name: "brands.nonna.coverage.search.buy",
    type: "number",
    about: {
      en: "Value of the setting: nonna’s coverage (search, to buy)",
      it: "Valore dell'impostazione: copertura di nonna (ricerca, per comprare)",
    },
  });
});

test("besides(…) of a scenario: labels, first day, and of whom counts are where consumers stand for more", () => {
  expect(besides(readSound(valid))).toEqual({
    labels: new Map([
      ["nonna", "nonna"],
      ["verde", "verde"],
    ]),
    start: "2018-03-01",
  });
  expect(besides(readSound(valid, ["market.population=4000"])).note?.it).toBe(
    "Conteggi e importi sono quelli di un mercato di 4000 persone, rappresentate dai 2000 consumatori.",
  );
});
