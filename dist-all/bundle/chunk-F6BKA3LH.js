import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  CliError,
  Option,
  collect,
  numberBetween,
  oneOf,
  optionFaults,
  sharedHelp,
  wholeNumber
} from "./chunk-AHPUJ2XP.js";
import {
  makeFolders,
  openRunStore,
  placeFaults,
  queueFaults
} from "./chunk-23EOGQBD.js";
import {
  FileError,
  MachinesError,
  withPath
} from "./chunk-NHGYEEIL.js";
import {
  nearest
} from "./chunk-7DT6B4LV.js";
import {
  printableLines
} from "./chunk-U3YVLYD5.js";
import {
  LANGUAGES
} from "./chunk-MVA7HUQM.js";

// dist-all/files/formats/csvDialect.js
var CSV_DIALECTS = ["standard", "it"], csvDialects = {
  standard: { separator: ",", decimal: ".", begins: "" },
  it: { separator: ";", decimal: ",", begins: "\uFEFF" }
};

// dist-all/machines/queue/queueAddress.js
function readQueueAddress(text, environment) {
  let url = URL.canParse(text) ? new URL(text) : void 0, database = /^\/(\d{1,4})?$/.exec(url?.pathname || "/");
  if (url === void 0 || !/^rediss?:$/.test(url.protocol) || url.hostname === "" || database === null)
    throw new MachinesError(queueFaults.notAnAddress(withoutSecrets(text)));
  let [host, port] = [url.hostname.replace(/^\[|\]$/g, ""), Number(url.port || 6379)], username = decodeURIComponent(url.username) || environment.UMOT_QUEUE_USER, password = decodeURIComponent(url.password) || environment.UMOT_QUEUE_PASSWORD, db = Number(database[1] ?? 0);
  return {
    shown: `${url.protocol}//${url.hostname}:${port}${db === 0 ? "" : `/${db}`}`,
    options: {
      host,
      port,
      db,
      ...username && { username },
      ...password && { password },
      ...url.protocol === "rediss:" && { tls: { servername: host } }
    }
  };
}
function withoutSecrets(text) {
  return text.replace(/^([a-z]+:\/\/)?.*@/i, "$1\u2026@");
}

