import { readFileSync } from "node:fs";
import { deflateSync, strToU8 } from "fflate";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import type { SharedMarket } from "../../src/studio/link/sharedMarket.ts";

export const path = "restaurant/trattoria.yaml";
export const text = readFileSync(`scenarios/${path}`, "utf8");
/** A link's content with every part that there can be. */
export const whole: SharedMarket = {
  path,
  text,
  changes: [
    { path: "brands.nonna.price", value: 25 },
    { path: "timeline", value: [{ day: 30, set: { "brands.nonna.quality": 0.9 } }] },
  ],
  lesson: "promise",
  task: {
    question: "Quanto varrà la quota di Nonna?",
    predict: { brand: "nonna", metric: "share", period: "total", shape: "curve", least: 0, most: 1 },
    goal: { brand: "nonna", metric: "profit", period: "last90", better: "more" },
    levers: [{ path: "brands.nonna.price", least: 15, most: 40 }],
  },
};

/** As somebody would write who knows how links are made. */
export function forged(json: string, version = 1): string {
  const body = Buffer.from(deflateSync(strToU8(json))).toString("base64url");
  const sum = (keyFromSeed(body).low >>> 0).toString(16).padStart(8, "0");
  return `#u${version}.${sum}.${body}`;
}
