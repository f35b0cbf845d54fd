import {
  brandNames,
  personaNames,
  touchpointNames
} from "./chunk-TDZ4DAET.js";
import {
  LANGUAGES
} from "./chunk-6MYXET5G.js";
import {
  spokenIn
} from "./chunk-4DYYLMWZ.js";

// dist-ext/report/document/withSaid.js
function withSaid(figures, scenario, alternatives = []) {
  let said = LANGUAGES.filter((language) => language !== "en").map((language) => [language, saidNames(scenario, language, alternatives)]).filter(([, names]) => Object.keys(names).length > 0);
  return said.length === 0 ? [...figures] : figures.map((figure) => ({ ...figure, said: Object.fromEntries(said) }));
}
function saidNames(scenario, locale, alternatives = []) {
  let maps = [brandNames, touchpointNames, personaNames].map((names) => {
    let there = names(scenario, locale);
    return [...names(scenario, "en")].map(([key, name]) => [name, there.get(key) ?? name]);
  }), inBoth = (text) => [spokenIn(text, "en"), spokenIn(text, locale)], [brand, touchpoint, persona] = maps, note = scenario.timeline.map((change) => inBoth(change.note)), kinds = { brand, touchpoint, persona, alternative: alternatives.map(inBoth), note }, called = Object.entries(kinds).map(([kind, pairs]) => [kind, pairs.filter(([name, other]) => name !== other)]);
  return Object.fromEntries(called.filter(([, pairs]) => pairs.length > 0).map(([kind, pairs]) => [kind, Object.fromEntries(pairs)]));
}

export {
  withSaid,
  saidNames
};
