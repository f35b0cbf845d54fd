import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  csvPieces,
  tidyNumber
} from "./chunk-LLA2NMPJ.js";
import {
  csvDialects
} from "./chunk-F6BKA3LH.js";
import {
  completed
} from "./chunk-YHX5JE5H.js";
import {
  isThere,
  makeFolders,
  placeFaults,
  realPlace,
  thisOwner,
  writeDurably
} from "./chunk-23EOGQBD.js";
import {
  FileError,
  toFileError,
  withPath
} from "./chunk-NHGYEEIL.js";
import {
  Gzip
} from "./chunk-EVBVQ7YB.js";
import {
  inEach
} from "./chunk-JWQDHXMP.js";
import {
  svgText
} from "./chunk-7RCLHB72.js";
import {
  listed
} from "./chunk-2R7TQ2VD.js";
import {
  BoundaryOrders,
  CompressionCodecs,
  ConvertedTypes,
  EdgeInterpolationAlgorithms,
  Encodings,
  FieldRepetitionTypes,
  PageTypes,
  ParquetTypes,
  getMaxDefinitionLevel,
  hashParquetValue,
  isListLike,
  isMapLike,
  parquetSchema,
  toJson
} from "./chunk-3KS2V72H.js";

// dist-all/files/folders/outputFolder.js
import { dirname as dirname4, join as join8, basename as basename4 } from "node:path";

// dist-all/files/folders/findReplaceFault.js
import { statSync as statSync3 } from "node:fs";
import { join as join4 } from "node:path";

// dist-all/files/folders/ownFolder.js
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readdirSync as readdirSync2, readFileSync as readFileSync2, statSync as statSync2 } from "node:fs";
import { isAbsolute, join as join3, relative } from "node:path";

// dist-all/files/folders/systemFiles.js
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

// dist-all/files/folders/workFolder.js
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join as join2 } from "node:path";

// dist-all/files/folders/removeTree.js
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

// dist-all/files/folders/workFolder.js
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

// dist-all/files/folders/ownFolder.js
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

// dist-all/files/folders/findReplaceFault.js
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

// dist-all/files/folders/keepBeside.js
import { cpSync as cpSync2, existsSync as existsSync3, mkdtempSync, renameSync as renameSync2 } from "node:fs";
import { tmpdir } from "node:os";
import { basename as basename2, dirname as dirname2, join as join6 } from "node:path";

// dist-all/files/folders/replaceFolder.js
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

// dist-all/files/folders/keepBeside.js
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

// dist-all/files/folders/leftovers.js
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

// dist-all/files/folders/outputFolder.js
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

// dist-all/files/report/fonts.js
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

// dist-all/files/report/drawPicture.js
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

// dist-all/files/report/writeFormats.js
var REPORT = "report.html", REPORT_DATA = "report.json";
async function writeFormats(folder, report, formats, style) {
  let wanted = new Set(formats), { JSDOM } = await import("jsdom"), { renderPage } = await import("./renderPage-XMWE4VYK.js"), { document } = new JSDOM("").window, { language, theme, withAppendix } = style, locales = language === "it" ? ["it", "en"] : ["en", "it"];
  if (wanted.has("html") && folder.write(REPORT, renderPage(report, { document, locales, theme, fonts: readPageFonts() })), wanted.has("json") && folder.write(REPORT_DATA, `${JSON.stringify(report)}
`), wanted.has("xlsx")) {
    let { renderWorkbook } = await import("./renderWorkbook-R6E33WRM.js");
    folder.write("report.xlsx", await renderWorkbook(report, { document, locale: language }));
  }
  if (wanted.has("pdf")) {
    let { renderPrint } = await import("./renderPrint-STHJKGLP.js");
    folder.write("report.pdf", await renderPrint(report, { document, locale: language }, readFonts()));
  }
  if (wanted.has("pptx")) {
    let { renderSlides } = await import("./renderSlides-HATI6NYZ.js");
    folder.write("report.pptx", await renderSlides(report, { document, locale: language, theme, withAppendix, drawPicture }));
  }
  for (let figure of report.figures)
    await pause(), await writeFigure(folder, { figure, report }, wanted, style, document);
  style.withTables && await writeTables(folder, report, wanted);
}
var pause = () => new Promise((resolve) => setImmediate(resolve));
async function writeFigure(folder, { figure, report }, wanted, { language, theme = "light" }, document) {
  let { drawFigure } = await import("./figure-7TRVH7HT.js"), { tableOfChart } = await import("./reportTables-IDITAST6.js"), place = `charts/${figure.name}`, drawing = theme === "dark" ? `${place}-dark` : place;
  if (wanted.has("svg") || wanted.has("png")) {
    let svg = svgText(drawFigure(figure, { document, locale: language, theme }));
    wanted.has("svg") && folder.write(`${drawing}.svg`, `${svg}
`), wanted.has("png") && folder.write(`${drawing}.png`, await drawPicture(svg));
  }
  writeTable(folder, tableOfChart(figure, report, language), wanted), wanted.has("json") && folder.write(`${place}.json`, `${JSON.stringify(figure.rows, null, 2)}
`);
}
async function writeTables(folder, report, wanted) {
  let { tableOfData } = await import("./reportTables-IDITAST6.js");
  for (let table of report.data)
    writeTable(folder, tableOfData(table, report), wanted);
}
var TABLE_FORMATS = ["csv", "parquet"];
function writeTable(folder, table, wanted) {
  folder.writeTable(table, TABLE_FORMATS.filter((format) => wanted.has(format)));
}

// dist-all/files/formats/gzip.js
function gzip(pieces) {
  let packed = [], packer = new Gzip({ mtime: 0 }, (bytes) => {
    packed.push(bytes);
  }), encoder2 = new TextEncoder();
  for (let piece of pieces)
    packer.push(encoder2.encode(piece));
  return packer.push(new Uint8Array(0), !0), Buffer.concat(packed);
}

// dist-all/files/formats/dataPackage.js
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

// node_modules/hyparquet-writer/src/bytewriter.js
var ByteWriter = class {
  /**
   * @param {number} [initalSize]
   */
  constructor(initalSize = 1024) {
    this.buffer = new ArrayBuffer(initalSize), this.view = new DataView(this.buffer), this.offset = 0, this.index = 0;
  }
  /**
   * @param {number} size
   */
  ensure(size) {
    if (this.index + size > this.buffer.byteLength) {
      let newSize = Math.max(this.buffer.byteLength * 2, this.index + size), newBuffer = new ArrayBuffer(newSize);
      new Uint8Array(newBuffer).set(new Uint8Array(this.buffer)), this.buffer = newBuffer, this.view = new DataView(this.buffer);
    }
  }
  finish() {
  }
  getBuffer() {
    return this.buffer.slice(0, this.index);
  }
  getBytes() {
    return new Uint8Array(this.buffer, 0, this.index);
  }
  /**
   * @param {number} value
   */
  appendUint8(value) {
    this.ensure(1), this.view.setUint8(this.index, value), this.offset++, this.index++;
  }
  /**
   * @param {number} value
   */
  appendUint32(value) {
    this.ensure(4), this.view.setUint32(this.index, value, !0), this.offset += 4, this.index += 4;
  }
  /**
   * @param {number} value
   */
  appendInt32(value) {
    this.ensure(4), this.view.setInt32(this.index, value, !0), this.offset += 4, this.index += 4;
  }
  /**
   * @param {bigint} value
   */
  appendInt64(value) {
    this.ensure(8), this.view.setBigInt64(this.index, BigInt(value), !0), this.offset += 8, this.index += 8;
  }
  /**
   * @param {number} value
   */
  appendFloat32(value) {
    this.ensure(4), this.view.setFloat32(this.index, value, !0), this.offset += 4, this.index += 4;
  }
  /**
   * @param {number} value
   */
  appendFloat64(value) {
    this.ensure(8), this.view.setFloat64(this.index, value, !0), this.offset += 8, this.index += 8;
  }
  /**
   * @param {ArrayBuffer} value
   */
  appendBuffer(value) {
    this.appendBytes(new Uint8Array(value));
  }
  /**
   * @param {Uint8Array} value
   */
  appendBytes(value) {
    this.ensure(value.length), new Uint8Array(this.buffer, this.index, value.length).set(value), this.offset += value.length, this.index += value.length;
  }
  /**
   * Convert a 32-bit signed integer to varint (1-5 bytes).
   * Writes out groups of 7 bits at a time, setting high bit if more to come.
   *
   * @param {number} value
   */
  appendVarInt(value) {
    for (; ; )
      if ((value & -128) === 0) {
        this.appendUint8(value);
        return;
      } else
        this.appendUint8(value & 127 | 128), value >>>= 7;
  }
  /**
   * Convert a bigint to varint (1-10 bytes for 64-bit range).
   *
   * @param {bigint} value
   */
  appendVarBigInt(value) {
    for (; ; )
      if ((value & ~0x7fn) === 0n) {
        this.appendUint8(Number(value));
        return;
      } else
        this.appendUint8(Number(value & 0x7fn | 0x80n)), value >>= 7n;
  }
  /**
   * Convert number to zigzag encoding and write as varint.
   *
   * @param {number | bigint} value
   */
  appendZigZag(value) {
    typeof value == "number" ? this.appendVarInt(value << 1 ^ value >> 31) : this.appendVarBigInt(value << 1n ^ value >> 63n);
  }
};

// node_modules/hyparquet-writer/src/thrift.js
var ThriftStruct = class {
  /**
   * @param {ThriftField[]} fields
   */
  constructor(fields) {
    this.fields = fields;
  }
};
function serializeTCompactProtocol(writer, data) {
  writeElement(writer, 12, data);
}
function writeElement(writer, type, value) {
  if (type !== 1 && type !== 2)
    if (type === 3 && typeof value == "number")
      writer.appendUint8(value);
    else if (type === 5 && typeof value == "number")
      writer.appendZigZag(value);
    else if (type === 6 && typeof value == "bigint")
      writer.appendZigZag(value);
    else if (type === 7 && typeof value == "number")
      writer.appendFloat64(value);
    else if (type === 8 && typeof value == "string") {
      let bytes = new TextEncoder().encode(value);
      writer.appendVarInt(bytes.length), writer.appendBytes(bytes);
    } else if (type === 8 && value instanceof Uint8Array)
      writer.appendVarInt(value.byteLength), writer.appendBytes(value);
    else if (type === 9 && Array.isArray(value)) {
      let elemType = getCompactTypeForList(value);
      if (value.length > 14 ? (writer.appendUint8(240 | elemType), writer.appendVarInt(value.length)) : writer.appendUint8(value.length << 4 | elemType), elemType === 2)
        for (let v of value)
          writer.appendUint8(v ? 1 : 0);
      else
        for (let v of value)
          writeElement(writer, elemType, v);
    } else if (type === 12 && value instanceof ThriftStruct) {
      let lastFid = 0;
      for (let [fid, fieldType, fieldValue] of value.fields)
        fieldValue !== void 0 && (lastFid = writeStructField(writer, lastFid, fid, fieldType, fieldValue));
      writer.appendUint8(0);
    } else if (type === 12 && typeof value == "object") {
      let lastFid = 0;
      for (let [k, v] of Object.entries(value)) {
        if (v === void 0) continue;
        let fid = parseInt(k.replace(/^field_/, ""), 10);
        if (Number.isNaN(fid))
          throw new Error(`thrift invalid field name: ${k}. Expected "field_###"`);
        let t = getCompactTypeForValue(v);
        lastFid = writeStructField(writer, lastFid, fid, t, v);
      }
      writer.appendUint8(0);
    } else
      throw new Error(`thrift invalid type ${type} for value ${value}`);
}
function writeStructField(writer, lastFid, fid, type, value) {
  let delta = fid - lastFid;
  if (delta <= 0)
    throw new Error(`thrift non-monotonic field id: fid=${fid}, lastFid=${lastFid}`);
  return delta > 15 ? (writer.appendUint8(type), writer.appendZigZag(fid)) : writer.appendUint8(delta << 4 | type), writeElement(writer, type, value), fid;
}
function getCompactTypeForValue(value) {
  if (value === !0) return 1;
  if (value === !1) return 2;
  if (Number.isInteger(value)) return 5;
  if (typeof value == "number") return 7;
  if (typeof value == "bigint") return 6;
  if (typeof value == "string" || value instanceof Uint8Array) return 8;
  if (Array.isArray(value)) return 9;
  if (value && typeof value == "object") return 12;
  throw new Error(`Cannot determine thrift compact type for: ${value}`);
}
function getCompactTypeForList(value) {
  let elemType = 0;
  for (let v of value) {
    let t = getCompactTypeForValue(v);
    if (t === 1 && (t = 2), elemType || (elemType = t), elemType === 7 && t === 5 && (t = 7), elemType === 5 && t === 7 && (elemType = 7), t !== elemType)
      throw new Error(`thrift invalid type for list element: ${v} (expected type ${elemType})`);
  }
  return elemType ?? 3;
}

