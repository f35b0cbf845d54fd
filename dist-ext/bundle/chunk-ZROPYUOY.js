import {
  inOwnNames,
  ownNamesIn
} from "./chunk-FEVCERXE.js";
import {
  describeAllowed
} from "./chunk-Q4MJW33N.js";
import {
  expectationAdvice,
  expectationFaults
} from "./chunk-EQTEPMMD.js";
import {
  THE_SCENARIO,
  describeUnknownKey,
  findPaths,
  keyFaults,
  pathFaults,
  valueMessages
} from "./chunk-ZA2LFYVG.js";
import {
  keyMeant,
  metricMeant
} from "./chunk-7SSUBLQQ.js";
import {
  formatPath,
  keyPlace,
  keysIn,
  plainOf,
  valuePlace,
  writtenAt,
  writtenIn
} from "./chunk-VS55ZA4M.js";
import {
  describeGot,
  quote
} from "./chunk-O6QTT3LA.js";
import {
  DAYPARTS,
  DEVICES,
  FORMATS,
  MOMENTS
} from "./chunk-ORXSD6CF.js";
import {
  didYouMean,
  nearest
} from "./chunk-YSKE72ZF.js";
import {
  forbiddenCharacter,
  onOneLine,
  printable
} from "./chunk-IHKV4ZRP.js";
import {
  readPeriod
} from "./chunk-OSYIPCNT.js";
import {
  isFixed,
  knownKeys,
  settingAt,
  settingTree,
  writtenOnce
} from "./chunk-UMC5SZ3T.js";
import {
  marketSettings,
  scenarioSettings
} from "./chunk-YP3YIH73.js";
import {
  LANGUAGES
} from "./chunk-6MYXET5G.js";
import {
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import {
  BRAND_METRICS,
  MARKET_METRICS
} from "./chunk-BRBDQNOA.js";
import {
  listed
} from "./chunk-OL56547S.js";
import {
  inEach,
  sameInAll
} from "./chunk-FVAGRU5E.js";

// dist-ext/scenario/expectations.js
var number = String.raw`([-−+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)`, comparison = new RegExp(`^(\\S+)\\s*(<=|>=|\u2264|\u2265|<|>)\\s*${number}$`), between = new RegExp(`^(\\S+)\\s+between\\s+${number}\\s+and\\s+${number}$`);
function parseExpectation(text, market, rule = "expectation") {
  let bounds = readBounds(text.trim(), rule);
  if ("message" in bounds)
    return { fault: bounds };
  let steps = bounds.subject.split("."), [name, metric, period] = steps, fault = steps.length === 3 ? checkNames({ text, rule, name, metric, period }, market) : badShape(text, rule);
  if (fault !== void 0)
    return { fault };
  let { low, high, strict } = bounds;
  return { expectation: { text, brand: name === "market" ? "" : name, metric, period, low, high, strict } };
}
function isMet({ low, high, strict }, value) {
  return strict ? value > low && value < high : value >= low && value <= high;
}
function readBounds(text, rule) {
  let [, within, first, second] = between.exec(text) ?? [];
  if (within !== void 0) {
    let [low, high] = [toNumber(first), toNumber(second)];
    if (low < high)
      return { subject: within, low, high, strict: !1 };
    let advice2 = low === high ? expectationAdvice.leaveRoom : expectationAdvice.between(within, high, low);
    return expectationFaults.wrongOrder(rule, quote(text), advice2);
  }
  let [, subject, sign = "", bound] = comparison.exec(text) ?? [];
  if (subject === void 0)
    return badShape(text, rule);
  let value = toNumber(bound), isFloor = /[>≥]/.test(sign);
  return {
    subject,
    low: isFloor ? value : Number.NEGATIVE_INFINITY,
    high: isFloor ? Number.POSITIVE_INFINITY : value,
    strict: sign === "<" || sign === ">"
  };
}
function toNumber(text) {
  return Number(text.replace("\u2212", "-"));
}
function badShape(text, rule) {
  return expectationFaults.badShape(rule, quote(text), adviceOnShape(text));
}
function adviceOnShape(text) {
  let [, subject, value] = /^(\S+)\s*(?:=|==|!=|±|~)\s*±?\s*([\d.]+)/.exec(text.trim()) ?? [];
  if (subject !== void 0) {
    let middle = Number(value), [low, high] = [middle * 0.9, middle * 1.1].map((bound) => Number(bound.toPrecision(3)));
    return expectationAdvice.neverExactly(subject, low, high);
  }
  return /\d\s*%/.test(text) ? expectationAdvice.percent : /\d,\d/.test(text) ? expectationAdvice.point : expectationAdvice.example;
}
function checkNames({ text, rule, name, metric, period }, market) {
  let isMarket = name === "market";
  if (!isMarket && !market.brands.includes(name)) {
    let advice2 = adviceOn(name, [...market.brands, "market"]);
    return expectationFaults.unknownName(rule, "subject", quote(text), name, advice2);
  }
  let metrics = Object.keys(isMarket ? MARKET_METRICS : BRAND_METRICS);
  if (!metrics.includes(metric)) {
    let what = isMarket ? "marketMetric" : "brandMetric";
    return expectationFaults.unknownName(rule, what, quote(text), metric, adviceOn(metric, metrics));
  }
  if (readPeriod(period, market.days) === void 0)
    return expectationFaults.unknownPeriod(rule, market.days, quote(text), period);
}
function adviceOn(got, candidates) {
  let guess = metricMeant(got, candidates);
  return guess !== void 0 ? didYouMean(guess) : expectationAdvice.thereAre(inEach((language) => listed(candidates, language, 20)));
}

// dist-ext/scenario/compile/calendar.js
var isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
function isCalendarDate(text) {
  let found = isoDate.exec(text);
  if (found === null)
    return !1;
  let { year, month, day } = calendarDay(text, 0);
  return year === Number(found[1]) && month === Number(found[2]) && day === Number(found[3]);
}
function calendarDay(start2, days) {
  let date = new Date(millisecondsOf(start2) + days * 864e5);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
function formatDay({ year, month, day }) {
  let padded = (value, length) => String(value).padStart(length, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
function newYearDays(start2, days) {
  let firstDay = millisecondsOf(start2) / 864e5, found = [];
  for (let year = calendarDay(start2, 0).year + 1; ; ++year) {
    let day = millisecondsOf(`${String(year).padStart(4, "0")}-01-01`) / 864e5 - firstDay;
    if (day >= days)
      return found;
    found.push(day);
  }
}
function millisecondsOf(date) {
  let [, year, month, day] = isoDate.exec(date) ?? [], instant = /* @__PURE__ */ new Date(0);
  return instant.setUTCFullYear(Number(year), Number(month) - 1, Number(day)), instant.getTime();
}

// dist-ext/scenario/compile/tables.js
function column(items, value) {
  return Float64Array.from(items, value);
}
function wholeColumn(items, value) {
  return Int32Array.from(items, value);
}
function flagColumn(items, isSo) {
  return Uint8Array.from(items, (item) => isSo(item) ? 1 : 0);
}
function rows(items, row) {
  return Float64Array.from(items.flatMap(row));
}
function normalised(weights) {
  let total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
function entry(map, name) {
  return Object.hasOwn(map, name) ? map[name] : void 0;
}
function precisionOf(spread) {
  return 1 / (spread * spread);
}

// dist-ext/scenario/read/mergeWritten.js
function mergeWritten(base, over) {
  if (over.kind !== "map")
    return over;
  let start2 = base.kind === "map" ? base : spreadOver(base, [...over.entries.keys()]);
  if (start2 === void 0)
    return over;
  let entries = new Map(start2.entries);
  for (let [key, entry2] of over.entries) {
    let before = entries.get(key), isRemoval = entry2.value.kind === "scalar" && entry2.value.value === null;
    before === void 0 ? entries.set(key, entry2) : isRemoval ? entries.delete(key) : entries.set(key, { place: entry2.place, value: mergeWritten(before.value, entry2.value) });
  }
  return { kind: "map", place: over.place, entries };
}
function replaceWritten(within, path, value) {
  let [step, ...rest] = path;
  if (step === void 0)
    return within === void 0 ? value : mergeWritten(within, value);
  if (within?.kind === "list") {
    let items = within.items.map((item, at) => at === Number(step) ? replaceWritten(item, rest, value) : item);
    return { ...within, items };
  }
  let key = String(step), map = within?.kind === "map" ? within : within && spreadOver(within, [key]), entries = new Map(map?.entries), before = entries.get(key);
  return rest.length === 0 && value.kind === "scalar" && value.value === null && before !== void 0 ? entries.delete(key) : entries.set(key, { place: value.place, value: replaceWritten(before?.value, rest, value) }), { kind: "map", place: map?.place ?? value.place, entries };
}
function spreadOver(written, keys) {
  if (written.kind !== "scalar" || keys.length === 0)
    return;
  let row = ROWS[typeof written.value];
  if (row === void 0 || !keys.every((key) => row.includes(key)))
    return;
  let entry2 = { place: written.place, value: written };
  return { kind: "map", place: written.place, entries: new Map(row.map((key) => [key, entry2])) };
}
var ROWS = { number: MOMENTS, string: LANGUAGES };

// dist-ext/scenario/read/readLiteral.js
import { parse } from "yaml";

// dist-ext/scenario/read/readYaml.js
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";

// dist-ext/scenario/words/files.js
var asText = {
  message: {
    en: "the file must be text (UTF-8), but is something else.",
    it: "il file deve essere un testo (UTF-8), ma \xE8 qualcos'altro."
  },
  advice: {
    en: "Give the .yaml file of a scenario; if an editor wrote it, save it as UTF-8.",
    it: "Indica il file .yaml di uno scenario; se l'ha scritto un editor, salvalo in UTF-8."
  }
}, fileFaults = {
  missingScenario: (file) => ({
    message: {
      en: `${file} must be the file of a scenario, but there is no such file.`,
      it: `${file} deve essere il file di uno scenario, ma questo file non c'\xE8.`
    },
    advice: {
      en: "Check the path; umot init writes a scenario to start from.",
      it: "Controlla il percorso; umot init scrive uno scenario da cui partire."
    }
  }),
  missingBase: (file) => ({
    message: {
      en: `extends must name a file, but there is no ${file}.`,
      it: `extends deve nominare un file, ma ${file} non c'\xE8.`
    },
    advice: {
      en: "Write the path relative to this file, for example ../baseline.yaml.",
      it: "Scrivi il percorso a partire da questo file, per esempio ../baseline.yaml."
    }
  }),
  asText,
  tooLarge: (most2, got) => ({
    message: {
      en: `the file must be at most ${most2} MB, but is ${got} MB.`,
      it: `il file deve essere al massimo di ${most2} MB, ma \xE8 di ${got} MB.`
    },
    advice: {
      en: "Give the file of a scenario; observed data are no part of it.",
      it: "Indica il file di uno scenario; i dati osservati non ne fanno parte."
    }
  }),
  circle: (chain) => ({
    message: {
      en: `extends must lead to a scenario that extends nothing, but goes in a circle: ${chain}.`,
      it: `extends deve portare a uno scenario che non ne estende altri, ma gira in tondo: ${chain}.`
    },
    advice: {
      en: "Take the line extends out of one of these files.",
      it: "Togli la riga extends da uno di questi file."
    }
  }),
  notAScenario: (got) => ({
    message: {
      en: `the file must hold the settings of a scenario (key: value), but is ${{ empty: "empty", list: "a list", text: "a single text", other: "something else" }[got]}.`,
      it: `il file deve contenere le impostazioni di uno scenario (chiave: valore), ma \xE8 ${{ empty: "vuoto", list: "una lista", text: "un testo solo", other: "qualcos'altro" }[got]}.`
    },
    advice: {
      en: "Begin with schemaVersion: 1 and title: \u2026; umot init writes a scenario to start from.",
      it: "Comincia con schemaVersion: 1 e title: \u2026; umot init scrive uno scenario da cui partire."
    }
  })
};

// dist-ext/scenario/words/yaml.js
var yamlFaults = {
  unknownAlias: (name) => ({
    message: {
      en: `*${name} must stand for what &${name} marks, but nothing is marked so before it.`,
      it: `*${name} deve stare per ci\xF2 che &${name} segna, ma prima niente \xE8 segnato cos\xEC.`
    },
    advice: {
      en: `Mark something with &${name}, or put a text that begins with * in quotes.`,
      it: `Segna qualcosa con &${name}, oppure metti fra virgolette un testo che comincia con *.`
    }
  }),
  aliasOfItself: (name) => ({
    message: {
      en: `*${name} must stand for something else, but stands inside what &${name} marks.`,
      it: `*${name} deve stare per qualcos'altro, ma si trova dentro ci\xF2 che &${name} segna.`
    },
    advice: {
      en: "Write the values out instead of repeating them.",
      it: "Scrivi i valori per esteso invece di ripeterli."
    }
  }),
  tooDeep: (deepest2) => ({
    message: {
      en: `the file must nest at most ${deepest2} maps and lists, but nests more.`,
      it: `il file deve annidare al massimo ${deepest2} gruppi e liste, ma ne annida di pi\xF9.`
    },
    advice: {
      en: "Look for a bracket that is never closed, or an anchor that contains itself.",
      it: "Cerca una parentesi mai chiusa, o un'ancora che contiene se stessa."
    }
  }),
  tooMany: (values, aliases) => ({
    message: {
      en: `the file must hold at most ${values} values and ${aliases} aliases, but holds more.`,
      it: `il file deve contenere al massimo ${values} valori e ${aliases} alias, ma ne contiene di pi\xF9.`
    },
    advice: {
      en: "Aliases (*name) repeat what they stand for; write fewer of them.",
      it: "Gli alias (*nome) ripetono ci\xF2 per cui stanno; scrivine di meno."
    }
  }),
  badKey: (name) => ({
    message: {
      en: `a key must be a plain word, but is ${name === void 0 ? "a list or a map" : `\u201C${name}\u201D`}.`,
      it: `una chiave deve essere una parola semplice, ma \xE8 ${name === void 0 ? "una lista o un gruppo" : `\u201C${name}\u201D`}.`
    },
    advice: {
      en: "Use letters and digits, for example nonna or searchAds.",
      it: "Usa lettere e cifre, per esempio nonna o searchAds."
    }
  }),
  duplicateKey: (name, line) => ({
    message: {
      en: `${name} must be written once, but stands on line ${line} already.`,
      it: `${name} deve essere scritto una volta sola, ma sta gi\xE0 alla riga ${line}.`
    },
    advice: {
      en: "Keep one of the two and delete the other.",
      it: "Tieni uno dei due e cancella l'altro."
    }
  }),
  directive: (line) => ({
    message: {
      en: `the file must be YAML 1.2 without directives, but begins with \u201C${line}\u201D.`,
      it: `il file deve essere YAML 1.2 senza direttive, ma comincia con \u201C${line}\u201D.`
    },
    advice: {
      en: "Delete that line: directives change what is read (with YAML 1.1, no becomes false and 0100 becomes 64).",
      it: "Cancella quella riga: le direttive cambiano ci\xF2 che si legge (con YAML 1.1 no diventa false e 0100 diventa 64)."
    }
  }),
  secondScenario: {
    message: {
      en: "the file must hold one scenario, but a second begins here.",
      it: "il file deve contenere un solo scenario, ma qui ne comincia un secondo."
    },
    advice: {
      en: "Delete the line --- or write each scenario into a file of its own.",
      it: "Cancella la riga --- oppure scrivi ogni scenario in un file suo."
    }
  },
  invalid: (reason, advice2) => ({
    message: {
      en: `the file must be valid YAML, but is not here: ${reason.en}.`,
      it: `il file deve essere YAML valido, ma qui non lo \xE8: ${reason.it}.`
    },
    advice: advice2
  })
};

// dist-ext/scenario/check/refuseText.js
var mostCharacters = 2e6, deepest = 40, mostBrackets = 100, deepIndentation = /^[ ?:-]{500}/m;
function refuseText(text, file, { line, column: column2 }) {
  let place = { file, line, column: column2, length: 1 };
  if (text.length > mostCharacters) {
    let size = (text.length / 1e6).toFixed(1);
    return { code: "U103", place, ...fileFaults.tooLarge(mostCharacters / 1e6, size) };
  }
  return text.includes("\0") ? { code: "U102", place, ...fileFaults.asText } : isNestedTooDeep(text) ? { code: "U107", place, ...yamlFaults.tooDeep(deepest) } : void 0;
}
function isNestedTooDeep(text) {
  let depth = 0;
  for (let at = 0; at < text.length; ++at) {
    let character = text[at];
    if (character === "[" || character === "{" ? ++depth : (character === "]" || character === "}") && depth > 0 && --depth, depth > mostBrackets)
      return !0;
  }
  return deepIndentation.test(text);
}

// dist-ext/scenario/read/syntaxErrors.js
var syntaxWords = {
  TAB_AS_INDENT: {
    reason: { en: "a line begins with a tab", it: "una riga comincia con un tabulatore" },
    advice: {
      en: "Indent with spaces: two for each level.",
      it: "Rientra con gli spazi: due per ogni livello."
    }
  },
  BAD_INDENT: {
    reason: {
      en: "a line is indented differently from those that it belongs to",
      it: "una riga \xE8 rientrata diversamente da quelle a cui appartiene"
    },
    advice: {
      en: "Indent the keys of one group by the same number of spaces.",
      it: "Rientra le chiavi di un gruppo con lo stesso numero di spazi."
    }
  },
  BLOCK_AS_IMPLICIT_KEY: {
    reason: { en: "a line holds more than one \u201C: \u201D", it: "una riga contiene pi\xF9 di un \u201C: \u201D" },
    advice: {
      en: "Write one key: value a line; put a text with a colon in quotes.",
      it: "Scrivi una sola chiave: valore per riga; metti fra virgolette un testo con i due punti."
    }
  },
  TAG_RESOLVE_FAILED: {
    reason: {
      en: "a value has a tag (!), which is not read",
      it: "un valore ha un'etichetta (!), che non si legge"
    },
    advice: {
      en: "Delete the word that begins with !, or put a text that begins with it in quotes.",
      it: "Cancella la parola che comincia con !, oppure metti fra virgolette un testo che comincia cos\xEC."
    }
  },
  UNCLOSED: {
    reason: { en: "a bracket or quote is not closed", it: "una parentesi o una virgoletta non \xE8 chiusa" },
    advice: {
      en: "Close every [, { and quote, best on the line where it is opened.",
      it: "Chiudi ogni [, { e virgoletta, meglio se nella riga in cui si apre."
    }
  }
}, otherSyntax = {
  reason: { en: "this cannot be understood", it: "non si riesce a capire" },
  advice: {
    en: "Write key: value lines; put texts with special characters in quotes.",
    it: "Scrivi righe chiave: valore; metti fra virgolette i testi con caratteri speciali."
  }
};
function describeSyntaxError(error, place) {
  if (error.code === "MULTIPLE_DOCS")
    return { code: "U109", place, ...yamlFaults.secondScenario };
  let isUnclosed = error.code === "MISSING_CHAR" || /^Flow .* end with/.test(error.message), { reason, advice: advice2 } = syntaxWords[isUnclosed ? "UNCLOSED" : error.code] ?? otherSyntax;
  return { code: "U104", place, ...yamlFaults.invalid(reason, advice2) };
}

// dist-ext/scenario/read/readYaml.js
var mostValues = 1e5, mostAliases = 100;
function readYaml(text, file, start2 = { line: 1, column: 1 }) {
  let refused = refuseText(text, file, start2);
  if (refused !== void 0)
    return { complaints: [refused] };
  let lines2 = new LineCounter(), placeOf2 = (from, to) => placeBetween(lines2, file, start2, from, to), directive = directiveIn(text);
  if (directive !== void 0)
    return { complaints: [{ code: "U104", place: { file, line: directive.line + start2.line, column: 1, length: directive.text.length }, ...yamlFaults.directive(directive.text) }] };
  try {
    let parsed = parseDocument(text, { lineCounter: lines2, uniqueKeys: !1, prettyErrors: !1 }), complaints = [...parsed.errors, ...parsed.warnings].map((error) => describeSyntaxError(error, placeOf2(...error.pos)));
    return complaints.length > 0 ? { complaints } : convert(parsed, placeOf2);
  } catch (cause) {
    if (!(cause instanceof RangeError))
      throw cause;
    return { complaints: [tooDeep(placeOf2(0, 1))] };
  }
}
function directiveIn(text) {
  let lines2 = text.split(/\r\n?|\n/, mostLinesBefore), line = lines2.findIndex((one) => !/^[ \t]*(#.*)?$/.test(one));
  return lines2[line]?.startsWith("%") ? { line, text: lines2[line] } : void 0;
}
var mostLinesBefore = 1e4;
function convert(document, placeOf2) {
  let conversion = { document, placeOf: placeOf2, complaints: [], values: 0, aliases: 0 };
  return { written: convertNode(conversion, document.contents, placeOf2(0, 1), 0), complaints: conversion.complaints };
}
function convertNode(conversion, node, around, depth) {
  let place = placeOfNode(conversion, node) ?? around;
  if (depth > deepest)
    return refuse(conversion, tooDeep(place));
  if (++conversion.values > mostValues)
    return refuse(conversion, tooMany(place));
  if (isAlias(node))
    return convertAlias(conversion, node, place, depth);
  if (isMap(node)) {
    let entries = /* @__PURE__ */ new Map();
    for (let pair of node.items)
      convertPair(conversion, entries, pair, place, depth);
    return { kind: "map", place, entries };
  }
  if (isSeq(node)) {
    let items = node.items.map((item) => convertNode(conversion, item, place, depth + 1));
    return { kind: "list", place, items };
  }
  return scalarOf(place, node);
}
function scalarOf(place, node) {
  if (!isScalar(node))
    return { kind: "scalar", place, value: null };
  let { value, source } = node, isOther = typeof value == "number" && source !== void 0 && source !== String(value);
  return { kind: "scalar", place, value, ...isOther && { source } };
}
function convertAlias(conversion, alias, place, depth) {
  if (++conversion.aliases > mostAliases)
    return refuse(conversion, tooMany(place));
  let target = alias.resolve(conversion.document);
  return target === void 0 ? refuse(conversion, { code: "U104", place, ...yamlFaults.unknownAlias(alias.source) }) : (target.range?.[0] ?? 0) <= (alias.range?.[0] ?? 0) && (target.range?.[1] ?? 0) >= (alias.range?.[1] ?? 0) ? refuse(conversion, { code: "U107", place, ...yamlFaults.aliasOfItself(alias.source) }) : convertNode(conversion, target, place, depth + 1);
}
function convertPair(conversion, entries, { key, value }, around, depth) {
  let place = placeOfNode(conversion, key) ?? around, name = isScalar(key) ? nameOf(key) : void 0;
  name === void 0 || name in {} ? conversion.complaints.push({ code: "U106", place, ...yamlFaults.badKey(name) }) : entries.has(name) ? conversion.complaints.push({
    code: "U105",
    place,
    ...yamlFaults.duplicateKey(name, entries.get(name)?.place.line ?? 0)
  }) : entries.set(name, { place, value: convertNode(conversion, value, place, depth + 1) });
}
function nameOf({ value, source }) {
  return typeof value == "string" ? value : source ?? String(value);
}
function placeOfNode({ placeOf: placeOf2 }, node) {
  let range = node?.range;
  return range ? placeOf2(range[0], range[1]) : void 0;
}
function placeBetween(lines2, file, start2, from, to) {
  let first = lines2.linePos(from), last = lines2.linePos(to), line = Math.max(first.line, 1), shift = line === 1 ? start2.column - 1 : 0, length = last.line === first.line ? Math.max(1, to - from) : 1;
  return { file, line: line + start2.line - 1, column: Math.max(first.col, 1) + shift, length };
}
function refuse(conversion, complaint) {
  return conversion.complaints.some(({ code }) => code === complaint.code) || conversion.complaints.push(complaint), { kind: "scalar", place: complaint.place, value: null };
}
function tooDeep(place) {
  return { code: "U107", place, ...yamlFaults.tooDeep(deepest) };
}
function tooMany(place) {
  return { code: "U108", place, ...yamlFaults.tooMany(mostValues, mostAliases) };
}

// dist-ext/scenario/read/readLiteral.js
function readLiteral(text, place, schema) {
  let typed = text.trim(), isOpen = /^[[{]/.test(typed), isQuoted = /^"(?:[^"\\]|\\.)*"$/.test(typed) || /^'(?:[^']|'')*'$/.test(typed);
  if (isOpen && !isText(schema) || isQuoted)
    return readWithin(text, place, isOpen);
  if (typed === "")
    return { value: { kind: "scalar", place, value: null }, complaints: [] };
  let value = isText(schema) || !isPlainWord(typed) ? typed : plainValue(typed), isOther = typeof value == "number" && String(value) !== typed;
  return { value: { kind: "scalar", place, value, ...isOther && { source: typed } }, complaints: [] };
}
function readWithin(text, place, isOpen) {
  let { file, line, column: column2 } = place, empty = { kind: "scalar", place, value: null };
  if (isOpen && withoutQuoted(text).match(/(^|[\s,[{:])[&*!#]/) !== null)
    return { value: empty, complaints: [{ code: "U202", place, ...pathFaults.onlyValues(text.trim()) }] };
  let { written = empty, complaints } = readYaml(text, file, { line, column: column2 });
  return { value: written, complaints };
}
function withoutQuoted(text) {
  return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, "x");
}
function isText(setting) {
  let { type, ...schema } = writtenOnce(setting ?? {});
  return type === "string" && schema.enum === void 0 && schema.const === void 0;
}
function isPlainWord(typed) {
  return /^[\w.+~-]*$/.test(typed) && !["-", "---", "..."].includes(typed);
}
function plainValue(typed) {
  return parse(typed, { logLevel: "silent" });
}

// dist-ext/scenario/read/settingTexts.js
var COMMAND_LINE = "--set";
function splitSettings(text) {
  return text.split(/,\s*(?=[A-Za-z][\w.*[\]]*\s*=)/).map((setting) => setting.trim());
}
function textOfSettings(settings) {
  return settings.map(lineOf).join(`
`);
}
function applyWritten(written, settings, origin = COMMAND_LINE) {
  let complaints = [];
  return { written: settings.reduce((before, setting, index) => {
    let at = { origin, line: index + 1 }, read = typeof setting == "string" ? readSetting(setting, at) : readGiven(setting, at);
    if ("code" in read)
      return complaints.push(read), before;
    let { paths, fault } = findPaths(before, read.path);
    fault !== void 0 && complaints.push({ code: "U201", place: read.place, ...fault });
    let { value, complaints: wrong } = read.valueFor(settingAt(paths[0] ?? []));
    return complaints.push(...wrong), wrong.length > 0 ? before : paths.reduce((tree, path) => replaceWritten(withList(tree, path), path, value), before);
  }, written), complaints };
}
function withList(written, path) {
  let list = path.slice(0, -1);
  return typeof path.at(-1) != "number" || writtenIn(written, list) !== void 0 ? written : replaceWritten(written, list, writtenAt(written.place, settingAt(list)?.default));
}
function pathAndValue(setting) {
  if (typeof setting != "string")
    return setting;
  let read = readSetting(setting, { origin: COMMAND_LINE, line: 1 });
  return "code" in read ? void 0 : { path: read.path, value: plainOf(read.valueFor(void 0).value) };
}
function readSetting(text, spot) {
  let equals = text.indexOf("="), path = text.slice(0, equals).trim(), place = placeOf(spot, 1, equals < 0 ? text.length : path.length);
  if (equals < 1)
    return { code: "U202", place, ...pathFaults.notPathValue(text, spot.origin) };
  let typed = text.slice(equals + 1), before = typed.length - typed.trimStart().length, at = placeOf(spot, equals + 2 + before, typed.trim().length);
  return { path, place, valueFor: (schema) => readLiteral(typed.trim(), at, schema) };
}
function readGiven(setting, spot) {
  let { path } = setting, length = lineOf(setting).length - path.length - 1, value = writtenAt(placeOf(spot, path.length + 2, Math.max(1, length)), setting.value);
  return { path, place: placeOf(spot, 1, path.length), valueFor: () => ({ value, complaints: [] }) };
}
function lineOf(setting) {
  return typeof setting == "string" ? setting : `${setting.path}=${JSON.stringify(setting.value)}`;
}
function placeOf({ origin, line }, column2, length) {
  return { file: origin, line, column: column2, length: Math.max(1, length) };
}

// dist-ext/scenario/check/problem.js
function identityOf({ code, file, line, column: column2 }) {
  return `${code} ${file}:${line}:${column2}`;
}
var longestLine = 1e4, longestSentence = 600, mostProblems = 1e3;
function toProblems(complaints, texts) {
  let files = [...texts.keys()], seen = /* @__PURE__ */ new Set();
  return complaints.filter(({ code, place, subject = "" }) => {
    let key = `${identityOf({ code, ...place })} ${subject}`;
    return !seen.has(key) && seen.add(key);
  }).sort(({ place: a }, { place: b }) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column).slice(0, mostProblems).map(({ place, isQuoted = !0, ...said }) => ({
    code: said.code,
    message: sentence(said.message),
    advice: sentence(said.advice),
    ...place,
    excerpt: isQuoted ? lineOf2(texts.get(place.file) ?? "", place.line) : ""
  }));
}
function sentence(text) {
  return inEach((language) => {
    let shown2 = printable(text[language]);
    return shown2.length > longestSentence ? `${shown2.slice(0, longestSentence)}\u2026.` : shown2;
  });
}
function lineOf2(text, line) {
  let from = 0;
  for (let passed = 1; passed < line; ++passed) {
    let end2 = text.indexOf(`
`, from);
    if (end2 < 0)
      return "";
    from = end2 + 1;
  }
  let end = text.indexOf(`
`, from);
  return text.slice(from, Math.min(end < 0 ? text.length : end, from + longestLine)).replace(/\r$/, "");
}

// dist-ext/scenario/check/check.js
function placeOfFinding(written, { path, atKey = !1 }) {
  return atKey ? keyPlace(written, path) : valuePlace(written, path);
}
function shown(value) {
  return String(Number(value.toPrecision(6)));
}

// dist-ext/scenario/check/costs.js
var advice = {
  en: "Write \u201Cof: brands.nonna.quality\u201D.",
  it: "Scrivi \u201Cof: brands.nonna.quality\u201D."
}, costFaults = {
  notOneBrand: (path) => ({
    message: {
      en: `a cost must be of a setting of one brand, but is of ${path}.`,
      it: `un costo deve essere di un'impostazione di una sola marca, ma \xE8 di ${path}.`
    },
    advice
  }),
  notANumber: (path, allowed) => ({
    message: {
      en: `a cost must be of a number, but ${path} is ${allowed.en}.`,
      it: `un costo deve essere di un numero, ma ${path} \xE8 ${allowed.it}.`
    },
    advice
  }),
  isMoney: (path) => ({
    message: {
      en: `a cost must be of what a brand is or does, but ${path} is itself money or a day.`,
      it: `un costo deve essere di ci\xF2 che una marca \xE8 o fa, ma ${path} \xE8 gi\xE0 denaro o un giorno.`
    },
    advice
  })
}, checkCosts = ({ scenario, written }) => {
  if (scenario.costs.length === 0)
    return [];
  let tree = writtenAt(written.place, scenario);
  return scenario.costs.flatMap(({ of }, at) => {
    let path = ["costs", at, "of"], { paths, fault } = findPaths(tree, of);
    if (fault !== void 0)
      return [{ code: "U201", path, ...fault }];
    let brands = new Set(paths.map(([group, brand2]) => group === "brands" ? brand2 : "")), [brand] = brands;
    if (brands.size > 1 || brand === "")
      return [{ code: "U314", path, ...costFaults.notOneBrand(of) }];
    let odd = paths.map((found) => settingAt(found) ?? {}).find((schema) => !isNumber(schema));
    if (odd !== void 0) {
      let allowed = inEach((language) => describeAllowed(odd, language));
      return [{ code: "U314", path, ...costFaults.notANumber(of, allowed) }];
    }
    return /\.(price|unitCost|entryDay)$|[cC]ost$/.test(of) ? [{ code: "U314", path, ...costFaults.isMoney(of) }] : [];
  });
};
function isNumber({ anyOf, ...schema }) {
  return [schema, ...anyOf ?? []].some(({ type }) => type === "number" || type === "integer");
}

// dist-ext/scenario/words/market.js
var marketFaults = {
  noSuchDate: (date) => ({
    message: {
      en: `market.start must be a day of the calendar (YYYY-MM-DD), but there is no ${date}.`,
      it: `market.start deve essere un giorno del calendario (AAAA-MM-GG), ma ${date} non esiste.`
    },
    advice: { en: "Write a date such as 2018-01-01.", it: "Scrivi una data come 2018-01-01." }
  }),
  yearOutside: (first, last, date) => ({
    message: {
      en: `market.start must lie in the years ${first} to ${last}, but is ${date}.`,
      it: `market.start deve cadere fra il ${first} e il ${last}, ma \xE8 ${date}.`
    },
    advice: {
      en: "Write a date such as 2018-01-01; the year sets how many people use phones.",
      it: "Scrivi una data come 2018-01-01; l'anno decide quanti usano lo smartphone."
    }
  }),
  endOutside: (last, start2, days, end) => ({
    message: {
      en: `the run must end by ${last}-12-31, but ${days} days from ${start2} end on ${end}.`,
      it: `la simulazione deve finire entro il ${last}-12-31, ma ${days} giorni dal ${start2} finiscono il ${end}.`
    },
    advice: {
      en: "Begin earlier (market.start), or simulate fewer days.",
      it: "Comincia prima (market.start), oppure simula meno giorni."
    }
  }),
  dayOutside: (where, days, day) => ({
    message: {
      en: `${where} must be from 0 to ${days - 1} (day), but is ${day}.`,
      it: `${where} deve essere fra 0 e ${days - 1} (giorno), ma \xE8 ${day}.`
    },
    advice: {
      en: `The run has ${days} ${days === 1 ? "day" : "days"}, counted from 0; make market.days longer or the day earlier.`,
      it: `I giorni della simulazione sono ${days}, contati da 0; allunga market.days o anticipa il giorno.`
    }
  }),
  tooManySeeded: (where, most2, people, setting) => ({
    message: {
      en: `${where} must be at most the ${most2} people of the market (${setting}), but is ${people}.`,
      it: `${where} pu\xF2 essere al massimo pari alle ${most2} persone del mercato (${setting}), ma \xE8 ${people}.`
    },
    advice: {
      en: `Seed fewer people, or raise ${setting}.`,
      it: `Dai il prodotto a meno persone, oppure aumenta ${setting}.`
    }
  }),
  tooFewSeeded: (where, each, people) => ({
    message: {
      en: `${where} must reach at least one consumer, of whom each stands for ${Math.round(each)} people here, but is ${people}.`,
      it: `${where} deve raggiungere almeno un consumatore, e qui ciascuno rappresenta ${Math.round(each)} persone, ma \xE8 ${people}.`
    },
    advice: {
      en: "Raise market.consumers, or give to more people.",
      it: "Aumenta market.consumers, oppure dai il prodotto a pi\xF9 persone."
    }
  }),
  nowhereToTurn: (persona, moment, dayparts) => {
    let when = dayparts.length === 0 ? "" : ` (${dayparts.join(", ")})`;
    return {
      message: {
        en: `personas.${persona} must have a channel to turn to in \u201CI want to ${moment}\u201D${when}, but the use of all channels is 0 there.`,
        it: `personas.${persona} deve avere un canale a cui rivolgersi nel momento ${moment}${when}, ma l\xEC l'uso di tutti i canali \xE8 0.`
      },
      advice: {
        en: `Give a channel a use above 0, for example use: { ${moment}: 1 }.`,
        it: `Dai a un canale un uso sopra 0, per esempio use: { ${moment}: 1 }.`
      }
    };
  },
  descending: (thresholds, ascending) => ({
    message: {
      en: `telling.starThresholds must ascend (0\u20131), but are ${thresholds}.`,
      it: `telling.starThresholds deve crescere (0\u20131), ma \xE8 ${thresholds}.`
    },
    advice: { en: `Write [${ascending}].`, it: `Scrivi [${ascending}].` }
  })
}, networkFaults = {
  tooManyFriends: (consumers, friends) => ({
    message: {
      en: `network.friends must be below the ${consumers} consumers (people), but is ${friends}.`,
      it: `network.friends deve essere sotto i ${consumers} consumatori (persone), ma \xE8 ${friends}.`
    },
    advice: {
      en: "For everybody knowing everybody write network.kind: complete.",
      it: "Se tutti conoscono tutti, scrivi network.kind: complete."
    }
  }),
  communitySize: (friends, consumers, size, example2) => ({
    message: {
      en: `network.communitySize must be above the ${friends} friends and at most the ${consumers} consumers (people), but is ${size}.`,
      it: `network.communitySize deve essere sopra i ${friends} amici e al massimo pari ai ${consumers} consumatori (persone), ma \xE8 ${size}.`
    },
    advice: { en: `Write a size such as ${example2}.`, it: `Scrivi una grandezza come ${example2}.` }
  }),
  noTies: (kinds) => ({
    message: {
      en: "network.ties must name a CSV file when network.kind is ties, but is empty.",
      it: "network.ties deve nominare un file CSV quando network.kind \xE8 ties, ma \xE8 vuoto."
    },
    advice: {
      en: `Write ties: friends.csv, or another kind: ${kinds.en}.`,
      it: `Scrivi ties: friends.csv, oppure un altro kind: ${kinds.it}.`
    }
  })
};

// dist-ext/scenario/check/days.js
var checkDays = ({ scenario }) => {
  let { days, consumers, population, start: start2 } = scenario.market, brands = Object.entries(scenario.brands);
  return [
    ...checkStart(start2, days),
    ...scenario.timeline.flatMap(({ day }, at) => checkDay(["timeline", at, "day"], day, days)),
    ...brands.flatMap(([name, { entryDay, seeding }]) => [
      ...checkDay(["brands", name, "entryDay"], entryDay, days),
      ...seeding.people > 0 ? checkDay(["brands", name, "seeding", "day"], seeding.day, days) : [],
      ...checkPeople(["brands", name, "seeding", "people"], seeding.people, { consumers, population })
    ])
  ];
};
function checkStart(start2, days) {
  let path = ["market", "start"];
  if (!isCalendarDate(start2))
    return [{ code: "U307", path, ...marketFaults.noSuchDate(start2) }];
  if (!isSupported(calendarDay(start2, 0)))
    return [{ code: "U307", path, ...marketFaults.yearOutside(1901, 2200, start2) }];
  let end = calendarDay(start2, days - 1);
  if (isSupported(end))
    return [];
  let fault = marketFaults.endOutside(2200, start2, days, formatDay(end));
  return [{ code: "U307", path: ["market", "days"], ...fault, needs: [path] }];
}
function isSupported({ year }) {
  return year >= 1901 && year <= 2200;
}
function checkDay(path, day, days) {
  if (day < days)
    return [];
  let fault = marketFaults.dayOutside(formatPath(path), days, day);
  return [{ code: "U304", path, ...fault, needs: [["market", "days"]] }];
}
function checkPeople(path, people, { consumers, population }) {
  let where = formatPath(path), most2 = population === 0 ? consumers : population, setting = population === 0 ? "consumers" : "population", needs = [["market", setting]];
  if (people > most2)
    return [
      { code: "U308", path, ...marketFaults.tooManySeeded(where, most2, people, `market.${setting}`), needs }
    ];
  let least = Math.ceil(most2 / consumers / 2);
  return people === 0 || people >= least ? [] : [{ code: "U308", path, ...marketFaults.tooFewSeeded(where, most2 / consumers, people), needs }];
}

// dist-ext/scenario/check/expectations.js
var checkExpectations = ({ scenario }) => {
  let market = { brands: Object.keys(scenario.brands), days: scenario.market.days };
  return scenario.expect.flatMap((text, at) => {
    let { fault } = parseExpectation(text, market);
    return fault === void 0 ? [] : [{ code: "U310", path: ["expect", at], needs: [["market", "days"]], ...fault }];
  });
};

// dist-ext/scenario/check/habits.js
var checkHabits = ({ scenario }) => Object.entries(scenario.personas).flatMap(([name, persona]) => reachedMoments(persona).flatMap((moment) => {
  let lonely = DAYPARTS.filter((daypart) => isLonely(persona, scenario.channels, moment, daypart));
  return lonely.length === 0 ? [] : [{ ...nowhereToTurn(name, moment, lonely), needs: needsOf(name, scenario) }];
}));
function needsOf(persona, { channels }) {
  return [
    ...["habits", "dayparts", "transitions"].map((group) => ["personas", persona, group]),
    ...Object.keys(channels).flatMap((channel) => ["use", "dayparts"].map((group) => ["channels", channel, group]))
  ];
}
function isLonely(persona, channels, moment, daypart) {
  return persona.dayparts[daypart] === 0 ? !1 : Object.entries(channels).every(([channel, { use, dayparts }]) => use[moment] === 0 || dayparts[daypart] === 0 || entry(persona.habits[moment], channel) === 0);
}
function reachedMoments({ transitions }) {
  let reached = /* @__PURE__ */ new Set(["know", "buy"]);
  for (let from of reached)
    for (let to of MOMENTS)
      transitions[from][to] > 0 && reached.add(to);
  return MOMENTS.filter((moment) => reached.has(moment));
}
function nowhereToTurn(persona, moment, dayparts) {
  let some = dayparts.length === DAYPARTS.length ? [] : dayparts, fault = marketFaults.nowhereToTurn(persona, moment, some);
  return { code: "U312", path: ["channels"], subject: `${persona} ${moment}`, atKey: !0, ...fault };
}

// dist-ext/scenario/words/names.js
var examples = {
  brands: "nonna: { quality: 0.8 }",
  channels: "search: {}",
  personas: "everybody: { share: 1 }"
}, ITALIAN = {
  brands: "le marche",
  channels: "i canali",
  personas: "le personas"
}, nameFaults = {
  tooFew: (group, most2) => ({
    message: {
      en: `${group} must be 1 to ${most2}, but there are none.`,
      it: `${group} deve contenere da 1 a ${most2} nomi, ma non ne contiene.`
    },
    advice: {
      en: `Write at least one, for example ${group}: { ${examples[group]} }.`,
      it: `Scrivine almeno uno, per esempio ${group}: { ${examples[group]} }.`
    }
  }),
  tooMany: (group, most2, count) => ({
    message: {
      en: `${group} must be 1 to ${most2}, but there are ${count}.`,
      it: `${group} deve contenere da 1 a ${most2} nomi, ma ne contiene ${count}.`
    },
    advice: {
      en: "Keep those that matter to the question; merge the others into one.",
      it: "Tieni quelli che contano per la domanda; unisci gli altri in uno solo."
    }
  }),
  reserved: {
    message: {
      en: "a brand must not be named market: that word means the whole market in expectations.",
      it: "una marca non deve chiamarsi market: nelle attese quella parola indica tutto il mercato."
    },
    advice: {
      en: "Choose another key; label: Market gives it that name in charts.",
      it: "Scegli un'altra chiave; label: Market le d\xE0 quel nome nei grafici."
    }
  },
  sameLabel: (group, first, second, label) => ({
    message: {
      en: `${group} must have names that can be told apart, but ${first} and ${second} are both shown as \u201C${label}\u201D.`,
      it: `${ITALIAN[group]} devono avere nomi che si distinguono, ma ${first} e ${second} compaiono con lo stesso nome, \u201C${label}\u201D.`
    },
    advice: {
      en: `Give one of them another label, for example label: ${label} (2).`,
      it: `Cambia una delle due etichette, per esempio label: ${label} (2).`
    }
  }),
  noFocus: (focus, advice2) => ({
    message: {
      en: `focus must name a brand, but there is no ${focus}.`,
      it: `focus deve nominare una marca, ma ${focus} non c'\xE8.`
    },
    advice: advice2
  }),
  brandsAre: (brands) => ({
    en: `The brands are ${brands.en}.`,
    it: `Le marche sono ${brands.it}.`
  }),
  noChannel: (where, name, advice2) => ({
    message: {
      en: `${where} must name a channel, but there is no ${name} among the channels.`,
      it: `${where} deve nominare un canale, ma fra i canali ${name} non c'\xE8.`
    },
    advice: advice2
  }),
  channelsAre: (channels) => ({
    en: `The channels are ${channels.en}.`,
    it: `I canali sono ${channels.it}.`
  })
};

// dist-ext/scenario/check/names.js
var most = 16, GROUPS = ["brands", "channels", "personas"], checkNames2 = ({ scenario }) => [
  ...GROUPS.flatMap((group) => checkCount(group, Object.keys(scenario[group]).length)),
  ...checkReserved(Object.keys(scenario.brands)),
  ...GROUPS.flatMap((group) => checkLabels(group, scenario[group])),
  ...checkFocus(scenario.focus, Object.keys(scenario.brands)),
  ...checkChannels(channelKeys(scenario.brands, scenario.personas), Object.keys(scenario.channels))
];
function checkCount(group, count) {
  if (count >= 1 && count <= most)
    return [];
  let fault = count === 0 ? nameFaults.tooFew(group, most) : nameFaults.tooMany(group, most, count);
  return [{ code: "U303", path: [group], atKey: !0, ...fault }];
}
function checkReserved(brands) {
  return brands.includes("market") ? [{ code: "U118", path: ["brands", "market"], atKey: !0, ...nameFaults.reserved }] : [];
}
function checkLabels(group, labelled) {
  let shown2 = Object.entries(labelled).map(([key, { label = key }]) => ({ key, label }));
  return shown2.flatMap(({ key, label }, at) => {
    let first = shown2.slice(0, at).find((other) => sameIn(label, other.label) !== void 0), language = first && sameIn(label, first.label);
    if (first === void 0 || language === void 0)
      return [];
    let owner = labelled[key].label === void 0 ? first : { key, label }, path = [group, owner.key, "label", ...typeof owner.label == "string" ? [] : [language]], needs = [
      [group, key, "label"],
      [group, first.key, "label"]
    ];
    return [
      {
        code: "U313",
        path,
        needs,
        ...nameFaults.sameLabel(group, first.key, key, spokenIn(label, language))
      }
    ];
  });
}
function sameIn(one, other) {
  return LANGUAGES.find((language) => folded(spokenIn(one, language)) === folded(spokenIn(other, language)));
}
function folded(label) {
  return label.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}
function checkFocus(focus, brands) {
  if (focus === "" || brands.includes(focus))
    return [];
  let guess = nearest(focus, brands), advice2 = guess === void 0 ? nameFaults.brandsAre(inEach((language) => listed(brands, language))) : didYouMean(guess);
  return [
    { code: "U305", path: ["focus"], needs: [["brands", focus]], ...nameFaults.noFocus(focus, advice2) }
  ];
}
function channelKeys(brands, personas) {
  return [
    ...Object.entries(brands).flatMap(([brand, settings]) => ["coverage", "prominence", "touchpoints"].flatMap((group) => Object.keys(settings[group]).map((key) => ["brands", brand, group, key]))),
    ...Object.entries(brands).flatMap(([brand, { advertising }]) => Object.keys(advertising.channels).map((key) => ["brands", brand, "advertising", "channels", key])),
    ...Object.entries(personas).flatMap(([persona, { habits }]) => MOMENTS.flatMap((moment) => Object.keys(habits[moment]).map((key) => ["personas", persona, "habits", moment, key])))
  ];
}
function checkChannels(paths, channels) {
  return paths.filter((path) => !channels.includes(String(path.at(-1)))).map((path) => {
    let name = String(path.at(-1)), guess = nearest(name, channels), advice2 = guess === void 0 ? nameFaults.channelsAre(inEach((language) => listed(channels, language, 16))) : didYouMean(guess);
    return {
      code: "U302",
      path,
      atKey: !0,
      needs: [["channels", name]],
      ...nameFaults.noChannel(formatPath(path), name, advice2)
    };
  });
}

// dist-ext/scenario/check/network.js
var OTHER_KINDS = ["smallWorld", "random", "scaleFree", "communities", "complete"], checkNetwork = ({ scenario }) => {
  let { kind, friends, communitySize, ties } = scenario.network, { consumers } = scenario.market, findings = [];
  friends >= consumers && findings.push({
    code: "U308",
    path: ["network", "friends"],
    ...networkFaults.tooManyFriends(consumers, friends),
    needs: [["market", "consumers"]]
  });
  let isFitting = communitySize <= consumers && communitySize > friends;
  if (kind === "communities" && friends < consumers && !isFitting) {
    let example2 = Math.min(consumers, Math.max(10, Math.ceil(friends) * 10));
    findings.push({
      code: "U308",
      path: ["network", "communitySize"],
      ...networkFaults.communitySize(friends, consumers, communitySize, example2),
      needs: [
        ["market", "consumers"],
        ["network", "friends"],
        ["network", "kind"]
      ]
    });
  }
  if (kind === "ties" && ties === "") {
    let kinds = inEach((language) => listed(OTHER_KINDS, language)), needs = [["network", "ties"]];
    findings.push({ code: "U309", path: ["network", "kind"], needs, ...networkFaults.noTies(kinds) });
  }
  return findings;
};

// dist-ext/scenario/check/sums.js
var sumFaults = {
  personas: (sum, advice2) => ({
    message: {
      en: `the shares of all personas must sum to 1, but sum to ${sum}.`,
      it: `le quote di tutte le personas devono dare 1 in somma, ma danno ${sum}.`
    },
    advice: advice2
  }),
  customers: (sum, advice2) => ({
    message: {
      en: `the shares of all brands' starting customers (customers.share) must sum to 1 at most, but sum to ${sum}.`,
      it: `le quote dei clienti iniziali di tutte le marche (customers.share) devono dare al massimo 1 in somma, ma danno ${sum}.`
    },
    advice: advice2
  }),
  row: (where, sum, advice2) => ({
    message: {
      en: `${where} must sum to 1, but sums to ${sum}.`,
      it: `${where} deve dare 1 in somma, ma d\xE0 ${sum}.`
    },
    advice: advice2
  }),
  /** what to add, or to take away where it is below zero */
  difference: (parts, toAdd, isTooMuch) => ({
    en: `They are ${parts.en}: ${isTooMuch ? "take away" : "add"} ${toAdd} in all.`,
    it: `Sono ${parts.it}: ${isTooMuch ? "togli" : "aggiungi"} ${toAdd} in tutto.`
  }),
  byDefault: { en: " (default)", it: " (predefinito)" },
  noDaypart: (where) => ({
    message: {
      en: `${where} must have a weight above 0, but all six are 0.`,
      it: `${where} deve avere un peso sopra 0, ma tutti e sei sono 0.`
    },
    advice: {
      en: "Give the dayparts in which this persona has micro-moments a weight.",
      it: "Dai un peso alle fasce del giorno in cui questa persona ha i suoi micro-momenti."
    }
  })
}, tolerance = 1e-6, checkSums = (checked) => {
  let { personas } = checked.scenario;
  return [
    ...checkShares(checked),
    ...checkCustomers(checked),
    ...Object.entries(personas).flatMap(([name, { devices, formats, transitions, dayparts }]) => [
      ...devices === void 0 ? [] : checkRow(checked, ["personas", name, "devices"], devices, DEVICES),
      ...checkRow(checked, ["personas", name, "formats"], formats, FORMATS),
      ...MOMENTS.flatMap((from) => checkRow(checked, ["personas", name, "transitions", from], transitions[from], MOMENTS)),
      ...checkDayparts(["personas", name, "dayparts"], DAYPARTS.map((daypart) => dayparts[daypart]))
    ])
  ];
};
function checkShares({ scenario }) {
  let shares = Object.entries(scenario.personas).map(([name, { share }]) => ({ name, share })), sum = shares.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) <= tolerance || shares.length === 0)
    return [];
  let parts = sameInAll(shares.map(({ name, share }) => `${name} ${shown(share)}`).join(", ")), fault = sumFaults.personas(shown(sum), differenceTo1(parts, sum)), needs = shares.map(({ name }) => ["personas", name, "share"]);
  return [{ code: "U301", path: ["personas"], atKey: !0, needs, ...fault }];
}
function checkCustomers({ scenario }) {
  let some = Object.entries(scenario.brands).map(([name, { customers }]) => [name, customers.share]).filter(([, share]) => share > 0), sum = some.reduce((total, [, share]) => total + share, 0);
  if (sum <= 1 + tolerance)
    return [];
  let parts = some.map(([name, share]) => `${name} ${shown(share)}`).join(", "), paths = some.map(([name]) => ["brands", name, "customers", "share"]), fault = sumFaults.customers(shown(sum), sumFaults.difference(sameInAll(parts), shown(sum - 1), !0));
  return [{ code: "U301", path: paths[0] ?? ["brands"], needs: paths, ...fault }];
}
function checkRow({ written }, path, row, keys) {
  let sum = keys.reduce((total, key) => total + row[key], 0);
  if (Math.abs(sum - 1) <= tolerance)
    return [];
  let parts = inEach((language) => keys.map((key) => {
    let isWritten = writtenIn(written, [...path, key]) !== void 0;
    return `${key} ${shown(row[key])}${isWritten ? "" : sumFaults.byDefault[language]}`;
  }).join(", ")), fault = sumFaults.row(formatPath(path), shown(sum), differenceTo1(parts, sum));
  return [{ code: "U301", path, atKey: !0, needs: keys.map((key) => [...path, key]), ...fault }];
}
function differenceTo1(parts, sum) {
  return sumFaults.difference(parts, shown(Math.abs(1 - sum)), sum > 1);
}
function checkDayparts(path, weights) {
  return weights.some((weight) => weight > 0) ? [] : [{ code: "U301", path, atKey: !0, needs: [path], ...sumFaults.noDaypart(formatPath(path)) }];
}

// dist-ext/scenario/words/sweep.js
var sweepFaults = {
  wrongOrder: (from, to) => ({
    message: {
      en: `sweep.to must be at least ${from}, where it begins, but is ${to}.`,
      it: `sweep.to deve essere almeno ${from}, da dove comincia, ma \xE8 ${to}.`
    },
    advice: { en: `Write from: ${to} and to: ${from}.`, it: `Scrivi from: ${to} e to: ${from}.` }
  }),
  wrongSteps: (isSingle, steps) => ({
    message: {
      en: `sweep.steps must be ${isSingle ? "1 for a single value" : "2 or more"}, but is ${steps}.`,
      it: `sweep.steps deve essere ${isSingle ? "1 per un solo valore" : "2 o pi\xF9"}, ma \xE8 ${steps}.`
    },
    advice: {
      en: "Both ends are included: 0 to 1 in 5 steps is 0, 0.25 \u2026 1.",
      it: "I due estremi sono compresi: da 0 a 1 in 5 passi \xE8 0, 0.25 \u2026 1."
    }
  }),
  outside: (end, allowed, vary, value) => ({
    message: {
      en: `sweep.${end} must be ${allowed.en}, for ${vary}, but is ${value}.`,
      it: `sweep.${end} deve essere ${allowed.it}, per ${vary}, ma \xE8 ${value}.`
    },
    advice: {
      en: "Vary it within the range of the setting.",
      it: "Falla variare entro l'intervallo dell'impostazione."
    }
  }),
  notWhole: (vary, from, step) => ({
    message: {
      en: `sweep.steps must meet whole numbers, for ${vary}, but goes from ${from} in steps of ${step}.`,
      it: `sweep.steps deve cadere su numeri interi, per ${vary}, ma parte da ${from} a passi di ${step}.`
    },
    advice: {
      en: "Change from, to or steps so that (to \u2212 from) / (steps \u2212 1) is a whole number.",
      it: "Cambia from, to o steps in modo che (to \u2212 from) / (steps \u2212 1) sia un numero intero."
    }
  }),
  notANumber: (vary, allowed) => ({
    message: {
      en: `sweep.vary must be a setting that is a number and belongs to the market, but ${vary} is ${allowed.en}.`,
      it: `sweep.vary deve essere un'impostazione che \xE8 un numero e appartiene al mercato, ma ${vary} \xE8 ${allowed.it}.`
    },
    advice: {
      en: "Vary a number, for example brands.nonna.quality or brands.nonna.coverage.*.",
      it: "Fai variare un numero, per esempio brands.nonna.quality o brands.nonna.coverage.*."
    }
  })
}, timelineFaults = {
  fixed: (where) => ({
    message: {
      en: `${where} must stay as it is during a run, but the timeline changes it.`,
      it: `${where} deve restare com'\xE8 durante una simulazione, ma timeline lo cambia.`
    },
    advice: {
      en: "Set it for the whole run; prices, coverage, service and the like may change on a day.",
      it: "Impostalo per tutta la simulazione; prezzi, copertura, servizio e simili possono cambiare in un dato giorno."
    }
  }),
  renamed: {
    message: {
      en: "brands, channels and personas must stay the same during a run, but the timeline adds or removes one.",
      it: "brands, channels e personas devono restare gli stessi durante una simulazione, ma timeline ne aggiunge o ne toglie uno."
    },
    advice: {
      en: "Write a brand from the start and give it an entryDay.",
      it: "Scrivi la marca fin dall'inizio e dalle un entryDay."
    }
  },
  /** the same fault, as it is from a day on */
  fromDay: (day, message) => ({
    en: `from day ${day} on, ${message.en}`,
    it: `dal giorno ${day} in poi, ${message.it}`
  })
};

// dist-ext/scenario/check/sweep.js
var notVaried = ["schemaVersion", "extends", "timeline", "sweep", "expect", "runs", "level", "seed"], checkSweep = ({ scenario, written }) => {
  let tree = writtenAt(written.place, scenario);
  return scenario.sweep.flatMap((dimension, at) => {
    let path = ["sweep", at], { paths, fault } = findPaths(tree, dimension.vary);
    if (fault !== void 0)
      return [{ code: "U201", path: [...path, "vary"], ...fault }];
    let schemas = paths.map((found) => settingAt(found) ?? {}), odd = !paths.some(([group]) => notVaried.includes(String(group))) ? schemas.find((schema) => numberIn(schema) === void 0) : schemas[0];
    return odd !== void 0 ? [notANumber([...path, "vary"], dimension.vary, odd)] : [
      ...checkOrder(path, dimension),
      ...schemas.flatMap((schema) => checkRange(path, dimension, schema))
    ];
  });
};
function checkOrder(path, { from, to, steps }) {
  return (from < to ? steps >= 2 : from === to && steps === 1) ? [] : [
    from > to ? { code: "U311", path: [...path, "to"], ...sweepFaults.wrongOrder(from, to) } : { code: "U311", path: [...path, "steps"], ...sweepFaults.wrongSteps(from === to, steps) }
  ];
}
function checkRange(path, dimension, schema) {
  let number2 = numberIn(schema) ?? {}, { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = number2, outside = ["from", "to"].filter((end) => dimension[end] < minimum || dimension[end] > maximum), allowed = inEach((language) => describeAllowed(schema, language)), findings = outside.map((end) => ({
    code: "U115",
    path: [...path, end],
    ...sweepFaults.outside(end, allowed, dimension.vary, dimension[end])
  }));
  if (findings.length > 0 || number2.type !== "integer")
    return findings;
  let step = (dimension.to - dimension.from) / Math.max(1, dimension.steps - 1);
  if (Number.isInteger(dimension.from) && Number.isInteger(step))
    return [];
  let fault = sweepFaults.notWhole(dimension.vary, dimension.from, Number(step.toPrecision(4)));
  return [{ code: "U311", path: [...path, "steps"], ...fault }];
}
function notANumber(path, vary, schema) {
  let allowed = inEach((language) => describeAllowed(schema, language));
  return { code: "U311", path, ...sweepFaults.notANumber(vary, allowed) };
}
function numberIn({ anyOf, ...schema }) {
  return [schema, ...anyOf ?? []].find(({ type }) => type === "number" || type === "integer");
}

// dist-ext/scenario/words/valueAdvice.js
var valueAdvice = {
  add: (key) => ({
    en: `Add ${key}: and its value.`,
    it: `Aggiungi ${key}: e il suo valore.`
  }),
  asGroup: {
    en: "Write its settings as key: value, indented below it.",
    it: "Scrivi le sue impostazioni come chiave: valore, rientrate sotto di essa."
  },
  asList: {
    en: "Write a line that begins with \u201C- \u201D for each item.",
    it: "Scrivi una riga che comincia con \u201C- \u201D per ogni elemento."
  },
  oneText: { en: "Write one text", it: "Scrivi un solo testo" },
  oneValue: { en: "Write one value", it: "Scrivi un solo valore" },
  orDefault: (fallback) => ({
    en: `Write a value, or delete the line to take the default, ${fallback}.`,
    it: `Scrivi un valore, oppure cancella la riga per avere il valore predefinito, ${fallback}.`
  }),
  settingsOrNothing: {
    en: "Write its settings indented below it, or delete the line.",
    it: "Scrivi le sue impostazioni rientrate sotto di essa, oppure cancella la riga."
  },
  valueOrNothing: {
    en: "Write a value, or delete the line.",
    it: "Scrivi un valore, oppure cancella la riga."
  },
  write: (value) => ({ en: `Write ${value}.`, it: `Scrivi ${value}.` }),
  quote: (text) => ({
    en: `Put it in quotes: "${text}".`,
    it: `Mettilo fra virgolette: "${text}".`
  }),
  percent: (percent, share) => ({
    en: `For ${percent} % write ${share}.`,
    it: `Per il ${percent} % scrivi ${share}.`
  }),
  whole: (example2) => ({
    en: `Write a whole number such as ${example2}.`,
    it: `Scrivi un numero intero, per esempio ${example2}.`
  }),
  another: { en: "Write another value.", it: "Scrivi un altro valore." },
  theDefault: (fallback) => ({
    en: `. The default is ${fallback}.`,
    it: `. Il valore predefinito \xE8 ${fallback}.`
  }),
  numberFor: (value, text) => ({
    en: `Write ${value} for \u201C${text}\u201D.`,
    it: `Scrivi ${value} per \u201C${text}\u201D.`
  }),
  withoutMarks: (digits) => ({
    en: `Write ${digits}, without marks for thousands.`,
    it: `Scrivi ${digits}, senza separatori delle migliaia.`
  }),
  withoutQuotes: (text) => ({
    en: `Write ${text} without quotes.`,
    it: `Scrivi ${text} senza virgolette.`
  }),
  withPoint: (text) => ({
    en: `Write ${text}, with a point.`,
    it: `Scrivi ${text}, con il punto.`
  }),
  withoutUnit: (number2) => ({
    en: `Write ${number2}, without the unit.`,
    it: `Scrivi ${number2}, senza l'unit\xE0 di misura.`
  })
};

// dist-ext/scenario/check/adviseOnValue.js
function adviseOnValue(setting, written, path) {
  let schema = writtenOnce(setting), value = written?.kind === "scalar" ? written.value : void 0;
  return written === void 0 ? schema.advice ?? valueAdvice.add(String(path.at(-1))) : written.kind !== "scalar" ? adviseOnGroup(schema, written.kind, path) : value === null || value === "" ? adviseOnEmpty(schema) : typeof value == "string" ? adviseOnText(schema, value, path) : typeof value == "number" ? adviseOnNumber(schema, value, path, sourceOf(written, value)) : typeof value == "object" ? adviceOr(schema, path) : adviseOnText(schema, String(value), path);
}
function adviseOnGroup(schema, kind, path) {
  return (numberKind(schema) !== void 0 || ["string", "boolean"].includes(schema.type ?? "")) && wordsOf(schema).length === 0 ? withDefault(schema.type === "string" ? valueAdvice.oneText : valueAdvice.oneValue, schema) : schema.type === "array" ? kind === "list" ? adviceOr(schema, path) : valueAdvice.asList : schema.advice ?? (schema.type === "object" ? valueAdvice.asGroup : moreAbout(schema, path));
}
function adviseOnEmpty(schema) {
  let fallback = defaultText(schema);
  return fallback !== void 0 ? valueAdvice.orDefault(fallback) : schema.type === "object" ? valueAdvice.settingsOrNothing : schema.advice ?? valueAdvice.valueOrNothing;
}
function adviseOnText(schema, text, path) {
  let guess = nearest(text, wordsOf(schema));
  if (guess !== void 0)
    return didYouMean(guess);
  let kind = numberKind(schema), meant = kind === void 0 ? void 0 : interpretNumber(text.trim(), kind);
  return meant !== void 0 ? meant : schema.type === "boolean" && /^(yes|no|y|n|on|off|true|false|sì|si)$/i.test(text) ? valueAdvice.write(/^(yes|y|on|true|sì|si)$/i.test(text) ? "true" : "false") : schema.type === "string" && schema.pattern === void 0 && /^(true|false)$/.test(text) ? valueAdvice.quote(text) : schema.type === "object" ? schema.advice ?? valueAdvice.asGroup : adviceOr(schema, path);
}
function sourceOf(written, value) {
  return (written.kind === "scalar" ? written.source : void 0) ?? String(value);
}
function adviseOnNumber(schema, value, path, source) {
  let words = wordsOf(schema);
  if (value === Number.POSITIVE_INFINITY && words.length > 0)
    return valueAdvice.write(words[0]);
  if (schema.type === "string" && schema.pattern === void 0)
    return valueAdvice.quote(source);
  if (schema.type === "boolean" && (value === 0 || value === 1))
    return valueAdvice.write(String(value === 1));
  let { type, maximum, minimum = 0 } = numberKind(schema) ?? {};
  return maximum === 1 && value > 5 && value <= 100 ? valueAdvice.percent(value, percentOf(value)) : type === "integer" && Number.isFinite(value) && !Number.isInteger(value) ? valueAdvice.whole(Math.max(Math.floor(value), minimum)) : maximum === 1 ? moreAbout(schema, path) : adviceOr(schema, path);
}
function percentOf(value) {
  return Number((value / 100).toPrecision(12));
}
function wordsOf(schema) {
  return (schema.anyOf ?? [schema]).flatMap((option) => option.enum ?? (typeof option.const == "string" ? [option.const] : []));
}
function numberKind(schema) {
  return (schema.anyOf ?? [schema]).find(({ type }) => type === "number" || type === "integer");
}
function adviceOr(schema, path) {
  return schema.advice === void 0 || numberKind(schema)?.maximum === 1 ? moreAbout(schema, path) : schema.advice ?? moreAbout(schema, path);
}
function moreAbout(schema, path) {
  let about = schema.about ?? settingAt(path.slice(0, -1))?.about;
  return about === void 0 ? valueAdvice.another : withDefault(about, schema);
}
function withDefault(sentence2, schema) {
  let fallback = defaultText(schema), end = fallback === void 0 ? void 0 : valueAdvice.theDefault(fallback);
  return inEach((language) => sentence2[language] + (end?.[language] ?? "."));
}
function defaultText({ default: fallback }) {
  if (!(fallback === void 0 || fallback === ""))
    return Array.isArray(fallback) ? fallback.length === 0 ? void 0 : `[${fallback.join(", ")}]` : typeof fallback == "object" ? void 0 : String(fallback);
}
function interpretNumber(text, { type, maximum = 1e9 }) {
  let percent = /^(-?\d+([.,]\d+)?)\s*%$/.exec(text);
  if (percent !== null) {
    let value = Number(percent[1].replace(",", "."));
    return valueAdvice.numberFor(maximum <= 1 ? Number((value / 100).toPrecision(12)) : value, text);
  }
  if ((type === "integer" ? /^-?\d{1,3}([,.'_ ]\d{3})+$/ : /^-?\d{1,3}([,'_ ]\d{3})+$/).test(text) && maximum > 999)
    return valueAdvice.withoutMarks(text.replace(/[^\d-]/g, ""));
  if (/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text))
    return valueAdvice.withoutQuotes(text);
  if (/^-?\d+,\d+$/.test(text))
    return valueAdvice.withPoint(text.replace(",", "."));
  let withUnit = /^(-?\d+([.,]\d+)?)\s*[a-zA-Z€$£/]+( [a-zA-Z]+)*$/.exec(text) ?? /^[€$£]\s*(-?\d+([.,]\d+)?)$/.exec(text);
  return withUnit === null ? void 0 : valueAdvice.withoutUnit(withUnit[1].replace(",", "."));
}

// dist-ext/scenario/check/describeIssues.js
var mostKeys = 1e3;
function describeIssues(issues, written) {
  return flatIssues(issues, written).flatMap((issue) => describeIssue(issue, written));
}
function flatIssues(issues, written, within = []) {
  return issues.flatMap((issue) => {
    let path = [...within, ...issue.path], here = { ...issue, path };
    if (issue.code !== "invalid_union" || writtenIn(written, path)?.kind !== "map")
      return [here];
    let option = issue.errors.find((errors) => errors.every((inner) => !isWrongKind(inner)));
    return option === void 0 ? [here] : flatIssues(option, written, path);
  });
}
function isWrongKind({ code, path }) {
  return code === "invalid_type" && path.length === 0;
}
function describeIssue(issue, written) {
  let path = issue.path;
  if (issue.code === "unrecognized_keys")
    return issue.keys.slice(0, mostKeys).map((key) => describeUnknownKey(path, key, written));
  if (issue.code === "invalid_key")
    return [badName(path, written)];
  let value = writtenIn(written, path);
  return value === void 0 ? isMistyped(path, written) ? [] : [missing(path, written)] : formatPath(path) === "schemaVersion" ? [otherVersion(value)] : [badValue(issue, path, value, written)];
}
function badValue({ code }, path, value, written) {
  let schema = settingAt(path) ?? {};
  return {
    code: codeOf(code, value),
    place: valuePlace(written, path),
    message: valueMessages.mustBe(path.length === 0 ? THE_SCENARIO : sameInAll(formatPath(path)), inEach((language) => describeAllowed(schema, language)), inEach((language) => describeGot(value, language))),
    advice: adviseOnValue(schema, value, path)
  };
}
function codeOf(code, value) {
  return code !== "too_small" && code !== "too_big" ? code === "invalid_value" ? "U116" : "U114" : value.kind === "list" ? "U117" : "U115";
}
function missing(path, written) {
  let schema = settingAt(path) ?? {};
  return {
    code: "U111",
    subject: formatPath(path),
    place: { ...valuePlace(written, path), length: 1 },
    message: valueMessages.missing(formatPath(path), inEach((language) => describeAllowed(schema, language))),
    advice: adviseOnValue(schema, void 0, path)
  };
}
function isMistyped(path, written) {
  let group = path.slice(0, -1), known = knownKeys(settingAt(group) ?? {});
  return keysIn(written, group).filter((key) => !known.includes(key)).some((key) => keyMeant(key, group, known) === path.at(-1));
}
function badName(path, written) {
  return { code: "U118", place: keyPlace(written, path), ...keyFaults.badName(formatPath(path)) };
}
function otherVersion(value) {
  let isNewer = value.kind === "scalar" && typeof value.value == "number" && value.value > 1, got = inEach((language) => describeGot(value, language));
  return { code: "U119", place: value.place, ...keyFaults.otherVersion(got, isNewer) };
}

// dist-ext/scenario/check/timeline.js
function checkTimeline({ scenario, written }, findWrong) {
  let complaints = [], known = new Set(findWrong({ scenario, written }).map(findingKey)), current = written;
  for (let at of daysInOrder(scenario)) {
    let applied = applyChange(current, written, at);
    complaints.push(...applied.complaints);
    let found = checkChanged(applied.written, scenario, at, findWrong, known);
    complaints.push(...found), found.length === 0 && (current = applied.written);
  }
  return complaints;
}
function daysInOrder({ timeline }) {
  return timeline.map((_, at) => at).sort((a, b) => timeline[a].day - timeline[b].day || a - b);
}
function applyChange(before, written, at) {
  let set = writtenIn(written, ["timeline", at, "set"]), complaints = [], after = before;
  for (let [text, entry2] of set?.kind === "map" ? set.entries : []) {
    let { paths, fault } = findPaths(before, text), fixed = paths.flatMap((path) => fixedWithin(path, entry2.value)).at(0);
    fault !== void 0 ? complaints.push({ code: "U201", place: entry2.place, ...fault }) : fixed !== void 0 ? complaints.push(unchangeable(entry2, fixed)) : after = paths.reduce((tree, path) => replaceWritten(tree, path, entry2.value), after);
  }
  return { written: after, complaints };
}
function fixedWithin(path, value) {
  return isFixed(path) ? [path] : value.kind !== "map" ? [] : Array.from(value.entries, ([key, entry2]) => fixedWithin([...path, key], entry2.value)).flat();
}
function unchangeable({ place }, path) {
  return { code: "U203", place, ...timelineFaults.fixed(formatPath(path)) };
}
function checkChanged(after, { timeline, ...start2 }, at, findWrong, known) {
  let place = placeOfChange(after, at), parsed = scenarioSettings.safeParse(plainOf(withoutTimeline(after)));
  return parsed.success ? ["brands", "channels", "personas"].some((group) => keysIn(after, [group]).length > 0 && Object.keys(start2[group]).join() !== keysIn(after, [group]).join()) ? [{ code: "U203", place, ...timelineFaults.renamed }] : findWrong({ scenario: parsed.data, written: after }).filter((finding) => !known.has(findingKey(finding))).map(({ code, message, advice: advice2 }) => ({
    code,
    place,
    message: timelineFaults.fromDay(timeline[at].day, message),
    advice: advice2
  })) : describeIssues(parsed.error.issues, after);
}
var findingKey = ({ code, path, subject = "" }) => `${code} ${formatPath(path)} ${subject}`;
function withoutTimeline(written) {
  return written.kind !== "map" ? written : { ...written, entries: new Map([...written.entries].filter(([key]) => key !== "timeline")) };
}
function placeOfChange(written, at) {
  let change = writtenIn(written, ["timeline", at]);
  return (change?.kind === "map" ? change.entries.get("set") : void 0)?.place ?? written.place;
}

// dist-ext/scenario/check/checkScenario.js
var checkThresholds = ({ scenario }) => {
  let thresholds = scenario.telling.starThresholds;
  if (thresholds.every((value, at) => at === 0 || value >= thresholds[at - 1]))
    return [];
  let ascending = thresholds.toSorted((a, b) => a - b), fault = marketFaults.descending(thresholds.join(", "), ascending.join(", "));
  return [{ code: "U306", path: ["telling", "starThresholds"], ...fault }];
}, lasting = [checkSums, checkNames2, checkHabits, checkNetwork, checkThresholds], atStart = [checkCosts, checkDays, checkSweep, checkExpectations];
function checkScenario(checked, wrong = [], places = checked.written) {
  return [
    ...[...findLasting(checked), ...atStart.flatMap((check) => check(checked))].filter((finding) => isKnown(finding, wrong)).map((finding) => ({ ...toComplaint(finding), place: placeOfFinding(places, finding) })),
    ...checkTimeline(checked, (later) => findLasting(later).filter((finding) => isKnown(finding, wrong)))
  ];
}
function findLasting(checked) {
  return lasting.flatMap((check) => check(checked));
}
function toComplaint({ code, subject, message, advice: advice2 }) {
  return { code, subject, message, advice: advice2 };
}
function isKnown({ path, needs = [] }, wrong) {
  return !wrong.some((other) => isWithin(path, other) || needs.some((about) => meet(about, other)));
}
function meet(one, other) {
  return isWithin(one, other) || isWithin(other, one);
}
function isWithin(path, group) {
  return group.length <= path.length && group.every((step, at) => String(step) === String(path[at]));
}

// dist-ext/scenario/read/tidyTexts.js
var textFaults = {
  forbidden: (where, character) => ({
    message: {
      en: `${where} must be written with characters that can be shown, but holds ${character}.`,
      it: `${where} deve essere scritto con caratteri che si possono mostrare, ma contiene ${character}.`
    },
    advice: {
      en: "Delete that character: it moves the cursor, colours the screen, or turns the direction of writing.",
      it: "Cancella quel carattere: muove il cursore, colora lo schermo o inverte la direzione della scrittura."
    }
  })
};
function tidyTexts(written) {
  let complaints = [], wrong = [], look = (text, place, path) => {
    let found = forbiddenCharacter(text);
    found !== void 0 && (complaints.push({ code: "U121", place, ...textFaults.forbidden(formatPath(path), found) }), wrong.push(path));
  }, tidy = (within, path) => {
    if (within.kind === "list")
      return { ...within, items: within.items.map((item, at) => tidy(item, [...path, at])) };
    if (within.kind === "map") {
      let entries = Array.from(within.entries, ([key, { place, value }]) => (look(key, place, [...path, key]), [key, { place, value: tidy(value, [...path, key]) }]));
      return { ...within, entries: new Map(entries) };
    }
    return typeof within.value != "string" ? within : (look(within.value, within.place, path), { ...within, value: onOneLine(within.value) });
  };
  return { written: tidy(written, []), complaints, wrong };
}

// dist-ext/scenario/check/checkWritten.js
var mostPutAside = 200;
function checkWritten(asWritten) {
  let { written, complaints: texts, wrong: odd } = tidyTexts(asWritten), parsed = scenarioSettings.safeParse(plainOf(written));
  if (parsed.success) {
    let scenario2 = parsed.data, complaints2 = [...texts, ...checkScenario({ scenario: scenario2, written }, odd)];
    return { scenario: scenario2, salvaged: { scenario: scenario2, wrong: odd }, complaints: complaints2 };
  }
  let complaints = [...texts, ...describeIssues(parsed.error.issues, written)], issues = flatIssues(parsed.error.issues, written), wrong = [...odd, ...issues.flatMap(wrongPaths)];
  if (wrong.length > mostPutAside)
    return { complaints };
  let rest = issues.reduce(putAside, written), salvaged = scenarioSettings.safeParse(plainOf(rest));
  if (!salvaged.success)
    return { complaints };
  let { data: scenario } = salvaged, found = checkScenario({ scenario, written: rest }, wrong, written).map((complaint) => withNamesAsWritten(complaint, issues));
  return { salvaged: { scenario, wrong }, complaints: [...complaints, ...found] };
}
function wrongPaths(issue) {
  let path = issue.path;
  return issue.code === "invalid_key" ? [path, standIn(path)] : issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
}
function standIn(path) {
  let [name, ...group] = path.toReversed(), letters = String(name).replace(/[^A-Za-z0-9]/g, "x");
  return [...group.toReversed(), `standIn${letters}`.slice(0, 40)];
}
function withNamesAsWritten(complaint, issues) {
  let kept = issues.filter(({ code }) => code === "invalid_key").map(({ path }) => [String(standIn(path).at(-1)), String(path.at(-1))]).sort(([a], [b]) => b.length - a.length), restored = (text) => inEach((language) => kept.reduce((said, [name, written]) => said.replaceAll(name, written), text[language]));
  return { ...complaint, message: restored(complaint.message), advice: restored(complaint.advice) };
}
function putAside(written, issue) {
  let path = issue.path;
  if (issue.code === "unrecognized_keys")
    return wrongPaths(issue).reduce(without, written);
  if (issue.code === "invalid_key") {
    let kept = writtenIn(written, path) ?? writtenAt(written.place, {});
    return replaceWritten(without(written, path), standIn(path), kept);
  }
  let value = placeholder(settingAt(path) ?? {});
  return replaceWritten(without(written, path), path, writtenAt(valuePlace(written, path), value));
}
function without(written, path) {
  let found = writtenIn(written, path);
  return found === void 0 ? written : replaceWritten(written, path, writtenAt(found.place, null));
}
function placeholder(schema) {
  return schema.default !== void 0 ? schema.default : schema.const !== void 0 ? schema.const : schema.enum !== void 0 ? schema.enum[0] : schema.anyOf !== void 0 ? placeholder(schema.anyOf[0] ?? {}) : schema.type === "number" || schema.type === "integer" ? numberWithin(schema) : schema.type === "boolean" ? !1 : schema.type === "array" ? Array(schema.minItems ?? 0).fill(placeholder(schema.items ?? {})) : schema.type === "string" ? "untitled".slice(0, Math.max(schema.minLength ?? 0, 8)) : Object.fromEntries((schema.required ?? []).map((key) => [key, placeholder(schema.properties?.[key] ?? {})]));
}
function numberWithin({ minimum = 0, maximum = 1 }) {
  return Math.min(maximum, Math.max(minimum, 0));
}

// dist-ext/scenario/read/loadColumn.js
import { dsvFormat } from "d3-dsv";

// dist-ext/scenario/read/readText.js
function isRefused(content) {
  return typeof content == "object" && "refused" in content;
}
function textOf(content) {
  let text = typeof content == "string" ? content : decode(content);
  return text?.startsWith("\uFEFF") ? text.slice(1) : text;
}
function decode(content) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(content);
  } catch {
    return;
  }
}

// dist-ext/scenario/read/resolveFile.js
function resolveFile(from, to) {
  if (/^([/\\]|[A-Za-z]:)/.test(to))
    return to;
  let steps = from.split(/[/\\]/).slice(0, -1);
  for (let step of to.split(/[/\\]/))
    step === ".." && steps.length > 0 && steps.at(-1) !== ".." ? steps.at(-1) !== "" && steps.pop() : step !== "." && step !== "" && steps.push(step);
  return steps.join("/");
}

// dist-ext/scenario/words/namedFile.js
function noTextFile(who, file, isThere, example2) {
  return {
    message: {
      en: `${who.en} must name a text file (CSV), but ${isThere ? `${file} is something else` : `there is no ${file}`}.`,
      it: `${who.it} deve nominare un file di testo (CSV), ma ${file} ${isThere ? "\xE8 qualcos'altro" : "non c'\xE8"}.`
    },
    advice: {
      en: `Write the path relative to this file, for example ${example2}.`,
      it: `Scrivi il percorso a partire da questo file, per esempio ${example2}.`
    }
  };
}

// dist-ext/scenario/words/timelineSeries.js
var example = {
  en: "Write { day: 0, every: 7, series: { brands.nonna.advertising.daily: [20, 0, 35] } }.",
  it: "Scrivi { day: 0, every: 7, series: { brands.nonna.advertising.daily: [20, 0, 35] } }."
}, seriesFaults = {
  saysNothing: {
    message: {
      en: "an entry of the timeline must set something, but has neither set nor series.",
      it: "una voce di timeline deve impostare qualcosa, ma non ha n\xE9 set n\xE9 series."
    },
    advice: {
      en: "Write set: { brands.nonna.price: 28 }, or delete the entry.",
      it: "Scrivi set: { brands.nonna.price: 28 }, oppure cancella la voce."
    }
  },
  noDays: (key) => ({
    message: {
      en: `a series must say ${key === "day" ? "on which day it begins" : "how many days each value holds"} (${key}: a whole number), but does not.`,
      it: `una serie deve dire ${key === "day" ? "in quale giorno comincia" : "per quanti giorni vale ciascun valore"} (${key}: un numero intero), ma non lo dice.`
    },
    advice: example
  }),
  noMap: {
    message: {
      en: "series must name settings by path and their values, but is something else.",
      it: "series deve nominare impostazioni per percorso e i loro valori, ma \xE8 altro."
    },
    advice: example
  },
  noValues: (path) => ({
    message: {
      en: `the series of ${path} must be a list of values, or { file, column }, but is something else.`,
      it: `la serie di ${path} deve essere un elenco di valori, oppure { file, column }, ma \xE8 altro.`
    },
    advice: {
      en: "Write [20, 0, 35], or { file: media.csv, column: tv }.",
      it: "Scrivi [20, 0, 35], oppure { file: media.csv, column: tv }."
    }
  }),
  noFile: (file, isThere) => noTextFile({ en: "a series", it: "una serie" }, file, isThere, "media.csv"),
  noColumn: (column2, columns) => ({
    message: {
      en: `the series must name a column of the file, but there is no \u201C${column2}\u201D.`,
      it: `la serie deve nominare una colonna del file, ma non c'\xE8 \u201C${column2}\u201D.`
    },
    advice: { en: `Its columns are ${columns.en}.`, it: `Le sue colonne sono ${columns.it}.` }
  }),
  noNumber: (column2, line, isEmpty) => ({
    message: {
      en: `every row of the column ${column2} must be a number, but row ${line} is ${isEmpty ? "empty" : "something else"}.`,
      it: `ogni riga della colonna ${column2} deve essere un numero, ma la riga ${line} ${isEmpty ? "\xE8 vuota" : "\xE8 altro"}.`
    },
    advice: {
      en: "Write 0 where nothing was spent, a point for decimals, and nothing between thousands.",
      it: "Scrivi 0 dove non si \xE8 speso niente, un punto per i decimali, e nessun segno fra le migliaia."
    }
  })
};

// dist-ext/scenario/read/loadColumn.js
var mostBytes = 1e8, aNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
function loadColumn(load, named, texts) {
  let [file, column2] = ["file", "column"].map((key) => String(plainOf(writtenIn(named, [key])))), { place } = writtenIn(named, ["file"]), fail = (fault, at2 = place) => ({
    values: [],
    complaints: [{ ...fault, place: at2 }]
  }), path = resolveFile(place.file, file), content = load(path, mostBytes);
  if (isRefused(content))
    return fail({ code: "U120", ...content.refused });
  let text = content === void 0 ? void 0 : textOf(content);
  if (text === void 0)
    return fail({ code: "U101", ...seriesFaults.noFile(path, content !== void 0) });
  texts.set(path, "");
  let rows2 = dsvFormat(separatorOf(text)).parseRows(text.replace(/^\uFEFF/, "")), heading = (rows2[0] ?? []).map((name) => name.trim()), at = heading.indexOf(column2);
  if (at < 0) {
    let columns = inEach((language) => listed(heading, language, 12));
    return fail({ code: "U205", ...seriesFaults.noColumn(column2, columns) }, writtenIn(named, ["column"]).place);
  }
  let filled = rows2.slice(1).map((cells2, row) => ({ line: row + 2, cell: (cells2[at] ?? "").trim(), cells: cells2 })).filter(({ cells: all }) => all.some((cell) => cell.trim() !== "")), wrong = filled.find(({ cell }) => !aNumber.test(cell));
  return wrong !== void 0 ? fail({ code: "U205", ...seriesFaults.noNumber(column2, wrong.line, wrong.cell === "") }) : {
    values: filled.map(({ cell }) => ({ kind: "scalar", place, value: Number(cell) })),
    complaints: []
  };
}
function separatorOf(text) {
  let [heading] = text.split(/\r?\n/, 1);
  return [",", ";", "	"].map((sign) => ({ sign, count: heading.split(sign).length })).reduce((most2, one) => one.count > most2.count ? one : most2).sign;
}

// dist-ext/scenario/words/ties.js
var lines = { en: "Write lines such as 0,17.", it: "Scrivi righe come 0,17." }, tieFaults = {
  noFile: (file, isThere) => noTextFile({ en: "network.ties", it: "network.ties" }, file, isThere, "friends.csv"),
  notAPair: {
    message: {
      en: "a tie must be two consumer numbers with a comma between, but is something else.",
      it: "un legame deve essere due numeri di consumatori separati da una virgola, ma \xE8 qualcos'altro."
    },
    advice: lines
  },
  outside: (last, consumer) => ({
    message: {
      en: `a tie must lead to consumers from 0 to ${last} (market.consumers), but leads to ${consumer}.`,
      it: `un legame deve portare a consumatori da 0 a ${last} (market.consumers), ma porta a ${consumer}.`
    },
    advice: {
      en: "Number consumers from 0, or raise market.consumers.",
      it: "Numera i consumatori da 0, oppure aumenta market.consumers."
    }
  }),
  withItself: (consumer) => ({
    message: {
      en: `a tie must join two consumers, but joins ${consumer} with itself.`,
      it: `un legame deve unire due consumatori, ma unisce ${consumer} a se stesso.`
    },
    advice: { en: "Delete the line.", it: "Cancella la riga." }
  }),
  tooLarge: (most2) => ({
    message: {
      en: `the file of ties must be at most ${most2} MB, but is more.`,
      it: `il file dei legami deve essere al massimo di ${most2} MB, ma \xE8 pi\xF9 grande.`
    },
    advice: {
      en: "Keep the two columns of consumer numbers only.",
      it: "Tieni soltanto le due colonne con i numeri dei consumatori."
    }
  }),
  empty: {
    message: {
      en: "the file of ties must hold at least one tie, but holds none.",
      it: "il file dei legami deve contenere almeno un legame, ma non ne contiene."
    },
    advice: lines
  }
};

// dist-ext/scenario/read/ties.js
var mostCharacters2 = 5e8, mostComplaints = 10, aPair = /^\s*(\d{1,9})\s*[,;\t ]\s*(\d{1,9})\s*$/, onlyNumbers = /^[\d\s,;.+-]*$/, aHeading = /^\s*["A-Za-z]/;
function readTies(text, file, consumers) {
  let complaints = [], whole = { file, line: 1, column: 1, length: 1 };
  if (text.length > mostCharacters2) {
    let fault = tieFaults.tooLarge(mostCharacters2 / 1e6);
    return { ties: new Uint32Array(0), complaints: [{ code: "U103", place: whole, ...fault }] };
  }
  let seen = /* @__PURE__ */ new Set(), ties = [], line = 0;
  for (let from = 0; from < text.length && complaints.length < mostComplaints; ) {
    let end = text.indexOf(`
`, from) < 0 ? text.length : text.indexOf(`
`, from), written = text.slice(from, Math.min(end, from + 200)).replace(/\r$/, "");
    if (from = end + 1, ++line, written.trim() === "" || written.startsWith("#") || line === 1 && aHeading.test(written))
      continue;
    let [, one, other] = aPair.exec(written) ?? [], [a, b] = [Number(one), Number(other)], fault = faultOf(a, b, consumers);
    if (fault !== void 0) {
      let place = { file, line, column: 1, length: Math.max(1, written.length) }, isQuoted = onlyNumbers.test(written);
      complaints.push({ code: "U309", place, ...fault, ...!isQuoted && { isQuoted } });
      continue;
    }
    let key = Math.min(a, b) * consumers + Math.max(a, b);
    seen.has(key) || ties.push(a, b), seen.add(key);
  }
  return ties.length === 0 && complaints.length === 0 && complaints.push({ code: "U309", place: whole, ...tieFaults.empty }), { ties: Uint32Array.from(ties), complaints };
}
function faultOf(a, b, consumers) {
  if (Number.isNaN(a) || Number.isNaN(b))
    return tieFaults.notAPair;
  let outside = [a, b].find((consumer) => consumer >= consumers);
  return outside !== void 0 ? tieFaults.outside(consumers - 1, outside) : a === b ? tieFaults.withItself(a) : void 0;
}

// dist-ext/scenario/read/loadTies.js
var noTies = { ties: new Uint32Array(0), complaints: [] }, mostBytes2 = 5e8;
function loadTies(load, { entry: entry2, origin }, { network, market }, written, texts) {
  if (network.kind !== "ties" || network.ties === "")
    return noTies;
  let place = valuePlace(written, ["network", "ties"]), file = resolveFile(place.file === origin ? entry2 : place.file, network.ties), content = load(file, mostBytes2);
  if (isRefused(content))
    return { ...noTies, complaints: [{ code: "U120", place, ...content.refused }] };
  let text = content === void 0 ? void 0 : textOf(content);
  if (text === void 0) {
    let fault = tieFaults.noFile(file, content !== void 0);
    return { ...noTies, complaints: [{ code: "U101", place, ...fault }] };
  }
  return texts.set(file, text), readTies(text, file, market.consumers);
}

// dist-ext/scenario/read/readFiles.js
var aKey = /(?:^|[{,]\s*)["']?([A-Za-z]+)["']?[ \t]*:/gm, telling = ["schemaVersion", "extends"];
function looksLikeScenario(text) {
  let known = new Set(knownKeys(settingTree())), found = /* @__PURE__ */ new Set();
  for (let [, key] of text.slice(0, mostLookedAt).matchAll(aKey))
    if (known.has(key) && found.add(key), found.size >= 2 || telling.includes(key))
      return !0;
  return !1;
}
var mostLookedAt = 2e5, mostFiles = 20, mostBytes3 = 8e6;
function readFiles(load, entry2) {
  let texts = /* @__PURE__ */ new Map(), complaints = [], layers = [], next = { file: entry2, place: start(entry2) };
  for (; next !== void 0; ) {
    let { file, place } = next, read = readFile(load, file, place, texts);
    if (complaints.push(...read.complaints), read.written === void 0)
      return { complaints, texts };
    if (layers.push(read.written), next = extended(read.written, file, [...texts.keys()], complaints), complaints.some(({ code }) => code === "U112"))
      return { complaints, texts };
  }
  let written = layers.reduceRight((base, layer) => base === void 0 ? layer : mergeWritten(base, layer), void 0);
  return written === void 0 ? { complaints, texts } : { written: withoutExtends(written), complaints, texts };
}
function withoutExtends(written) {
  let value = writtenIn(written, ["extends"]), isFollowed = value?.kind === "scalar" && typeof value.value == "string";
  return written.kind !== "map" || !isFollowed ? written : { ...written, entries: new Map([...written.entries].filter(([key]) => key !== "extends")) };
}
function readFile(load, file, place, texts) {
  let content = load(file, mostBytes3);
  if (content === void 0)
    return { complaints: [missing2(file, place)] };
  if (isRefused(content))
    return { complaints: [{ code: "U120", place, ...content.refused }] };
  let text = textOf(content), isOurs = text !== void 0 && looksLikeScenario(text);
  if (texts.set(file, isOurs ? text : ""), text === void 0)
    return { complaints: [{ code: "U102", place: start(file), ...fileFaults.asText }] };
  let { written, complaints } = readYaml(text, file);
  return isOurs ? !complaints.every(({ code }) => ["U105", "U106"].includes(code)) || written === void 0 ? { complaints } : written.kind === "map" ? { written, complaints } : { complaints: [notAMap(written, file)] } : { complaints: [notAScenario(written, complaints, file)] };
}
function extended(written, file, chain, complaints) {
  let value = writtenIn(written, ["extends"]);
  if (value?.kind !== "scalar" || typeof value.value != "string")
    return;
  let target = resolveFile(file, value.value);
  if (!chain.includes(target) && chain.length < mostFiles)
    return { file: target, place: value.place };
  let circle = fileFaults.circle([...chain, target].join(" \u2192 "));
  complaints.push({ code: "U112", place: value.place, ...circle });
}
function start(file) {
  return { file, line: 1, column: 1, length: 1 };
}
function missing2(file, place) {
  let fault = place.file === file ? fileFaults.missingScenario(file) : fileFaults.missingBase(file);
  return { code: "U101", place, ...fault };
}
function notAScenario(written, complaints, file) {
  let telling2 = complaints.find(({ code }) => isAboutSize.includes(code));
  return telling2 !== void 0 ? telling2 : written !== void 0 && complaints.length === 0 && written.kind !== "map" ? notAMap(written, file) : { code: "U110", place: start(file), ...fileFaults.notAScenario("other") };
}
var isAboutSize = ["U102", "U103", "U107", "U108"];
function notAMap(written, file) {
  let isEmpty = written.kind === "scalar" && written.value === null, got = isEmpty ? "empty" : written.kind === "list" ? "list" : "text";
  return { code: "U110", place: isEmpty ? start(file) : written.place, ...fileFaults.notAScenario(got) };
}

// dist-ext/scenario/compile/timelineSeries.js
function writeOutSeries(written, readColumn) {
  let timeline = writtenIn(written, ["timeline"]);
  if (written.kind !== "map" || timeline?.kind !== "list")
    return { written, complaints: [] };
  let days = daysOf(written), complaints = [], items = timeline.items.flatMap((item) => {
    if (item.kind !== "map")
      return [item];
    let isSeries = item.entries.has("series");
    if (!isSeries && !item.entries.has("set") && complaints.push(saysNothing(item)), !isSeries)
      return [item];
    let read = changesOf(item, days, readColumn);
    return complaints.push(...read.complaints), read.changes;
  }), entry2 = written.entries.get("timeline"), entries = new Map(written.entries).set("timeline", { ...entry2, value: { ...timeline, items } });
  return { written: { ...written, entries }, complaints };
}
function daysOf(written) {
  let days = writtenIn(written, ["market", "days"]), value = days === void 0 ? void 0 : plainOf(days);
  return typeof value == "number" ? value : marketSettings.parse({}).days;
}
function changesOf(item, days, readColumn) {
  let complaints = [], whole = (key) => {
    let value = item.entries.get(key)?.value, number2 = value === void 0 ? void 0 : plainOf(value);
    if (typeof number2 == "number" && Number.isInteger(number2) && number2 >= (key === "day" ? 0 : 1))
      return number2;
    complaints.push({
      code: "U204",
      place: item.entries.get(key)?.place ?? item.place,
      ...seriesFaults.noDays(key)
    });
  }, [day, every] = [whole("day"), whole("every")], series = item.entries.get("series");
  if (series.value.kind !== "map")
    return complaints.push({ code: "U204", place: series.place, ...seriesFaults.noMap }), { changes: [], complaints };
  let totals = item.entries.get("totals")?.value, share = totals !== void 0 && plainOf(totals) === !0 && every !== void 0 ? 1 / every : 1, sets = /* @__PURE__ */ new Map();
  for (let [path, { place, value }] of series.value.entries) {
    let read = valuesOf(path, value, readColumn);
    if (complaints.push(...read.complaints), !(day === void 0 || every === void 0))
      for (let [at, one] of read.values.entries()) {
        let when = day + at * every;
        if (when >= days)
          break;
        let set = sets.get(when) ?? /* @__PURE__ */ new Map();
        sets.set(when, set.set(path, { place, value: scaled(one, share) }));
      }
  }
  let changes = [...sets].sort(([one], [other]) => one - other).map(([when, set]) => changeOf(item, when, set));
  return { changes: withFirst(item, changes), complaints };
}
function valuesOf(path, value, readColumn) {
  return value.kind === "list" ? { values: value.items, complaints: [] } : value.kind === "map" && ["file", "column"].every((key) => value.entries.has(key)) && value.entries.size === 2 ? readColumn(value) : { values: [], complaints: [{ code: "U204", place: value.place, ...seriesFaults.noValues(path) }] };
}
function scaled(value, share) {
  return share === 1 || value.kind !== "scalar" || typeof value.value != "number" ? value : { kind: "scalar", place: value.place, value: value.value * share };
}
function changeOf({ place }, day, set) {
  let at = set.values().next().value?.place ?? place, scalar = { kind: "scalar", place: at, value: day };
  return { kind: "map", place: at, entries: /* @__PURE__ */ new Map([
    ["day", { place: at, value: scalar }],
    ["set", { place: at, value: { kind: "map", place: at, entries: set } }]
  ]) };
}
function withFirst(item, changes) {
  let rest = [...item.entries].filter(([key]) => !["day", "every", "series", "totals"].includes(key)), [first, ...others] = changes;
  if (first === void 0 || rest.length === 0)
    return [...changes];
  let own = item.entries.get("set")?.value, series = first.entries.get("set"), set = own?.kind === "map" && series.value.kind === "map" ? { ...series.value, entries: new Map([...own.entries, ...series.value.entries]) } : series.value, entries = new Map([...first.entries, ...rest]).set("set", { ...series, value: set });
  return [{ ...first, entries }, ...others];
}
var saysNothing = ({ place }) => ({
  code: "U204",
  place,
  ...seriesFaults.saysNothing
});

// dist-ext/scenario/read/readScenario.js
function readScenario(load, entry2, settings = [], origin = COMMAND_LINE) {
  let { written, complaints, texts } = readFiles(load, entry2), files = [...texts.keys()];
  if (settings.length > 0 && texts.set(origin, textOfSettings(settings)), written === void 0)
    return { problems: toProblems(complaints, texts), files };
  let applied = applyWritten(withPersonas(written), settings, origin), series = writeOutSeries(applied.written, (named) => loadColumn(load, named, texts)), { scenario, salvaged, complaints: wrong } = checkWritten(series.written), ties = salvaged === void 0 || (({ wrong: odd }) => odd.some(([group]) => group === "network" || group === "market"))(salvaged) ? noTies : loadTies(load, { entry: entry2, origin }, salvaged.scenario, applied.written, texts), all = [...complaints, ...applied.complaints, ...series.complaints, ...wrong, ...ties.complaints], problems = inOwnWords(toProblems(all, texts), applied.written), read = { problems, files: [...texts.keys()].filter((file) => file !== origin) };
  return problems.length > 0 || scenario === void 0 ? read : ties.ties.length > 0 ? { ...read, scenario, ties: ties.ties } : { ...read, scenario };
}
function inOwnWords(problems, written) {
  let names = ownNamesIn(written);
  return problems.map((problem) => ({ ...problem, advice: inOwnNames(problem.advice, names) }));
}
function withPersonas(written) {
  if (written.kind !== "map" || written.entries.has("personas"))
    return written;
  let { place } = written, value = writtenAt(place, { everybody: { share: 1 } });
  return { ...written, entries: new Map([...written.entries, ["personas", { place, value }]]) };
}
function applySettings(scenario, settings) {
  let texts = /* @__PURE__ */ new Map([[COMMAND_LINE, textOfSettings(settings)]]), applied = applyWritten(writtenAt({ file: COMMAND_LINE, line: 1, column: 1, length: 1 }, scenario), settings), checked = checkWritten(applied.written), problems = inOwnWords(toProblems([...applied.complaints, ...checked.complaints], texts), applied.written);
  return problems.length > 0 || checked.scenario === void 0 ? { problems } : { scenario: checked.scenario, problems };
}

export {
  parseExpectation,
  isMet,
  calendarDay,
  newYearDays,
  column,
  wholeColumn,
  flagColumn,
  rows,
  normalised,
  entry,
  precisionOf,
  COMMAND_LINE,
  splitSettings,
  applyWritten,
  pathAndValue,
  identityOf,
  readScenario,
  applySettings
};
