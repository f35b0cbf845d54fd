import { expect, test } from "vitest";
import { plainScenario } from "../../../test/support/market.ts";
import { compileChannels } from "./channels.ts";

test("what a channel is becomes yes or no, in the order in which channels are written", () => {
  const { digital, push, earned, paid, site, reviews, rankingByNumber, together } = compileChannels(
    plainScenario({
      channels: {
        shop: { kind: "physical", owner: "owned" },
        site: { kind: "digital", site: true, owner: "owned" },
        advert: { kind: "digital", flow: "push", owner: "paid" },
        reviews: { kind: "digital", owner: "earned", reviews: true, rankingBy: "number", looks: "together" },
      },
    }),
  );
  const table = { digital, push, earned, paid, site, reviews, rankingByNumber, together };
  const rows = Object.fromEntries(Object.entries(table).map(([name, column]) => [name, [...column]]));
  expect(rows).toEqual({
    digital: [0, 1, 1, 1],
    push: [0, 0, 1, 0],
    earned: [0, 0, 0, 1],
    paid: [0, 0, 1, 0],
    site: [0, 1, 0, 0],
    reviews: [0, 0, 0, 1],
    rankingByNumber: [0, 0, 0, 1],
    together: [0, 0, 0, 1],
  });
});

test("numbers are taken as they are, spreads as precisions, and all as no end", () => {
  const table = compileChannels(
    plainScenario({
      channels: {
        a: {
          attention: 3,
          informativeSpread: 0.5,
          candour: 0.25,
          ranking: 0.75,
          rankingStart: 2,
          bestSellers: 5,
        },
        b: { attention: "all", informativeSpread: 10 },
      },
    }),
  );
  expect([...table.attention]).toEqual([3, Infinity]);
  expect(table.informative[0]).toBe(4);
  expect(table.informative[1]).toBeCloseTo(0.01, 16);
  expect([table.candour[0], table.ranking[0], table.rankingStart[0], table.bestSellers[0]]).toEqual([
    0.25, 0.75, 2, 5,
  ]);
});

test("formats stand in a row for each channel: video, audio, text", () => {
  const { format } = compileChannels(
    plainScenario({
      channels: {
        radio: { formats: { video: 0, audio: 1, text: 0 } },
        blog: { formats: { video: 0.5, audio: 0, text: 1 } },
      },
    }),
  );
  expect([...format]).toEqual([0, 1, 0, 0.5, 0, 1]);
});

test("money of a day, of a contact and of a thousand impressions, and the share that is noticed", () => {
  const { dailyCost, contactCost, impressionCost, noticed } = compileChannels(
    plainScenario({
      channels: {
        a: { dailyCost: 8, contactCost: 0.5, impressionCost: 12, noticed: 0.25 },
        b: { dailyCost: 1 },
      },
    }),
  );
  expect([[...dailyCost], [contactCost[0], impressionCost[0], noticed[0]]]).toEqual([
    [8, 1],
    [0.5, 12, 0.25],
  ]);
});
