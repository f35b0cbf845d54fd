import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  CliError,
  optionFaults
} from "./chunk-AHPUJ2XP.js";
import {
  nearest
} from "./chunk-7DT6B4LV.js";
import {
  focusBrand
} from "./chunk-ULHCX4ZB.js";

// dist-all/cli/flags/brandFlag.js
function brandAsked(scenario, asked) {
  if (asked === void 0)
    return focusBrand(scenario);
  let brands = Object.keys(scenario.brands);
  if (brands.includes(asked))
    return asked;
  throw new CliError(optionFaults.notOneOf("--brand", brands, asked, nearest(asked, brands)));
}

export {
  brandAsked
};
