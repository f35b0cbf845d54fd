import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { createPlace } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const put = (name: string, text: string) => writeFileSync(join(place.path, name), text);
const brandsOf = (name: string) =>
  Array.from(
    readFileSync(join(place.path, name), "utf8").matchAll(
      /^ {2}(\w+):\n(?: {4}.*\n)*? {4}price: (\S+)\n(?: {4}.*\n)*? {4}startingReviews: (.*)\n/gm,
    ),
    ([, key, price, reviews]) => `${key} ${price} ${reviews}`,
  );

test("umot init --template writes a market that umot check finds nothing wrong with", async () => {
  const { code } = await umotHere(["init", "hotel.yaml", "--template", "hotel", "--lang", "it"], place.path);
  expect(code).toBe(0);
  const written = readFileSync(join(place.path, "hotel.yaml"), "utf8");
  expect(written.match(/^title: .*$/gm)).toEqual(["title: Un albergo e la sua località"]);
  expect(await umotHere(["check", "hotel.yaml"], place.path)).toMatchObject({ code: 0, stderr: "" });
});

test("umot init --from takes brands, prices, ratings and reviews from a table with decimal commas", async () => {
  put(
    "marche.csv",
    "Insegna;Prezzo medio;Voto;N. recensioni\nDa Mario;€ 24,50;4,6;1.234\nCaffè Nero;22;4,1;310\nIl Drago;18,00;n.d.;55\n",
  );
  const { code, stderr } = await umotHere(["init", "my.yaml", "--from", "marche.csv"], place.path);
  expect(code).toBe(0);
  expect(stderr).toMatchInlineSnapshot(`
    "Insegna: brand; Prezzo medio: price; Voto: rating; N. recensioni: number of reviews
    marche.csv, row 4, column “Voto”: no rating; the template's assumption stands.
    Written: my.yaml, a scenario to change as you like
    Next: umot run my.yaml
    "
  `);
  expect(brandsOf("my.yaml")).toEqual([
    "daMario 24.5 { count: 1234, stars: 4.6 }",
    "caffeNero 22 { count: 310, stars: 4.1 }",
    "ilDrago 18 { count: 55, stars: 4.1 }",
  ]);
  expect(await umotHere(["check", "my.yaml"], place.path)).toMatchObject({ code: 0, stderr: "" });
});

test("umot init --from reads a workbook", async () => {
  const rows = [
    ["brand", "price", "rating", "reviews"].map((value) => ({ value })),
    [{ value: "A" }, { value: 12.5 }, { value: 4.2 }, { value: 80 }],
    [{ value: "B" }, { value: 11 }, { value: 3.9 }, { value: 900 }],
  ];
  await writeXlsxFile(rows).toFile(join(place.path, "brands.xlsx"));
  await umotHere(["init", "excel.yaml", "--template", "app", "--from", "brands.xlsx"], place.path);
  expect(brandsOf("excel.yaml")).toEqual([
    "a 12.5 { count: 80, stars: 4.2 }",
    "b 11 { count: 900, stars: 3.9 }",
  ]);
});

test("umot init --from names the row and column of what it refuses, and writes nothing", async () => {
  put("bad.csv", "brand,price,rating\nA,5,8.7\nA,-3,4\n,x,4\n");
  const { code, stderr } = await umotHere(["init", "bad.yaml", "--from", "bad.csv"], place.path);
  expect(code).toBe(2);
  expect(stderr).toMatchInlineSnapshot(`
    "umot: bad.csv, row 2, column “rating”: a mean of 1 to 5 stars is needed, but it is 8.7. Halve ratings that go up to 10, or leave the cell empty.
    bad.csv, row 3, column “brand”: “A” is there already, in row 2. Remove one of them, or give them different names.
    bad.csv, row 3, column “price”: a price of 0.01 or more is needed, but it is -3. Correct the cell, or leave it empty.
    bad.csv, row 4, column “brand”: the name of a brand is needed, but the cell is empty. Write the name, or leave out the row.
    bad.csv, row 4, column “price”: a price of 0.01 or more is needed, but it says “x”.
      Correct the cell; where nothing is known, leave it empty or write NA.
    "
  `);
  expect(existsSync(join(place.path, "bad.yaml"))).toBe(false);
});

test.each([
  ["no names", "euro,price\n5,4\n", /no column with names of brands/],
  ["nothing told", "brand,colour\nA,red\n", /says nothing about its brands/],
  ["two currencies", "brand,price\nA,€5\nB,$6\n", /one currency, but has EUR, USD/],
  ["no rows", "brand,price\n", /no rows below its headings/],
  [
    "too many",
    `brand,price\n${Array.from({ length: 65 }, (_, at) => `B${at},5`).join("\n")}`,
    /at most 64 brands/,
  ],
])("umot init --from refuses a table with %s", async (_, text, said) => {
  put("table.csv", text);
  const { code, stderr } = await umotHere(["init", "no.yaml", "--from", "table.csv"], place.path);
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
});
