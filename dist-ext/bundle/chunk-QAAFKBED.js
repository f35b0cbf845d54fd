import {
  csvPieces,
  tidyNumber
} from "./chunk-WQAREJJB.js";
import {
  csvDialects
} from "./chunk-HHFSUB36.js";
import {
  completed
} from "./chunk-QWMK344M.js";
import {
  svgText
} from "./chunk-HAQWYKY6.js";
import {
  listed
} from "./chunk-OL56547S.js";
import {
  isThere,
  makeFolders,
  placeFaults,
  realPlace,
  thisOwner,
  writeDurably
} from "./chunk-2PTZL6ZV.js";
import {
  FileError,
  toFileError,
  withPath
} from "./chunk-M5ZG3QVC.js";
import {
  inEach
} from "./chunk-FVAGRU5E.js";

// dist-ext/files/folders/outputFolder.js
import { dirname as dirname4, join as join8, basename as basename4 } from "node:path";

// dist-ext/files/folders/findReplaceFault.js
import { statSync as statSync3 } from "node:fs";
import { join as join4 } from "node:path";

// dist-ext/files/folders/ownFolder.js
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readdirSync as readdirSync2, readFileSync as readFileSync2, statSync as statSync2 } from "node:fs";
import { isAbsolute, join as join3, relative } from "node:path";

// dist-ext/files/folders/systemFiles.js
var NAMES = /* @__PURE__ */ new Set([
  ".DS_Store",
  ".localized",
  ".directory",
  ".hidden",
  ".fseventsd",
  ".Spotlight-V100",
  ".TemporaryItems",
  ".Trashes",
  ".DocumentRevisions-V100",
  ".apdisk",
  ".snapshot",
  "Icon\r",
  "Thumbs.db",
  "Thumbs.db:encryptable",
  "ehthumbs.db",
  "desktop.ini",
  "Desktop.ini",
  "$RECYCLE.BIN",
  "System Volume Information",
  "lost+found",
  "@eaDir",
  ".stfolder",
  ".dropbox",
  ".dropbox.cache",
  ".sync",
  "__MACOSX"
]), SHAPES = [
  /^\._/,
  // what macOS leaves of a file on disks that are not its own
  /^\.nfs[0-9a-f]+$/i,
  // removed while open, on a disk of another machine
  /^\.fuse_hidden/,
  /^\.Trash-/,
  /^\.~lock\..*#$/,
  // open in LibreOffice
  /^~\$/,
  // open in Office
  /^\.#/,
  // open in Emacs
  /^\..*\.sw[a-p]$/,
  // open in Vim
  /^~syncthing~|^\.syncthing\./
];
function isSystemFile(name) {
  return NAMES.has(name) || SHAPES.some((shape) => shape.test(name));
}

// dist-ext/files/folders/workFolder.js
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join as join2 } from "node:path";

