import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import writeXlsxFile from "write-excel-file/node";
import { createPlace } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const put = (name: string, text: string) => writeFileSync(join(place.path, name), text);
const textOf = (name: string) => readFileSync(join(place.path, name), "utf8");
const init = (...words: string[]) => umotHere(["init", ...words], place.path);

/** Lines about reviews, and the market's first day. */
const reviewLines = (name: string) =>
  textOf(name).match(
    /^ *(?:# .*(?:reviews? in|recension\w+ in|a week|a settimana).*|start(?:ingReviews)?: .*)$/gm,
  );

/** An export such as a platform gives: newest first, days first, a text with the separator in it. */
const EXPORT = [
  "Data recensione;Titolo;Stelle;Testo",
  '31/03/2024;Ottimo;5;"Bello; tornerò"',
  "02/03/2024;Buono;4;ok",
  "20/09/2023;Mah;2;lento",
  "05/09/2023;;5;",
  "01/09/2023;Top;5;",
  "",
].join("\n");

test("umot init --reviews puts an export of one brand into the template's own", async () => {
  put("recensioni.csv", EXPORT);
  const { code, stderr } = await init("mio.yaml", "--reviews", "recensioni.csv", "--lang", "it");
  expect(code).toBe(0);
  expect(stderr).toMatchInlineSnapshot(`
    "Data recensione: data della recensione; Titolo: non usata; Stelle: le sue stelle; Testo: non usata
    Scritto: mio.yaml, uno scenario da cambiare a piacere
    Scritto: umot.schema.json, con cui il tuo editor completa e spiega le impostazioni
    Ora: umot run mio.yaml
    "
  `);
  expect(reviewLines("mio.yaml")).toEqual([
    "  # Il giorno dopo l'ultima recensione in recensioni.csv.",
    "  start: 2024-04-01",
    "    # 5 recensioni in recensioni.csv, dal 2023-09-01 al 2024-03-31: 5 stelle 60 %, 4 stelle 20 %, 3 stelle 0 %, 2 stelle 20 %, 1 stella 0 %.",
    "    # 0,16 a settimana, 0,15 nelle ultime 13 settimane.",
    "    startingReviews: { count: 5, stars: 4.2 }",
    "    startingReviews: { count: 400, stars: 3.9 }",
    "    startingReviews: { count: 150, stars: 4.1 }",
  ]);
  expect(await umotHere(["check", "mio.yaml"], place.path)).toMatchObject({ code: 0, stderr: "" });
});

test("umot init --reviews makes brands of an export of several, also of a workbook", async () => {
  const rows = [
    ["business", "date", "rating", "title"].map((value) => ({ value })),
    ...[
      ["Da Mario", "2024-01-02", 5],
      ["Il Drago", "2024-01-03", 3],
      ["da mario", "2024-01-09", 4.5],
    ].map((row) => [...row.map((value) => ({ value })), { value: "Nice" }]),
  ];
  await writeXlsxFile(rows).toFile(join(place.path, "reviews.xlsx"));
  expect(await init("two.yaml", "--reviews", "reviews.xlsx")).toMatchObject({ code: 0 });
  expect(reviewLines("two.yaml")?.slice(1)).toEqual([
    "  start: 2024-01-10",
    "    # 2 reviews in reviews.xlsx, 2024-01-02 to 2024-01-09: 5 stars 100 %, 4 stars 0 %, 3 stars 0 %, 2 stars 0 %, 1 star 0 %.",
    "    startingReviews: { count: 2, stars: 4.75 }",
    "    # One review in reviews.xlsx, 2024-01-03 to 2024-01-03: 5 stars 0 %, 4 stars 0 %, 3 stars 100 %, 2 stars 0 %, 1 star 0 %.",
    "    startingReviews: { count: 1, stars: 3 }",
  ]);
});

test("umot init --from and --reviews together: prices of one, reviews of the other", async () => {
  put("brands.csv", "brand,price,rating\nA,12,3\nB,10,4\n");
  put("reviews.csv", "brand,date,stars\nb,2024-01-02,5\nb,2024-01-09,5\n");
  const { stderr } = await init("both.yaml", "--from", "brands.csv", "--reviews", "reviews.csv");
  expect(stderr).toMatchInlineSnapshot(`
    "brand: brand; price: price; rating: rating
    brand: brand; date: date of the review; stars: its stars
    Ratings and numbers of reviews come from reviews.csv; what brands.csv says about them is not used for these brands.
    Written: both.yaml, a scenario to change as you like
    Next: umot run both.yaml
    "
  `);
  expect(textOf("both.yaml").match(/^ {4}(price|startingReviews): .*$/gm)).toEqual([
    "    price: 12",
    "    startingReviews: { count: 120, stars: 3 }",
    "    price: 10",
    "    startingReviews: { count: 2, stars: 5 }",
  ]);
  put("strange.csv", "brand,date,stars\nC,2024-01-02,5\n");
  const refused = await init("no.yaml", "--from", "brands.csv", "--reviews", "strange.csv");
  expect(refused.stderr).toMatchInlineSnapshot(`
    "umot: strange.csv has reviews of C, but the brands of brands.csv are A, B.
      Write their names in the same way in both files, or leave those rows out.
    "
  `);
});

test("umot init --reviews names the row and column of what it refuses, in Italian too", async () => {
  put("bad.csv", "data,stelle\n2024-01-02,6\n30 febbraio,4\n2024-01-03,ottimo\n");
  const { code, stderr } = await init("bad.yaml", "--reviews", "bad.csv", "--lang", "it");
  expect(code).toBe(2);
  expect(stderr).toMatchInlineSnapshot(`
    "umot: bad.csv, riga 3, colonna “data”: serve una data, come 2024-01-29, 29/01/2024, 2024-W05, 2024-01 o 2024, ma c'è scritto “30 febbraio”. Correggi la cella, o togli la riga.
    bad.csv, riga 4, colonna “stelle”: serve un numero, ma c'è scritto “ottimo”. Se non è stato annotato nulla, lascia la cella vuota o scrivi NA; escludi l'intera colonna con --map colonna=ignore.
    bad.csv, riga 2, colonna “stelle”: servono da 1 a 5 stelle, ma c'è scritto 6.
      Dimezza i voti su una scala fino a 10; lascia la cella vuota se una recensione non ne ha.
    "
  `);
  expect(existsSync(join(place.path, "bad.yaml"))).toBe(false);
});

test.each([
  ["no dates", "who,stars\nA,4\n", /no column with dates of reviews: its columns are who, stars/],
  ["no stars", "date,text\n2024-01-02,nice\n", /no column with stars: its columns are date, text/],
  ["no rows", "date,stars\n", /no rows below its headings/],
  ["no ratings", "date,stars\n2024-01-02,\n", /no review has stars/],
  [
    "dates either way",
    "date,stars\n03/04/2024,5\n",
    /may have the day first or the month first.*\n.*--dates dmy/,
  ],
  [
    "too many brands",
    `brand,date,stars\n${Array.from({ length: 65 }, (_, at) => `B${at},2024-01-02,5`).join("\n")}`,
    /at most 64 brands/,
  ],
])("umot init --reviews refuses an export with %s", async (_, text, said) => {
  put("export.csv", text);
  const { code, stderr } = await init("no.yaml", "--reviews", "export.csv");
  expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
});

test("umot init --reviews takes --dates and --map", async () => {
  put("odd.csv", "when,how good\n03/04/2024,5\n");
  await init(
    "odd.yaml",
    "--reviews",
    "odd.csv",
    "--dates",
    "mdy",
    "--map",
    "when=date",
    "--map",
    "how good=stars",
  );
  expect(reviewLines("odd.yaml")?.[1]).toBe("  start: 2024-03-05");
});

const RING = Array.from({ length: 100 }, (_, at) => [`p${at}`, `p${(at + 1) % 100}`]);
const tiesOf = (name: string) => textOf(name).trim().split("\n").slice(1);

describe("umot init --ties", () => {
  test.each([
    ["source,target,weight", ",", "csv"],
    ["# SNAP writes remarks", " ", "txt"],
  ])("makes consumers of the people of an edge list: %s", async (head, mark, ending) => {
    const name = `ring.${ending}`;
    put(name, `${head}\n${RING.map((ends) => [...ends, 1].join(mark)).join("\n")}\np1${mark}p0${mark}1\n`);
    const { code, stderr } = await init("ring.yaml", "--ties", name, "--force");
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("100 people, 100 ties, 2 friends each; 1 edges repeat another"),
    });
    expect(tiesOf("ring-ties.csv")).toEqual(RING.map((_, at) => `${at},${(at + 1) % 100}`));
    const { market, network } = parse(textOf("ring.yaml"));
    expect([market.consumers, market.population, network]).toEqual([
      100,
      5000,
      { kind: "ties", ties: "ring-ties.csv" },
    ]);
    expect(await umotHere(["check", "ring.yaml"], place.path)).toMatchObject({ code: 0, stderr: "" });
  });

  test("reads GraphML, people without ties included, and leaves names behind", async () => {
    put(
      "net.graphml",
      `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="edge" attr.name="weight" attr.type="double"/>
<graph edgedefault="directed">${Array.from({ length: 120 }, (_, at) => `<node id="Anna &amp; ${at}"><data key="d1">x</data></node>`).join("")}
<edge source="Anna &amp; 3" target="Anna &amp; 5"><data key="d0">0.5</data></edge><edge source="Anna &amp; 5" target="Anna &amp; 3"/></graph></graphml>`,
    );
    expect(await init("net.yaml", "--ties", "net.graphml")).toMatchObject({ code: 0 });
    expect(tiesOf("net-ties.csv")).toEqual(["3,5"]);
    expect(parse(textOf("net.yaml")).market.consumers).toBe(120);
    expect(textOf("net.yaml") + textOf("net-ties.csv")).not.toContain("Anna");
  });

  test.each<readonly [string, string, RegExp]>([
    ["itself.csv", "source,target\na,b\nb,b\n", /itself\.csv, row 3: .* joins “b” with itself/],
    ["half.csv", "source,target\na,\n", /half\.csv, row 2: .* one of them has no name/],
    [
      "heads.csv",
      "alpha,beta\na,b\n",
      /does not say which of its columns .* alpha, beta.*\n.*source and target/,
    ],
    ["one.csv", "a\nb\n", /one\.csv, row 1: two names separated by a comma/],
    ["empty.csv", "source,target\n", /at least one tie/],
    ["few.csv", "source,target\na,b\nb,c\n", /3 people, but a market has at least 100.*\n.*friends: 1\.3/],
    ["bytes.csv", "\u0000\u0001", /holds no table that can be read/],
    [
      "bomb.graphml",
      '<?xml version="1.0"?>\n<!DOCTYPE g [<!ENTITY a "aa">]><graphml/>',
      /line 2: there is a declaration/,
    ],
    ["torn.graphml", "<graphml>\n<graph>\n</graphml>", /torn\.graphml, line 3: .* not well formed/],
    ["deep.graphml", `${"<a>".repeat(5000)}${"</a>".repeat(5000)}`, /no graph needs|holds no graphml/],
    ["other.graphml", "<gexf></gexf>", /holds no graphml with a graph/],
    ["hyper.graphml", "<graphml><graph><hyperedge/></graph></graphml>", /hyperedges/],
    [
      "lost.graphml",
      '<graphml><graph><node id="a"/><edge source="a" target="zz"/></graph></graphml>',
      /edge 1: it leads to “zz”, but no node has that id/,
    ],
  ])("refuses %s and writes nothing", async (name, text, said) => {
    put(name, text);
    const { code, stderr } = await init("refused.yaml", "--ties", name);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
    expect(["refused.yaml", "refused-ties.csv"].some((file) => existsSync(join(place.path, file)))).toBe(
      false,
    );
  });

  test("replaces no file of ties that somebody else wrote", async () => {
    put("mine-ties.csv", "mine");
    const { code } = await init("mine.yaml", "--ties", "ring.csv");
    expect({
      code,
      text: textOf("mine-ties.csv"),
      isThere: existsSync(join(place.path, "mine.yaml")),
    }).toEqual({
      code: 2,
      text: "mine",
      isThere: false,
    });
  });
});
