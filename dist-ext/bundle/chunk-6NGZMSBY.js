import {
  withExecution
} from "./chunk-K7WLDWRG.js";
import {
  toolVersion
} from "./chunk-EWT7ONUI.js";
import {
  formatJson
} from "./chunk-HPMAYCKS.js";
import {
  REPORT,
  findReplaceFault,
  folderThere,
  mendLeftovers,
  openOutputFolder,
  placesBeside,
  withTables,
  writeFormats
} from "./chunk-QAAFKBED.js";
import {
  listenForInterrupt
} from "./chunk-ETJU4757.js";
import {
  commandWords
} from "./chunk-RS36JIWZ.js";
import {
  formatCsv,
  tidyNumber
} from "./chunk-WQAREJJB.js";
import {
  commandFaults
} from "./chunk-MI4DXK66.js";
import {
  csvDialects,
  storeWords
} from "./chunk-HHFSUB36.js";
import {
  CliError,
  ExitCode,
  collect,
  optionFaults,
  sharedHelp
} from "./chunk-5HKVNQ6A.js";
import {
  completed
} from "./chunk-QWMK344M.js";
import {
  PERIOD_WORDS
} from "./chunk-EQTEPMMD.js";
import {
  WHOLE_MARKET
} from "./chunk-QMAMVZE5.js";
import {
  nearest
} from "./chunk-YSKE72ZF.js";
import {
  readPeriod
} from "./chunk-OSYIPCNT.js";
import {
  BRAND_METRICS,
  MARKET_METRICS
} from "./chunk-BRBDQNOA.js";
import {
  engineHash,
  realPlace,
  updateHash
} from "./chunk-2PTZL6ZV.js";
import {
  FileError
} from "./chunk-M5ZG3QVC.js";
import {
  sameInAll
} from "./chunk-FVAGRU5E.js";

// dist-ext/studies/runs/words/measuring.js
var PRECISION_EXAMPLE = "--precision share:0.005", measuringFaults = {
  metricShape: (flag, text, example) => must(flag, { en: "be written brand.metric.period", it: "essere scritto marca.metrica.periodo" }, text, sameInAll(example)),
  noSubject: (flag, text, instead) => must(flag, { en: "name a brand or market", it: "nominare una marca o market" }, text, sameInAll(instead)),
  noMetric: (flag, of, text, instead) => must(flag, { en: `name a metric of ${of}`, it: `nominare una metrica di ${of}` }, text, sameInAll(instead)),
  noPeriod: (flag, days, text) => must(flag, { en: `name a period of the ${days} days`, it: `nominare un periodo dei ${days} giorni` }, text, PERIOD_WORDS),
  precisionShape: (text) => must("--precision", { en: "be written metric:half-width", it: "essere scritto metrica:semiampiezza" }, text, sameInAll(PRECISION_EXAMPLE)),
  precisionMetric: (text, instead) => must("--precision", { en: "begin with the name of a metric", it: "cominciare con il nome di una metrica" }, text, sameInAll(instead)),
  halfWidth: (text) => must("--precision", {
    en: "end with a half-width above 0, in the unit of the metric",
    it: "finire con una semiampiezza sopra 0, nell'unit\xE0 della metrica"
  }, text, sameInAll(PRECISION_EXAMPLE))
};
function must(flag, what, text, instead) {
  return {
    message: {
      en: `${flag} must ${what.en}, but is \u201C${text}\u201D.`,
      it: `${flag} deve ${what.it}, ma \xE8 \u201C${text}\u201D.`
    },
    advice: { en: `Write ${instead.en}.`, it: `Scrivi ${instead.it}.` }
  };
}

