import {
  CliError,
  optionFaults
} from "./chunk-5HKVNQ6A.js";
import {
  nearest
} from "./chunk-YSKE72ZF.js";
import {
  focusBrand
} from "./chunk-TDZ4DAET.js";

// dist-ext/cli/flags/brandFlag.js
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