// dist-ext/files/folders/removeTree.js
import { chmodSync, lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
function removeTree(path) {
  for (let prepare of [() => {
  }, () => allowWriting(path)])
    try {
      return prepare(), rmSync(path, { recursive: !0, force: !0 }), !0;
    } catch {
    }
  return !1;
}
function allowWriting(path) {
  let found = lstatSync(path, { throwIfNoEntry: !1 });
  if (!(found === void 0 || !found.isDirectory())) {
    chmodSync(path, 448);
    for (let name of readdirSync(path))
      allowWriting(join(path, name));
  }
}

// dist-ext/files/folders/workFolder.js
var NEW = "new", OLD = "old", MARK = "umot-work.json", NAME = /\.partial-([0-9a-f]{32})$/, HEARTBEAT = 36e5, LONGEST_SILENCE = 7 * 864e5;
function createWorkFolder(parent, name) {
  let token = randomBytes(16).toString("hex"), path = join2(parent, `${name}.partial-${token}`), mark = join2(path, MARK);
  mkdirSync(path);
  try {
    writeFileSync(mark, JSON.stringify({ tool: "umot", token, owner: thisOwner() }), { flag: "wx" }), mkdirSync(join2(path, NEW));
  } catch (cause) {
    throw removeTree(path), cause;
  }
  let heartbeat = setInterval(() => showLife(mark), HEARTBEAT).unref();
  return {
    path,
    remove() {
      clearInterval(heartbeat), removeTree(path);
    }
  };
}
function readWork(path) {
  let token = NAME.exec(basename(path))?.[1];
  if (token !== void 0)
    try {
      let file = join2(path, MARK), mark = JSON.parse(readFileSync(file, "utf8"));
      return mark.tool !== "umot" || mark.token !== token || mark.owner === void 0 ? void 0 : { owner: mark.owner, silence: Date.now() - statSync(file).mtimeMs };
    } catch {
      return;
    }
}
function isWorkFolder(path) {
  return readWork(path) !== void 0;
}
function isAbandoned(path, patience = LONGEST_SILENCE) {
  let found = readWork(path);
  return found !== void 0 && !(isThere(found.owner) ?? found.silence < patience);
}
function showLife(mark) {
  try {
    let now = /* @__PURE__ */ new Date();
    utimesSync(mark, now, now);
  } catch {
  }
}

// dist-ext/files/folders/ownFolder.js
var MANIFEST = "manifest.json";
function findPlaceFault(path, said = path) {
  let fromThere = relative(path, process.cwd());
  if (!fromThere.startsWith("..") && !isAbsolute(fromThere))
    return placeFaults.around(said);
  if (!existsSync(path))
    return;
  if (!withPath(said, () => statSync2(path).isDirectory()))
    return placeFaults.file(said);
  withPath(said, () => accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK));
  let foreign = foreignFiles(path);
  return foreign.length === 0 ? void 0 : placeFaults.foreign(said, named(foreign));
}
var named = (files) => inEach((language) => listed(files, language, 3));
function foreignFiles(path) {
  let own = [MANIFEST, ...folderThere(path)?.files.map(({ name }) => name) ?? []], ownTops = new Set(own.map((name) => name.split("/")[0])), foreign = withPath(path, () => readdirSync2(path)).filter((name) => !ownTops.has(name) && !isSystemFile(name) && !isWorkFolder(join3(path, name))).sort();
  if (foreign.length > 0)
    return foreign;
  let listedOnes = new Set(own);
  return [...ownTops].flatMap((name) => filesBelow(path, name)).filter((name) => !listedOnes.has(name));
}
function filesBelow(path, name) {
  let place = join3(path, name), found = statSync2(place, { throwIfNoEntry: !1 });
  return found === void 0 ? [] : found.isDirectory() ? withPath(place, () => readdirSync2(place)).filter((one) => !isSystemFile(one)).sort().flatMap((one) => filesBelow(path, `${name}/${one}`)) : [name];
}
function folderThere(path) {
  try {
    let manifest = JSON.parse(readFileSync2(join3(path, MANIFEST), "utf8")), { files, question, command, runs } = manifest;
    return {
      question: typeof question == "string" ? question : void 0,
      command: typeof command == "string" ? command : void 0,
      runs: typeof runs == "number" ? runs : 0,
      files: Array.isArray(files) ? files.map(toListed) : []
    };
  } catch {
    return;
  }
}
function toListed(file) {
  let { name, sha256 } = typeof file == "object" && file !== null ? file : {};
  return { name: String(name), ...typeof sha256 == "string" && { sha256 } };
}
function editedFiles(path) {
  return (folderThere(path)?.files ?? []).flatMap(({ name, sha256 }) => {
    let bytes = sha256 === void 0 ? void 0 : bytesIfThere(join3(path, name));
    return bytes !== void 0 && createHash("sha256").update(bytes).digest("hex") !== sha256 ? [name] : [];
  });
}
function bytesIfThere(file) {
  try {
    return readFileSync2(file);
  } catch {
    return;
  }
}

