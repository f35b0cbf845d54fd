import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  DATA_PACKAGE,
  DICTIONARY,
  MANIFEST,
  REPORT_DATA,
  editedFiles,
  openOutputFolder,
  readDataPackage,
  withTables,
  writeFormats
} from "./chunk-H7VLHVIV.js";
import {
  listenForInterrupt
} from "./chunk-TU5MEX3Z.js";
import {
  commandWords
} from "./chunk-P5LH5VXP.js";
import "./chunk-LLA2NMPJ.js";
import {
  commandFaults
} from "./chunk-3CC5NKGV.js";
import {
  TO_FLAG,
  addDialectFlag,
  addSpeechFlags,
  createTerminal,
  reportFormats
} from "./chunk-F6BKA3LH.js";
import {
  CliError,
  ExitCode,
  oneOf,
  optionFaults,
  sharedHelp
} from "./chunk-AHPUJ2XP.js";
import "./chunk-YHX5JE5H.js";
import {
  finishedFaults,
  placeFaults,
  readRegularFile
} from "./chunk-23EOGQBD.js";
import {
  FileError,
  toFileError
} from "./chunk-NHGYEEIL.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-EVBVQ7YB.js";
import "./chunk-MVA7HUQM.js";
import {
  sameInAll
} from "./chunk-JWQDHXMP.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-3KS2V72H.js";
import "./chunk-XTTUONFG.js";

// dist-all/cli/commands/report.js
import { join as join3 } from "node:path";

// dist-all/files/reading/readReport.js
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
var mostBytes = 5e8;
async function readFinished(path) {
  refuseNoFolder(path);
  let { files, hashes, ...manifest } = readManifest(path), { command: command2 } = manifest, again = finishedFaults.makeAgain(typeof command2 == "string" ? command2 : void 0), text = textOf(join(path, REPORT_DATA));
  if (text === void 0)
    throw new FileError(finishedFaults.noReport(path, REPORT_DATA, again));
  let { parseReport } = await import("./parseReport-XODSHVVR.js"), { report, fault } = parseReport(text);
  if (report === void 0)
    throw reportError(join(path, REPORT_DATA), fault, again);
  let isEdited = createHash("sha256").update(text).digest("hex") !== hashes.get(REPORT_DATA);
  return { path, report, manifest, files, isEdited };
}
function refuseNoFolder(path) {
  let isFolder;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (cause) {
    let fault = toFileError(cause, path);
    if (!(fault instanceof FileError))
      throw fault;
    let { message } = fault.fault;
    throw new FileError({ message, advice: finishedFaults.nameAFolder }, { cause });
  }
  if (!isFolder)
    throw new FileError(finishedFaults.notAFolder(path));
}
function readManifest(path) {
  let text = textOf(join(path, MANIFEST));
  if (text === void 0) {
    let inside = readdirSync(path).filter((name) => textOf(join(path, name, MANIFEST)) !== void 0), meant = inside.length > 0 ? join(path, inside[0]) : void 0;
    throw new FileError(finishedFaults.notOurs(path, MANIFEST, meant));
  }
  let data = parsed(text);
  if (data?.tool !== "umot" || !Array.isArray(data.files))
    throw new FileError(finishedFaults.notWritten(join(path, MANIFEST)));
  let files = data.files.map(nameOf), outside = files.find((name) => !isWithin(name));
  if (outside !== void 0)
    throw new FileError(finishedFaults.outside(join(path, MANIFEST), outside));
  let hashes = new Map(data.files.map((file, at) => [files[at], hashOf(file)]));
  return { ...data, files: files.filter((name) => name !== MANIFEST), hashes };
}
function isWithin(name) {
  return name !== "" && !name.includes("\\") && !name.split("/").some((part) => part === "" || part === "..");
}
function parsed(text) {
  try {
    let data = JSON.parse(text);
    return typeof data == "object" && data !== null ? { ...data } : void 0;
  } catch {
    return;
  }
}
function nameOf(file) {
  return typeof file == "object" && file !== null && "name" in file ? String(file.name) : "";
}
function hashOf(file) {
  return typeof file == "object" && file !== null && "sha256" in file ? file.sha256 : void 0;
}
function reportError(path, { kind, what }, again) {
  return kind === "newer" ? new FileError(finishedFaults.newer(path, what)) : new FileError(finishedFaults[kind](path, what, again));
}
function textOf(path) {
  try {
    return new TextDecoder().decode(readRegularFile(path, mostBytes));
  } catch (cause) {
    let reason = cause instanceof FileError ? cause.cause : void 0, code = reason instanceof Error && "code" in reason ? reason.code : "";
    if (code === "ENOENT" || code === "ENOTDIR")
      return;
    throw cause;
  }
}

