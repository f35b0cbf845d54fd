import { parse, parseDocument } from "yaml";
import { expect, test } from "vitest";
import { commentAbove, putBrands, putFacts } from "./putBrands.ts";
import { channelsIn, putFound, putStart, putTies } from "./putFound.ts";
import { mapOf } from "./templateDocument.ts";

const text = `market:
  # consumers of the template
  consumers: 2000
  start: 2018-01-01
focus: mine
channels: { search: {}, maps: {}, shop: {} }
brands:
  mine:
    label: The trattoria
    quality: 0.8 # true
    promise: 0.7
    price: 20
    unitCost: 5
    customers: { share: 0.3 }
    coverage: { search: 0.5, maps: 0.7 }
    # counted by the template
    startingReviews: { count: 40, stars: 4 }
  rival: { price: 10, unitCost: 4, customers: { share: 0.2 } }
  other: { price: 30, unitCost: 3, customers: { share: 0.1 } }
sweep:
  - { vary: brands.mine.quality, from: 0.5, to: 0.9, steps: 3 }
  - { vary: brands.rival.price, from: 5, to: 9, steps: 3 }
expect: [mine.share.total > 0.1]
`;
const made = () => parseDocument(text);

interface Market {
  readonly market: Readonly<Record<string, unknown>>;
  readonly focus: string;
  readonly brands: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly sweep: readonly { readonly vary: string }[];
  readonly network?: unknown;
  readonly expect?: unknown;
}
const plain = (document: ReturnType<typeof made>) => parse(document.toString()) as Market;
const valuesOf = ({ brands }: Market, key: string) => Object.values(brands).map((brand) => brand[key]);

test("the first brand takes the place of the one in focus, others those of its rivals by turns", () => {
  const document = made();
  putBrands(
    document,
    ["A", "B", "C", "D"].map((label) => ({ label })),
    "en",
  );
  const after = plain(document);
  expect(Object.keys(after.brands)).toEqual(["a", "b", "c", "d"]);
  expect(valuesOf(after, "price")).toEqual([20, 10, 30, 10]);
  expect(valuesOf(after, "label")).toEqual(["A", "B", "C", "D"]);
  expect([after.focus, after.expect]).toEqual(["a", undefined]);
  expect(after.sweep.map(({ vary }) => vary)).toEqual(["brands.a.quality", "brands.rival.price"]);
  // Of six tenths who are somebody's customer, each of four brands has a quarter, rounded down.
  expect(valuesOf(after, "customers")).toEqual(Array(4).fill({ share: 0.15 }));
});

test("as many brands as the template has keep the customers that it gives them", () => {
  const document = made();
  putBrands(document, [{ label: "A" }, { label: "B" }], "en");
  expect(valuesOf(plain(document), "customers")).toEqual([{ share: 0.3 }, { share: 0.2 }]);
});

test("what is known replaces what the template assumed, and says what was made of it", () => {
  const document = made();
  putFacts(
    document,
    { price: 33, stars: 4.34, reviews: 812, reviewSource: "reviews.csv\nread on Monday" },
    "en",
  );
  const text = document.toString();
  expect(text.slice(text.indexOf("  mine:"), text.indexOf("  rival:"))).toMatchInlineSnapshot(`
    "  mine:
        label: The trattoria
        quality: 0.6 # assumption: at this quality, buyers here give 4.34 stars
        promise: 0.6 # assumption: promises what it delivers
        price: 33
        unitCost: 8.3 # assumption: the same part of the price as in the template
        customers: { share: 0.3 }
        coverage: { search: 0.5, maps: 0.7 }
        # reviews.csv
        # read on Monday
        startingReviews: { count: 812, stars: 4.34 }
    "
  `);
  expect(plain(document).expect).toBeUndefined();
});