// node_modules/hyparquet-writer/src/bloom.js
var SALT = new Uint32Array([
  1203114875,
  1150766481,
  2284105051,
  2729912477,
  1884591559,
  770785867,
  2667333959,
  1550580529
]), MIN_BYTES = 32, MAX_BYTES = 128 * 1024 * 1024;
function blockIndex(hash, numBlocks) {
  return Number((hash >> 32n) * BigInt(numBlocks) >> 32n);
}
function blockMask(hash) {
  let m = new Uint32Array(8), low = Number(hash & 0xffffffffn) | 0;
  for (let i = 0; i < 8; i++)
    m[i] = 1 << (Math.imul(low, SALT[i]) >>> 27);
  return m;
}
function sbbfInsert(blocks, hash) {
  let offset = blockIndex(hash, blocks.length >> 3) << 3, m = blockMask(hash);
  for (let i = 0; i < 8; i++)
    blocks[offset + i] |= m[i];
}
function nextPowerOfTwo(n) {
  let p = 1;
  for (; p < n; ) p <<= 1;
  return p;
}
function optimalNumBytes(ndv, fpp) {
  if (!(fpp > 0 && fpp < 1)) throw new Error(`bloom filter fpp must be in (0, 1), got ${fpp}`);
  if (!(ndv >= 0)) throw new Error(`bloom filter ndv must be >= 0, got ${ndv}`);
  let m = -8 * ndv / Math.log(1 - fpp ** (1 / 8)), numBytes = Math.ceil(m / 8);
  return numBytes <= MAX_BYTES ? nextPowerOfTwo(Math.max(numBytes, MIN_BYTES)) : MAX_BYTES;
}
var BloomBuilder = class {
  /**
   * @param {SchemaElement} element
   * @param {{ fpp?: number, maxBytes?: number }} [options]
   */
  constructor(element, { fpp = 0.01, maxBytes = 1024 * 1024 } = {}) {
    this.element = element, this.fpp = fpp, this.maxBytes = maxBytes, this.hashes = /* @__PURE__ */ new Set(), this.skipped = 0;
  }
  /** @param {any} value */
  insert(value) {
    if (value == null) return;
    let h = hashParquetValue(value, this.element);
    if (h === void 0) {
      this.skipped++;
      return;
    }
    this.hashes.add(h);
  }
  /** @returns {Uint32Array | undefined} */
  finalize() {
    if (this.skipped > 0 || this.hashes.size === 0) return;
    let numBytes = optimalNumBytes(this.hashes.size, this.fpp);
    for (; numBytes > this.maxBytes && numBytes > MIN_BYTES; ) numBytes >>= 1;
    if (numBytes > this.maxBytes) return;
    let blocks = new Uint32Array(numBytes >> 2);
    for (let h of this.hashes) sbbfInsert(blocks, h);
    return blocks;
  }
};
function writeBloomFilter(writer, blocks) {
  if (blocks.length % 8 !== 0)
    throw new Error(`bloom filter block count must be a multiple of 8 uint32 words, got ${blocks.length}`);
  serializeTCompactProtocol(writer, {
    field_1: blocks.byteLength,
    // numBytes
    field_2: { field_1: {} },
    // algorithm: SplitBlockAlgorithm
    field_3: { field_1: {} },
    // hash: XxHash
    field_4: { field_1: {} }
    // compression: Uncompressed
  });
  for (let i = 0; i < blocks.length; i++)
    writer.appendUint32(blocks[i]);
}
function writeBlooms(writer, pageIndexes) {
  for (let { chunk, bloomFilter } of pageIndexes) {
    if (!bloomFilter || !chunk.meta_data) continue;
    let offset = writer.offset;
    writeBloomFilter(writer, bloomFilter), chunk.meta_data.bloom_filter_offset = BigInt(offset), chunk.meta_data.bloom_filter_length = writer.offset - offset;
  }
}

// node_modules/hyparquet-writer/src/delta.js
function deltaBinaryPack(writer, values, type) {
  if (values.length === 0) {
    writer.appendVarInt(128), writer.appendVarInt(4), writer.appendVarInt(0), writer.appendVarInt(0);
    return;
  }
  if (typeof values[0] != "number" && typeof values[0] != "bigint")
    throw new Error("deltaBinaryPack only supports number or bigint arrays");
  usesInt32NumberPath(values) ? deltaBinaryPackInt32(writer, values, type === "INT32") : deltaBinaryPackBigInt(writer, values, type === "INT32" ? 32 : 64);
}
function usesInt32NumberPath(values) {
  if (values instanceof Int32Array) return !0;
  for (let i = 0; i < values.length; i++) {
    let value = values[i];
    if (typeof value != "number" || value !== (value | 0)) return !1;
  }
  return !0;
}
function deltaBinaryPackInt32(writer, values, wrap) {
  let count = values.length;
  writer.appendVarInt(128), writer.appendVarInt(4), writer.appendVarInt(count), appendZigZagNumber(writer, values[0]);
  let packedByBitWidth = [], blockDeltas = new Float64Array(128), bitWidths = new Uint8Array(4), index = 1;
  for (; index < count; ) {
    let blockEnd = Math.min(index + 128, count), blockSize = blockEnd - index, firstDelta = wrap ? values[index] - values[index - 1] | 0 : values[index] - values[index - 1], previous = values[index], constantEnd = index + 1;
    for (; constantEnd < blockEnd; ) {
      let value = values[constantEnd];
      if ((wrap ? value - previous | 0 : value - previous) !== firstDelta) break;
      previous = value, constantEnd++;
    }
    if (constantEnd === blockEnd) {
      appendZigZagNumber(writer, firstDelta), writer.appendUint32(0), index = blockEnd;
      continue;
    }
    let minDelta = firstDelta;
    blockDeltas[0] = minDelta;
    for (let i = 1; i < blockSize; i++) {
      let delta = wrap ? values[index + i] - values[index + i - 1] | 0 : values[index + i] - values[index + i - 1];
      blockDeltas[i] = delta, delta < minDelta && (minDelta = delta);
    }
    appendZigZagNumber(writer, minDelta);
    for (let mb = 0; mb < 4; mb++) {
      let mbStart = mb * 32, mbEnd = Math.min(mbStart + 32, blockSize), maxAdjusted = 0;
      for (let i = mbStart; i < mbEnd; i++) {
        let adjusted = blockDeltas[i] - minDelta;
        adjusted > maxAdjusted && (maxAdjusted = adjusted);
      }
      bitWidths[mb] = bitWidthNumber(maxAdjusted);
    }
    writer.appendBytes(bitWidths);
    for (let mb = 0; mb < 4; mb++) {
      let bitWidth2 = bitWidths[mb];
      if (bitWidth2 === 0) continue;
      let mbStart = mb * 32, mbEnd = Math.min(mbStart + 32, blockSize), packed = packedByBitWidth[bitWidth2] ??= new Uint8Array(bitWidth2 * 4), byteIndex = 0, buffer = 0, bitsUsed = 0;
      if (bitWidth2 <= 25)
        for (let i = 0; i < 32; i++) {
          let adjusted = mbStart + i < mbEnd ? blockDeltas[mbStart + i] - minDelta : 0;
          for (buffer |= adjusted << bitsUsed, bitsUsed += bitWidth2; bitsUsed >= 8; )
            packed[byteIndex++] = buffer & 255, buffer >>>= 8, bitsUsed -= 8;
        }
      else
        for (let i = 0; i < 32; i++) {
          let adjusted = mbStart + i < mbEnd ? blockDeltas[mbStart + i] - minDelta : 0;
          for (buffer += adjusted * 2 ** bitsUsed, bitsUsed += bitWidth2; bitsUsed >= 8; )
            packed[byteIndex++] = buffer % 256, buffer = Math.floor(buffer / 256), bitsUsed -= 8;
        }
      writer.appendBytes(packed);
    }
    index = blockEnd;
  }
}
function deltaBinaryPackBigInt(writer, values, bits) {
  let count = values.length;
  writer.appendVarInt(128), writer.appendVarInt(4), writer.appendVarInt(count), writer.appendZigZag(BigInt.asIntN(bits, BigInt(values[0])));
  let blockDeltas = new BigInt64Array(128), bitWidths = new Uint8Array(4), index = 1;
  for (; index < count; ) {
    let blockEnd = Math.min(index + 128, count), blockSize = blockEnd - index, minDelta = 0n;
    for (let i = 0; i < blockSize; i++) {
      blockDeltas[i] = BigInt(values[index + i]) - BigInt(values[index + i - 1]), bits === 32 && (blockDeltas[i] = BigInt.asIntN(32, blockDeltas[i]));
      let delta = blockDeltas[i];
      (i === 0 || delta < minDelta) && (minDelta = delta);
    }
    writer.appendZigZag(minDelta);
    for (let mb = 0; mb < 4; mb++) {
      let mbStart = mb * 32, mbEnd = Math.min(mbStart + 32, blockSize), maxAdjusted = 0n;
      for (let i = mbStart; i < mbEnd; i++) {
        let adjusted = blockDeltas[i] - minDelta;
        adjusted > maxAdjusted && (maxAdjusted = adjusted);
      }
      bitWidths[mb] = bitWidth(maxAdjusted);
    }
    writer.appendBytes(bitWidths);
    for (let mb = 0; mb < 4; mb++) {
      let bitWidth2 = bitWidths[mb];
      if (bitWidth2 === 0) continue;
      let mbStart = mb * 32, mbEnd = Math.min(mbStart + 32, blockSize), buffer = 0n, bitsUsed = 0;
      for (let i = 0; i < 32; i++) {
        let adjusted = mbStart + i < mbEnd ? blockDeltas[mbStart + i] - minDelta : 0n;
        for (buffer |= adjusted << BigInt(bitsUsed), bitsUsed += bitWidth2; bitsUsed >= 8; )
          writer.appendUint8(Number(buffer & 0xffn)), buffer >>= 8n, bitsUsed -= 8;
      }
    }
    index = blockEnd;
  }
}
function appendZigZagNumber(writer, value) {
  let encoded = value < 0 ? -value * 2 - 1 : value * 2;
  for (; encoded >= 128; )
    writer.appendUint8(encoded % 128 + 128), encoded = Math.floor(encoded / 128);
  writer.appendUint8(encoded);
}
function bitWidthNumber(value) {
  return value === 0 ? 0 : value > 4294967295 ? 33 : 32 - Math.clz32(value);
}
function deltaLengthByteArray(writer, values) {
  let lengths = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    let value = values[i];
    if (!(value instanceof Uint8Array))
      throw new Error("deltaLengthByteArray expects Uint8Array values");
    lengths[i] = value.length;
  }
  deltaBinaryPack(writer, lengths, "INT32");
  for (let value of values)
    writer.appendBytes(value);
}
function deltaByteArray(writer, values) {
  if (values.length === 0) {
    deltaBinaryPack(writer, [], "INT32"), deltaBinaryPack(writer, [], "INT32");
    return;
  }
  let prefixLengths = new Int32Array(values.length), suffixLengths = new Int32Array(values.length), value = values[0];
  if (!(value instanceof Uint8Array))
    throw new Error("deltaByteArray expects Uint8Array values");
  prefixLengths[0] = 0, suffixLengths[0] = value.length;
  for (let i = 1; i < values.length; i++) {
    let prev = values[i - 1], curr = values[i], prefixLen;
    if (curr === prev)
      prefixLen = curr.length;
    else {
      if (!(curr instanceof Uint8Array))
        throw new Error("deltaByteArray expects Uint8Array values");
      prefixLen = 0;
      let maxPrefix = Math.min(prev.length, curr.length);
      for (; prefixLen < maxPrefix && prev[prefixLen] === curr[prefixLen]; )
        prefixLen++;
    }
    prefixLengths[i] = prefixLen, suffixLengths[i] = curr.length - prefixLen;
  }
  deltaBinaryPack(writer, prefixLengths, "INT32"), deltaBinaryPack(writer, suffixLengths, "INT32");
  for (let i = 0; i < values.length; i++)
    suffixLengths[i] > 0 && writer.appendBytes(values[i].subarray(prefixLengths[i]));
}
function bitWidth(value) {
  if (value === 0n) return 0;
  let bits = 0;
  for (; value > 0n; )
    bits++, value >>= 1n;
  return bits;
}

// node_modules/hyparquet-writer/src/encoding.js
function writeRleBitPackedHybrid(writer, values, bitWidth2) {
  let offsetStart = writer.offset, pendingBitPackedGroups = 0, bitPackedStart = 0, i = 0;
  for (; i < values.length; ) {
    let rleCount = 1, firstVal = values[i];
    for (; i + rleCount < values.length && values[i + rleCount] === firstVal; )
      rleCount++;
    rleCount >= 8 ? (pendingBitPackedGroups && (writeBitPackedGroups(writer, values, bitPackedStart, pendingBitPackedGroups, bitWidth2), pendingBitPackedGroups = 0), writeRleRun(writer, firstVal, rleCount, bitWidth2), i += rleCount) : (pendingBitPackedGroups === 0 && (bitPackedStart = i), pendingBitPackedGroups++, i += 8);
  }
  return pendingBitPackedGroups && writeBitPackedGroups(writer, values, bitPackedStart, pendingBitPackedGroups, bitWidth2), writer.offset - offsetStart;
}
function writeRleRun(writer, value, count, bitWidth2) {
  writer.appendVarInt(count << 1);
  let width = bitWidth2 + 7 >> 3;
  for (let j = 0; j < width; j++)
    writer.appendUint8(value >> (j << 3) & 255);
}
function writeBitPackedGroups(writer, values, start, numGroups, bitWidth2) {
  if (writer.appendVarInt(numGroups << 1 | 1), bitWidth2 === 0) return;
  let mask = (1 << bitWidth2) - 1, buffer = 0, bitsUsed = 0, totalValues = numGroups * 8;
  for (let i = 0; i < totalValues; i++) {
    let idx = start + i, v = idx < values.length ? values[idx] & mask : 0;
    for (buffer |= v << bitsUsed, bitsUsed += bitWidth2; bitsUsed >= 8; )
      writer.appendUint8(buffer & 255), buffer >>>= 8, bitsUsed -= 8;
  }
  bitsUsed > 0 && writer.appendUint8(buffer & 255);
}

