import { expect, test } from "vitest";
import { scenario as plain } from "../../../test/support/twoTrattorias.ts";
import { notModelledIn } from "./notModelled.ts";
import { reportWords } from "./words/words.ts";

const { rivals, queues, stocks, people, luck } = reportWords("en").notModelledLines;

test("notModelledIn(…) leaves away what a market, or an alternative to it, has switched on", () => {
  const [name, brand] = Object.entries(plain.brands)[0];
  const withBrand = (changed: Partial<typeof brand>) => ({
    ...plain,
    brands: { ...plain.brands, [name]: { ...brand, ...changed } },
  });
  const following = withBrand({ reaction: { ...brand.reaction, matchPrice: 0.5 } });
  const small = withBrand({ capacity: 40 });
  const desk = withBrand({ care: { ...brand.care, capacity: 3 } });
  expect(notModelledIn([plain], "en")).toEqual([rivals, queues, people, luck]);
  expect(notModelledIn([plain, following], "en")).toEqual([queues, people, luck]);
  expect(notModelledIn([small], "en")).toEqual([rivals, stocks, people, luck]);
  expect(notModelledIn([desk], "en")).toEqual([rivals, stocks, people, luck]);
});
