import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  rememberNames
} from "./chunk-MAWMUP4I.js";
import {
  commandFaults
} from "./chunk-3CC5NKGV.js";
import {
  CliError
} from "./chunk-AHPUJ2XP.js";
import {
  readRegularFile,
  readingFaults
} from "./chunk-23EOGQBD.js";
import {
  FileError
} from "./chunk-NHGYEEIL.js";
import {
  COMMAND_LINE,
  pathAndValue,
  readScenario
} from "./chunk-24NGZN3V.js";
import {
  isSameSetting,
  overriddenLines,
  settingsDecided,
  timelineOverrides,
  voided
} from "./chunk-CFYJGZ7M.js";
import {
  didYouMean,
  joinFaults,
  nearest
} from "./chunk-7DT6B4LV.js";
import {
  printable
} from "./chunk-U3YVLYD5.js";
import {
  inEach
} from "./chunk-JWQDHXMP.js";
import {
  listed
} from "./chunk-2R7TQ2VD.js";

// dist-all/scenario/check/formatProblems.js
var en = {
  count: (problems) => problems === 1 ? "1 problem" : `${problems} problems`,
  more: (problems) => `\u2026 and ${problems} more.`
}, it = {
  count: (problems) => problems === 1 ? "1 problema" : `${problems} problemi`,
  more: (problems) => problems === 1 ? "\u2026 e un altro." : `\u2026 e altri ${problems}.`
}, problemWords = { en, it }, widest = 100;
function formatProblems(problems, { language = "en", most = 50 } = {}) {
  if (problems.length === 0)
    return "";
  let words = problemWords[language], shown = problems.slice(0, most).map((problem) => formatProblem(problem, language)), rest = problems.length > most ? [words.more(problems.length - most)] : [];
  return `${[words.count(problems.length), ...shown, ...rest].join(`

`)}
`;
}
function formatProblem(problem, language) {
  let { file, line, column, code, message, advice } = problem;
  return [`${printable(file)}:${line}:${column} ${code}`, `  ${message[language]}`, ...frame(problem), `  ${advice[language]}`].join(`
`);
}
function frame({ excerpt, line, column, length }) {
  if (excerpt.trim() === "")
    return [];
  let from = Math.max(0, Math.min(column - 1 - widest / 2, excerpt.length - widest)), shown = `${from > 0 ? "\u2026" : ""}${printable(excerpt.slice(from, from + widest))}`, before = column - 1 - from + (from > 0 ? 1 : 0), carets = Math.max(1, Math.min(length, shown.length - before)), number = String(line);
  return [
    `  ${number} | ${shown}${from + widest < excerpt.length ? "\u2026" : ""}`,
    `  ${" ".repeat(number.length)} | ${" ".repeat(Math.max(0, before))}${"^".repeat(carets)}`
  ];
}

// dist-all/cli/words/chosenSettings.js
var en2 = {
  varied: (path) => `--set gives ${path} a value, but it is varied: the value given is used in no run.`,
  partVaried: (path, part) => `--set gives ${path} a value, but a part of it is varied (${part}): there, the value given is used in no run.`
}, it2 = {
  varied: (path) => `--set d\xE0 un valore a ${path}, che per\xF2 viene variata: il valore dato non \xE8 usato in nessuna simulazione.`,
  partVaried: (path, part) => `--set d\xE0 un valore a ${path}, ma una sua parte viene variata (${part}): l\xEC il valore dato non \xE8 usato in nessuna simulazione.`
}, chosenSettingsWords = (language) => ({ en: en2, it: it2 })[language];

// dist-all/cli/flags/chosenSettings.js
function chosenIn(texts = []) {
  return texts.flatMap((text) => pathAndValue(text) ?? []);
}
function refuseVoid(scenario, texts, flag) {
  let chosen = chosenIn(texts), decided = chosen.map(({ path, value }) => settingsDecided(scenario, path, value)), undone = chosen.flatMap(({ path }, at) => {
    let later = chosen.slice(at + 1).find((_, behind) => {
      let others = decided[at + 1 + behind];
      return decided[at].every((own) => others.some((other) => isSameSetting(own, other)));
    });
    return later === void 0 || decided[at].length === 0 ? [] : [commandFaults.undone(flag, path, later.path)];
  }), lost = voided(timelineOverrides(scenario, chosen)), faults = [...undone, ...lost.map(({ path }) => commandFaults.withoutEffect(flag, path))];
  if (faults.length > 0)
    throw new CliError(joinFaults(faults));
}
function warnOverridden(scenario, chosen, { language, warn }) {
  let lines = overriddenLines(timelineOverrides(scenario, chosen), language);
  lines.length > 0 && warn(lines.join(`
`));
}
function warnVaried(scenario, chosen, varied, { language, warn }) {
  let words = chosenSettingsWords(language), tried = varied.flatMap(({ path }) => settingsDecided(scenario, path)), lines = chosen.flatMap(({ path, value }) => {
    let decided = settingsDecided(scenario, path, value), lost = decided.filter((own) => tried.some((other) => isSameSetting(own, other)));
    return lost.length === 0 ? [] : [lost.length === decided.length ? words.varied(path) : words.partVaried(path, listed(lost, language, 4))];
  });
  lines.length > 0 && warn(lines.join(`
`));
}