// node_modules/hyparquet-writer/src/plain.js
function writePlain(writer, values, type, fixedLength) {
  if (type === "BOOLEAN")
    writePlainBoolean(writer, values);
  else if (type === "INT32")
    writePlainInt32(writer, values);
  else if (type === "INT64")
    writePlainInt64(writer, values);
  else if (type === "FLOAT")
    writePlainFloat(writer, values);
  else if (type === "DOUBLE")
    writePlainDouble(writer, values);
  else if (type === "BYTE_ARRAY")
    writePlainByteArray(writer, values);
  else if (type === "FIXED_LEN_BYTE_ARRAY") {
    if (!fixedLength) throw new Error("parquet FIXED_LEN_BYTE_ARRAY expected type_length");
    writePlainByteArrayFixed(writer, values, fixedLength);
  } else
    throw new Error(`parquet unsupported type: ${type}`);
}
function writePlainBoolean(writer, values) {
  let currentByte = 0;
  for (let i = 0; i < values.length; i++) {
    let value = values[i];
    if (typeof value != "boolean") throw new Error("parquet expected boolean value, got " + value);
    let bitOffset = i % 8;
    value && (currentByte |= 1 << bitOffset), bitOffset === 7 && (writer.appendUint8(currentByte), currentByte = 0);
  }
  values.length % 8 && writer.appendUint8(currentByte);
}
function writePlainInt32(writer, values) {
  for (let value of values) {
    if (!Number.isSafeInteger(value)) throw new Error("parquet expected integer value, got " + value);
    if (value < -2147483648 || value > 2147483647) throw new Error("parquet expected int32 value, got " + value);
    writer.appendInt32(value);
  }
}
function writePlainInt64(writer, values) {
  for (let value of values) {
    if (typeof value != "bigint") throw new Error("parquet expected bigint value, got " + value);
    writer.appendInt64(value);
  }
}
function writePlainFloat(writer, values) {
  for (let value of values) {
    if (typeof value != "number") throw new Error("parquet expected number value, got " + value);
    writer.appendFloat32(value);
  }
}
function writePlainDouble(writer, values) {
  for (let value of values) {
    if (typeof value != "number") throw new Error("parquet expected number value, got " + value);
    writer.appendFloat64(value);
  }
}
function writePlainByteArray(writer, values) {
  for (let value of values) {
    let bytes = value;
    if (typeof bytes == "string" && (bytes = new TextEncoder().encode(value)), !(bytes instanceof Uint8Array))
      throw new Error("parquet expected Uint8Array value, got " + typeof bytes);
    writer.appendUint32(bytes.length), writer.appendBytes(bytes);
  }
}
function writePlainByteArrayFixed(writer, values, fixedLength) {
  for (let value of values) {
    if (!(value instanceof Uint8Array)) throw new Error("parquet expected Uint8Array value, got " + typeof value);
    if (value.length !== fixedLength) throw new Error(`parquet expected Uint8Array of length ${fixedLength}`);
    writer.appendBytes(value);
  }
}

// node_modules/hyparquet-writer/src/variant.js
var encoder = new TextEncoder(), INT64_MIN = -(2n ** 63n), INT64_MAX = 2n ** 63n - 1n, VARIANT_NULL = new Uint8Array([0]), RESERVED_SHREDDING_FIELDS = /* @__PURE__ */ new Set(["value", "typed_value"]), EMPTY_KEY_INDEX = /* @__PURE__ */ new Map(), EMPTY_METADATA = writeVariantMetadata([]);
function encodeVariantColumn(values, shredding, column) {
  if (column?.required) {
    for (let i = 0; i < values.length; i++)
      if (values[i] === void 0)
        throw new Error(`required variant column ${column.name} has undefined value at index ${i}`);
  }
  let scratchWriters = [], shreddingConfig = shredding && normalizeShreddingConfig(shredding);
  if (shreddingConfig) {
    let metadataCache = /* @__PURE__ */ new Map();
    return values.map((value) => {
      if (value === void 0) return null;
      let keys = /* @__PURE__ */ new Set();
      collectKeys(value, keys);
      let { metadata: metadata2, keyIndex: keyIndex2 } = getVariantRowMetadata(keys, metadataCache);
      return { metadata: metadata2, ...encodeShredded(value, shreddingConfig, keyIndex2, !0, scratchWriters) };
    });
  }
  let dictionary = buildVariantDictionary(values), metadata = writeVariantMetadata(dictionary), keyIndex = /* @__PURE__ */ new Map();
  for (let i = 0; i < dictionary.length; i++)
    keyIndex.set(dictionary[i], i);
  return values.map((value) => value === void 0 ? null : { metadata, value: writeVariantValue(value, keyIndex, scratchWriters) });
}
function encodeShredded(value, shredType, keyIndex, allowPartialObjects, scratchWriters) {
  if (value == null)
    return { value: VARIANT_NULL, typed_value: null };
  if (Array.isArray(shredType)) {
    if (!Array.isArray(value))
      return { value: writeVariantValue(value, keyIndex, scratchWriters), typed_value: null };
    let elemShred = shredType[0];
    return {
      value: null,
      typed_value: value.map((el) => encodeShredded(el, elemShred, keyIndex, !1, scratchWriters))
    };
  }
  if (typeof shredType == "object") {
    if (typeof value != "object" || Array.isArray(value) || value instanceof Date || value instanceof Uint8Array)
      return { value: writeVariantValue(value, keyIndex, scratchWriters), typed_value: null };
    let remaining = {}, hasRemaining = !1;
    for (let k of Object.keys(value))
      k in shredType || value[k] === void 0 || (remaining[k] = value[k], hasRemaining = !0);
    if (hasRemaining && !allowPartialObjects)
      return { value: writeVariantValue(value, keyIndex, scratchWriters), typed_value: null };
    let fieldNames = Object.keys(shredType);
    if (fieldNames.some(
      (fieldName) => (!Object.prototype.hasOwnProperty.call(value, fieldName) || value[fieldName] === void 0) && keyIndex.has(fieldName)
    ))
      return { value: writeVariantValue(value, keyIndex, scratchWriters), typed_value: null };
    let typedValue = {};
    for (let fieldName of fieldNames)
      !Object.prototype.hasOwnProperty.call(value, fieldName) || value[fieldName] === void 0 || (typedValue[fieldName] = encodeShredded(
        value[fieldName],
        shredType[fieldName],
        keyIndex,
        !1,
        scratchWriters
      ));
    return { value: hasRemaining ? writeVariantValue(remaining, keyIndex, scratchWriters) : null, typed_value: typedValue };
  }
  return matchesType(value, shredType) ? { value: null, typed_value: value } : { value: writeVariantValue(value, keyIndex, scratchWriters), typed_value: null };
}
function getVariantRowMetadata(keys, metadataCache) {
  if (keys.size === 0)
    return { metadata: EMPTY_METADATA, keyIndex: EMPTY_KEY_INDEX };
  let dictionary = [...keys].sort(), cacheKey = dictionary.join("\0"), cached = metadataCache.get(cacheKey);
  if (cached)
    return cached;
  let metadata = writeVariantMetadata(dictionary), keyIndex = /* @__PURE__ */ new Map();
  for (let i = 0; i < dictionary.length; i++) keyIndex.set(dictionary[i], i);
  let rowMetadata = { metadata, keyIndex };
  return metadataCache.set(cacheKey, rowMetadata), rowMetadata;
}
function matchesType(value, type) {
  if (value == null) return !1;
  switch (type) {
    case "BOOLEAN":
      return typeof value == "boolean";
    case "INT32":
      return typeof value == "number" && Number.isInteger(value) && value >= -2147483648 && value <= 2147483647;
    case "INT64":
      return typeof value == "bigint" && value >= INT64_MIN && value <= INT64_MAX;
    case "FLOAT":
      return typeof value == "number";
    case "DOUBLE":
      return typeof value == "number";
    case "STRING":
      return typeof value == "string";
    case "TIMESTAMP":
      return value instanceof Date;
    default:
      return !1;
  }
}
function normalizeShreddingConfig(shredding) {
  if (Array.isArray(shredding)) {
    let elem = shredding.length ? normalizeShreddingConfig(shredding[0]) : void 0;
    return elem === void 0 ? void 0 : [elem];
  }
  if (typeof shredding == "object") {
    let normalized = {};
    for (let [key, type] of Object.entries(shredding)) {
      if (RESERVED_SHREDDING_FIELDS.has(key)) continue;
      let norm = normalizeShreddingConfig(type);
      norm !== void 0 && (normalized[key] = norm);
    }
    return Object.keys(normalized).length > 0 ? normalized : void 0;
  }
  return shredding;
}
function buildVariantDictionary(values) {
  let keys = /* @__PURE__ */ new Set();
  return collectKeys(values, keys), [...keys].sort();
}
function collectKeys(value, keys) {
  if (value != null) {
    if (Array.isArray(value)) {
      for (let item of value)
        collectKeys(item, keys);
      return;
    }
    if (!(value instanceof Date || value instanceof Uint8Array) && typeof value == "object")
      for (let key of Object.keys(value))
        keys.add(key), collectKeys(value[key], keys);
  }
}
function writeVariantMetadata(dictionary) {
  let n = dictionary.length, encoded = new Array(n), totalStringBytes = 0;
  for (let i = 0; i < n; i++) {
    let e = encoder.encode(dictionary[i]);
    encoded[i] = e, totalStringBytes += e.length;
  }
  let offsetSize = byteWidth(totalStringBytes), header = 17 | offsetSize - 1 << 6, totalSize = 1 + offsetSize + (n + 1) * offsetSize + totalStringBytes, bytes = new Uint8Array(totalSize), offset = 0;
  bytes[offset++] = header;
  for (let j = 0; j < offsetSize; j++) bytes[offset++] = n >> j * 8 & 255;
  let strOffset = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < offsetSize; j++) bytes[offset++] = strOffset >> j * 8 & 255;
    strOffset += encoded[i].length;
  }
  for (let j = 0; j < offsetSize; j++) bytes[offset++] = strOffset >> j * 8 & 255;
  for (let i = 0; i < n; i++)
    bytes.set(encoded[i], offset), offset += encoded[i].length;
  return bytes;
}
function writeVariantValue(value, keyIndex, scratchWriters) {
  let writer = new ByteWriter(8);
  return writeValue(value, writer, keyIndex, scratchWriters), writer.getBytes();
}
function writeValue(val, writer, keyIndex, scratchWriters) {
  if (val == null) {
    writer.appendUint8(0);
    return;
  }
  if (val === !0) {
    writer.appendUint8(4);
    return;
  }
  if (val === !1) {
    writer.appendUint8(8);
    return;
  }
  if (typeof val == "bigint") {
    if (val < INT64_MIN || val > INT64_MAX)
      throw new RangeError(`variant bigint out of int64 range: ${val}`);
    writer.appendUint8(24), writer.appendInt64(val);
    return;
  }
  if (typeof val == "number") {
    if (Number.isInteger(val)) {
      if (val >= -128 && val <= 127) {
        writer.appendUint8(12), writer.appendUint8(val & 255);
        return;
      }
      if (val >= -32768 && val <= 32767) {
        writer.appendUint8(16), appendUnsignedLE(writer, val, 2);
        return;
      }
      if (val >= -2147483648 && val <= 2147483647) {
        writer.appendUint8(20), writer.appendInt32(val);
        return;
      }
    }
    writer.appendUint8(28), writer.appendFloat64(val);
    return;
  }
  if (typeof val == "string") {
    let strBytes = encoder.encode(val);
    strBytes.length <= 63 ? (writer.appendUint8(strBytes.length << 2 | 1), writer.appendBytes(strBytes)) : (writer.appendUint8(64), writer.appendUint32(strBytes.length), writer.appendBytes(strBytes));
    return;
  }
  if (val instanceof Date) {
    writer.appendUint8(52), writer.appendInt64(BigInt(val.getTime()) * 1000n);
    return;
  }
  if (val instanceof Uint8Array) {
    writer.appendUint8(60), writer.appendUint32(val.length), writer.appendBytes(val);
    return;
  }
  if (Array.isArray(val)) {
    writeVariantArray(val, writer, keyIndex, scratchWriters);
    return;
  }
  if (typeof val == "object") {
    writeVariantObject(val, writer, keyIndex, scratchWriters);
    return;
  }
  throw new Error(`variant cannot encode value: ${val}`);
}
function writeVariantObject(obj, writer, keyIndex, scratchWriters) {
  let entries = Object.keys(obj).filter((key) => obj[key] !== void 0).map((key) => {
    let id = keyIndex.get(key);
    if (id === void 0) throw new Error(`variant key not in dictionary: ${key}`);
    return { id, key };
  });
  entries.sort((a, b) => a.id - b.id);
  let numElements = entries.length, maxFieldId = numElements > 0 ? entries[numElements - 1].id : 0, idWidth = byteWidth(maxFieldId), scratch = scratchWriters.pop() ?? new ByteWriter(8), offsets = new Array(numElements + 1);
  offsets[0] = 0;
  for (let i = 0; i < numElements; i++)
    writeValue(obj[entries[i].key], scratch, keyIndex, scratchWriters), offsets[i + 1] = scratch.index;
  let offsetWidth = byteWidth(offsets[numElements]), isLarge = numElements > 255 ? 1 : 0;
  writer.appendUint8((offsetWidth - 1 | idWidth - 1 << 2 | isLarge << 4) << 2 | 2), isLarge ? writer.appendUint32(numElements) : writer.appendUint8(numElements);
  for (let { id } of entries) appendUnsignedLE(writer, id, idWidth);
  for (let off of offsets) appendUnsignedLE(writer, off, offsetWidth);
  writer.appendBytes(scratch.getBytes()), scratch.index = 0, scratch.offset = 0, scratchWriters.push(scratch);
}
function writeVariantArray(arr, writer, keyIndex, scratchWriters) {
  let numElements = arr.length, scratch = scratchWriters.pop() ?? new ByteWriter(8), offsets = new Array(numElements + 1);
  offsets[0] = 0;
  for (let i = 0; i < numElements; i++)
    writeValue(arr[i], scratch, keyIndex, scratchWriters), offsets[i + 1] = scratch.index;
  let offsetWidth = byteWidth(offsets[numElements]), isLarge = numElements > 255 ? 1 : 0;
  writer.appendUint8((offsetWidth - 1 | isLarge << 2) << 2 | 3), isLarge ? writer.appendUint32(numElements) : writer.appendUint8(numElements);
  for (let off of offsets) appendUnsignedLE(writer, off, offsetWidth);
  writer.appendBytes(scratch.getBytes()), scratch.index = 0, scratch.offset = 0, scratchWriters.push(scratch);
}
function byteWidth(maxValue) {
  return maxValue <= 255 ? 1 : maxValue <= 65535 ? 2 : maxValue <= 16777215 ? 3 : 4;
}
function appendUnsignedLE(writer, value, width) {
  for (let i = 0; i < width; i++)
    writer.appendUint8(value >> i * 8 & 255);
}