// dist-ext/files/folders/findReplaceFault.js
function findReplaceFault(path, replacing, said = path) {
  for (let turn = 1; ; ++turn) {
    let before = stateOf(path), isFinal = () => turn === TURNS || stateOf(path) === before;
    try {
      let fault = faultOfFolder(path, replacing, said);
      if (fault === void 0 || isFinal())
        return fault;
    } catch (cause) {
      if (isFinal())
        throw cause;
    }
  }
}
var TURNS = 100;
function stateOf(path) {
  try {
    let [folder, manifest] = [statSync3(path), statSync3(join4(path, MANIFEST))];
    return [folder.ino, manifest.ino, manifest.mtimeMs].join(" ");
  } catch {
    return "";
  }
}
function faultOfFolder(path, replacing, said) {
  let { question, isForced = !1, keepsEdited = !1 } = replacing, fault = findPlaceFault(path, said), there = folderThere(path);
  if (fault !== void 0 || there === void 0 || isForced)
    return fault;
  if (there.question !== question)
    return placeFaults.anotherQuestion(said, there.command);
  let edited = keepsEdited ? [] : editedFiles(path);
  return edited.length === 0 ? void 0 : placeFaults.edited(said, named(edited));
}

// dist-ext/files/folders/keepBeside.js
import { cpSync as cpSync2, existsSync as existsSync3, mkdtempSync, renameSync as renameSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { basename as basename2, dirname as dirname2, join as join6 } from "node:path";

// dist-ext/files/folders/replaceFolder.js
import { cpSync, existsSync as existsSync2, mkdirSync as mkdirSync2, readdirSync as readdirSync3, renameSync, rmSync as rmSync2 } from "node:fs";
import { dirname, join as join5 } from "node:path";
function replaceFolder(work, path) {
  if (dirname(work) === path) {
    fillFolder(work, path);
    return;
  }
  for (let turn = 1; ; ++turn)
    try {
      swapFolder(work, path);
      return;
    } catch (cause) {
      if (turn < TURNS2 && RACES.has(codeOf(cause)))
        continue;
      if (!STUCK.has(codeOf(cause)) || !existsSync2(path))
        throw cause;
      break;
    }
  fillFromElsewhere(work, path);
}
var RACES = /* @__PURE__ */ new Set(["ENOENT", "ENOTEMPTY", "EEXIST"]), TURNS2 = 100, STUCK = /* @__PURE__ */ new Set(["EBUSY", "EXDEV", "EACCES", "EPERM", "EINVAL"]), codeOf = (cause) => cause instanceof Error && "code" in cause ? String(cause.code) : "";
function swapFolder(work, path) {
  let [fresh, old] = [join5(work, NEW), join5(work, OLD)];
  existsSync2(path) && renameSync(path, old);
  try {
    renameSync(fresh, path);
  } catch (cause) {
    throw putBack(old, path), cause;
  }
}
function putBack(old, path) {
  existsSync2(old) && !existsSync2(path) ? renameSync(old, path) : rmSync2(old, { recursive: !0, force: !0 });
}
function fillFromElsewhere(work, path) {
  let inner = createWorkFolder(path, INNER);
  try {
    cpSync(join5(work, NEW), join5(inner.path, NEW), { recursive: !0 }), fillFolder(inner.path, path);
  } finally {
    inner.remove();
  }
}
var INNER = ".umot";
function fillFolder(work, path) {
  let [fresh, old] = [join5(work, NEW), join5(work, OLD)];
  mkdirSync2(old, { recursive: !0 });
  let moved2 = [], move = (from, to) => {
    renameSync(from, to), moved2.push([from, to]);
  }, listed2 = (folderThere(path) ?? folderThere(old))?.files.map(({ name }) => topOf(name)) ?? [], coming = /* @__PURE__ */ new Set([MANIFEST, ...folderThere(fresh)?.files.map(({ name }) => topOf(name)) ?? []]), isOld = (name) => existsSync2(join5(path, name)) && (!coming.has(name) || existsSync2(join5(fresh, name)));
  try {
    for (let name of /* @__PURE__ */ new Set([MANIFEST, ...listed2]))
      isOld(name) && move(join5(path, name), join5(old, name));
    let waiting = readdirSync3(fresh).filter((name) => name !== MANIFEST);
    for (let name of [...waiting, MANIFEST])
      move(join5(fresh, name), join5(path, name));
  } catch (cause) {
    for (let [from, to] of moved2.reverse())
      renameSync(to, from);
    throw cause;
  }
}
var topOf = (name) => name.split("/")[0];

// dist-ext/files/folders/keepBeside.js
var MOST_BESIDE = 1e3;
function* placesBeside(path) {
  yield path;
  for (let number = 2; number <= MOST_BESIDE; ++number)
    yield `${path}-${number}`;
}
function keepBeside(fresh, said, real) {
  let [places, realPlaces] = [[...placesBeside(said)], [...placesBeside(real)]], at = realPlaces.findIndex((place) => !existsSync3(place) || isLesserAnswer(place, fresh));
  if (at >= 0 && moved(fresh, realPlaces[at]))
    return places[at];
  let spare = join6(mkdtempSync(join6(tmpdir(), "umot-")), basename2(real));
  return cpSync2(fresh, spare, { recursive: !0 }), spare;
}
function isLesserAnswer(place, fresh) {
  let [there, ours] = [folderThere(place), folderThere(fresh)];
  if (there?.question === void 0 || ours === void 0 || there.runs > ours.runs)
    return !1;
  try {
    return findReplaceFault(place, { question: ours.question }) === void 0;
  } catch {
    return !1;
  }
}
function moved(from, to) {
  try {
    return existsSync3(to) ? replaceFolder(dirname2(from), to) : renameSync2(from, to), !0;
  } catch {
  }
  if (existsSync3(to))
    return !1;
  try {
    return cpSync2(from, to, { recursive: !0, errorOnExist: !0, force: !1 }), !0;
  } catch {
    return removeTree(to), !1;
  }
}

// dist-ext/files/folders/leftovers.js
import { existsSync as existsSync4, readdirSync as readdirSync4, renameSync as renameSync3 } from "node:fs";
import { basename as basename3, dirname as dirname3, join as join7 } from "node:path";
var MOMENT = 6e4;
function mendLeftovers(path) {
  for (let work of foldersIn(dirname3(path), `${basename3(path)}.partial-`))
    bringBack(work, path);
  for (let work of foldersIn(path, `${INNER}.partial-`))
    finish(work, path);
}
function bringBack(work, path) {
  let isMissing2 = !existsSync4(path) && existsSync4(join7(work, OLD));
  if (isAbandoned(work, isMissing2 ? MOMENT : void 0))
    try {
      isMissing2 && renameSync3(join7(work, OLD), path), removeTree(work);
    } catch {
    }
}
function finish(work, path) {
  if (isAbandoned(work))
    try {
      existsSync4(join7(work, OLD)) && existsSync4(join7(work, NEW, MANIFEST)) && !existsSync4(join7(path, MANIFEST)) && fillFolder(work, path), removeTree(work);
    } catch {
    }
}
function foldersIn(parent, prefix) {
  try {
    return readdirSync4(parent).filter((name) => name.startsWith(prefix)).map((name) => join7(parent, name));
  } catch {
    return [];
  }
}

// dist-ext/files/folders/outputFolder.js
import { statSync as statSync4 } from "node:fs";
function openOutputFolder(path, replacing = {}) {
  let real = withPath(path, () => realPlace(path));
  mendLeftovers(real);
  let fault = findReplaceFault(real, replacing, path);
  if (fault !== void 0)
    throw new FileError(fault);
  let work = withPath(path, () => (makeFolders(dirname4(real)), openWork(real))), files = [], [isOpen, standing] = [
    !0,
    { path, aside: void 0 }
  ], discard = () => {
    isOpen && work.remove(), isOpen = !1, process.off("exit", discard);
  };
  process.once("exit", discard);
  let write = (name, content) => {
    if (files.some((file) => file.name === name))
      throw new Error(`${name} is written twice`);
    files.push({
      name,
      ...withPath(join8(path, name), () => writeDurably(join8(work.path, NEW, name), content))
    });
  }, commit = (manifest) => {
    write(MANIFEST, manifest([...files]));
    let reason = putInPlace(work.path, real, replacing, path);
    reason !== void 0 && (standing = { path: withPath(path, () => keepBeside(join8(work.path, NEW), path, real)), aside: reason }), discard();
  };
  return {
    get path() {
      return standing.path;
    },
    get aside() {
      return standing.aside;
    },
    question: replacing.question,
    write,
    commit,
    discard
  };
}
function putInPlace(work, real, replacing, said) {
  try {
    let fault = findReplaceFault(real, replacing, said) ?? fewerRuns(work, real, said);
    return fault === void 0 && replaceFolder(work, real), fault;
  } catch (cause) {
    let error = toFileError(cause, said);
    if (error instanceof FileError)
      return error.fault;
    throw error;
  }
}
function fewerRuns(work, real, said) {
  let [fresh, there] = [folderThere(join8(work, NEW)), folderThere(real)], isLess = fresh !== void 0 && there !== void 0 && fresh.runs < there.runs, isSame = fresh?.question === there?.question;
  return isLess && isSame ? placeFaults.moreRuns(said, there.runs, fresh.runs) : void 0;
}
function openWork(path) {
  let beside = () => createWorkFolder(dirname4(path), basename4(path)), there = statSync4(path, { throwIfNoEntry: !1 });
  if (there === void 0)
    return beside();
  if (there.dev !== statSync4(dirname4(path)).dev)
    return createWorkFolder(path, INNER);
  try {
    return beside();
  } catch {
    return createWorkFolder(path, INNER);
  }
}

// dist-ext/files/report/fonts.js
import { readFileSync as readFileSync3 } from "node:fs";
import { createRequire } from "node:module";
var FONTS = {
  regular: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  semiBold: "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
  arabic: "@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  hebrew: "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf",
  emoji: "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf"
}, PAGE_FONTS = {
  regular: "@fontsource/inter/files/inter-latin-400-normal.woff2",
  semiBold: "@fontsource/inter/files/inter-latin-600-normal.woff2"
};
function fontFiles() {
  let { resolve } = createRequire(new URL("../files/report/fonts.js", import.meta.url).href);
  return Object.fromEntries(Object.entries(FONTS).map(([name, file]) => [name, resolve(file)]));
}
function readPageFonts() {
  let { resolve } = createRequire(new URL("../files/report/fonts.js", import.meta.url).href), read = (file) => readFileSync3(resolve(file)).toString("base64");
  return { regular: read(PAGE_FONTS.regular), semiBold: read(PAGE_FONTS.semiBold) };
}
function readFonts() {
  return Object.fromEntries(Object.entries(fontFiles()).map(([name, file]) => [name, readFileSync3(file)]));
}

// dist-ext/files/report/drawPicture.js
var COVERED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]*$/u;
async function drawPicture(svg, scale = 2) {
  let { Resvg } = await import("@resvg/resvg-js");
  return new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: !COVERED.test(svg),
      fontFiles: Object.values(fontFiles()),
      defaultFontFamily: "Inter",
      sansSerifFamily: "Inter"
    }
  }).render().asPng();
}

