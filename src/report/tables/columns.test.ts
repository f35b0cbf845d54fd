import { expect, test } from "vitest";
import { readSound } from "../../../test/scenario/load.ts";
import { valid } from "../../../test/scenario/valid.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { besides } from "./besides.ts";
import { column, columnsOf, usualMeaning } from "./columns.ts";
import { leverColumn } from "./leverColumn.ts";
import { peopleOf } from "./peopleOf.ts";
import { columnMeanings } from "./words/columns.ts";

const run = {
  name: "run",
  type: "integer",
  about: { en: "Number of the run, from 0", it: "Numero della simulazione, da 0" },
};
const own = { type: "number", about: { en: "Own", it: "Proprio" }, unit: "EUR" } as const;

test("a column has the usual meaning of its name, or the one given", () => {
  expect(column("run")).toEqual(run);
  expect(column("run", own)).toEqual({ name: "run", ...own });
  expect(column("anything", own)).toEqual({ name: "anything", ...own });
});

test("columnsOf(…) keeps the order of the names, and the table's own meanings win", () => {
  expect(columnsOf(["run", "own", "brand"], { own })).toEqual([
    run,
    { name: "own", ...own },
    { name: "brand", ...columnMeanings.brand },
  ]);
  expect(columnsOf<"run">(["run"], { run: own })).toEqual([{ name: "run", ...own }]);
  expect(columnsOf([])).toEqual([]);
});

test("usualMeaning(…) takes no name for known that every object has", () => {
  expect(usualMeaning("run")).toBe(columnMeanings.run);
  for (const name of ["toString", "constructor", "__proto__", "Run", ""])
    expect(usualMeaning(name)).toBeUndefined();
});

test.each(Object.entries(columnMeanings))(
  "%s says what it is in both languages, in a phrase without a full stop",
  (_, { about }) => {
    expect(about.en).toMatch(/^[A-Z0-9“].*[^.\s]$/su);
    expect(about.it).toMatch(/^[A-ZÈ0-9“].*[^.\s]$/su);
    expect(about.it).not.toBe(about.en);
  },
);

test("the column of a lever is called by its path, and says what the setting is", () => {
  expect(leverColumn("brands.nonna.price")).toEqual({
    name: "brands.nonna.price",
    type: "number",
    about: { en: "Value of the setting: nonna’s price", it: "Valore dell'impostazione: prezzo di nonna" },
  });
});

const note = {
  en: "Counts and money are those of a market of 60,000 people, for whom the 2,000 consumers stand.",
  it: "Conteggi e importi sono quelli di un mercato di 60.000 persone, rappresentate dai 2000 consumatori.",
};

test("beside keys: what brands are called, the first day, and whose the numbers are", () => {
  const scenario = readSound(valid, [
    { path: "brands.nonna.label", value: { en: "Grandma", it: "Nonna" } },
    "market.start=2019-02-03",
  ]);
  const labels = new Map([
    ["nonna", "Grandma"],
    ["verde", "verde"],
  ]);
  expect(besides(scenario)).toEqual({ labels, start: "2019-02-03" });
  const larger = readSound(valid, ["market.population=60000"]);
  expect(besides(larger)).toEqual({
    labels: new Map([
      ["nonna", "nonna"],
      ["verde", "verde"],
    ]),
    start: "2018-03-01",
    note,
  });
});

test("whose the numbers of a table are is known from the parameters, too", () => {
  expect(peopleOf(toParameters(readSound(valid)))).toEqual({});
  expect(peopleOf(toParameters(readSound(valid, ["market.population=60000"])))).toEqual({ note });
});