// node_modules/hyparquet-writer/src/schema.js
function getMaxRepetitionLevel(schemaPath) {
  let maxLevel = 0;
  for (let element of schemaPath)
    element.repetition_type === "REPEATED" && maxLevel++;
  return maxLevel;
}
function schemaPathResolver(schema) {
  let root = parquetSchema({ schema }), childrenByName = /* @__PURE__ */ new Map();
  return (path) => {
    let tree = root, schemaPath = [tree];
    for (let part of path) {
      let children = childrenByName.get(tree);
      if (!children) {
        children = /* @__PURE__ */ new Map();
        for (let child2 of tree.children)
          children.has(child2.element.name) || children.set(child2.element.name, child2);
        childrenByName.set(tree, children);
      }
      let child = children.get(part);
      if (!child) throw new Error(`parquet schema element not found: ${path}`);
      schemaPath.push(child), tree = child;
    }
    return schemaPath;
  };
}

// node_modules/hyparquet-writer/src/splitstream.js
function writeByteStreamSplit(writer, values, type, typeLength) {
  let count = values.length, bytes, width;
  if (type === "FLOAT") {
    let typed = values instanceof Float32Array ? values : new Float32Array(numberArray(values));
    bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength), width = 4;
  } else if (type === "DOUBLE") {
    let typed = values instanceof Float64Array ? values : new Float64Array(numberArray(values));
    bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength), width = 8;
  } else if (type === "INT32") {
    let typed = values instanceof Int32Array ? values : new Int32Array(numberArray(values));
    bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength), width = 4;
  } else if (type === "INT64") {
    let typed = bigIntArray(values);
    bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength), width = 8;
  } else if (type === "FIXED_LEN_BYTE_ARRAY") {
    if (!typeLength) throw new Error("parquet byte_stream_split missing type_length");
    width = typeLength, bytes = new Uint8Array(count * width);
    for (let i = 0; i < count; i++)
      bytes.set(values[i], i * width);
  } else
    throw new Error(`parquet byte_stream_split unsupported type: ${type}`);
  for (let b = 0; b < width; b++)
    for (let i = 0; i < count; i++)
      writer.appendUint8(bytes[i * width + b]);
}
function numberArray(values) {
  if (Array.isArray(values) && values.every((v) => typeof v == "number"))
    return values;
  throw new Error("Expected number array for BYTE_STREAM_SPLIT encoding");
}
function bigIntArray(values) {
  if (values instanceof BigInt64Array) return values;
  if (Array.isArray(values) && values.every((v) => typeof v == "bigint"))
    return new BigInt64Array(values);
  throw new Error("Expected bigint array for BYTE_STREAM_SPLIT encoding");
}

// node_modules/hyparquet-writer/src/datapage.js
function writeDataPageV2({ writer, column, encoding, pageData }) {
  let { columnName, element, codec, compressors } = column, { type, type_length, repetition_type } = element;
  if (!type) throw new Error(`column ${columnName} cannot determine type`);
  if (repetition_type === "REPEATED") throw new Error(`column ${columnName} repeated types not supported`);
  let levelWriter = new ByteWriter(), {
    definition_levels_byte_length,
    repetition_levels_byte_length,
    num_nulls,
    num_values,
    num_rows
  } = writeLevels(levelWriter, column, pageData), nonnull = num_nulls ? pageData.values.filter((v) => v != null) : pageData.values, page = new ByteWriter();
  if (encoding === "PLAIN")
    writePlain(page, nonnull, type, type_length);
  else if (encoding === "RLE") {
    if (type !== "BOOLEAN") throw new Error("RLE encoding only supported for BOOLEAN type");
    let rleData = new ByteWriter();
    writeRleBitPackedHybrid(rleData, nonnull, 1), page.appendUint32(rleData.offset), page.appendBytes(rleData.getBytes());
  } else if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
    let maxValue = 0;
    for (let v of nonnull) v > maxValue && (maxValue = v);
    let bitWidth2 = Math.ceil(Math.log2(maxValue + 1));
    page.appendUint8(bitWidth2), writeRleBitPackedHybrid(page, nonnull, bitWidth2);
  } else if (encoding === "DELTA_BINARY_PACKED") {
    if (type !== "INT32" && type !== "INT64")
      throw new Error("DELTA_BINARY_PACKED encoding only supported for INT32 and INT64 types");
    deltaBinaryPack(page, nonnull, type);
  } else if (encoding === "DELTA_LENGTH_BYTE_ARRAY") {
    if (type !== "BYTE_ARRAY")
      throw new Error("DELTA_LENGTH_BYTE_ARRAY encoding only supported for BYTE_ARRAY type");
    deltaLengthByteArray(page, nonnull);
  } else if (encoding === "DELTA_BYTE_ARRAY") {
    if (type !== "BYTE_ARRAY")
      throw new Error("DELTA_BYTE_ARRAY encoding only supported for BYTE_ARRAY type");
    deltaByteArray(page, nonnull);
  } else if (encoding === "BYTE_STREAM_SPLIT")
    writeByteStreamSplit(page, nonnull, type, type_length);
  else
    throw new Error(`parquet unsupported encoding: ${encoding}`);
  let pageBytes = page.getBytes(), compressedBytes = compressors[codec]?.(pageBytes) ?? pageBytes, headerStart = writer.offset;
  writePageHeader(writer, {
    type: "DATA_PAGE_V2",
    uncompressed_page_size: levelWriter.offset + page.offset,
    compressed_page_size: levelWriter.offset + compressedBytes.length,
    data_page_header_v2: {
      num_values,
      num_nulls,
      num_rows,
      encoding,
      definition_levels_byte_length,
      repetition_levels_byte_length,
      is_compressed: !!codec
      // is there benefit to page statistics here?
    }
  });
  let headerSize = writer.offset - headerStart;
  return writer.appendBytes(levelWriter.getBytes()), writer.appendBytes(compressedBytes), headerSize + levelWriter.offset + page.offset;
}
function writePageHeader(writer, header) {
  let compact = {
    field_1: PageTypes.indexOf(header.type),
    field_2: header.uncompressed_page_size,
    field_3: header.compressed_page_size,
    field_4: header.crc,
    field_5: header.data_page_header && {
      field_1: header.data_page_header.num_values,
      field_2: Encodings.indexOf(header.data_page_header.encoding),
      field_3: Encodings.indexOf(header.data_page_header.definition_level_encoding),
      field_4: Encodings.indexOf(header.data_page_header.repetition_level_encoding)
      // field_5: header.data_page_header.statistics,
    },
    field_7: header.dictionary_page_header && {
      field_1: header.dictionary_page_header.num_values,
      field_2: Encodings.indexOf(header.dictionary_page_header.encoding)
    },
    field_8: header.data_page_header_v2 && {
      field_1: header.data_page_header_v2.num_values,
      field_2: header.data_page_header_v2.num_nulls,
      field_3: header.data_page_header_v2.num_rows,
      field_4: Encodings.indexOf(header.data_page_header_v2.encoding),
      field_5: header.data_page_header_v2.definition_levels_byte_length,
      field_6: header.data_page_header_v2.repetition_levels_byte_length,
      field_7: header.data_page_header_v2.is_compressed ? void 0 : !1
      // default true
    }
  };
  serializeTCompactProtocol(writer, compact);
}
function writeLevels(writer, column, dataPage) {
  let { schemaPath } = column, { values, definitionLevels, repetitionLevels, maxDefinitionLevel } = dataPage, num_values = definitionLevels.length || values.length, num_nulls = 0, num_rows = 0;
  if (repetitionLevels.length)
    for (let i = 0; i < repetitionLevels.length; i++)
      repetitionLevels[i] === 0 && num_rows++;
  else
    num_rows = values.length;
  if (definitionLevels.length)
    for (let i = 0; i < definitionLevels.length; i++)
      definitionLevels[i] < maxDefinitionLevel && num_nulls++;
  let maxRepetitionLevel = getMaxRepetitionLevel(schemaPath), repetition_levels_byte_length = 0;
  if (maxRepetitionLevel) {
    let bitWidth2 = Math.ceil(Math.log2(maxRepetitionLevel + 1));
    repetition_levels_byte_length = writeRleBitPackedHybrid(writer, repetitionLevels, bitWidth2);
  }
  let definition_levels_byte_length = 0;
  if (maxDefinitionLevel) {
    let bitWidth2 = Math.ceil(Math.log2(maxDefinitionLevel + 1));
    definition_levels_byte_length = writeRleBitPackedHybrid(writer, definitionLevels, bitWidth2);
  }
  return { definition_levels_byte_length, repetition_levels_byte_length, num_values, num_nulls, num_rows };
}

// node_modules/hyparquet-writer/src/dictionary.js
var textEncoder = new TextEncoder();
function estimateValueSize(value, type, type_length) {
  if (value == null) return 0;
  if (type === "BOOLEAN") return 0.125;
  if (type === "INT32" || type === "FLOAT") return 4;
  if (type === "INT64" || type === "DOUBLE") return 8;
  if (type === "INT96") return 12;
  if (type === "FIXED_LEN_BYTE_ARRAY") return type_length ?? 0;
  if (type === "BYTE_ARRAY") {
    if (value instanceof Uint8Array) return value.byteLength;
    if (typeof value == "string") return value.length;
  }
  return 0;
}
function hashBytes(bytes) {
  let h = 2166136261;
  for (let i = 0; i < bytes.length; i++)
    h ^= bytes[i], h = Math.imul(h, 16777619);
  return h >>> 0;
}
function bytesEqual(a, b) {
  if (a.length !== b.length) return !1;
  for (let i = 0; i < a.length; i++)
    if (a[i] !== b[i]) return !1;
  return !0;
}
var sampleRejectionRatio = 0.9;
function useDictionary(values, type, type_length, encoding, dictionarySize, required) {
  if (encoding && encoding !== "RLE_DICTIONARY") return {};
  if (type === "BOOLEAN") return {};
  let forced = encoding === "RLE_DICTIONARY", byteArrayPrefixSize = type === "BYTE_ARRAY" ? 4 : 0;
  if (!forced) {
    let sampleSize = Math.min(values.length, 1e3), sampleSizes = /* @__PURE__ */ new Map(), sampleHashes = /* @__PURE__ */ new Map(), sampleDictionarySize = 0, sampleTotalSize = 0;
    for (let i = 0; i < sampleSize; i++) {
      let sampleIndex = sampleSize === 1 ? 0 : Math.floor(i * (values.length - 1) / (sampleSize - 1)), value = values[sampleIndex], key = value;
      value instanceof Uint8Array && (key = sampleHashes.get(value), key === void 0 && (key = hashBytes(value), sampleHashes.set(value, key)));
      let valueSize = sampleSizes.get(key);
      valueSize === void 0 && (valueSize = estimateValueSize(value, type, type_length) + (value == null ? 0 : byteArrayPrefixSize), sampleSizes.set(key, valueSize), sampleDictionarySize += valueSize), sampleTotalSize += valueSize;
    }
    if (!sampleTotalSize || sampleDictionarySize / sampleTotalSize > sampleRejectionRatio) return {};
  }
  let dictionary = [], indexes = new Array(values.length), valueIndex = /* @__PURE__ */ new Map(), valueSizes = [], hashBuckets = /* @__PURE__ */ new Map(), dictSize = 0, physicalDictSize = 0, totalSize = 0, nonNullCount = 0;
  for (let i = 0; i < values.length; i++) {
    let value = values[i];
    if (value == null) {
      if (required) throw new Error("parquet required value is undefined");
      continue;
    }
    nonNullCount++;
    let index;
    if (value instanceof Uint8Array) {
      if (totalSize += value.byteLength, index = valueIndex.get(value), index !== void 0) {
        indexes[i] = index;
        continue;
      }
      let hash = hashBytes(value), bucket = hashBuckets.get(hash);
      if (bucket) {
        for (let j of bucket)
          if (bytesEqual(dictionary[j], value)) {
            index = j;
            break;
          }
      }
      if (index === void 0) {
        if (dictSize += value.byteLength, !forced && dictionarySize && (physicalDictSize += value.byteLength, physicalDictSize > dictionarySize))
          return {};
        index = dictionary.length, dictionary.push(value), bucket ? bucket.push(index) : hashBuckets.set(hash, [index]);
      }
      valueIndex.set(value, index);
    } else {
      index = valueIndex.get(value);
      let valueSize = index === void 0 ? estimateValueSize(value, type, type_length) : valueSizes[index];
      if (totalSize += valueSize, index === void 0) {
        if (dictSize += valueSize, !forced && dictionarySize && (physicalDictSize += typeof value == "string" ? textEncoder.encode(value).byteLength : valueSize, physicalDictSize > dictionarySize))
          return {};
        index = dictionary.length, dictionary.push(value), valueSizes[index] = valueSize, valueIndex.set(value, index);
      }
    }
    indexes[i] = index;
  }
  let bitWidth2 = Math.ceil(Math.log2(dictionary.length)), indexSize = Math.ceil(nonNullCount * bitWidth2 / 8), plainSize = totalSize + nonNullCount * byteArrayPrefixSize, dictionaryValueSize = dictSize + dictionary.length * byteArrayPrefixSize;
  return !forced && 2 * (dictionaryValueSize + indexSize) > plainSize ? {} : { dictionary, indexes };
}
function writeDictionaryPage(writer, column, dictionary) {
  let { element, codec, compressors } = column, { type, type_length } = element;
  if (!type) throw new Error(`column ${column.columnName} cannot determine type`);
  let dictionaryPage = new ByteWriter();
  writePlain(dictionaryPage, dictionary, type, type_length);
  let dictionaryBytes = dictionaryPage.getBytes(), compressedBytes = compressors[codec]?.(dictionaryBytes) ?? dictionaryBytes, headerStart = writer.offset;
  writePageHeader(writer, {
    type: "DICTIONARY_PAGE",
    uncompressed_page_size: dictionaryBytes.byteLength,
    compressed_page_size: compressedBytes.byteLength,
    dictionary_page_header: {
      num_values: dictionary.length,
      encoding: "PLAIN"
    }
  });
  let headerSize = writer.offset - headerStart;
  return writer.appendBytes(compressedBytes), headerSize + dictionaryBytes.byteLength;
}