// dist-ext/files/report/writeFormats.js
var REPORT = "report.html", REPORT_DATA = "report.json";
async function writeFormats(folder, report, formats, style) {
  let wanted = new Set(formats), { JSDOM } = await import("jsdom"), { renderPage } = await import("./renderPage-XUU4ERLW.js"), { document } = new JSDOM("").window, { language, theme, withAppendix } = style, locales = language === "it" ? ["it", "en"] : ["en", "it"];
  if (wanted.has("html") && folder.write(REPORT, renderPage(report, { document, locales, theme, fonts: readPageFonts() })), wanted.has("json") && folder.write(REPORT_DATA, `${JSON.stringify(report)}
`), wanted.has("xlsx")) {
    let { renderWorkbook } = await import("./renderWorkbook-I3M3WMP7.js");
    folder.write("report.xlsx", await renderWorkbook(report, { document, locale: language }));
  }
  if (wanted.has("pdf")) {
    let { renderPrint } = await import("./renderPrint-NYJUHWBU.js");
    folder.write("report.pdf", await renderPrint(report, { document, locale: language }, readFonts()));
  }
  if (wanted.has("pptx")) {
    let { renderSlides } = await import("./renderSlides-NXKB7VQR.js");
    folder.write("report.pptx", await renderSlides(report, { document, locale: language, theme, withAppendix, drawPicture }));
  }
  for (let figure of report.figures)
    await pause(), await writeFigure(folder, { figure, report }, wanted, style, document);
  style.withTables && await writeTables(folder, report, wanted);
}
var pause = () => new Promise((resolve) => setImmediate(resolve));
async function writeFigure(folder, { figure, report }, wanted, { language, theme = "light" }, document) {
  let { drawFigure } = await import("./figure-FS2G5QXK.js"), { tableOfChart } = await import("./reportTables-ZGVGJOOC.js"), place = `charts/${figure.name}`, drawing = theme === "dark" ? `${place}-dark` : place;
  if (wanted.has("svg") || wanted.has("png")) {
    let svg = svgText(drawFigure(figure, { document, locale: language, theme }));
    wanted.has("svg") && folder.write(`${drawing}.svg`, `${svg}
`), wanted.has("png") && folder.write(`${drawing}.png`, await drawPicture(svg));
  }
  writeTable(folder, tableOfChart(figure, report, language), wanted), wanted.has("json") && folder.write(`${place}.json`, `${JSON.stringify(figure.rows, null, 2)}
`);
}
async function writeTables(folder, report, wanted) {
  let { tableOfData } = await import("./reportTables-ZGVGJOOC.js");
  for (let table of report.data)
    writeTable(folder, tableOfData(table, report), wanted);
}
var TABLE_FORMATS = ["csv", "parquet"];
function writeTable(folder, table, wanted) {
  folder.writeTable(table, TABLE_FORMATS.filter((format) => wanted.has(format)));
}