// dist-ext/studies/sensitivity/sensitivityMetric.js
function readMetric(text, { brands, market }, flag = "--metric", shown) {
  let said = shown ?? text, [name, metric = "", period = "total", ...more] = text.trim().split("."), known = [...Object.keys(brands), "market"];
  if (metric === "" || more.length > 0)
    return { fault: measuringFaults.metricShape(flag, said, `${known[0]}.share.total`) };
  if (!known.includes(name))
    return {
      fault: measuringFaults.noSubject(flag, said, meant(name, known, (word) => said.replace(name, word)))
    };
  let metrics = Object.keys(name === "market" ? MARKET_METRICS : BRAND_METRICS);
  if (!metrics.includes(metric)) {
    let instead = meant(metric, metrics, (word) => said.replace(metric, word));
    return { fault: measuringFaults.noMetric(flag, name, said, instead) };
  }
  if (readPeriod(period, market.days) === void 0)
    return { fault: measuringFaults.noPeriod(flag, market.days, said) };
  let brand = name === "market" ? WHOLE_MARKET : name;
  return { metric: { name: `${name}.${metric}.${period}`, brand, metric, period } };
}
function meant(word, known, writeWith) {
  let guess = nearest(word, known);
  return guess === void 0 ? known.join(", ") : writeWith(guess);
}

// dist-ext/studies/runs/readPrecision.js
function readPrecision(text, scenario) {
  let parts = text.split(":").map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4)
    return { fault: measuringFaults.precisionShape(text) };
  let [metric, ...rest] = parts, metrics = [...Object.keys(BRAND_METRICS), ...Object.keys(MARKET_METRICS)];
  if (!metrics.includes(metric))
    return { fault: measuringFaults.precisionMetric(text, nearest(metric, metrics) ?? metrics.join(", ")) };
  let halfWidth = Number(rest.at(-1));
  if (rest.at(-1) === "" || !(halfWidth > 0) || !Number.isFinite(halfWidth))
    return { fault: measuringFaults.halfWidth(text) };
  let [brand, period = "total"] = rest.slice(0, -1), readings = (brand !== void 0 ? [brand] : metric in BRAND_METRICS ? Object.keys(scenario.brands) : ["market"]).map((name) => readMetric(`${name}.${metric}.${period}`, scenario, "--precision", text)), fault = readings.find((reading) => reading.fault !== void 0)?.fault;
  return fault !== void 0 ? { fault } : {
    targets: readings.flatMap((reading) => reading.metric === void 0 ? [] : [{ ...reading.metric, halfWidth }])
  };
}

// dist-ext/cli/flags/precision.js
var USUAL_MOST = 1e3;
function addPrecisionFlag(command, say) {
  return command.option("--precision <metric:half-width>", say(sharedHelp.precision), collect);
}
function precisionAsked(scenario, { precision, runs }) {
  if (precision === void 0)
    return;
  let readings = precision.map((text) => readPrecision(text, scenario));
  for (let { fault } of readings)
    if (fault !== void 0)
      throw new CliError(fault);
  let most = runs ?? USUAL_MOST;
  if (most < 2)
    throw new CliError(commandFaults.oneRunIsNoSpread(most, `${PRECISION_EXAMPLE} --runs ${USUAL_MOST}`));
  return { targets: readings.flatMap(({ targets = [] }) => targets), most };
}
function tellPrecision({ targets, looks, isReached }, terminal) {
  let words = storeWords[terminal.language], { runs, widths } = looks[looks.length - 1], number = new Intl.NumberFormat(terminal.language, { maximumSignificantDigits: 3 }), reached = targets.map(({ name, halfWidth }, at) => {
    let width = Number.isNaN(widths[at]) ? "\u2013" : number.format(widths[at]);
    return words.halfWidth(name, width, number.format(halfWidth));
  }), looked = looks.map((look) => number.format(look.runs)).join(", ");
  isReached ? terminal.tell(words.precise(number.format(runs), looked, reached.join("; "))) : terminal.warn(words.imprecise(number.format(runs), reached.join("; ")));
}
function codeOfPrecision(precision) {
  return precision === void 0 || precision.isReached ? ExitCode.done : ExitCode.failed;
}

// dist-ext/files/formats/dataJson.js
function formatDataJson(data) {
  return `${JSON.stringify(data, (_, value) => typeof value == "number" ? tidyNumber(value) : value, 2)}
`;
}

// dist-ext/files/formats/tableText.js
function tableText(table, dialect = "standard") {
  let { columns, rows } = completed(table), names = columns.map(({ name }) => name);
  return formatCsv(names, rows(), csvDialects[dialect]).trimEnd();
}