// node_modules/hyparquet-writer/src/geospatial.js
function geospatialStatistics(values) {
  let typeCodes = /* @__PURE__ */ new Set(), partial;
  for (let value of values)
    if (value != null) {
      if (typeof value != "object")
        throw new Error("geospatial column expects GeoJSON geometries");
      partial = extendBoundsFromGeometry(partial, value), typeCodes.add(geometryTypeCodeWithDimension(value));
    }
  let bbox, { xmin, ymin, xmax, ymax } = partial ?? {};
  if (xmin !== void 0 && ymin !== void 0 && xmax !== void 0 && ymax !== void 0 && (bbox = { ...partial, xmin, ymin, xmax, ymax }), typeCodes.size || bbox)
    return {
      bbox,
      // Geospatial type codes of all instances, or an empty list if not known
      geospatial_types: typeCodes.size ? Array.from(typeCodes).sort((a, b) => a - b) : []
    };
}
function extendBoundsFromGeometry(bbox, geometry) {
  if (geometry.type === "GeometryCollection") {
    for (let child of geometry.geometries || [])
      bbox = extendBoundsFromGeometry(bbox, child);
    return bbox;
  }
  return extendBoundsFromCoordinates(bbox, geometry.coordinates);
}
function extendBoundsFromCoordinates(bbox, coordinates) {
  if (typeof coordinates[0] == "number")
    return bbox = updateAxis(bbox, "xmin", "xmax", coordinates[0]), bbox = updateAxis(bbox, "ymin", "ymax", coordinates[1]), coordinates.length > 2 && (bbox = updateAxis(bbox, "zmin", "zmax", coordinates[2])), coordinates.length > 3 && (bbox = updateAxis(bbox, "mmin", "mmax", coordinates[3])), bbox;
  for (let child of coordinates)
    bbox = extendBoundsFromCoordinates(bbox, child);
  return bbox;
}
function updateAxis(bbox, minKey, maxKey, value) {
  if (value === void 0 || !Number.isFinite(value)) return bbox;
  bbox || (bbox = {});
  let min = bbox[minKey], max = bbox[maxKey];
  return (min === void 0 || value < min) && (bbox[minKey] = value), (max === void 0 || value > max) && (bbox[maxKey] = value), bbox;
}
function geometryTypeCodeWithDimension(geometry) {
  let base = geometryTypeCodes[geometry.type];
  if (base === void 0) throw new Error(`unknown geometry type: ${geometry.type}`);
  let dim = inferGeometryDimensions(geometry);
  if (dim === 2) return base;
  if (dim === 3) return base + 1e3;
  if (dim === 4) return base + 3e3;
  throw new Error(`unsupported geometry dimensions: ${dim}`);
}
var geometryTypeCodes = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
  GeometryCollection: 7
};
function inferGeometryDimensions(geometry) {
  if (geometry.type === "GeometryCollection") {
    let maxDim = 0;
    for (let child of geometry.geometries || [])
      maxDim = Math.max(maxDim, inferGeometryDimensions(child));
    return maxDim || 2;
  }
  return inferCoordinateDimensions(geometry.coordinates);
}
function inferCoordinateDimensions(value) {
  if (!value.length) return 2;
  if (typeof value[0] == "number") return value.length;
  let maxDim = 0;
  for (let item of value)
    maxDim = Math.max(maxDim, inferCoordinateDimensions(item));
  return maxDim || 2;
}

// node_modules/hyparquet-writer/src/wkb.js
function geojsonToWkb(geometry) {
  let writer = new ByteWriter();
  return writeGeometry(writer, geometry), writer.getBytes();
}
function writeGeometry(writer, geometry) {
  if (typeof geometry != "object")
    throw new Error("geometry values must be GeoJSON geometries");
  let typeCode = geometryTypeCode(geometry.type), dim = inferGeometryDimensions2(geometry), flag = 0;
  if (dim === 3) flag = 1;
  else if (dim === 4) flag = 3;
  else if (dim > 4) throw new Error(`unsupported geometry dimensions: ${dim}`);
  if (writer.appendUint8(1), writer.appendUint32(typeCode + flag * 1e3), geometry.type === "Point")
    writePosition(writer, geometry.coordinates, dim);
  else if (geometry.type === "LineString")
    writeLine(writer, geometry.coordinates, dim);
  else if (geometry.type === "Polygon") {
    writer.appendUint32(geometry.coordinates.length);
    for (let ring of geometry.coordinates)
      writeLine(writer, ring, dim);
  } else if (geometry.type === "MultiPoint") {
    writer.appendUint32(geometry.coordinates.length);
    for (let coordinates of geometry.coordinates)
      writeGeometry(writer, { type: "Point", coordinates });
  } else if (geometry.type === "MultiLineString") {
    writer.appendUint32(geometry.coordinates.length);
    for (let coordinates of geometry.coordinates)
      writeGeometry(writer, { type: "LineString", coordinates });
  } else if (geometry.type === "MultiPolygon") {
    writer.appendUint32(geometry.coordinates.length);
    for (let coordinates of geometry.coordinates)
      writeGeometry(writer, { type: "Polygon", coordinates });
  } else if (geometry.type === "GeometryCollection") {
    writer.appendUint32(geometry.geometries.length);
    for (let child of geometry.geometries)
      writeGeometry(writer, child);
  } else
    throw new Error("unsupported geometry type");
}
function writePosition(writer, position, dim) {
  if (position.length < dim)
    throw new Error("geometry position dimensions mismatch");
  for (let i = 0; i < dim; i++)
    writer.appendFloat64(position[i]);
}
function writeLine(writer, coordinates, dim) {
  writer.appendUint32(coordinates.length);
  for (let position of coordinates)
    writePosition(writer, position, dim);
}
function geometryTypeCode(type) {
  if (type === "Point") return 1;
  if (type === "LineString") return 2;
  if (type === "Polygon") return 3;
  if (type === "MultiPoint") return 4;
  if (type === "MultiLineString") return 5;
  if (type === "MultiPolygon") return 6;
  if (type === "GeometryCollection") return 7;
  throw new Error(`unknown geometry type: ${type}`);
}
function inferGeometryDimensions2(geometry) {
  if (geometry.type === "GeometryCollection") {
    let maxDim = 0;
    for (let child of geometry.geometries)
      maxDim = Math.max(maxDim, inferGeometryDimensions2(child));
    return maxDim || 2;
  }
  return inferCoordinateDimensions2(geometry.coordinates);
}
function inferCoordinateDimensions2(value) {
  if (!Array.isArray(value) || !value.length) return 2;
  if (typeof value[0] == "number") return value.length;
  let maxDim = 0;
  for (let item of value)
    maxDim = Math.max(maxDim, inferCoordinateDimensions2(item));
  return maxDim || 2;
}

