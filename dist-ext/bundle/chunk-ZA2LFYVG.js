import {
  keyMeant,
  settingMeant
} from "./chunk-7SSUBLQQ.js";
import {
  formatPath,
  keyPlace,
  keysIn
} from "./chunk-VS55ZA4M.js";
import {
  quote
} from "./chunk-O6QTT3LA.js";
import {
  didYouMean
} from "./chunk-YSKE72ZF.js";
import {
  isOpenMap,
  knownKeys,
  settingAt,
  settingTree,
  settingWithin
} from "./chunk-UMC5SZ3T.js";
import {
  listed,
  mostListed
} from "./chunk-OL56547S.js";
import {
  inEach,
  sameInAll
} from "./chunk-FVAGRU5E.js";

// dist-ext/scenario/words/values.js
var THE_SCENARIO = { en: "the scenario", it: "lo scenario" }, valueMessages = {
  mustBe: (where, allowed, got) => ({
    en: `${where.en} must be ${allowed.en}, but is ${got.en}.`,
    it: `${where.it} deve essere ${allowed.it}, ma \xE8 ${got.it}.`
  }),
  missing: (where, allowed) => ({
    en: `${where} must be ${allowed.en}, but is missing.`,
    it: `${where} deve essere ${allowed.it}, ma manca.`
  })
}, keyFaults = {
  unknown: (key, where, advice) => ({
    message: {
      en: `${key} must be a setting of ${where.en}, but there is none of that name.`,
      it: `${key} deve essere un'impostazione, ma ${where.it} non ne ha una con questo nome.`
    },
    advice
  }),
  badName: (where) => ({
    message: {
      en: `${where} must be named with at most 40 letters and digits, a letter first, but is not.`,
      it: `${where} deve avere un nome di al massimo 40 lettere e cifre, la prima una lettera, ma non ce l'ha.`
    },
    advice: {
      en: "Write a name such as nonna or searchAds; a brand may have a label with spaces.",
      it: "Scrivi un nome come nonna o searchAds; una marca pu\xF2 avere un'etichetta (label) con spazi."
    }
  }),
  otherVersion: (got, isNewer) => ({
    message: {
      en: `schemaVersion must be 1, but is ${got.en}.`,
      it: `schemaVersion deve essere 1, ma \xE8 ${got.it}.`
    },
    advice: isNewer ? {
      en: "This umot reads version 1: install a newer one, or write schemaVersion: 1 and see what umot check says.",
      it: "Questo umot legge la versione 1: installane uno pi\xF9 nuovo, oppure scrivi schemaVersion: 1 e guarda che cosa dice umot check."
    } : {
      en: "Write schemaVersion: 1 as the first setting.",
      it: "Scrivi schemaVersion: 1 come prima impostazione."
    }
  }),
  mergeKey: {
    en: "Write the settings out: merge keys are not read. Use extends to start from another file.",
    it: "Scrivi le impostazioni per esteso: le chiavi di fusione non si leggono. Con extends si parte da un altro file."
  },
  elsewhere: (path, typed) => ({
    en: `Did you mean ${path}? Write ${typed}.`,
    it: `Intendevi ${path}? Scrivi ${typed}.`
  }),
  delete: { en: "Delete it.", it: "Cancellala." },
  has: (keys) => ({ en: `It has ${keys.en}.`, it: `Contiene ${keys.it}.` }),
  /** How many more there are would only age. */
  hasMore: (keys, path) => ({
    en: `It has ${keys.join(", ")} and more; ${explainAll(path)} lists all.`,
    it: `Contiene ${keys.join(", ")} e altro; ${explainAll(path)} elenca tutto.`
  })
};
function explainAll(path) {
  return path === "" ? "umot explain settings" : `umot explain ${path}`;
}

// dist-ext/scenario/check/describeUnknownKey.js
function describeUnknownKey(path, key, written) {
  let where = path.length === 0 ? THE_SCENARIO : sameInAll(formatPath(path));
  return {
    code: "U113",
    place: keyPlace(written, [...path, key]),
    ...keyFaults.unknown(quote(key), where, adviceFor(path, key, written))
  };
}
function adviceFor(path, key, written) {
  if (key === "<<")
    return keyFaults.mergeKey;
  let schema = settingAt(path), siblings = schema === void 0 ? [] : knownKeys(schema), sibling = keyMeant(key, path, siblings);
  if (sibling !== void 0)
    return didYouMean(sibling);
  let meant = settingMeant(key, path, written);
  return meant !== void 0 ? keyFaults.elsewhere(formatPath(meant), nested(meant, path)) : siblings.length === 0 ? keyFaults.delete : keysOf(siblings, path);
}
function keysOf(keys, group) {
  return keys.length > mostListed ? keyFaults.hasMore(keys.slice(0, mostListed), formatPath(group)) : keyFaults.has(inEach((language) => listed(keys, language)));
}
function nested(meant, group) {
  let isInside = group.every((step, at) => step === meant[at]), [first, ...rest] = (isInside ? meant.slice(group.length) : meant).filter((step) => typeof step == "string"), inner = rest.reduceRight((value, step) => `{ ${step}: ${value} }`, "\u2026");
  return `${first}: ${inner}`;
}