// dist-ext/files/formats/gzip.js
import { Gzip } from "fflate";
function gzip(pieces) {
  let packed = [], packer = new Gzip({ mtime: 0 }, (bytes) => {
    packed.push(bytes);
  }), encoder = new TextEncoder();
  for (let piece of pieces)
    packer.push(encoder.encode(piece));
  return packer.push(new Uint8Array(0), !0), Buffer.concat(packed);
}

// dist-ext/files/formats/dataPackage.js
var DATA_PACKAGE = "datapackage.json";
function resourceOf({ about, columns }, path, { separator, decimal }) {
  let isCsv = /\.csv(\.gz)?$/.test(path), fields = columns.map((one) => fieldOf(one, isCsv ? decimal : "."));
  return {
    name: path.toLowerCase().replace(/[^a-z0-9_.-]+/g, "-").replaceAll("/", "-"),
    path,
    ...described(about),
    ...isCsv ? { format: "csv", mediatype: "text/csv", encoding: "utf-8", dialect: { delimiter: separator } } : { format: "parquet", mediatype: "application/vnd.apache.parquet" },
    ...path.endsWith(".gz") && { compression: "gz" },
    schema: { fields, missingValues: [""] }
  };
}
function formatDataPackage(resources) {
  let data = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "umot",
    resources: resources.toSorted((a, b) => a.path < b.path ? -1 : 1)
  };
  return `${JSON.stringify(data, null, 1)}
`;
}
function readDataPackage(text) {
  try {
    let data = JSON.parse(text), found = typeof data == "object" && data !== null && "resources" in data ? data.resources : [];
    return Array.isArray(found) ? found.filter(isResource) : [];
  } catch {
    return [];
  }
}
function isResource(value) {
  return typeof value == "object" && value !== null && "path" in value && typeof value.path == "string";
}
var TYPES = {
  text: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
  timestamp: "datetime"
};
function fieldOf({ name, type, about, unit }, decimal) {
  return {
    name,
    type: TYPES[type],
    ...type === "timestamp" && { format: "%Y-%m-%dT%H:%M:%S" },
    ...type === "number" && decimal !== "." && { decimalChar: decimal },
    ...described(about),
    ...unit !== void 0 && { unit }
  };
}
var described = ({ en, it }) => ({ description: en, description_it: it });