// node_modules/hyparquet-writer/src/unconvert.js
var dayMillis = 864e5;
function mapConverted(values, convert) {
  let cache = /* @__PURE__ */ new Map();
  return Array.from(values, (value) => {
    if (cache.has(value)) return cache.get(value);
    let result = convert(value);
    return cache.set(value, result), result;
  });
}
function unconvert(element, values) {
  let { type, converted_type: ctype, logical_type: ltype } = element;
  if (ctype === "DECIMAL") {
    let factor = 10 ** (element.scale || 0);
    return Array.from(values, (v) => {
      if (v == null) return v;
      if (typeof v == "bigint") return unconvertDecimal(element, v);
      if (typeof v != "number") throw new Error("DECIMAL must be a number or bigint");
      return unconvertDecimal(element, BigInt(Math.round(v * factor)));
    });
  }
  if (ctype === "DATE")
    return Array.from(values).map((v) => v instanceof Date ? Math.floor(v.getTime() / dayMillis) : v);
  if (ctype === "TIMESTAMP_MILLIS")
    return Array.from(values).map((v) => v == null ? v : v instanceof Date ? BigInt(v.getTime()) : BigInt(v));
  if (ctype === "TIMESTAMP_MICROS")
    return Array.from(values).map((v) => v == null ? v : v instanceof Date ? BigInt(v.getTime() * 1e3) : BigInt(v));
  if (ctype === "JSON") {
    if (!Array.isArray(values)) throw new Error("JSON must be an array");
    let encoder2 = new TextEncoder();
    return mapConverted(
      values,
      (v) => v == null ? v : encoder2.encode(JSON.stringify(toJson(v)))
    );
  }
  if (ctype === "UTF8") {
    if (!Array.isArray(values)) throw new Error("strings must be an array");
    let encoder2 = new TextEncoder();
    return values.map((v) => typeof v == "string" ? encoder2.encode(v) : v);
  }
  if (ctype === "UINT_32" || ltype?.type === "INTEGER" && ltype.bitWidth === 32 && !ltype.isSigned)
    return values instanceof Uint32Array ? values : values instanceof Int32Array ? new Uint32Array(values.buffer, values.byteOffset, values.length) : Array.from(values).map((v) => {
      if (v == null) return v;
      if (!Number.isSafeInteger(v)) throw new Error("expected integer value, got " + v);
      if (v < 0 || v > 4294967295) throw new Error("expected uint32 value, got " + v);
      return v > 2147483647 ? v - 4294967296 : v;
    });
  if (ltype?.type === "FLOAT16") {
    if (type !== "FIXED_LEN_BYTE_ARRAY") throw new Error("FLOAT16 must be FIXED_LEN_BYTE_ARRAY type");
    if (element.type_length !== 2) throw new Error("FLOAT16 expected type_length to be 2 bytes");
    return Array.from(values).map(unconvertFloat16);
  }
  if (ltype?.type === "UUID") {
    if (!Array.isArray(values)) throw new Error("UUID must be an array");
    if (type !== "FIXED_LEN_BYTE_ARRAY") throw new Error("UUID must be FIXED_LEN_BYTE_ARRAY type");
    if (element.type_length !== 16) throw new Error("UUID expected type_length to be 16 bytes");
    return values.map(unconvertUuid);
  }
  if (ltype?.type === "TIMESTAMP")
    return Array.from(values).map((v) => {
      if (v == null) return v;
      if (v instanceof Date) {
        let millis = BigInt(v.getTime());
        return ltype.unit === "NANOS" ? millis * 1000000n : ltype.unit === "MICROS" ? millis * 1000n : millis;
      }
      return BigInt(v);
    });
  if (ltype?.type === "GEOMETRY" || ltype?.type === "GEOGRAPHY") {
    if (!Array.isArray(values)) throw new Error("geometry must be an array");
    return mapConverted(values, (v) => v == null ? v : geojsonToWkb(v));
  }
  return values;
}
function unconvertUuid(value) {
  if (value != null) {
    if (value instanceof Uint8Array) return value;
    if (typeof value == "string") {
      if (!/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(value))
        throw new Error("UUID must be a valid UUID string");
      value = value.replace(/-/g, "").toLowerCase();
      let bytes = new Uint8Array(16);
      for (let i = 0; i < 16; i++)
        bytes[i] = parseInt(value.slice(i * 2, i * 2 + 2), 16);
      return bytes;
    }
    throw new Error("UUID must be a string or Uint8Array");
  }
}
var STATS_TRUNCATE_LENGTH = 16, utf8Decoder = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 });
function truncateStatistic(bytes, element, isMax, length) {
  return bytes.length <= length || !isTruncatable(element) ? bytes : (isUtf8(element) ? truncateUtf8(bytes, isMax, length) : truncateBytes(bytes, isMax, length)) ?? bytes;
}
function isTruncatable({ type, converted_type, logical_type }) {
  return type !== "BYTE_ARRAY" || converted_type === "DECIMAL" || converted_type === "JSON" || converted_type === "BSON" ? !1 : logical_type?.type !== "JSON" && logical_type?.type !== "BSON";
}
function isUtf8({ converted_type, logical_type }) {
  return converted_type === "UTF8" || converted_type === "ENUM" || logical_type?.type === "STRING" || logical_type?.type === "ENUM";
}
function truncateBytes(bytes, isMax, length) {
  let prefix = new Uint8Array(bytes.subarray(0, length));
  if (!isMax) return prefix;
  let i = prefix.length - 1;
  for (; i >= 0 && prefix[i] === 255; ) i--;
  if (i < 0) return;
  let rounded = prefix.slice(0, i + 1);
  return rounded[i] += 1, rounded;
}
function truncateUtf8(bytes, isMax, length) {
  let end = length;
  for (; end > 0 && (bytes[end] & 192) === 128; ) end--;
  if (!isMax) return new Uint8Array(bytes.subarray(0, end));
  let text;
  try {
    text = utf8Decoder.decode(bytes.subarray(0, end));
  } catch {
    return truncateBytes(bytes, isMax, length);
  }
  let codePoints = Array.from(text, (c) => c.codePointAt(0) ?? 0), encoder2 = new TextEncoder();
  for (let i = codePoints.length - 1; i >= 0; i--) {
    for (end--; end > 0 && (bytes[end] & 192) === 128; ) end--;
    let code = codePoints[i];
    if (code === 1114111) continue;
    let next = code === 55295 ? 57344 : code + 1, suffix = encoder2.encode(String.fromCodePoint(next));
    if (end + suffix.length > length) continue;
    let rounded = new Uint8Array(end + suffix.length);
    return rounded.set(bytes.subarray(0, end)), rounded.set(suffix, end), rounded;
  }
}
function minMaxIsExact(value, element, isMax, length) {
  if (value == null || !isTruncatable(element)) return;
  let bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(value.toString());
  return truncateStatistic(bytes, element, isMax, length) === bytes ? void 0 : !1;
}
function unconvertMinMax(value, element, isMax, truncateLength = STATS_TRUNCATE_LENGTH) {
  if (value == null) return;
  let { type, converted_type } = element;
  if (type === "BOOLEAN") return new Uint8Array([value ? 1 : 0]);
  if (element.logical_type?.type === "UUID" && (typeof value == "string" || value instanceof Uint8Array))
    return unconvertUuid(value);
  if (converted_type === "DECIMAL") {
    if (typeof value != "number" && typeof value != "bigint")
      throw new Error("DECIMAL must be a number or bigint");
    let factor = 10 ** (element.scale || 0), scaled = typeof value == "bigint" ? value : BigInt(Math.round(value * factor)), out = unconvertDecimal(element, scaled);
    if (out instanceof Uint8Array) return out;
    if (typeof out == "number") {
      let buffer = new ArrayBuffer(4);
      return new DataView(buffer).setInt32(0, out, !0), new Uint8Array(buffer);
    }
    if (typeof out == "bigint") {
      let buffer = new ArrayBuffer(8);
      return new DataView(buffer).setBigInt64(0, out, !0), new Uint8Array(buffer);
    }
  }
  if (element.logical_type?.type === "FLOAT16" && typeof value == "number")
    return unconvertFloat16(value);
  if (type === "BYTE_ARRAY" || type === "FIXED_LEN_BYTE_ARRAY") {
    let bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(value.toString());
    return truncateStatistic(bytes, element, isMax, truncateLength);
  }
  if (type === "FLOAT" && typeof value == "number") {
    let buffer = new ArrayBuffer(4);
    return new DataView(buffer).setFloat32(0, value, !0), new Uint8Array(buffer);
  }
  if (type === "DOUBLE" && typeof value == "number") {
    let buffer = new ArrayBuffer(8);
    return new DataView(buffer).setFloat64(0, value, !0), new Uint8Array(buffer);
  }
  if (type === "INT32" && typeof value == "number") {
    let buffer = new ArrayBuffer(4);
    return new DataView(buffer).setInt32(0, value, !0), new Uint8Array(buffer);
  }
  if (type === "INT64" && (typeof value == "bigint" || typeof value == "number" && Number.isInteger(value))) {
    let buffer = new ArrayBuffer(8);
    return new DataView(buffer).setBigInt64(0, BigInt(value), !0), new Uint8Array(buffer);
  }
  if (type === "INT32" && converted_type === "DATE" && value instanceof Date) {
    let buffer = new ArrayBuffer(4);
    return new DataView(buffer).setInt32(0, Math.floor(value.getTime() / dayMillis), !0), new Uint8Array(buffer);
  }
  if (type === "INT64" && converted_type === "TIMESTAMP_MILLIS" && value instanceof Date) {
    let buffer = new ArrayBuffer(8);
    return new DataView(buffer).setBigInt64(0, BigInt(value.getTime()), !0), new Uint8Array(buffer);
  }
  if (type === "INT64" && converted_type === "TIMESTAMP_MICROS" && value instanceof Date) {
    let buffer = new ArrayBuffer(8);
    return new DataView(buffer).setBigInt64(0, BigInt(value.getTime() * 1e3), !0), new Uint8Array(buffer);
  }
  if (type === "INT64" && element.logical_type?.type === "TIMESTAMP" && value instanceof Date) {
    let millis = BigInt(value.getTime()), { unit } = element.logical_type, bigintValue = millis;
    unit === "NANOS" ? bigintValue = millis * 1000000n : unit === "MICROS" && (bigintValue = millis * 1000n);
    let buffer = new ArrayBuffer(8);
    return new DataView(buffer).setBigInt64(0, bigintValue, !0), new Uint8Array(buffer);
  }
  throw new Error(`unsupported type for statistics: ${type} with value ${value}`);
}
function unconvertStatistics(stats, element, truncateLength = STATS_TRUNCATE_LENGTH) {
  return {
    field_1: unconvertMinMax(stats.max, element, !0, truncateLength),
    field_2: unconvertMinMax(stats.min, element, !1, truncateLength),
    field_3: stats.null_count,
    field_4: stats.distinct_count,
    field_5: unconvertMinMax(stats.max_value, element, !0, truncateLength),
    field_6: unconvertMinMax(stats.min_value, element, !1, truncateLength),
    field_7: stats.is_max_value_exact ?? minMaxIsExact(stats.max_value ?? stats.max, element, !0, truncateLength),
    field_8: stats.is_min_value_exact ?? minMaxIsExact(stats.min_value ?? stats.min, element, !1, truncateLength),
    field_9: stats.nan_count
  };
}
function unconvertDecimal({ type, type_length }, value) {
  if (type === "INT32") return Number(value);
  if (type === "INT64") return value;
  if (type === "FIXED_LEN_BYTE_ARRAY" && !type_length)
    throw new Error("fixed length byte array type_length is required");
  if (!type_length && !value) return new Uint8Array();
  let bytes = [];
  for (; ; ) {
    let byte = Number(value & 0xffn);
    if (bytes.unshift(byte), value >>= 8n, type_length) {
      if (bytes.length >= type_length) break;
    } else {
      let sign = byte & 128;
      if (!sign && value === 0n || sign && value === -1n)
        break;
    }
  }
  return new Uint8Array(bytes);
}
function unconvertFloat16(value) {
  if (value == null) return;
  if (typeof value != "number") throw new Error("parquet float16 expected number value");
  if (Number.isNaN(value)) return new Uint8Array([0, 126]);
  let sign = value < 0 || Object.is(value, -0) ? 1 : 0, abs = Math.abs(value);
  if (!isFinite(abs)) return new Uint8Array([0, sign << 7 | 124]);
  if (abs === 0) return new Uint8Array([0, sign << 7]);
  if (abs >= 65520) return new Uint8Array([0, sign << 7 | 124]);
  let exponent = -14;
  if (abs >= 2 ** -14) {
    let view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, abs), exponent = (view.getUint32(0) >>> 20 & 2047) - 1023;
  }
  let scaled = abs / 2 ** (exponent - 10), significand = Math.floor(scaled), remainder = scaled - significand;
  (remainder > 0.5 || remainder === 0.5 && significand % 2) && significand++;
  let magnitude = abs < 2 ** -14 ? significand : (exponent + 14) * 1024 + significand, bits16 = sign << 15 | magnitude;
  return new Uint8Array([bits16 & 255, bits16 >> 8]);
}

// node_modules/hyparquet-writer/src/column.js
function writeColumn({ writer, column, pageData }) {
  let { columnName, element, schemaPath, stats, pageSize, dictionarySize, encoding: userEncoding } = column, { type, type_length } = element;
  if (!type) throw new Error(`column ${columnName} cannot determine type`);
  let { values, definitionLevels, repetitionLevels, maxDefinitionLevel } = pageData, offsetStart = writer.offset, uncompressedSize = 0, encodings = [], isGeospatial = element?.logical_type?.type === "GEOMETRY" || element?.logical_type?.type === "GEOGRAPHY", geospatial_statistics = stats && isGeospatial ? geospatialStatistics(values) : void 0, bloomFilter;
  if (column.bloomFilter) {
    let opts = typeof column.bloomFilter == "object" ? column.bloomFilter : void 0, builder = new BloomBuilder(element, opts);
    for (let v of values) builder.insert(v);
    bloomFilter = builder.finalize();
  }
  let dictionary_page_offset, selectPhysical = element.converted_type !== "UTF8", dictionaryValues = selectPhysical ? unconvert(element, values) : values;
  if (type === "INT64") {
    let unsigned = element.converted_type === "UINT_64" || element.logical_type?.type === "INTEGER" && !element.logical_type.isSigned, min = unsigned ? 0n : -(2n ** 63n), max = unsigned ? 2n ** 64n - 1n : 2n ** 63n - 1n;
    for (let value of dictionaryValues)
      if (value != null && (value < min || value > max))
        throw new RangeError(`parquet INT64 value out of range: ${value}`);
  }
  let statisticsValues = element.converted_type === "JSON" ? dictionaryValues : values, statistics = stats ? getStatistics(statisticsValues, element) : void 0, { dictionary, indexes } = useDictionary(
    dictionaryValues,
    type,
    type_length,
    userEncoding,
    dictionarySize,
    maxDefinitionLevel === 0
  ), encoding, writeValues, writeType = type;
  if (dictionary && indexes) {
    writeValues = indexes, writeType = "INT32", encoding = "RLE_DICTIONARY", dictionary_page_offset = BigInt(writer.offset);
    let unconverted = selectPhysical ? dictionary : unconvert(element, dictionary);
    uncompressedSize += writeDictionaryPage(writer, column, unconverted), encodings.push("PLAIN");
  } else
    writeValues = selectPhysical ? dictionaryValues : unconvert(element, values), encoding = userEncoding && userEncoding !== "RLE_DICTIONARY" ? userEncoding : type === "BOOLEAN" && values.length > 16 ? "RLE" : "PLAIN";
  encodings.push(encoding);
  let pageBoundaries = getPageBoundaries(writeValues, writeType, type_length, pageSize, repetitionLevels), columnIndex = column.columnIndex && pageBoundaries.length > 1 ? {
    null_pages: [],
    min_values: [],
    max_values: [],
    boundary_order: "UNORDERED",
    null_counts: [],
    nan_counts: isFloat(element) ? [] : void 0
  } : void 0, offsetIndex = column.offsetIndex && pageBoundaries.length > 1 ? {
    page_locations: []
  } : void 0, data_page_offset = BigInt(writer.offset), first_row_index = 0n, prevStart = 0, prevMinValue, prevMaxValue, ascending = !0, descending = !0;
  for (let { start, end } of pageBoundaries) {
    let pageOffset = writer.offset, pageChunk = {
      values: writeValues.slice(start, end),
      definitionLevels: definitionLevels.slice(start, end),
      repetitionLevels: repetitionLevels.slice(start, end),
      maxDefinitionLevel
    };
    if (uncompressedSize += writeDataPageV2({ writer, column, encoding, pageData: pageChunk }), columnIndex) {
      let pageValues = statisticsValues.slice(start, end), { min_value, max_value, null_count = 0n, nan_count } = getStatistics(pageValues, element), nullPage = null_count === BigInt(end - start), minBytes = unconvertMinMax(min_value, element, !1, column.statisticsTruncateLength), maxBytes = unconvertMinMax(max_value, element, !0, column.statisticsTruncateLength);
      if (!nullPage && (!minBytes || !maxBytes))
        columnIndex = void 0;
      else {
        if (columnIndex.null_pages.push(nullPage), columnIndex.min_values.push(minBytes ?? new Uint8Array()), columnIndex.max_values.push(maxBytes ?? new Uint8Array()), columnIndex.null_counts?.push(null_count), nan_count !== void 0 && columnIndex.nan_counts?.push(nan_count), prevMinValue !== void 0 && min_value !== void 0) {
          let order = compareValues(prevMinValue, min_value);
          order > 0 && (ascending = !1), order < 0 && (descending = !1);
        }
        if (prevMaxValue !== void 0 && max_value !== void 0) {
          let order = compareValues(prevMaxValue, max_value);
          order > 0 && (ascending = !1), order < 0 && (descending = !1);
        }
        prevMinValue = min_value, prevMaxValue = max_value;
      }
    }
    if (offsetIndex) {
      if (repetitionLevels.length)
        for (let i = prevStart + 1; i <= start; i++)
          repetitionLevels[i] === 0 && first_row_index++;
      else
        first_row_index = BigInt(start);
      offsetIndex.page_locations.push({
        offset: BigInt(pageOffset),
        compressed_page_size: writer.offset - pageOffset,
        first_row_index
      });
    }
    prevStart = start;
  }
  columnIndex && (ascending ? columnIndex.boundary_order = "ASCENDING" : descending && (columnIndex.boundary_order = "DESCENDING"));
  let encoding_stats;
  return stats && (encoding_stats = [], dictionary_page_offset !== void 0 && encoding_stats.push({ page_type: "DICTIONARY_PAGE", encoding: "PLAIN", count: 1 }), encoding_stats.push({ page_type: "DATA_PAGE_V2", encoding, count: pageBoundaries.length })), {
    chunk: {
      meta_data: {
        type,
        encodings,
        path_in_schema: schemaPath.slice(1).map((s) => s.name),
        codec: column.codec ?? "UNCOMPRESSED",
        num_values: BigInt(values.length),
        total_compressed_size: BigInt(writer.offset - offsetStart),
        total_uncompressed_size: BigInt(uncompressedSize),
        data_page_offset,
        dictionary_page_offset,
        statistics,
        encoding_stats,
        geospatial_statistics
      },
      file_offset: BigInt(offsetStart)
    },
    columnIndex,
    offsetIndex,
    bloomFilter
  };
}
function getPageBoundaries(values, type, type_length, pageSize, repetitionLevels = []) {
  if (!pageSize)
    return [{ start: 0, end: values.length }];
  let boundaries = [], start = 0, accumulatedBytes = 0;
  for (let i = 0; i < values.length; i++) {
    let valueSize = estimateValueSize(values[i], type, type_length);
    accumulatedBytes += valueSize;
    let rowStart = !repetitionLevels.length || repetitionLevels[i] === 0;
    accumulatedBytes >= pageSize && i > start && rowStart && (boundaries.push({ start, end: i }), start = i, accumulatedBytes = valueSize);
  }
  return start < values.length && boundaries.push({ start, end: values.length }), boundaries;
}
function getStatistics(values, element) {
  let min_value, max_value, null_count = 0n, nan_count = isFloat(element) ? 0n : void 0;
  for (let value of values) {
    if (value == null) {
      null_count++;
      continue;
    }
    let statisticValue = physicalStatistic(value, element);
    if (!(typeof statisticValue == "object" && !(statisticValue instanceof Uint8Array))) {
      if (typeof statisticValue == "number" && Number.isNaN(statisticValue)) {
        nan_count !== void 0 && nan_count++;
        continue;
      }
      (min_value === void 0 || compareValues(statisticValue, min_value) < 0) && (min_value = statisticValue), (max_value === void 0 || compareValues(statisticValue, max_value) > 0) && (max_value = statisticValue);
    }
  }
  return min_value === 0 && (min_value = -0), max_value === 0 && (max_value = 0), { min_value, max_value, null_count, nan_count };
}
function isFloat({ type, logical_type }) {
  return type === "FLOAT" || type === "DOUBLE" || logical_type?.type === "FLOAT16";
}
function physicalStatistic(value, element) {
  return element.converted_type === "DECIMAL" && typeof value == "number" ? BigInt(Math.round(value * 10 ** (element.scale || 0))) : value instanceof Date && (element.type === "INT32" || element.type === "INT64") ? unconvert(element, [value])[0] : value;
}
function compareValues(left, right) {
  if (left instanceof Uint8Array && right instanceof Uint8Array) {
    let length = Math.min(left.length, right.length);
    for (let i = 0; i < length; i += 1)
      if (left[i] !== right[i]) return left[i] - right[i];
    return left.length - right.length;
  }
  return typeof left == "string" && typeof right == "string" ? compareStrings(left, right) : left < right ? -1 : left > right ? 1 : 0;
}
function compareStrings(left, right) {
  if (left === right) return 0;
  let length = Math.min(left.length, right.length), i = 0;
  for (; i < length && left.charCodeAt(i) === right.charCodeAt(i); ) i++;
  if (i > 0) {
    let prev = left.charCodeAt(i - 1);
    prev >= 55296 && prev <= 56319 && i--;
  }
  for (; i < left.length && i < right.length; ) {
    let a = codePointAt(left, i), b = codePointAt(right, i);
    if (a !== b) return a - b;
    i += a > 65535 ? 2 : 1;
  }
  return left.length - right.length;
}
function codePointAt(str, i) {
  let code = str.codePointAt(i) ?? 65533;
  return code >= 55296 && code <= 57343 ? 65533 : code;
}