// dist-all/files/reading/loadFile.js
var loadFile = ((path, most) => {
  try {
    return readRegularFile(path, most);
  } catch (cause) {
    if (!(cause instanceof FileError))
      throw cause;
    return isMissing(cause) ? void 0 : { refused: cause.fault };
  }
});
function isMissing({ cause }) {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

// dist-all/files/reading/loadWithin.js
import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, parse, relative, resolve, sep } from "node:path";
var MARKS = [".git", "package.json", "umot.schema.json"];
function loadWithin(entry) {
  let roots = rootsOf(entry);
  return (path, most) => path === entry || isWithin(roots, resolve(path)) && isWithin(roots, realPath(path)) ? loadFile(path, most) : { refused: readingFaults.outside(path, roots.map(short)) };
}
function rootsOf(entry) {
  let own = dirname(resolve(entry)), project = projectAround(own), places = [process.cwd(), own, ...project === void 0 ? [] : [project]], roots = new Set(places.flatMap((place) => [place, realPath(place)]));
  return [...roots].filter((root) => !isWithin([...roots].filter((other) => other !== root), root));
}
function projectAround(place) {
  for (let folder = place; folder !== parse(folder).root && folder !== homedir(); folder = dirname(folder))
    if (MARKS.some((mark) => existsSync(join(folder, mark))))
      return folder;
}
function isWithin(roots, path) {
  return roots.some((root) => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep));
}
function realPath(path) {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
function short(folder) {
  let path = relative(process.cwd(), folder);
  return path === "" || path.startsWith("..") ? folder : path;
}

// dist-all/cli/flags/findScenario.js
import { readdirSync } from "node:fs";
import { basename, dirname as dirname2, join as join2, relative as relative2 } from "node:path";
import { fileURLToPath } from "node:url";
var PASSED_OVER = ["node_modules", ".git", "output", "dist"], DEEPEST = 4, MOST_FILES = 2e3;
function scenarioMeant(path) {
  let places = [
    dirname2(path),
    "scenarios",
    ".",
    fileURLToPath(new URL("../../../scenarios", new URL("../cli/flags/findScenario.js", import.meta.url).href))
  ], wanted = nameOf(path);
  for (let place of places) {
    let files = scenariosBelow(place, place === "." || place === dirname2(path) ? 1 : DEEPEST), names = files.map(nameOf), name = names.includes(wanted) ? wanted : nearest(wanted, names), found = files.find((file) => nameOf(file) === name);
    if (found !== void 0)
      return shorter(found);
  }
}
function scenariosBelow(folder, depth) {
  if (depth === 0)
    return [];
  let found = [];
  for (let entry of entriesOf(folder)) {
    let path = join2(folder, entry.name);
    if (found.length >= MOST_FILES)
      break;
    entry.isDirectory() && !PASSED_OVER.includes(entry.name) ? found.push(...scenariosBelow(path, depth - 1)) : entry.isFile() && /\.ya?ml$/i.test(entry.name) && found.push(path);
  }
  return found;
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: !0 }).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return [];
  }
}
var nameOf = (path) => basename(path).replace(/\.(ya?ml|json)$/i, "");
function shorter(path) {
  let short2 = relative2(process.cwd(), path);
  return short2.startsWith("..") ? path : short2;
}

// dist-all/cli/flags/openScenario.js
function readNamed(path, settings, flags, origin) {
  let reading = readScenario(loaderOf(path, flags), path, settings, origin);
  if (reading.files.length > 0)
    return reading;
  let meant = reading.problems.some(({ code }) => code === "U101") ? scenarioMeant(path) : void 0;
  return meant === void 0 ? reading : {
    ...reading,
    problems: reading.problems.map((problem) => ({ ...problem, advice: didYouMean(meant) }))
  };
}
function loaderOf(path, { allowOutside = !1 }) {
  return allowOutside ? loadFile : loadWithin(path);
}
function openScenario(path, flags = {}, origin = COMMAND_LINE) {
  let { scenario, ties, problems } = readNamed(path, settingsOf(flags), flags, origin);
  if (scenario === void 0)
    throw problemsError(problems);
  return origin === COMMAND_LINE && refuseVoid(scenario, flags.set ?? [], origin), rememberNames(scenario), ties === void 0 ? { scenario } : { scenario, ties };
}
function problemsError(problems) {
  let said = inEach((language) => formatProblems(problems, { language }).trimEnd());
  return new CliError(commandFaults.problems(said, problems[0].code));
}
function settingsOf({ set = [], consumers, days, level }) {
  let flags = Object.entries({ "market.consumers": consumers, "market.days": days, level }).filter(([, value]) => value !== void 0);
  return [...set, ...flags.map(([path, value]) => ({ path, value }))];
}

export {
  formatProblems,
  chosenIn,
  refuseVoid,
  warnOverridden,
  warnVaried,
  readNamed,
  openScenario,
  problemsError
};