// dist-ext/files/formats/formatParquet.js
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
var GROUP = 1e5;
function formatParquet({ columns, rows }) {
  let writer = new ByteWriter(), schema = [{ name: "root", num_children: columns.length }, ...columns.map(elementOf)], file = new ParquetWriter({ writer, schema, createdBy: "umot" });
  for (let group of groupsOf(rows())) {
    let columnData = columns.map(({ name, type }, at) => ({
      name,
      data: group.map((row) => CELLS[type](row[at]))
    }));
    file.write({ columnData, rowGroupSize: GROUP });
  }
  return file.finish(), new Uint8Array(writer.getBuffer());
}
function* groupsOf(rows) {
  let group = [];
  for (let row of rows)
    group.push(row), !(group.length < GROUP) && (yield group, group = []);
  group.length > 0 && (yield group);
}
function elementOf({ name, type }) {
  return { name, repetition_type: "OPTIONAL", ...STORED[type] };
}
var STORED = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
  timestamp: {
    type: "INT64",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: !1, unit: "MILLIS" }
  }
}, isMissing = (cell) => cell == null, CELLS = {
  text: (cell) => isMissing(cell) ? null : String(cell),
  number: (cell) => typeof cell == "number" && Number.isFinite(cell) ? tidyNumber(cell) : null,
  integer: (cell) => {
    if (typeof cell != "number" || !Number.isFinite(cell))
      return null;
    if (!Number.isInteger(cell))
      throw new RangeError(`${cell} stands in a column of whole numbers`);
    return cell;
  },
  boolean: (cell) => isMissing(cell) || Number.isNaN(cell) ? null : cell === !0 || cell === 1,
  date: (cell) => isMissing(cell) || cell === "" ? null : /* @__PURE__ */ new Date(`${String(cell)}T00:00:00Z`),
  timestamp: (cell) => isMissing(cell) || cell === "" ? null : /* @__PURE__ */ new Date(`${String(cell)}Z`)
};