test("what is not known stays, in the words of the language where something was made of it", () => {
  const document = made();
  putFacts(document, { stars: 4.3 }, "it");
  const { mine } = plain(document).brands;
  expect([mine["label"], mine["price"], mine["unitCost"], mine["startingReviews"]]).toEqual([
    "The trattoria",
    20,
    5,
    { count: 40, stars: 4.3 },
  ]);
  expect(document.toString().split("\n").slice(8, 12)).toMatchInlineSnapshot(`
    [
      "    label: The trattoria",
      "    quality: 0.59 # supposizione: con questa qualità gli acquirenti danno qui 4,3 stelle",
      "    promise: 0.59 # supposizione: promette ciò che mantiene",
      "    price: 20",
    ]
  `);
});

test("unit cost keeps its part of the price, to two digits", () => {
  const costAt = (price: number) => {
    const document = made();
    putFacts(document, { price }, "en");
    return plain(document).brands["mine"]["unitCost"];
  };
  expect([40, 1, 123.45, 0.1].map(costAt)).toEqual([10, 0.25, 31, 0.025]);
});

test("a comment stands on lines of its own, however its lines end, and takes the place of the one before", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const document = made();
    commentAbove(mapOf(document, "brands", "mine"), "startingReviews", `one${end}two: [`);
    const before = "    # counted by the template\n    startingReviews:";
    expect(document.toString()).toBe(
      made().toString().replace(before, "    # one\n    # two: [\n    startingReviews:"),
    );
    expect(plain(document).brands["mine"]["startingReviews"]).toEqual({ count: 40, stars: 4 });
  }
});

test("a key that is not there has no comment", () => {
  const document = made();
  const before = document.toString();
  commentAbove(mapOf(document, "brands", "mine"), "fakeReviews", "nothing");
  expect(document.toString()).toBe(before);
});

test("a brand is nowhere but where it is found, as present there as the template has it", () => {
  const document = made();
  expect(channelsIn(document)).toEqual(["search", "maps", "shop"]);
  putFound(document, ["maps"], "en");
  expect(plain(document).brands["mine"]["coverage"]).toEqual({ search: 0, maps: 0.7, shop: 0 });
  expect(document.toString().match(/ # you said that you are not found here/g)).toHaveLength(2);
  expect(plain(document).brands["rival"]["coverage"]).toBeUndefined();
});

test("people of a graph stand for as many as the template meant, who knows whom is in its file", () => {
  const document = made();
  putTies(document, { people: 34, from: "karate.csv", path: "ties.csv" }, "en");
  const { market, network } = plain(document);
  expect(market).toEqual({ consumers: 34, population: 2000, start: "2018-01-01" });
  expect(network).toEqual({ kind: "ties", ties: "ties.csv" });
  expect(document.toString().slice(0, 260)).toMatchInlineSnapshot(`
    "market:
      # consumers of the template
      # The people of karate.csv, who know one another as it says.
      consumers: 34
      start: 2018-01-01
      population: 2000 # the people whom the template's budgets and costs are meant for
    focus: mine
    channels: { search: {}, map"
  `);
});

test("as many people as the template has stand for themselves, and a population that is written stays", () => {
  const same = made();
  putTies(same, { people: 2000, from: "a.csv", path: "a.csv" }, "en");
  expect(plain(same).market).toEqual({ consumers: 2000, start: "2018-01-01" });
  const larger = made();
  larger.setIn(["market", "population"], 90_000);
  putTies(larger, { people: 34, from: "a.csv", path: "a.csv" }, "en");
  expect(plain(larger).market["population"]).toBe(90_000);
});

test("a market begins on the day that is given", () => {
  const document = made();
  putStart(document, "2024-05-07", "reviews.csv", "it");
  expect(plain(document).market["start"]).toBe("2024-05-07");
  expect(document.toString().split("\n").slice(0, 5)).toMatchInlineSnapshot(`
    [
      "market:",
      "  # consumers of the template",
      "  consumers: 2000",
      "  # Il giorno dopo l'ultima recensione in reviews.csv.",
      "  start: 2024-05-07",
    ]
  `);
});

test("a template that lacks a group is a mistake, and says which", () => {
  expect(() => mapOf(made(), "brands", "yours")).toThrow(new Error("the template has no brands.yours"));
});