// dist-ext/files/folders/manifest.js
function finishFolder(folder, provenance) {
  let { command, ...rest } = provenance, whole = { command, question: folder.question, ...rest };
  folder.commit((files) => formatManifest(whole, files));
}
function formatManifest(provenance, files) {
  let { scenario, failures = [], ...rest } = provenance, failed = failures.length > 0 ? { failures: failures.toSorted(byRun) } : {}, { consumers = 0, population = 0 } = scenario?.market ?? {}, countsOf = population === 0 ? {} : { countsOf: { people: population, consumers } }, manifest = {
    tool: "umot",
    version: toolVersion(),
    ...rest,
    ...failed,
    ...countsOf,
    files: files.toSorted(byName),
    ...scenario !== void 0 && { scenario }
  };
  return `${JSON.stringify(manifest, null, 2)}
`;
}
var byName = (a, b) => a.name < b.name ? -1 : 1, byRun = (a, b) => a.run - b.run || (a.of < b.of ? -1 : a.of > b.of ? 1 : 0);

// dist-ext/files/report/writeReport.js
function makerOf(command, results) {
  return { version: toolVersion(), command, engine: engineHash(), results };
}
var USUAL = ["html", "json", "svg", "png", "csv"];
async function writeDocument(folder, report, { language, formats = [] }) {
  let withTables2 = formats.includes("csv") || formats.includes("parquet");
  await writeFormats(folder, report, [...USUAL, ...formats], { language, withTables: withTables2 });
}

// dist-ext/files/store/resultHash.js
import { createHash } from "node:crypto";
function resultHash(runs, version) {
  let hash = createHash("sha256").update(`umot ${version}
`);
  for (let run of runs)
    updateHash(hash, run);
  return hash.digest("hex").slice(0, 16);
}

// dist-ext/cli/flags/outputPlace.js
import { basename, join } from "node:path";

// dist-ext/files/folders/questionHash.js
import { createHash as createHash2 } from "node:crypto";
function questionHash(...parts) {
  let hash = createHash2("sha256");
  return updateHash(hash, parts), hash.digest("hex").slice(0, 32);
}

// dist-ext/files/folders/usualFolder.js
import { existsSync } from "node:fs";
function openUsualFolder(path, replacing) {
  mendLeftovers(path);
  let reason = faultAt(path, replacing), place = reason === void 0 ? path : placeBeside(path, replacing);
  if (place === void 0)
    throw new FileError(reason);
  return { folder: openOutputFolder(place, replacing), reason: place === path ? void 0 : reason };
}
function placeBeside(path, replacing) {
  let places = [...placesBeside(path)].slice(1), isFit = (place) => existsSync(place) && folderThere(place)?.question === replacing.question;
  return places.find((place) => isFit(place) && faultAt(place, replacing) === void 0) ?? places.find((place) => !existsSync(place));
}
function faultAt(path, replacing) {
  try {
    return findReplaceFault(realPlace(path), replacing, path);
  } catch (cause) {
    if (cause instanceof FileError)
      return cause.fault;
    throw cause;
  }
}

// dist-ext/cli/flags/outputPlace.js
function openOutput({ out, to = [], force = !1 }, { about, typed, of }, terminal) {
  if (out === "")
    throw new CliError(optionFaults.noFolder("--out", "--out result"));
  if (out === !1 && to.length > 0)
    throw new CliError(optionFaults.filesAndNone);
  if (out === !1)
    return;
  let replacing = { question: questionHash(typed.name, typed.choices, of), isForced: force };
  if (out !== void 0)
    return openOutputFolder(out, replacing);
  let { folder, reason } = openUsualFolder(usualPlace(about, typed.name), replacing), { language } = terminal;
  return reason !== void 0 && terminal.tell(commandWords[language].otherPlace(reason.message[language], folder.path)), folder;
}
function tellWhere({ path, aside }, terminal) {
  let words = commandWords[terminal.language];
  aside !== void 0 ? terminal.warn(`
${words.keptAside(aside.message[terminal.language], path)}`) : terminal.tell(`
${words.written(path)}`), terminal.tell(words.open(join(path, REPORT)));
}
function usualPlace(scenario, command) {
  return join("output", `${basename(scenario).replace(/\.(ya?ml|json|csv|tsv|txt|xlsx|parquet)$/i, "")}-${command}`);
}