// dist-ext/scenario/words/paths.js
var pathFaults = {
  lateExtends: {
    message: {
      en: "extends must stand in a file, but is set afterwards.",
      it: "extends deve stare in un file, ma viene impostato dopo."
    },
    advice: {
      en: "Write extends: ../baseline.yaml into the scenario.",
      it: "Scrivi extends: ../baseline.yaml nello scenario."
    }
  },
  noMatch: (text, group) => ({
    message: {
      en: `${text} must match settings of the scenario, but ${group}.* matches none.`,
      it: `${text} deve corrispondere a impostazioni dello scenario, ma ${group}.* non corrisponde a nessuna.`
    },
    advice: {
      en: "Name the setting instead of *, for example brands.nonna.coverage.search.",
      it: "Nomina l'impostazione al posto di *, per esempio brands.nonna.coverage.search."
    }
  }),
  nothingInside: (text, where) => ({
    message: {
      en: `${text} must be a setting, but ${where.en} has none inside.`,
      it: `${text} deve essere un'impostazione, ma ${where.it} non ne contiene.`
    },
    advice: { en: `Write ${where.en}=value.`, it: `Scrivi ${where.it}=valore.` }
  }),
  unknown: (text, where, step, advice) => ({
    message: {
      en: `${text} must be a setting, but ${where.en} has no \u201C${step}\u201D.`,
      it: `${text} deve essere un'impostazione, ma ${where.it} non ha \u201C${step}\u201D.`
    },
    advice
  }),
  onlyValues: (text) => ({
    message: {
      en: `a list or group must hold values only, but \u201C${text}\u201D has a comment, an anchor or a tag (#, &, *, !).`,
      it: `una lista o un gruppo deve contenere soltanto valori, ma \u201C${text}\u201D ha un commento, un'ancora o un'etichetta (#, &, *, !).`
    },
    advice: {
      en: "Write the values out; put a text with such a sign in quotes.",
      it: "Scrivi i valori per esteso; metti fra virgolette un testo con uno di questi segni."
    }
  }),
  notPathValue: (text, origin) => ({
    message: {
      en: `a setting must be written path=value, but is \u201C${text}\u201D.`,
      it: `un'impostazione deve essere scritta percorso=valore, ma \xE8 \u201C${text}\u201D.`
    },
    advice: {
      en: `Write ${origin} brands.nonna.price=28.`,
      it: `Scrivi ${origin} brands.nonna.price=28.`
    }
  })
};

// dist-ext/scenario/explain/settingPaths.js
function findPaths(scenario, text) {
  if (text.trim() === "extends")
    return { paths: [], fault: pathFaults.lateExtends };
  let steps = text.trim().replace(/\[(\d+|\*)\]/g, ".$1").split(".");
  return follow({ scenario, text: text.trim() }, settingTree(), [], steps);
}
function follow(search, schema, done, steps) {
  let [step, ...rest] = steps;
  if (step === void 0)
    return { paths: [done] };
  if (step === "*")
    return followAll(search, schema, done, rest);
  let inner = settingWithin(schema, step), names = namesAllowed(search.scenario, schema);
  return inner === void 0 || names !== void 0 && !names.includes(step) ? { paths: [], fault: unknownStep(search, done, step, names ?? knownKeys(schema)) } : follow(search, inner, [...done, schema.items === void 0 ? step : Number(step)], rest);
}
function followAll(search, schema, done, rest) {
  let found = (isOpenMap(schema) ? keysIn(search.scenario, done) : knownKeys(schema)).map((key) => follow(search, schema, done, [key, ...rest])), paths = found.flatMap((one) => one.paths);
  if (paths.length > 0)
    return { paths };
  let fault = found.find((one) => one.fault !== void 0)?.fault ?? pathFaults.noMatch(search.text, done.join("."));
  return { paths: [], fault };
}
function namesAllowed(scenario, { keys }) {
  return keys === "brand" || keys === "channel" || keys === "persona" ? keysIn(scenario, [`${keys}s`]) : void 0;
}
function unknownStep(search, done, step, keys) {
  let where = done.length === 0 ? THE_SCENARIO : sameInAll(done.join(".")), key = keyMeant(step, done, keys), meant = key === void 0 ? settingMeant(step, done, search.scenario) : [...done, key];
  if (keys.length === 0 && meant === void 0)
    return pathFaults.nothingInside(search.text, where);
  let advice = meant === void 0 ? keysOf(keys, done) : didYouMean(meant.join("."));
  return pathFaults.unknown(search.text, where, step, advice);
}

export {
  THE_SCENARIO,
  valueMessages,
  keyFaults,
  describeUnknownKey,
  pathFaults,
  findPaths
};