// dist-ext/files/formats/tableFolder.js
var DICTIONARY = "dictionary.csv";
function withTables(folder, dialect = "standard") {
  let csv = csvDialects[dialect], resources = [], add = (table, path, content) => {
    folder.write(path, content), resources.push(resourceOf(table, path, csv));
  }, lines = (table) => csvPieces(table.columns.map(({ name }) => name), table.rows(), csv);
  return {
    // After `commit` these may be others.
    get path() {
      return folder.path;
    },
    get aside() {
      return folder.aside;
    },
    question: folder.question,
    write: folder.write,
    discard: folder.discard,
    keep: (resource) => {
      resources.push(resource);
    },
    writeTable(unfinished, formats = unfinished.formats ?? ["csv"]) {
      let table = completed(unfinished);
      if (table.columns.length !== 0)
        for (let format of formats)
          add(table, `${table.name}.${format}`, format === "csv" ? lines(table) : formatParquet(table));
    },
    writePacked(unfinished) {
      let table = completed(unfinished);
      add(table, `${table.name}.csv.gz`, gzip(lines(table)));
    },
    commit(manifest) {
      resources.length > 0 && (folder.write(DICTIONARY, csvPieces(NAMES2, dictionaryRows(resources), csv)), folder.write(DATA_PACKAGE, formatDataPackage(resources))), folder.commit(manifest);
    }
  };
}
var NAMES2 = ["table", "column", "type", "unit", "meaning", "significato"];
function* dictionaryRows(resources) {
  let told = /* @__PURE__ */ new Set();
  for (let { path, schema } of resources.toSorted((a, b) => a.path < b.path ? -1 : 1)) {
    let table = path.replace(/\.(csv|parquet)(\.gz)?$/, "");
    if (!told.has(table)) {
      told.add(table);
      for (let field of fieldsIn(schema))
        yield [
          table,
          ...["name", "type", "unit", "description", "description_it"].map((key) => String(field[key] ?? ""))
        ];
    }
  }
}
function fieldsIn(schema) {
  let fields = typeof schema == "object" && schema !== null && "fields" in schema ? schema.fields : [];
  return Array.isArray(fields) ? fields : [];
}

export {
  REPORT,
  REPORT_DATA,
  writeFormats,
  MANIFEST,
  folderThere,
  editedFiles,
  findReplaceFault,
  placesBeside,
  mendLeftovers,
  openOutputFolder,
  gzip,
  DATA_PACKAGE,
  readDataPackage,
  DICTIONARY,
  withTables
};
