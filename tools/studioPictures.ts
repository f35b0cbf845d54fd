// Writes src/studio/gallery/curves.json, the pictures of the studio's gallery: npm run pictures
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { simulate } from "../src/model/simulate.ts";
import { keyFromSeed, replicationKey } from "../src/numeric/luck/random.ts";
import { focusBrand } from "../src/report/document/names.ts";
import { applySettings } from "../src/scenario/read/readScenario.ts";
import { toParameters } from "../src/scenario/compile/toParameters.ts";
import type { CardCurves } from "../src/studio/gallery/Gallery.tsx";
import { galleryScenarios } from "./studioGallery.ts";

/** Enough for a picture: larger markets are drawn from a small copy. */
const CONSUMERS = 2500;

/** Points of a curve, and thousandths in which shares are told. */
const [POINTS, GRAIN] = [36, 1000];

const root = fileURLToPath(new URL("..", import.meta.url));
const curves: Record<string, CardCurves> = {};
for (const { path, scenario: whole, ties } of galleryScenarios(root)) {
  const smaller = { path: "market.consumers", value: Math.min(CONSUMERS, whole.market.consumers) };
  const scenario = applySettings(whole, [smaller]).scenario ?? whole;
  const parameters = toParameters(scenario, { logged: 0, ...(ties && { ties }) });
  const { series, days, brands } = simulate(parameters, replicationKey(keyFromSeed(scenario.seed), 0));
  const shares = brands.map((_, brand) =>
    Array.from({ length: POINTS }, (__, point) => {
      const [from, to] = [point, point + 1].map((at) => Math.floor((at * days) / POINTS));
      const sold = brands.map((___, other) => sumOf(series.bought, brands.length, other, from, to));
      const all = sold.reduce((sum, one) => sum + one, 0);
      return all === 0 ? 0 : Math.round((GRAIN * sold[brand]) / all);
    }),
  );
  curves[path] = { focus: brands.indexOf(focusBrand(scenario)), shares };
}
const file = new URL("../src/studio/gallery/curves.json", import.meta.url);
const lines = Object.entries(curves).map(
  ([path, curve]) => `  ${JSON.stringify(path)}: ${JSON.stringify(curve)}`,
);
const text = `{\n${lines.join(",\n")}\n}\n`;
if (readFileSync(file, { encoding: "utf8", flag: "a+" }) !== text) writeFileSync(file, text);

function sumOf(sold: Float64Array, brands: number, brand: number, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day < to; ++day) sum += sold[day * brands + brand];
  return sum;
}