// node_modules/hyparquet-writer/src/dremel.js
function encodeNestedValues(treePath, rows) {
  let schemaPath = treePath.map((n) => n.element);
  if (treePath.length < 2) throw new Error("parquet schema path must include column");
  let definitionLevels = [], repetitionLevels = [], maxDefinitionLevel = getMaxDefinitionLevel(treePath);
  if (treePath.length === 2 && maxDefinitionLevel === 0)
    return { values: rows, definitionLevels, repetitionLevels, maxDefinitionLevel };
  if (treePath.length === 2 && maxDefinitionLevel === 1) {
    let definitionLevels2 = new Array(rows.length);
    for (let i = 0; i < rows.length; i++)
      definitionLevels2[i] = rows[i] === null || rows[i] === void 0 ? 0 : 1;
    return { values: rows, definitionLevels: definitionLevels2, repetitionLevels, maxDefinitionLevel };
  }
  let repLevelPrior = new Array(treePath.length), repeatedCount = 0;
  for (let i = 0; i < treePath.length; i++)
    repLevelPrior[i] = repeatedCount, schemaPath[i].repetition_type === "REPEATED" && repeatedCount++;
  let values = [];
  for (let row of rows)
    visit(1, row, 0, 0, !1);
  return { values, definitionLevels, repetitionLevels, maxDefinitionLevel };
  function visit(depth, value, defLevel, repLevel, allowNull) {
    let element = schemaPath[depth], repetition = element.repetition_type || "REQUIRED";
    if (depth === treePath.length - 1) {
      if (value == null) {
        if (repetition === "REQUIRED" && !allowNull)
          throw new Error("parquet required value is undefined");
        definitionLevels.push(defLevel);
      } else
        definitionLevels.push(repetition === "REQUIRED" ? defLevel : defLevel + 1);
      repetitionLevels.push(repLevel), values.push(value);
      return;
    }
    if (repetition === "REPEATED") {
      if (value == null) {
        if (!allowNull) throw new Error("parquet required value is undefined");
        visit(depth + 1, void 0, defLevel, repLevel, !0);
        return;
      }
      if (!Array.isArray(value))
        throw new Error(`parquet repeated field ${element.name} must be an array`);
      if (!value.length) {
        visit(depth + 1, void 0, defLevel, repLevel, !0);
        return;
      }
      let isMapEntry = isMapLike(treePath[depth - 1]), childElement = schemaPath[depth + 1];
      for (let i = 0; i < value.length; i++) {
        let childValue = value[i];
        isMapEntry && childValue && typeof childValue == "object" && childElement && (childValue = childValue[childElement.name]);
        let childRep = i === 0 ? repLevel : repLevelPrior[depth] + 1;
        visit(depth + 1, childValue, defLevel + 1, childRep, !1);
      }
      return;
    }
    if (repetition === "OPTIONAL") {
      if (value == null)
        visit(depth + 1, void 0, defLevel, repLevel, !0);
      else {
        let childValue = getChildValue(depth, value), childIsNull = childValue == null, isLogicalContainer = isListLike(treePath[depth]) || isMapLike(treePath[depth]), nextDef = element.num_children && !element.type && !isLogicalContainer || !childIsNull ? defLevel + 1 : defLevel;
        visit(depth + 1, childValue, nextDef, repLevel, childIsNull);
      }
      return;
    }
    if (value == null) {
      if (!allowNull) throw new Error("parquet required value is undefined");
      visit(depth + 1, void 0, defLevel, repLevel, !0);
    } else
      visit(depth + 1, getChildValue(depth, value), defLevel, repLevel, !1);
  }
  function getChildValue(depth, currentValue) {
    if (currentValue == null) return;
    let child = schemaPath[depth + 1];
    if (child) {
      if (isListLike(treePath[depth])) return currentValue;
      if (isMapLike(treePath[depth]))
        return normalizeMap(currentValue, schemaPath[depth]);
      if (typeof currentValue == "object" && !Array.isArray(currentValue))
        return currentValue[child.name];
      throw new Error(`parquet expected struct, got ${currentValue}`);
    }
  }
}
function normalizeMap(value, element) {
  if (value instanceof Map)
    return Array.from(value.entries(), ([k, v]) => ({ key: k, value: v }));
  if (Array.isArray(value))
    return value.map((entry) => {
      if (entry && typeof entry == "object" && "key" in entry && "value" in entry)
        return entry;
      if (Array.isArray(entry) && entry.length === 2)
        return { key: entry[0], value: entry[1] };
      throw new Error("parquet map entry must provide key and value");
    });
  if (typeof value == "object")
    return Object.entries(value).map(([k, v]) => ({ key: k, value: v }));
  throw new Error(`parquet map field ${element.name} must be Map, array, or object`);
}

// node_modules/hyparquet-writer/src/indexes.js
function writeIndexes(writer, pageIndexes) {
  for (let { chunk, columnIndex } of pageIndexes)
    writeColumnIndex(writer, chunk, columnIndex);
  for (let { chunk, offsetIndex } of pageIndexes)
    writeOffsetIndex(writer, chunk, offsetIndex);
}
function writeColumnIndex(writer, columnChunk, columnIndex) {
  if (!columnIndex || columnIndex.min_values.length <= 1) return;
  let columnIndexOffset = writer.offset;
  serializeTCompactProtocol(writer, {
    field_1: columnIndex.null_pages,
    field_2: columnIndex.min_values,
    field_3: columnIndex.max_values,
    field_4: BoundaryOrders.indexOf(columnIndex.boundary_order),
    field_5: columnIndex.null_counts,
    field_8: columnIndex.nan_counts
  }), columnChunk.column_index_offset = BigInt(columnIndexOffset), columnChunk.column_index_length = writer.offset - columnIndexOffset;
}
function writeOffsetIndex(writer, columnChunk, offsetIndex) {
  if (!offsetIndex || offsetIndex.page_locations.length <= 1) return;
  let offsetIndexOffset = writer.offset;
  serializeTCompactProtocol(writer, {
    field_1: offsetIndex.page_locations.map((p) => ({
      field_1: p.offset,
      field_2: p.compressed_page_size,
      field_3: p.first_row_index
    }))
  }), columnChunk.offset_index_offset = BigInt(offsetIndexOffset), columnChunk.offset_index_length = writer.offset - offsetIndexOffset;
}

// node_modules/hyparquet-writer/src/metadata.js
function writeMetadata(writer, metadata, statisticsTruncateLength) {
  let resolveSchemaPath = schemaPathResolver(metadata.schema), compact = {
    field_1: metadata.version,
    field_2: metadata.schema.map((element) => ({
      field_1: element.type && ParquetTypes.indexOf(element.type),
      field_2: element.type_length,
      field_3: element.repetition_type && FieldRepetitionTypes.indexOf(element.repetition_type),
      field_4: element.name,
      field_5: element.num_children,
      field_6: element.converted_type && ConvertedTypes.indexOf(element.converted_type),
      field_7: element.scale,
      field_8: element.precision,
      field_9: element.field_id,
      field_10: logicalType(element.logical_type)
    })),
    field_3: metadata.num_rows,
    field_4: metadata.row_groups.map((rg) => ({
      field_1: rg.columns.map((c) => ({
        field_1: c.file_path,
        field_2: c.file_offset,
        field_3: c.meta_data && {
          field_1: ParquetTypes.indexOf(c.meta_data.type),
          field_2: c.meta_data.encodings.map((e) => Encodings.indexOf(e)),
          field_3: c.meta_data.path_in_schema,
          field_4: CompressionCodecs.indexOf(c.meta_data.codec),
          field_5: c.meta_data.num_values,
          field_6: c.meta_data.total_uncompressed_size,
          field_7: c.meta_data.total_compressed_size,
          field_8: c.meta_data.key_value_metadata && c.meta_data.key_value_metadata.map((kv) => ({
            field_1: kv.key,
            field_2: kv.value
          })),
          field_9: c.meta_data.data_page_offset,
          field_10: c.meta_data.index_page_offset,
          field_11: c.meta_data.dictionary_page_offset,
          field_12: c.meta_data.statistics && unconvertStatistics(
            c.meta_data.statistics,
            schemaElement(c.meta_data.path_in_schema),
            statisticsTruncateLength
          ),
          field_13: c.meta_data.encoding_stats && c.meta_data.encoding_stats.map((es) => ({
            field_1: PageTypes.indexOf(es.page_type),
            field_2: Encodings.indexOf(es.encoding),
            field_3: es.count
          })),
          field_14: c.meta_data.bloom_filter_offset,
          field_15: c.meta_data.bloom_filter_length,
          field_16: c.meta_data.size_statistics && {
            field_1: c.meta_data.size_statistics.unencoded_byte_array_data_bytes,
            field_2: c.meta_data.size_statistics.repetition_level_histogram,
            field_3: c.meta_data.size_statistics.definition_level_histogram
          },
          field_17: c.meta_data.geospatial_statistics && {
            field_1: c.meta_data.geospatial_statistics.bbox && thriftBoundingBox(c.meta_data.geospatial_statistics.bbox),
            field_2: c.meta_data.geospatial_statistics.geospatial_types
          }
        },
        field_4: c.offset_index_offset,
        field_5: c.offset_index_length,
        field_6: c.column_index_offset,
        field_7: c.column_index_length,
        // field_8: c.crypto_metadata,
        field_9: c.encrypted_column_metadata
      })),
      field_2: rg.total_byte_size,
      field_3: rg.num_rows,
      field_4: rg.sorting_columns && rg.sorting_columns.map((sc) => ({
        field_1: sc.column_idx,
        field_2: sc.descending,
        field_3: sc.nulls_first
      })),
      field_5: rg.file_offset,
      field_6: rg.total_compressed_size
      // field_7: rg.ordinal, // should be int16
    })),
    field_5: metadata.key_value_metadata && metadata.key_value_metadata.map((kv) => ({
      field_1: kv.key,
      field_2: kv.value
    })),
    field_6: metadata.created_by,
    field_7: metadata.schema.filter((element) => element.type).map(() => ({ field_1: {} }))
  }, metadataStart = writer.offset;
  serializeTCompactProtocol(writer, compact);
  let metadataLength = writer.offset - metadataStart;
  writer.appendUint32(metadataLength);
  function schemaElement(path) {
    let tree = resolveSchemaPath(path);
    return tree[tree.length - 1].element;
  }
}
function thriftBoundingBox(bbox) {
  return new ThriftStruct([
    [1, 7, bbox.xmin],
    [2, 7, bbox.xmax],
    [3, 7, bbox.ymin],
    [4, 7, bbox.ymax],
    [5, 7, bbox.zmin],
    [6, 7, bbox.zmax],
    [7, 7, bbox.mmin],
    [8, 7, bbox.mmax]
  ]);
}
function logicalType(type) {
  if (type) {
    if (type.type === "STRING") return { field_1: {} };
    if (type.type === "MAP") return { field_2: {} };
    if (type.type === "LIST") return { field_3: {} };
    if (type.type === "ENUM") return { field_4: {} };
    if (type.type === "DECIMAL") return { field_5: {
      field_1: type.scale,
      field_2: type.precision
    } };
    if (type.type === "DATE") return { field_6: {} };
    if (type.type === "TIME") return { field_7: {
      field_1: type.isAdjustedToUTC,
      field_2: timeUnit(type.unit)
    } };
    if (type.type === "TIMESTAMP") return { field_8: {
      field_1: type.isAdjustedToUTC,
      field_2: timeUnit(type.unit)
    } };
    if (type.type === "INTEGER") return { field_10: {
      field_1: type.bitWidth,
      field_2: type.isSigned
    } };
    if (type.type === "NULL") return { field_11: {} };
    if (type.type === "JSON") return { field_12: {} };
    if (type.type === "BSON") return { field_13: {} };
    if (type.type === "UUID") return { field_14: {} };
    if (type.type === "FLOAT16") return { field_15: {} };
    if (type.type === "VARIANT") return { field_16: {} };
    if (type.type === "GEOMETRY") return { field_17: {
      field_1: type.crs
    } };
    if (type.type === "GEOGRAPHY") return { field_18: {
      field_1: type.crs,
      field_2: type.algorithm && EdgeInterpolationAlgorithms.indexOf(type.algorithm)
    } };
  }
}
function timeUnit(unit) {
  return unit === "NANOS" ? { field_3: {} } : unit === "MICROS" ? { field_2: {} } : { field_1: {} };
}