// dist-all/files/report/renderAgain.js
import { join as join2 } from "node:path";
var mostBytes2 = 2 ** 31, DESCRIPTIONS = [DATA_PACKAGE, DICTIONARY];
async function renderAgain(finished, folder, formats, { typed, isForced, csvDialect, ...style }) {
  let edited = new Set(isForced ? [] : editedFiles(folder.path)), written = /* @__PURE__ */ new Set(), noting = {
    ...folder,
    write(name, content) {
      if (edited.has(name))
        throw new FileError(placeFaults.edited(folder.path, sameInAll(name)));
      written.add(name), folder.write(name, content);
    }
  }, isSame = folder.path === finished.path, known = isSame ? describedIn(finished) : [], tables = withTables(noting, csvDialect);
  await drawEdited(finished, () => writeFormats(tables, finished.report, formats, style));
  for (let resource of known.filter(({ path }) => !written.has(path)))
    tables.keep(resource);
  let kept = (isSame ? finished.files : [REPORT_DATA]).filter((name) => !DESCRIPTIONS.includes(name));
  for (let name of kept.filter((one) => !written.has(one))) {
    let file = join2(finished.path, name);
    folder.write(name, readRegularFile(file, mostBytes2));
  }
  let { reports } = finished.manifest, before = Array.isArray(reports) ? reports.filter((step) => step !== typed) : [];
  tables.commit((files) => formatAgain({ ...finished.manifest, reports: [...before, typed] }, files));
}
async function drawEdited({ path, manifest, isEdited }, draw) {
  try {
    await draw();
  } catch (cause) {
    if (!isEdited || cause instanceof FileError)
      throw cause;
    let { command: command2 } = manifest, again = finishedFaults.makeAgain(typeof command2 == "string" ? command2 : void 0);
    throw new FileError(finishedFaults.undrawable(join2(path, REPORT_DATA), again), { cause });
  }
}
function describedIn({ path, files }) {
  if (!files.includes(DATA_PACKAGE))
    return [];
  let file = join2(path, DATA_PACKAGE);
  return readDataPackage(new TextDecoder().decode(readRegularFile(file, mostBytes2))).filter((resource) => files.includes(resource.path));
}
function formatAgain({ scenario, ...rest }, files) {
  let sorted = files.toSorted((a, b) => a.name < b.name ? -1 : 1);
  return `${JSON.stringify({ ...rest, files: sorted, scenario }, null, 2)}
`;
}

// dist-all/cli/words/help/report.js
var reportHelp = {
  examples: [
    [
      "report output/trattoria-run --to pdf,pptx",
      {
        en: "a document to print and slides, into the same folder",
        it: "un documento da stampare e delle slide, nella stessa cartella"
      }
    ],
    [
      "report output/trattoria-run --to pptx --appendix",
      {
        en: "eight slides to decide by, and every chart and table after them",
        it: "otto slide per decidere, seguite da tutti i grafici e le tabelle"
      }
    ],
    [
      "report output/trattoria-compare --to xlsx --lang it",
      { en: "a workbook, in Italian", it: "un foglio di calcolo, in italiano" }
    ],
    [
      "report output/trattoria-run --to png --theme dark --out slides",
      { en: "dark pictures, into another folder", it: "immagini scure, in un'altra cartella" }
    ]
  ],
  folder: {
    en: "a folder that umot run, compare, sweep, \u2026 wrote",
    it: "una cartella scritta da umot run, compare, sweep, \u2026"
  },
  to: {
    en: "formats to write: html, pdf, pptx, xlsx, json, png, svg, csv, parquet (default: html)",
    it: "formati da scrivere: html, pdf, pptx, xlsx, json, png, svg, csv, parquet (predefinito: html)"
  },
  out: {
    en: "where to write (default: the same folder)",
    it: "dove scrivere (predefinito: la stessa cartella)"
  },
  appendix: {
    en: "slides: every chart and table after the decision",
    it: "slide: tutti i grafici e le tabelle dopo la decisione"
  },
  theme: {
    en: "light or dark colours of html, pptx, png and svg (default: light; html follows its reader)",
    it: "colori chiari (light) o scuri (dark) di html, pptx, png e svg (predefinito: light; html segue chi legge)"
  }
};

// dist-all/cli/commands/report.js
var THEMES = ["light", "dark"], FILES = {
  html: "report.html",
  pdf: "report.pdf",
  pptx: "report.pptx",
  xlsx: "report.xlsx",
  json: "report.json",
  png: "charts/*.png",
  svg: "charts/*.svg",
  csv: "charts/*.csv, tables/*.csv",
  parquet: "charts/*.parquet, tables/*.parquet"
}, command = {
  examples: reportHelp.examples,
  declare(command2, say) {
    command2.argument("<folder>", say(reportHelp.folder)).option(TO_FLAG, say(reportHelp.to), reportFormats).option("--out <folder>", say(reportHelp.out)).option("--force", say(sharedHelp.force)).option("--appendix", say(reportHelp.appendix)).option("--theme <theme>", say(reportHelp.theme), oneOf("--theme", THEMES)), addDialectFlag(addSpeechFlags(command2, say, ["table"]), say);
  },
  async act([path], { to = ["html"], out, force = !1, theme, appendix, lang, quiet, csvDialect }, typed) {
    let terminal = createTerminal({ language: lang, quiet }), words = commandWords[lang];
    if (out === "")
      throw new CliError(optionFaults.noFolder("--out", "--out result"));
    if (theme === "dark" && to.includes("pdf"))
      throw new CliError(commandFaults.darkThemeOnPaper);
    if (appendix === !0 && !to.includes("pptx"))
      throw new CliError(commandFaults.noSlides);
    let finished = await readFinished(path), { question } = finished.manifest, folder = openOutputFolder(out ?? path, {
      question: typeof question == "string" ? question : void 0,
      isForced: force,
      keepsEdited: !0
    }), interrupt = listenForInterrupt(() => terminal.warn(words.writing));
    try {
      await renderAgain(finished, folder, to, { ...{ language: lang, theme, withTables: !0, withAppendix: appendix, csvDialect }, typed: typed.command, isForced: force });
    } finally {
      interrupt.release(), folder.discard();
    }
    let files = to.map((format) => FILES[format]);
    for (let file of files.join(", ").split(", "))
      terminal.print(join3(folder.path, theme === "dark" ? file.replace(/(\*)(\.svg|\.png)/, "$1-dark$2") : file));
    return folder.aside !== void 0 ? (terminal.warn(`
${words.keptAside(folder.aside.message[lang], folder.path)}`), ExitCode.input) : (terminal.tell(`
${words.written(folder.path)}`), interrupt.signal.aborted ? ExitCode.interrupted : ExitCode.done);
  }
};
export {
  command
};
