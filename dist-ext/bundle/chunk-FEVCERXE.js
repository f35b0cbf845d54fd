import {
  keysIn
} from "./chunk-VS55ZA4M.js";
import {
  inEach
} from "./chunk-FVAGRU5E.js";

// dist-ext/scenario/read/ownNames.js
var EXAMPLES = { brands: "nonna", channels: "search", personas: "everybody" };
function ownNamesIn(scenario) {
  let names = (group) => keysIn(scenario, [group]).filter((name) => /^[A-Za-z][A-Za-z0-9]*$/.test(name));
  return { brands: names("brands"), channels: names("channels"), personas: names("personas") };
}
function inOwnNames(advice, { brands, channels, personas }) {
  let own = (names, group) => names.length === 0 || names.includes(EXAMPLES[group]) ? EXAMPLES[group] : names[0];
  return inEach((language) => advice[language].replace(/\bnonna(?=\.[a-zA-Z])/g, own(brands, "brands")).replace(/(?<=\b(?:coverage|prominence|touchpoints|channels)\.)search\b/g, own(channels, "channels")).replace(/(?<=\bpersonas\.)everybody\b/g, own(personas, "personas")));
}

export {
  ownNamesIn,
  inOwnNames
};
