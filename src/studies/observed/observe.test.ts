import { expect, test } from "vitest";
import { guessMeanings } from "./guessMeaning.ts";
import { observe, type ObserveOptions } from "./observe.ts";
import { readCsv } from "./readCsv.ts";
import { readMap } from "./readMap.ts";

function read(
  text: string,
  { map = [], ...options }: Partial<ObserveOptions> & { readonly map?: readonly string[] } = {},
) {
  const table = readCsv(text);
  const { meanings, faults } = readMap(map, table, "data.csv");
  if (faults.length > 0) return { faults };
  return observe(table, guessMeanings(table, meanings), { file: "data.csv", ...options });
}

const told = (text: string, options: Parameters<typeof read>[1] = {}) =>
  (read(text, options).faults ?? []).map(({ message }) => message.en);

const values = (text: string, options: Parameters<typeof read>[1] = {}) => {
  const { understood } = read(text, options) as {
    understood: {
      series: readonly { what: string; brand: string; channel?: string; values: readonly number[] }[];
    };
  };
  return Object.fromEntries(
    understood.series.map(({ what, brand, channel, values: found }) => [
      [what, brand, channel].filter(Boolean).join(":"),
      found,
    ]),
  );
};

test("a table of months with several measures, brands and channels", () => {
  const text =
    "month,sales_nonna,sales_mario,spend_search,spend_tv,price_nonna\n2024-01,10,20,100,0,9.5\n2024-02,12,19,80,50,9.5\n2024-03,11,21,90,0,9";
  expect(values(text)).toEqual({
    "sales:nonna": [10, 12, 11],
    "sales:mario": [20, 19, 21],
    "spend:search": [100, 80, 90],
    "spend:tv": [0, 50, 0],
    "price:nonna": [9.5, 9.5, 9],
  });
  const { understood } = read(text);
  expect(understood?.step).toBe("month");
  expect(understood?.series[0].periods).toEqual([
    { from: "2024-01-01", days: 31 },
    { from: "2024-02-01", days: 29 },
    { from: "2024-03-01", days: 31 },
  ]);
});

test("an Italian table: semicolons, decimal commas, days first, weeks with a gap", () => {
  const text = "Settimana;Vendite\n08/01/2024;1.234,5\n15/01/2024;1.300\n29/01/2024;1.250,25";
  expect(values(text)).toEqual({ sales: [1234.5, 1300, Number.NaN, 1250.25] });
  const { understood } = read(text);
  expect(understood?.step).toBe("week");
  expect(understood?.notes).toEqual([
    { en: "Numbers are read with decimal commas.", it: "I numeri sono letti con la virgola decimale." },
    { en: "One value is missing; it stays a gap.", it: "Manca un valore; resta un vuoto." },
  ]);
});

test("where one column has decimal commas, points of another one before three digits are thousands", () => {
  const text = "Mese;Vendite;Voto;Ricavi\n2024-01;1.204;4.125;2.408,50\n2024-02;950;4.25;1.900,00";
  expect(values(text)).toEqual({ sales: [1204, 950], rating: [4.125, 4.25], revenue: [2408.5, 1900] });
});

test("a long table of products of different age, years alone", () => {
  const text =
    "product,year,sales,unit\nvcr,1980,840,thousand\nvcr,1981,1470,thousand\ndryer,1949,106,thousand\ndryer,1950,319,thousand\ndryer,1951,492,thousand";
  expect(values(text)).toEqual({ "sales:vcr": [840, 1470], "sales:dryer": [106, 319, 492] });
});

test("periods counted from the launch", () => {
  const text = "film,week,gross,theaters\nA,1,100,10\nA,2,60,9\nB,1,50,4\nB,3,20,3";
  expect(values(text)).toEqual({
    "revenue:A": [100, 60],
    "coverage:A": [10, 9],
    "revenue:B": [50, Number.NaN, 20],
    "coverage:B": [4, Number.NaN, 3],
  });
  expect(read(text).understood).toMatchObject({ step: "week", isCounted: true });
});

test("one row a review: counted by week, stars averaged, the last week left out where it is not whole", () => {
  const text = "date,stars\n2024-01-01,5\n2024-01-01,1\n2024-01-03,3\n2024-01-20,4\n2024-01-23,5";
  expect(values(text)).toEqual({ reviews: [3, 0, 1], rating: [3, Number.NaN, 4] });
});