// dist-ext/cli/study/showResults.js
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename as basename2, join as join2 } from "node:path";
async function showResults({ write, format, csvDialect }, folder, terminal) {
  if (terminal.print(format()), folder === void 0)
    return;
  let words = commandWords[terminal.language], interrupt = listenForInterrupt(() => terminal.warn(words.writing));
  try {
    let standing = await writeSomewhere((place) => write(withTables(place, csvDialect)), folder);
    return tellWhere(standing, terminal), interrupt.signal.aborted && terminal.warn(words.interruptedWriting), interrupt.signal.aborted ? ExitCode.interrupted : standing.aside === void 0 ? void 0 : ExitCode.input;
  } finally {
    interrupt.release();
  }
}
async function writeSomewhere(write, folder) {
  try {
    return await write(folder), folder;
  } catch (cause) {
    if (!(cause instanceof FileError))
      throw cause;
    folder.discard();
    let spare = await writeSpare(write, folder);
    if (spare === void 0)
      throw cause;
    return { ...spare, path: spare.path, aside: cause.fault };
  }
}
async function writeSpare(write, { path }) {
  try {
    let spare = openOutputFolder(join2(mkdtempSync(join2(tmpdir(), "umot-")), basename2(path)));
    return await write(spare), spare;
  } catch {
    return;
  }
}

// dist-ext/cli/study/endExperiment.js
async function endExperiment({ done, failed, asked, runsEach = 1, isFine, precision, interruption }, showing, folder, terminal, finish) {
  let words = commandWords[terminal.language];
  if (done === 0)
    return terminal.warn(words.nothingFinished), ExitCode.interrupted;
  let trouble = await showResults(showing, folder, terminal);
  return done + failed < asked ? (terminal.warn(interruption ?? words.interrupted(done * runsEach, asked * runsEach)), ExitCode.interrupted) : (finish(), precision !== void 0 && tellPrecision(precision, terminal), trouble !== void 0 ? trouble : isFine ? codeOfPrecision(precision) : ExitCode.failed);
}

// dist-ext/cli/study/runStudy.js
async function runStudy(study, order, terminal) {
  let { question, flags, typed, about, of } = order, { language } = terminal, folder = openOutput(flags, { about, typed, of }, terminal);
  try {
    let result = await withExecution(terminal, study.agenda(question, language), flags, (execution) => study.conduct(question, execution));
    if (result === void 0)
      return terminal.warn(commandWords[language].nothingFinished), ExitCode.interrupted;
    let showing = {
      csvDialect: flags.csvDialect,
      write: async (place) => {
        let whole = await completed2(study, result, order, terminal);
        await writeStudy(study, whole, order, place, terminal);
      },
      format: () => formatStudy(study, result, order, terminal)
    }, outcome = study.outcome(result, question, language);
    return await endExperiment(outcome, showing, folder, terminal, () => order.finish?.(result));
  } finally {
    folder?.discard();
  }
}
async function completed2(study, result, { question, flags }, terminal) {
  return study.complete === void 0 ? result : study.complete(result, question, {
    language: terminal.language,
    gather: (agenda, work) => withExecution(terminal, agenda, flags, work),
    warn: terminal.warn
  });
}
async function writeStudy(study, result, { question, flags, typed: { command }, write }, folder, { language }) {
  let { wholeResults, ...origin } = study.origin(result, question), results = wholeResults && resultHash(wholeResults, toolVersion());
  for (let table of study.tables(result, question, language))
    folder.writeTable(table);
  for (let [path, data] of Object.entries(study.data?.(result, question, language) ?? {}))
    folder.write(path, formatDataJson(data));
  write?.(folder, result);
  let report = await study.document(result, question, makerOf(command, results));
  await writeDocument(folder, report, { language: flags.lang, formats: flags.to }), finishFolder(folder, { command, ...origin, ...results !== void 0 && { results } });
}
function formatStudy(study, result, { question, flags: { format, csvDialect } }, terminal) {
  let { language } = terminal;
  return format === "csv" ? tableText(study.mainTable(result, question, language), csvDialect) : format === "md" ? study.markdown(result, question, language) : format === "json" ? formatJson(study.json(result, question, language)) : study.text(result, question, terminal);
}

export {
  readMetric,
  addPrecisionFlag,
  precisionAsked,
  runStudy
};
