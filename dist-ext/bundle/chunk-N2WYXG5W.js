import {
  populationSentence
} from "./chunk-NEWOBG5G.js";
import {
  brandNames
} from "./chunk-TDZ4DAET.js";
import {
  inEach
} from "./chunk-FVAGRU5E.js";

// dist-ext/report/tables/besides.js
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