// dist-all/files/store/storePlace.js
import { randomBytes } from "node:crypto";
import { existsSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
function refuseStorePlace(path) {
  let there = withPath(path, () => nearestThere(path));
  if (!withPath(path, () => statSync(there).isDirectory()))
    throw new FileError(placeFaults.storeFile(there));
}
function tryStorePlace(path) {
  refuseStorePlace(path);
  let made = [], probe = join(path, `probe-${randomBytes(16).toString("hex")}`);
  try {
    made.push(...makeFolders(path)), writeFileSync(probe, "", { flag: "wx" });
  } catch (cause) {
    throw new FileError(placeFaults.noStore(path), { cause });
  } finally {
    quietly(() => rmSync(probe, { force: !0 }));
    for (let folder of made.reverse())
      quietly(() => rmdirSync(folder));
  }
}
function quietly(act) {
  try {
    act();
  } catch {
  }
}
function nearestThere(path) {
  let above = dirname(path);
  return existsSync(path) || above === path ? path : nearestThere(above);
}

// dist-all/cli/flags/storeFlags.js
import { existsSync as existsSync2 } from "node:fs";
import { join as join2 } from "node:path";

// dist-all/cli/words/store.js
var en = {
  found: (found, asked, place) => `${found} of ${asked} runs had been finished before and were read from ${place}.`,
  nothingFound: (place) => `--resume: ${place} held no run of this experiment, so it began anew.`,
  damaged: (count, shown) => count === 1 ? "One run on disk was damaged or could not be read, and was not used." : `${shown} runs on disk were damaged or could not be read, and were not used.`,
  fault: (reason) => `Finished runs could not be kept for another time: ${reason}`,
  failed: (count, shown, reason) => count === 1 ? `One run failed and is left out of every number: ${reason}` : `${shown} runs failed and are left out of every number, the first one because: ${reason}`,
  halfWidth: (name, width, wanted) => `${name} \xB1 ${width} (${wanted} wanted)`,
  precise: (runs, looks, widths) => `Precise enough after ${runs} runs (looked at ${looks}): ${widths}.`,
  imprecise: (runs, widths) => `Not precise enough after ${runs} runs, the most that were allowed: ${widths}. --runs allows more.`,
  goOn: "The finished runs are kept: the same command with --resume goes on from there."
}, it = {
  found: (found, asked, place) => `${found} simulazioni su ${asked} erano gi\xE0 finite e sono state lette da ${place}.`,
  nothingFound: (place) => `--resume: in ${place} non c'era nessuna simulazione di questo esperimento, quindi \xE8 cominciato da capo.`,
  damaged: (count, shown) => count === 1 ? "Una simulazione su disco era danneggiata o illeggibile, e non \xE8 stata usata." : `${shown} simulazioni su disco erano danneggiate o illeggibili, e non sono state usate.`,
  fault: (reason) => `Le simulazioni finite non si sono potute conservare: ${reason}`,
  failed: (count, shown, reason) => count === 1 ? `Una simulazione \xE8 fallita e nessun numero la contiene: ${reason}` : `${shown} simulazioni sono fallite e nessun numero le contiene; la prima perch\xE9: ${reason}`,
  halfWidth: (name, width, wanted) => `${name} \xB1 ${width} (voluto ${wanted})`,
  precise: (runs, looks, widths) => `Abbastanza preciso dopo ${runs} simulazioni (controllato a ${looks}): ${widths}.`,
  imprecise: (runs, widths) => `Non abbastanza preciso dopo ${runs} simulazioni, il massimo concesso: ${widths}. --runs ne concede di pi\xF9.`,
  goOn: "Le simulazioni finite sono conservate: lo stesso comando con --resume riprende da l\xEC."
}, storeWords = { en, it };

// dist-all/cli/flags/storeFlags.js
var USUAL_STORE = join2("output", ".runs");
function openStore({ store, out }, about) {
  return store !== !1 && (store !== void 0 || out !== !1) ? openRunStore(store ?? USUAL_STORE, { about }) : void 0;
}
function refuseStoreFlags({ store, out, resume = !1 }) {
  if (store === "")
    throw new CliError(optionFaults.noFolder("--store", "--store runs"));
  if (typeof store == "string" && refuseStorePlace(store), resume && typeof store == "string" && !existsSync2(store))
    throw new CliError(optionFaults.nothingToResume(store));
  if (typeof store == "string" && tryStorePlace(store), !(!resume || typeof store == "string" || store === void 0 && out !== !1))
    throw new CliError(optionFaults.resumeWithoutStore(store === !1 ? "--no-store" : "--no-out"));
}
function tellAfter(store, { resume = !1 }, ending, terminal) {
  let words = storeWords[terminal.language];
  store.close();
  let { found, written, damaged, fault } = store.tally(), number = new Intl.NumberFormat(terminal.language);
  found > 0 ? terminal.tell(words.found(number.format(found), number.format(ending.runs), store.path)) : resume && terminal.tell(words.nothingFound(store.path)), damaged > 0 && terminal.warn(words.damaged(damaged, number.format(damaged))), fault !== void 0 ? terminal.warn(words.fault(fault[terminal.language])) : ending.isInterrupted && found + written > 0 && terminal.tell(words.goOn);
}

// dist-all/cli/flags/executionFlags.js
function addExecutionFlags(command, say) {
  return command.hook("preAction", (begun) => refuseWorkFlags(begun.opts())).option("--workers <number>", say(sharedHelp.workers), wholeNumber("--workers", 1, 256, 2)).option("--queue <address>", say(sharedHelp.queue));
}
function refuseWorkFlags({ workers, queue }) {
  if (queue !== void 0) {
    if (workers !== void 0)
      throw new MachinesError(queueFaults.withWorkers);
    readQueueAddress(queue, process.env);
  }
}

// dist-all/report/document/reportFormats.js
var REPORT_FORMATS = [
  "html",
  "pdf",
  "pptx",
  "xlsx",
  "png",
  "svg",
  "csv",
  "json",
  "parquet"
];

// dist-all/cli/flags/reportFlag.js
var TO_FLAG = "--to <formats>";
function reportFormats(text, before = []) {
  let words = text.split(",").map((word) => word.trim().toLowerCase()).filter((word) => word !== ""), unknown = words.find((word) => !isFormat(word));
  if (words.length > 0 && unknown === void 0)
    return [.../* @__PURE__ */ new Set([...before, ...words.filter(isFormat)])];
  let meant = unknown === void 0 ? void 0 : nearest(unknown, REPORT_FORMATS);
  throw new CliError(optionFaults.notSomeOf("--to", REPORT_FORMATS, text, meant, "--to pdf,xlsx"));
}
function isFormat(word) {
  return REPORT_FORMATS.some((format) => format === word);
}

// dist-all/cli/flags/commonFlags.js
var FORMATS = ["table", "json", "csv", "md"], SPOKEN = { en: "en", it: "it" };
function addLanguageFlag(command, say) {
  return command.addOption(new Option("--lang <language>", say(sharedHelp.lang)).argParser(oneOf("--lang", LANGUAGES)).default(say(SPOKEN), say(sharedHelp.systemLanguage)));
}
function addSpeechFlags(command, say, formats = FORMATS) {
  let format = new Option("--format <format>", formats.join(", ")).argParser(oneOf("--format", formats)).default("table");
  return formats.length > 1 && command.addOption(format), formats.includes("csv") && addDialectFlag(command, say), addLanguageFlag(command, say).option("-q, --quiet", say(sharedHelp.quiet), !1);
}
function addReadingFlag(command, say) {
  return command.option("--allow-outside", say(sharedHelp.allowOutside));
}
function addDialectFlag(command, say) {
  return command.option("--csv-dialect <name>", say(sharedHelp.csvDialect), oneOf("--csv-dialect", CSV_DIALECTS));
}
function addSettingFlags(command, say) {
  return addReadingFlag(command, say).option("--set <path=value>", say(sharedHelp.set), collect).option("--consumers <number>", say(sharedHelp.consumers), wholeNumber("--consumers", 100, 2e7, 5e3)).option("--days <number>", say(sharedHelp.days), wholeNumber("--days", 1, 2e4, 365)).option("--level <number>", say(sharedHelp.level), numberBetween("--level", 0, 1, 0.9));
}
var MOST_RUNS = 1e4;
function addRunFlags(command, say) {
  let counted = command.option("--runs <number>", say(sharedHelp.runs), wholeNumber("--runs", 1, MOST_RUNS, 20)).option("--seed <text>", say(sharedHelp.seed));
  return addExecutionFlags(counted, say).option("--out <folder>", say(sharedHelp.out)).option("--no-out", say(sharedHelp.noOut)).option("--force", say(sharedHelp.force)), addReportFlag(addStoreFlags(counted, say), say);
}
function addStoreFlags(command, say) {
  return command.hook("preAction", (begun) => refuseStoreFlags(begun.opts())).option("--store <folder>", say(sharedHelp.store)).option("--no-store", say(sharedHelp.noStore)).option("--resume", say(sharedHelp.resume));
}
function addReportFlag(command, say) {
  return command.option(TO_FLAG, say(sharedHelp.to), reportFormats);
}

// dist-all/cli/terminal/terminal.js
var LEAST_WIDTH = 40;
function createTerminal({ language, quiet }) {
  let tellAlways = (text) => {
    process.stderr.write(`${harmless(text)}
`);
  };
  return {
    language,
    width: Math.max(LEAST_WIDTH, process.stdout.columns || 80),
    print: (text) => {
      process.stdout.write(`${harmless(text)}
`);
    },
    tell: quiet ? () => {
    } : tellAlways,
    warn: tellAlways,
    isQuiet: quiet,
    paint: createPaint(wantsColour(process.stdout, process.env)),
    showsProgress: !quiet && process.stderr.isTTY === !0
  };
}
var PAINTED = /(\u001b\[(?:1|2|22|31|32|39)m)/;
function harmless(text) {
  return text.split(PAINTED).map((part, at) => at % 2 === 1 ? part : printableLines(part)).join("");
}
function wantsColour(stream, environment) {
  return stream.isTTY === !0 && !environment.NO_COLOR && environment.TERM !== "dumb";
}
function createPaint(coloured) {
  let style = (code, end) => (text) => coloured ? `\x1B[${code}m${text}\x1B[${end}m` : text;
  return { bold: style(1, 22), dim: style(2, 22), good: style(32, 39), bad: style(31, 39) };
}

export {
  csvDialects,
  storeWords,
  readQueueAddress,
  refuseStorePlace,
  USUAL_STORE,
  openStore,
  tellAfter,
  addExecutionFlags,
  TO_FLAG,
  reportFormats,
  addLanguageFlag,
  addSpeechFlags,
  addReadingFlag,
  addDialectFlag,
  addSettingFlags,
  addRunFlags,
  addStoreFlags,
  addReportFlag,
  createTerminal
};
