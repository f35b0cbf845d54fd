import {
  inOwnNames
} from "./chunk-FEVCERXE.js";

// dist-ext/cli/flags/ownExamples.js
var names;
function rememberNames({ brands, channels, personas }) {
  names ??= {
    brands: Object.keys(brands),
    channels: Object.keys(channels),
    personas: Object.keys(personas)
  };
}
function forgetNames() {
  names = void 0;
}
function ownAdvice(advice) {
  return names === void 0 ? advice : inOwnNames(advice, names);
}

export {
  rememberNames,
  forgetNames,
  ownAdvice
};
