// What the charts of sensitivity say of the rows of the golden drawings, in both languages.
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import * as rows from "../../../test/golden/rows.ts";
import { morrisPlane } from "./morrisPlane.ts";
import { tornado } from "./tornado.ts";
import { varianceShares } from "./varianceShares.ts";

const { document } = new JSDOM("").window;
const about = { focus: "Nonna", document };
const said = ({ title, sentences }: { title: string; sentences: readonly string[] }) => [title, ...sentences];

test("tornado.find(…) names what moves most, what works both ways, and what moves least", () => {
  expect(said(tornado.find(rows.swings, about))).toEqual([
    "Of all settings varied, raising quality moves Nonna’s share of purchases most: +21 points over its range",
    "On average over all other settings, raising quality through its range changes it by +18 points to +24 points.",
    "Raising share of complaints answered works both ways: +2 points in some cases, −1.8 points in others.",
    "Least comes from share of complaints answered: +0.2 points.",
  ]);
  expect(tornado.find(rows.swings, { ...about, locale: "it" }).title).toBe(
    "Fra le impostazioni variate, quella che conta di più per la quota di acquisti di Nonna è qualità: +21 punti su tutto l’intervallo",
  );
});

test("morrisPlane.find(…) counts what is clear of luck", () => {
  expect(said(morrisPlane.find(rows.effects, { ...about, luck: 0.025 }))).toEqual([
    "3 of 5 settings varied move Nonna’s share of purchases more than luck could",
    "The largest effect is that of quality: 21 points on average, up or down.",
    "What raising price does depends most on the other settings, or on where it starts.",
  ]);
});

test("morrisPlane.find(…) says in Italian whether all settings, one or none are clear of luck", () => {
  const title = (effects: typeof rows.effects, luck: number) =>
    morrisPlane.find(effects, { ...about, luck, locale: "it" }).title;
  const rest = "per la quota di acquisti di Nonna più di quanto possa il caso";
  expect(title(rows.effects, 0)).toBe(`Tutte le 5 impostazioni variate contano ${rest}`);
  expect(title(rows.effects, 0.15)).toBe(`Una delle 5 impostazioni variate conta ${rest}`);
  expect(title(rows.effects, 1)).toBe(`Nessuna impostazione variata conta ${rest}`);
  expect(title(rows.effects.slice(0, 1), 0)).toBe(`L’impostazione variata conta ${rest}`);
});

test("varianceShares.find(…) says what comes of settings together, and what is luck", () => {
  expect(said(varianceShares.find(rows.indices, { ...about, luck: 0.012 }))).toEqual([
    "Of what varies in Nonna’s share of purchases, 52% comes from quality alone",
    "14% of the variance comes from settings acting together.",
    "At most 1.2% of the variance between points is luck left over.",
  ]);
});

test("settings that do nothing are said to do nothing", () => {
  const flat = { setting: "price", rises: 0, falls: 0, net: 0, low: 0, high: 0 };
  expect(tornado.find([flat], about).title).toBe("No setting moves anything");
  expect(morrisPlane.find([{ setting: "price", size: 0, low: 0, high: 0, deviation: 0 }], about).title).toBe(
    "No setting moves anything",
  );
});
