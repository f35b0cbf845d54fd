import { expect, test } from "vitest";
import { plainMarket, type Overrides } from "../../../test/support/market.ts";
import { waysToBuy } from "./waysToBuy.ts";

type Brand = NonNullable<Overrides["brands"]>[string];

const channels: NonNullable<Overrides["channels"]> = {
  site: { kind: "digital", site: true },
  app: { kind: "digital", site: true },
  search: { kind: "digital" },
  shop: { kind: "physical" },
  market: { kind: "physical" },
  flyer: { kind: "physical", flow: "push" },
};

/** How present one brand is on screens and in places. */
function presenceOf(brand: Brand, places: NonNullable<Overrides["channels"]> = channels) {
  const { epochs } = plainMarket({ channels: places, brands: { one: brand } });
  const { sitePresence, placePresence } = waysToBuy(epochs[0], 1);
  return [sitePresence[0], placePresence[0]];
}

test("of several sites and several shops the chance to come upon any counts", () => {
  expect(presenceOf({ coverage: { site: 0.5, app: 0.5, shop: 0.25, market: 0.5 } })).toEqual([0.75, 0.625]);
  expect(presenceOf({ coverage: { site: 0.5, shop: 1, market: 0.5 } })).toEqual([0.5, 1]);
});

test("only presence at the buy moment counts", () => {
  const early = { know: 1, go: 1, do: 1, buy: 0 };
  expect(presenceOf({ coverage: { site: early, shop: { ...early, buy: 0.25 } } })).toEqual([0, 0.25]);
});

test("nothing is bought at what comes to people, nor at somebody else's page of results", () => {
  expect(presenceOf({ coverage: { search: 1, flyer: 1, shop: 0.5 } })).toEqual([0, 0.5]);
});

test("a brand in no place sells on screens, its own or somebody else's", () => {
  expect(presenceOf({ coverage: { site: 0.1, search: 1 } })).toEqual([1, 0]);
  expect(presenceOf({ coverage: {} })).toEqual([1, 0]);
});

test("outlets are a place", () => {
  expect(presenceOf({ coverage: { site: 0.25 }, outlets: 0.01 })).toEqual([0.25, 0]);
});

test("where no channel is a site, a brand in no place has no screen to sell on", () => {
  const { site: _site, app: _app, ...noSites } = channels;
  expect(presenceOf({ coverage: { search: 1 } }, noSites)).toEqual([0, 0]);
});

test("brands do not mix", () => {
  const { epochs } = plainMarket({
    channels,
    brands: { one: { coverage: { site: 0.5, shop: 0.25 } }, two: { coverage: { app: 0.125, market: 1 } } },
  });
  const { sitePresence, placePresence } = waysToBuy(epochs[0], 2);
  expect([[...sitePresence], [...placePresence]]).toEqual([
    [0.5, 0.125],
    [0.25, 1],
  ]);
});