test("days become weeks where that is asked for, the last one only if it is whole", () => {
  const days = Array.from(
    { length: 17 },
    (_, at) => `2024-01-${String(at + 1).padStart(2, "0")},${at + 1},${3 + (at % 2)}`,
  );
  const text = `date,sales,price\n${days.join("\n")}`;
  expect(values(text, { every: "week" })).toEqual({
    sales: [28, 77],
    price: [expect.closeTo(24 / 7, 9), expect.closeTo(25 / 7, 9)],
  });
  expect(values(text)["sales"]).toHaveLength(17);
});

test("what somebody says of a column goes before what its name says", () => {
  const text = "date,a,sales\n2024-01-01,5,1\n2024-01-02,6,2";
  expect(values(text, { map: ["a=sales:nonna", "sales=ignore"] })).toEqual({ "sales:nonna": [5, 6] });
});

test("faults name row, column, what is allowed and what was given", () => {
  expect(told("date,sales\n2024-01-01,12\nsoon,13\n2024-01-03,many\n2024-01-04,-5")).toEqual([
    "data.csv, row 3, column “date”: a date is needed, such as 2024-01-29, 29/01/2024, 2024-W05, 2024-01 or 2024, but it says “soon”.",
    "data.csv, row 4, column “sales”: a number is needed, but it says “many”.",
    "data.csv, row 5, column “sales”: sales must be 0 or more, but is -5.",
  ]);
  expect(told("date,sales\n2024-01-01,12\n2024-01-02,3\n2024-01-01,9")).toEqual([
    "data.csv, row 4: 2024-01-01 is there already, in row 2.",
  ]);
  expect(told("date,revenue\n2024-01-01,€ 12\n2024-01-02,$ 13")).toEqual([
    "data.csv, column “revenue”: one currency is allowed, but there are EUR (row 2), USD (row 3).",
  ]);
  expect(told("date,revenue,currency\n2024-01-01,12,EUR\n2024-01-02,13,CHF")).toEqual([
    "data.csv, column “currency”: one currency is allowed, but there are EUR (row 2), CHF (row 3).",
  ]);
  expect(told("date,sales\n03/04/2024,12\n04/04/2024,13")).toEqual([
    "data.csv, column “date”: “03/04/2024” may have the day first or the month first, and no row shows which.",
  ]);
  expect(told("date,sales\n13/04/2024,12\n04/14/2024,13")).toEqual([
    "data.csv, column “date”: some dates have the day first, others the month.",
  ]);
  expect(told("a,b\n1,2")).toEqual(["data.csv has no column with dates: its columns are a, b."]);
  expect(told("date,b\n2024-01-01,2")).toEqual([
    "data.csv has no column to forecast: in date, b no name says what it holds.",
  ]);
  expect(told("date,sales")).toEqual(["data.csv has no rows below its headings."]);
  expect(told("date,sales\n2024-01-01,2\n2024-01-04,3\n2024-01-09,3\n2024-03-09,3")).toEqual([
    "data.csv: dates from 2024-01-01 to 2024-03-09 are not days, weeks, months, quarters or years apart.",
  ]);
  expect(told("date,sales\n2024-01-01,2", { map: ["units=sales"] })).toEqual([
    "data.csv has no column “units”: its columns are date, sales.",
  ]);
  expect(told("date,sales\n2024-01-01,2", { map: ["sales=money"] })[0]).toMatchInlineSnapshot(
    `"--map needs column=what, but is “sales=money”. What a column may hold: sales, revenue, reviews, visits, rating, impressions, spend, coverage, price, date, period, product, currency, stars or ignore."`,
  );
});

test("with one column wrong throughout ten faults are told and the rest counted", () => {
  const rows = Array.from(
    { length: 30 },
    (_, at) => `2024-01-${String(at + 1).padStart(2, "0")},${at % 2 ? "x" : 5}`,
  );
  const faults = told(`date,sales\n${rows.join("\n")}`, { map: ["sales=sales"] });
  expect(faults).toHaveLength(11);
  expect(faults[10]).toBe("There are 5 more faults.");
});

test("every message has both languages", () => {
  const { faults } = read("date,sales\n2024-01-01,12\n2024-01-01,3");
  expect(faults).toEqual([
    {
      message: {
        en: "data.csv, row 3: 2024-01-01 is there already, in row 2.",
        it: "data.csv, riga 3: 2024-01-01 c'è già, nella riga 2.",
      },
      advice: {
        en: "Remove one of them; or, where rows are parts of a period, name the column that tells them apart with --map column=product, or add them up with --every week.",
        it: "Togline una; oppure, se le righe sono parti di un periodo, indica la colonna che le distingue con --map colonna=product, o sommale con --every week.",
      },
    },
  ]);
});