// node_modules/hyparquet-writer/src/snappy.js
var MAX_HASH_TABLE_BITS = 14, MAX_OFFSET = 65535, globalHashTables = new Array(MAX_HASH_TABLE_BITS + 1);
function snappyCompress(input) {
  let writer = new ByteWriter();
  return writer.appendVarInt(input.length), compressInput(writer, input), writer.getBytes();
}
function hashFunc(key, hashFuncShift) {
  return Math.imul(key, 506832829) >>> hashFuncShift;
}
function load32(array, pos) {
  return array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24);
}
function equals32(array, pos1, pos2) {
  return array[pos1] === array[pos2] && array[pos1 + 1] === array[pos2 + 1] && array[pos1 + 2] === array[pos2 + 2] && array[pos1 + 3] === array[pos2 + 3];
}
function emitLiteral(writer, input, ip, len) {
  if (len <= 60)
    writer.appendUint8(len - 1 << 2);
  else {
    let value = len - 1, bytes = value < 256 ? 1 : value < 65536 ? 2 : value < 16777216 ? 3 : 4;
    writer.appendUint8(59 + bytes << 2);
    for (let i = 0; i < bytes; i++)
      writer.appendUint8(value >>> i * 8);
  }
  writer.appendBytes(input.subarray(ip, ip + len));
}
function emitCopyLessThan64(writer, offset, len) {
  len < 12 && offset < 2048 ? (writer.appendUint8(1 + (len - 4 << 2) + (offset >>> 8 << 5)), writer.appendUint8(offset & 255)) : (writer.appendUint8(2 + (len - 1 << 2)), writer.appendUint8(offset & 255), writer.appendUint8(offset >>> 8));
}
function emitCopy(writer, offset, len) {
  for (; len >= 68; )
    emitCopyLessThan64(writer, offset, 64), len -= 64;
  len > 64 && (emitCopyLessThan64(writer, offset, 60), len -= 60), emitCopyLessThan64(writer, offset, len);
}
function compressInput(writer, input) {
  let inputSize = input.length, hashTableBits = 1;
  for (; 1 << hashTableBits <= inputSize && hashTableBits <= MAX_HASH_TABLE_BITS; )
    hashTableBits++;
  hashTableBits--;
  let hashFuncShift = 32 - hashTableBits;
  globalHashTables[hashTableBits] ??= new Uint32Array(1 << hashTableBits);
  let hashTable = globalHashTables[hashTableBits];
  hashTable.fill(0);
  let ipEnd = inputSize, ipLimit, ip = 0, nextEmit = 0, hash, nextHash, nextIp, candidate, skip, bytesBetweenHashLookups, base, matched, offset, prevHash, curHash, flag = !0, INPUT_MARGIN = 15;
  if (inputSize >= INPUT_MARGIN)
    for (ipLimit = ipEnd - INPUT_MARGIN, ip++, nextHash = hashFunc(load32(input, ip), hashFuncShift); flag; ) {
      skip = 32, nextIp = ip;
      do {
        if (ip = nextIp, hash = nextHash, bytesBetweenHashLookups = skip >>> 5, skip++, nextIp = ip + bytesBetweenHashLookups, ip > ipLimit) {
          flag = !1;
          break;
        }
        nextHash = hashFunc(load32(input, nextIp), hashFuncShift), candidate = hashTable[hash], hashTable[hash] = ip;
      } while (ip - candidate > MAX_OFFSET || !equals32(input, ip, candidate));
      if (!flag)
        break;
      emitLiteral(writer, input, nextEmit, ip - nextEmit);
      do {
        for (base = ip, matched = 4; ip + matched < ipEnd && input[ip + matched] === input[candidate + matched]; )
          matched++;
        if (ip += matched, offset = base - candidate, emitCopy(writer, offset, matched), nextEmit = ip, ip >= ipLimit) {
          flag = !1;
          break;
        }
        prevHash = hashFunc(load32(input, ip - 1), hashFuncShift), hashTable[prevHash] = ip - 1, curHash = hashFunc(load32(input, ip), hashFuncShift), candidate = hashTable[curHash], hashTable[curHash] = ip;
      } while (ip - candidate <= MAX_OFFSET && equals32(input, ip, candidate));
      if (!flag)
        break;
      ip++, nextHash = hashFunc(load32(input, ip), hashFuncShift);
    }
  nextEmit < ipEnd && emitLiteral(writer, input, nextEmit, ipEnd - nextEmit);
}

// node_modules/hyparquet-writer/src/parquet-writer.js
var ParquetWriter = class {
  /**
   * @param {object} options
   * @param {Writer} options.writer
   * @param {SchemaElement[]} options.schema
   * @param {CompressionCodec} [options.codec]
   * @param {Compressors} [options.compressors]
   * @param {boolean} [options.statistics]
   * @param {number} [options.statisticsTruncateLength]
   * @param {KeyValue[]} [options.kvMetadata]
   * @param {string} [options.createdBy]
   */
  constructor({ writer, schema, codec = "SNAPPY", compressors, statistics = !0, statisticsTruncateLength, kvMetadata, createdBy = "hyparquet" }) {
    if (statisticsTruncateLength !== void 0 && statisticsTruncateLength !== 1 / 0 && !(Number.isInteger(statisticsTruncateLength) && statisticsTruncateLength > 0))
      throw new Error("statisticsTruncateLength must be a positive integer or Infinity");
    this.writer = writer, this.schema = schema, this.codec = codec, this.compressors = { SNAPPY: snappyCompress, ...compressors }, this.statistics = statistics, this.statisticsTruncateLength = statisticsTruncateLength, this.kvMetadata = kvMetadata, this.createdBy = createdBy, this.row_groups = [], this.num_rows = 0n, this.pendingIndexes = [], this.writer.appendUint32(827474256);
  }
  /**
   * Write data to the file.
   * Will split data into row groups of the specified size.
   * Calls writer.flush() (if defined) after each row group; if it returns a
   * Promise, subsequent row groups await it before encoding more data.
   *
   * @param {object} options
   * @param {ColumnSource[]} options.columnData
   * @param {number | number[]} [options.rowGroupSize]
   * @param {number} [options.pageSize]
   * @param {number} [options.dictionarySize]
   * @returns {void | Promise<void>}
   */
  write({ columnData, rowGroupSize = [1e3, 1e5], pageSize = 1048576, dictionarySize }) {
    for (let { codec = this.codec } of columnData)
      if (codec !== "UNCOMPRESSED" && !this.compressors[codec])
        throw new Error(`parquet no compressor for codec ${codec}`);
    let columnDataRows = columnData[0]?.data?.length || 0, resolveSchemaPath = schemaPathResolver(this.schema), pending;
    for (let { groupStartIndex, groupSize: groupSize2 } of groupIterator({ columnDataRows, rowGroupSize })) {
      let writeGroup = () => {
        let groupStartOffset = this.writer.offset, columns = [];
        for (let j = 0; j < columnData.length; j++) {
          let { name, data, encoding, codec = this.codec, columnIndex = !1, offsetIndex = !0, shredding, bloomFilter, statistics = this.statistics } = columnData[j];
          if (columnIndex && !offsetIndex)
            throw new Error("parquet ColumnIndex cannot be present without OffsetIndex");
          if (data.length !== columnDataRows)
            throw new Error("parquet columns must have the same length");
          let groupData = data.slice(groupStartIndex, groupStartIndex + groupSize2), columnPath = resolveSchemaPath([name]), leafPaths = getLeafSchemaPaths(columnPath), columnElement = columnPath.at(-1)?.element, shreddingConfig = shredding && shredding !== !0 ? shredding : void 0, isVariant = columnElement?.logical_type?.type === "VARIANT", isRequired = columnElement?.repetition_type === "REQUIRED", rows = isVariant ? encodeVariantColumn(Array.from(groupData), shreddingConfig, { name, required: isRequired }) : groupData;
          for (let leafPath of leafPaths) {
            let schemaPath = leafPath.map((node) => node.element), column = {
              columnName: schemaPath.slice(1).map((s) => s.name).join("."),
              element: schemaPath[schemaPath.length - 1],
              schemaPath,
              codec,
              compressors: this.compressors,
              stats: statistics,
              statisticsTruncateLength: this.statisticsTruncateLength,
              pageSize,
              dictionarySize,
              columnIndex,
              offsetIndex,
              encoding,
              bloomFilter
            }, pageData = encodeNestedValues(leafPath, rows), result = writeColumn({
              writer: this.writer,
              column,
              pageData
            });
            columns.push(result.chunk), this.pendingIndexes.push(result);
          }
        }
        let total_byte_size = 0n;
        for (let { meta_data } of columns) total_byte_size += meta_data?.total_uncompressed_size ?? 0n;
        return this.num_rows += BigInt(groupSize2), this.row_groups.push({
          columns,
          total_byte_size,
          num_rows: BigInt(groupSize2),
          total_compressed_size: BigInt(this.writer.offset - groupStartOffset)
        }), this.writer.flush?.();
      };
      if (pending)
        pending = pending.then(writeGroup);
      else {
        let r = writeGroup();
        r && (pending = Promise.resolve(r));
      }
    }
    return pending;
  }
  /**
   * Finish writing the file.
   *
   * @returns {void | Promise<void>}
   */
  finish() {
    writeIndexes(this.writer, this.pendingIndexes), writeBlooms(this.writer, this.pendingIndexes);
    let metadata = {
      version: 2,
      created_by: this.createdBy,
      schema: this.schema,
      num_rows: this.num_rows,
      row_groups: this.row_groups,
      metadata_length: 0,
      key_value_metadata: this.kvMetadata
    };
    return delete metadata.metadata_length, writeMetadata(this.writer, metadata, this.statisticsTruncateLength), this.writer.appendUint32(827474256), this.writer.finish();
  }
};
function groupSize(rowGroupSize, i) {
  return Array.isArray(rowGroupSize) ? rowGroupSize[Math.min(i, rowGroupSize.length - 1)] : rowGroupSize;
}
function groupIterator({ columnDataRows, rowGroupSize }) {
  if (Array.isArray(rowGroupSize) && !rowGroupSize.length)
    throw new Error("rowGroupSize array cannot be empty");
  let groups = [], groupIndex = 0, groupStartIndex = 0;
  for (; groupStartIndex < columnDataRows; ) {
    let size = groupSize(rowGroupSize, groupIndex);
    groups.push({ groupStartIndex, groupSize: Math.min(size, columnDataRows - groupStartIndex) }), groupStartIndex += size, groupIndex++;
  }
  return groups;
}
function getLeafSchemaPaths(schemaPath) {
  let leaves = [];
  return dfs(schemaPath), leaves;
  function dfs(path) {
    let node = path[path.length - 1];
    if (!node.children.length) {
      leaves.push(path);
      return;
    }
    for (let child of node.children)
      dfs([...path, child]);
  }
}

// dist-all/files/formats/formatParquet.js
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

// dist-all/files/formats/tableFolder.js
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
