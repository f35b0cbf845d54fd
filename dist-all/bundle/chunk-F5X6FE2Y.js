import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  populationSentence
} from "./chunk-NTTGEAUZ.js";
import {
  brandNames
} from "./chunk-ULHCX4ZB.js";
import {
  inEach
} from "./chunk-JWQDHXMP.js";

// dist-all/report/tables/besides.js
function besides(scenario) {
  let note = inEach((language) => populationSentence(scenario.market, language));
  return {
    labels: brandNames(scenario, "en"),
    start: scenario.market.start,
    ...note.en !== "" && { note }
  };
}

export {
  besides
};
