import {
  FileError,
  toFileError,
  withPath
} from "./chunk-M5ZG3QVC.js";
import {
  sameInAll
} from "./chunk-FVAGRU5E.js";
import {
  BRAND_LEVELS,
  BRAND_SERIES,
  MARKET_SERIES,
  MONEY_KINDS
} from "./chunk-G5HGH7WW.js";

// dist-ext/files/store/engineHash.js
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
var FOLDERS = ["model", "numeric"];
function engineHash(root = new URL("../..", new URL("../files/store/engineHash.js", import.meta.url).href)) {
  let hash = createHash("sha256");
  for (let folder of FOLDERS) {
    let place = new URL(`${folder}/`, root), names = readdirSync(fileURLToPath(place), { recursive: !0, encoding: "utf8" });
    for (let name of names.map((one) => one.replaceAll("\\", "/")).filter(isCode).sort())
      hash.update(`${folder}/${name}
`).update(readFileSync(new URL(name, place)));
  }
  return hash.digest("hex");
}
function isCode(name) {
  return /\.(ts|js)$/.test(name) && !/\.(test|d)\.ts$/.test(name);
}

// dist-ext/files/store/runEntry.js
import { createHash as createHash2 } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { constants, deflateSync, inflateSync } from "node:zlib";
var CHECKSUM = 32, LENGTH = 2, LONGEST_NOTE = 2e3, NOTE_BYTES = CHECKSUM + LENGTH + LONGEST_NOTE, ENTRY_FORMAT = "3";
function packRun(result, { about, engine }, address) {
  let note = Buffer.from(JSON.stringify({ about: about.slice(0, 300), engine })), length = Buffer.alloc(LENGTH);
  length.writeUInt16BE(note.length);
  let body = Buffer.concat([
    length,
    note,
    deflateSync(serialize(result), { level: constants.Z_BEST_SPEED })
  ]);
  return Buffer.concat([checksumOf(address, body), body]);
}
function unpackRun(bytes, address) {
  let body = bytes.subarray(CHECKSUM);
  if (checksumOf(address, body).equals(bytes.subarray(0, CHECKSUM)))
    try {
      return deserialize(inflateSync(body.subarray(LENGTH + noteLength(bytes))));
    } catch {
      return;
    }
}
function readNote(bytes) {
  try {
    let from = CHECKSUM + LENGTH, note = JSON.parse(Buffer.from(bytes.subarray(from, from + noteLength(bytes))).toString("utf8")), { about, engine } = note;
    return typeof about == "string" && typeof engine == "string" ? { about, engine } : void 0;
  } catch {
    return;
  }
}
function noteLength(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset + CHECKSUM).getUint16(0);
}
function checksumOf(address, body) {
  return createHash2("sha256").update(`${address}
`).update(body).digest();
}

// dist-ext/files/folders/singleFile.js
import { randomBytes } from "node:crypto";
import { readFileSync as readFileSync2, renameSync, rmSync, statSync as statSync2 } from "node:fs";
import { dirname as dirname4 } from "node:path";

// dist-ext/files/folders/makeFolders.js
import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
function makeFolders(path) {
  let missing = [];
  for (let place = resolve(path); !isFolder(place); place = dirname(place))
    missing.unshift(place);
  return missing.filter((place) => {
    try {
      return mkdirSync(place), !0;
    } catch (cause) {
      if (isFolder(place))
        return !1;
      throw cause;
    }
  });
}
function isFolder(place) {
  let found = statSync(place, { throwIfNoEntry: !1 });
  if (found !== void 0 && !found.isDirectory())
    throw Object.assign(new Error(`${place} is no folder`), { code: "ENOTDIR" });
  return found !== void 0;
}

// dist-ext/files/folders/realPlace.js
import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname as dirname2, join, resolve as resolve2 } from "node:path";
var MOST_LINKS = 40;
function realPlace(path) {
  let place = resolve2(path);
  for (let link = 0; link < MOST_LINKS; ++link) {
    let parent = realIfThere(dirname2(place));
    if (place = join(parent, basename(place)), !(lstatSync(place, { throwIfNoEntry: !1 })?.isSymbolicLink() === !0))
      return place;
    place = resolve2(parent, readlinkSync(place));
  }
  return realpathSync(place);
}
function realIfThere(folder) {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

// dist-ext/files/words/folderFaults.js
var replaceOrMove = {
  en: "Choose another folder with --out, or replace it with --force.",
  it: "Scegli un'altra cartella con --out, oppure sostituiscila con --force."
}, placeFaults = {
  around: (path) => ({
    message: {
      en: `${path} is the folder that you are in, or one around it; it would be replaced as a whole.`,
      it: `${path} \xE8 la cartella in cui ti trovi, o una che la contiene; sarebbe sostituita per intero.`
    },
    advice: {
      en: "Choose another folder with --out, for example --out result.",
      it: "Scegli un'altra cartella con --out, per esempio --out risultati."
    }
  }),
  file: (path) => ({
    message: {
      en: `${path} is a file, but a folder is to be written.`,
      it: `${path} \xE8 un file, ma si deve scrivere una cartella.`
    },
    advice: { en: "Choose another name with --out.", it: "Scegli un altro nome con --out." }
  }),
  storeFile: (path) => ({
    message: {
      en: `${path} is a file, but finished runs are kept in a folder.`,
      it: `${path} \xE8 un file, ma le simulazioni finite si conservano in una cartella.`
    },
    advice: { en: "Choose another name with --store.", it: "Scegli un altro nome con --store." }
  }),
  noStore: (path) => ({
    message: {
      en: `${path} cannot keep finished runs: no file can be written there.`,
      it: `${path} non pu\xF2 conservare simulazioni finite: l\xEC non si pu\xF2 scrivere nessun file.`
    },
    advice: {
      en: "Choose another folder with --store, or keep none with --no-store.",
      it: "Scegli un'altra cartella con --store, oppure non conservarne con --no-store."
    }
  }),
  foreign: (path, files) => ({
    message: {
      en: `${path} holds files that umot did not write: ${files.en}.`,
      it: `${path} contiene file che umot non ha scritto: ${files.it}.`
    },
    advice: {
      en: "It would be replaced as a whole. Move them away, or choose another folder with --out.",
      it: "Sarebbe sostituita per intero. Spostali, oppure scegli un'altra cartella con --out."
    }
  }),
  anotherQuestion: (path, command) => ({
    message: command === void 0 ? {
      en: `${path} holds the result of another question.`,
      it: `${path} contiene il risultato di un'altra domanda.`
    } : {
      en: `${path} holds the result of another question (${command}).`,
      it: `${path} contiene il risultato di un'altra domanda (${command}).`
    },
    advice: replaceOrMove
  }),
  edited: (path, files) => ({
    message: {
      en: `${path} holds files that have been changed since umot wrote them: ${files.en}.`,
      it: `${path} contiene file modificati dopo che umot li ha scritti: ${files.it}.`
    },
    advice: replaceOrMove
  }),
  moreRuns: (path, there, fresh) => ({
    message: {
      en: `${path} holds the result of the same question with more runs: ${there}, not ${fresh}.`,
      it: `${path} contiene il risultato della stessa domanda con pi\xF9 simulazioni: ${there}, non ${fresh}.`
    },
    advice: {
      en: "Let the command run to its end to replace it.",
      it: "Lascia finire il comando per sostituirlo."
    }
  }),
  isThere: (path) => ({
    message: {
      en: `${path} is there already, and would be lost.`,
      it: `${path} c'\xE8 gi\xE0, e andrebbe perso.`
    },
    advice: {
      en: "Choose another name, or replace it with --force.",
      it: "Scegli un altro nome, oppure sostituiscilo con --force."
    }
  }),
  pageChanged: (path) => ({
    message: {
      en: `${path} has been changed since umot wrote it, or was written by an earlier version.`,
      it: `${path} \xE8 stato modificato dopo che umot lo ha scritto, o viene da una versione precedente.`
    },
    advice: {
      en: "Choose another name, or replace it with --force.",
      it: "Scegli un altro nome, oppure sostituiscilo con --force."
    }
  }),
  isAFolder: (path) => ({
    message: {
      en: `${path} is a folder, but a file is to be written.`,
      it: `${path} \xE8 una cartella, ma si deve scrivere un file.`
    },
    advice: { en: "Name a file in it.", it: "Nomina un file al suo interno." }
  }),
  notAFile: (path) => ({
    message: {
      en: `${path} is a device or a pipe, but a file is to be written.`,
      it: `${path} \xE8 un dispositivo o una pipe, ma si deve scrivere un file.`
    },
    advice: {
      en: "Choose the name of a file; without --out the text goes to the screen, and can be redirected.",
      it: "Scegli il nome di un file; senza --out il testo va sullo schermo, e si pu\xF2 reindirizzare."
    }
  })
}, nameAFolder = {
  en: "Name a folder that umot run, compare, sweep or another command wrote, e.g. output/trattoria-run.",
  it: "Nomina una cartella scritta da umot run, compare, sweep o un altro comando, per es. output/trattoria-run."
}, finishedFaults = {
  nameAFolder,
  makeAgain: (command) => command === void 0 ? { en: "Run the command that made it again.", it: "Ripeti il comando che l'ha prodotta." } : { en: `Make it again: ${command}`, it: `Rifalla: ${command}` },
  noReport: (path, file, advice) => ({
    message: {
      en: `${path} has no ${file}: it was written by a version that kept none, or by a command without a report.`,
      it: `${path} non ha ${file}: l'ha scritta una versione che non lo teneva, o un comando senza rapporto.`
    },
    advice
  }),
  undrawable: (path, advice) => ({
    message: {
      en: `${path} was changed after umot wrote it, and holds something that cannot be drawn.`,
      it: `${path} \xE8 stato modificato dopo che umot l'ha scritto, e contiene qualcosa che non si pu\xF2 disegnare.`
    },
    advice
  }),
  notAFolder: (path) => ({
    message: {
      en: `${path} is a file, but a folder is needed.`,
      it: `${path} \xE8 un file, ma serve una cartella.`
    },
    advice: nameAFolder
  }),
  notOurs: (path, manifest, inside) => ({
    message: {
      en: `${path} is not a folder that umot wrote: it has no ${manifest}.`,
      it: `${path} non \xE8 una cartella scritta da umot: non ha ${manifest}.`
    },
    advice: inside === void 0 ? nameAFolder : { en: `Did you mean ${inside}?`, it: `Intendevi ${inside}?` }
  }),
  notWritten: (manifest) => ({
    message: {
      en: `${manifest} is damaged, or was not written by umot.`,
      it: `${manifest} \xE8 danneggiato, oppure non l'ha scritto umot.`
    },
    advice: nameAFolder
  }),
  outside: (manifest, file) => ({
    message: {
      en: `${manifest} is damaged: it lists the file \u201C${file}\u201D.`,
      it: `${manifest} \xE8 danneggiato: elenca il file \u201C${file}\u201D.`
    },
    advice: nameAFolder
  }),
  newer: (path, what) => ({
    message: {
      en: `${path} was written by a newer version: ${what.en}.`,
      it: `${path} \xE8 stato scritto da una versione pi\xF9 nuova: ${what.it}.`
    },
    advice: { en: "Update umot, or make it again.", it: "Aggiorna umot, oppure rifallo." }
  }),
  older: (path, what, advice) => ({
    message: {
      en: `${path} was written by an older version: ${what.en}.`,
      it: `${path} \xE8 stato scritto da una versione pi\xF9 vecchia: ${what.it}.`
    },
    advice
  }),
  damaged: (path, what, advice) => ({
    message: { en: `${path} is damaged: ${what.en}.`, it: `${path} \xE8 danneggiato: ${what.it}.` },
    advice
  })
};

// dist-ext/files/folders/writeDurably.js
import { createHash as createHash3 } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { dirname as dirname3 } from "node:path";
function writeDurably(file, content) {
  makeFolders(dirname3(file));
  let descriptor = openSync(file, "wx"), hash = createHash3("sha256"), size = 0;
  try {
    for (let bytes of piecesOf(content)) {
      hash.update(bytes), size += bytes.length;
      for (let done = 0; done < bytes.length; )
        done += writeSync(descriptor, bytes, done);
    }
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return { bytes: size, sha256: hash.digest("hex") };
}
function* piecesOf(content) {
  let encoder = new TextEncoder();
  if (content instanceof Uint8Array)
    yield content;
  else if (typeof content == "string")
    yield encoder.encode(content);
  else
    for (let piece of content)
      yield encoder.encode(piece);
}

// dist-ext/files/folders/singleFile.js
function refuseForeignFile(path, mark, isForced = !1) {
  let found = withPath(path, () => statSync2(path, { throwIfNoEntry: !1 }));
  if (found === void 0)
    return;
  if (found.isDirectory())
    throw new FileError(placeFaults.isAFolder(path));
  if (!found.isFile())
    throw new FileError(placeFaults.notAFile(path));
  let isMarked = () => withPath(path, () => readFileSync2(path, "utf8")).includes(mark);
  if (!(isForced || found.size < LARGEST && isMarked()))
    throw new FileError(placeFaults.isThere(path));
}
var LARGEST = 1e8, NO_MARK = "\0never";
function replaceOwnFile(path, content, mark, isForced = !1) {
  refuseForeignFile(path, mark, isForced), replaceFile(path, content);
}
function replaceFile(path, content) {
  let found = withPath(path, () => statSync2(path, { throwIfNoEntry: !1 }));
  if (found !== void 0 && !found.isFile())
    throw new FileError(placeFaults.notAFile(path));
  let real = withPath(path, () => realPlace(path));
  withPath(path, () => exchangeFile(real, content, `${real}.partial-${randomBytes(16).toString("hex")}`));
}
function exchangeFile(file, content, partial) {
  makeFolders(dirname4(file));
  try {
    writeDurably(partial, content), renameSync(partial, file);
  } finally {
    rmSync(partial, { force: !0 });
  }
}

// dist-ext/files/store/storedFiles.js
import { randomBytes as randomBytes2 } from "node:crypto";
import { readdirSync as readdirSync2, rmSync as rmSync2, statSync as statSync3 } from "node:fs";
import { basename as basename2, join as join2 } from "node:path";

// dist-ext/files/folders/owner.js
import { createHash as createHash4 } from "node:crypto";
import { readFileSync as readFileSync3, readlinkSync as readlinkSync2 } from "node:fs";
import { hostname } from "node:os";
var known;
function thisOwner() {
  return known ??= { host: hostDigest(), process: process.pid, begun: beginOf(process.pid) }, known;
}
function isThere(owner) {
  if (owner.host === thisOwner().host) {
    try {
      process.kill(owner.process, 0);
    } catch (cause) {
      if (!(cause instanceof Error && "code" in cause && cause.code === "EPERM"))
        return !1;
    }
    return beginOf(owner.process) === owner.begun;
  }
}
function hostDigest() {
  let boot = textOr("", () => readFileSync3("/proc/sys/kernel/random/boot_id", "utf8")), space = textOr("", () => readlinkSync2("/proc/self/ns/pid"));
  return createHash4("sha256").update(`${hostname()}
${boot}
${space}`).digest("hex").slice(0, 16);
}
function beginOf(number) {
  let stat = textOr("", () => readFileSync3(`/proc/${number}/stat`, "utf8"));
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
function textOr(otherwise, read) {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

// dist-ext/files/store/storedFiles.js
var FOLDER = /^[0-9a-f]{2}$/, RUN = /^[0-9a-f]{62}\.run$/, PARTIAL = /^[0-9a-f]{62}\.run\.partial-([0-9a-f]{16})-(\d+)-(\d*)-[0-9a-f]{16}$/, LONGEST_WRITING = 864e5;
function fileOfRun(store, address) {
  return join2(store, address.slice(0, 2), `${address.slice(2)}.run`);
}
function partialName(file) {
  let { host, process: process2, begun } = thisOwner();
  return `${file}.partial-${host}-${process2}-${begun}-${randomBytes2(8).toString("hex")}`;
}
function storedFiles(path) {
  return filesOf(path, RUN).flatMap((file) => {
    let found = statSync3(file, { throwIfNoEntry: !1 });
    return found === void 0 ? [] : [{ file, bytes: found.size, used: found.mtimeMs }];
  });
}
function removePartials(path) {
  for (let file of filesOf(path, PARTIAL))
    isAbandoned(file) && removeStored(file);
}
function removeStored(file) {
  try {
    return rmSync2(file, { force: !0 }), !0;
  } catch {
    return !1;
  }
}
function isAbandoned(file) {
  let [, host, process2, begun] = PARTIAL.exec(basename2(file)) ?? [], silence = Date.now() - (statSync3(file, { throwIfNoEntry: !1 })?.mtimeMs ?? Date.now());
  return !(isThere({ host, process: Number(process2), begun }) ?? silence < LONGEST_WRITING);
}
function filesOf(path, shape) {
  return entriesOf(path).filter(({ name }) => FOLDER.test(name)).flatMap(({ name: folder }) => entriesOf(join2(path, folder)).filter((entry) => entry.isFile() && shape.test(entry.name)).map(({ name }) => join2(path, folder, name)));
}
function entriesOf(path) {
  try {
    return readdirSync2(path, { withFileTypes: !0 });
  } catch {
    return [];
  }
}

// dist-ext/files/store/trimStore.js
var MOST_BYTES = 2e9;
function sizeOf(files) {
  return { runs: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
function trimStore(path, mostBytes) {
  removePartials(path);
  let files = storedFiles(path).sort((a, b) => a.used - b.used), excess = sizeOf(files).bytes - mostBytes, gone = [];
  for (let stored of files) {
    if (excess <= 0)
      break;
    removeStored(stored.file) && (excess -= stored.bytes, gone.push(stored));
  }
  return sizeOf(gone);
}

// dist-ext/files/store/runStore.js
import { statSync as statSync5, utimesSync } from "node:fs";

// dist-ext/files/store/isResultOf.js
var [MOMENTS, CELLS, PURCHASES] = [4, 24, 21], MAY_BE_MISSING = /* @__PURE__ */ new Set(["levels.displayedMean", "events.value"]);
function isResultOf(parameters, value) {
  if (!isRecord(value))
    return !1;
  let { brands, channels, personas } = parameters;
  return value.days === parameters.days - parameters.warmUp && [brands, channels, personas].every((names, at) => JSON.stringify(names) === JSON.stringify(value[["brands", "channels", "personas"][at]])) && Object.entries(lengthsOf(parameters)).every(([group, lengths]) => areColumns(group, value[group], lengths)) && isPanel(value.panel, brands.length) && isLog("events", value.events) && isLog("tales", value.tales);
}
function lengthsOf(parameters) {
  let { brands, channels, personas } = parameters, days = parameters.days - parameters.warmUp, [B, C, P, W] = [brands.length, channels.length, personas.length, Math.ceil(days / 7)], all = (names, length) => Object.fromEntries(names.map((name) => [name, length]));
  return {
    series: all(BRAND_SERIES, days * B),
    market: all(MARKET_SERIES, days),
    levels: all(BRAND_LEVELS, days * B),
    money: all(MONEY_KINDS, B),
    funnel: all(["visits", "met", "left", "bought"], MOMENTS * P * CELLS),
    touchpoints: {
      ...all(["visits", "exits"], P * MOMENTS * C),
      ...all(["bought", "failures", "satisfaction"], C * B),
      met: P * MOMENTS * C * B
    },
    media: {
      ...all(["contacts", "spend", "adSpend", "impressions"], W * C * B),
      ...all(["content", "advertising", "seeding"], W * B)
    },
    census: { ...all(["buyers", "aware"], B), bothBuyers: B * B, purchases: PURCHASES }
  };
}
function areColumns(group, value, lengths) {
  return isRecord(value) && Object.entries(lengths).every(([name, length]) => {
    let numbers = value[name];
    return numbers instanceof Float64Array && numbers.length === length && areFinite(group, name, numbers);
  });
}
function isPanel(value, brands) {
  if (!isRecord(value) || !(value.day instanceof Int32Array) || !Number.isInteger(value.size))
    return !1;
  let length = value.day.length * brands;
  return areColumns("panel", value, { aware: length, belief: length, loyal: length });
}
function isLog(group, value) {
  if (!isRecord(value))
    return !1;
  let { length, ...columns } = value;
  return Object.entries(columns).every(([name, column]) => !ArrayBuffer.isView(column) || !("length" in column) || column.length !== length ? !1 : !(column instanceof Float64Array) || areFinite(group, name, column));
}
function areFinite(group, name, numbers) {
  let mayBeMissing = MAY_BE_MISSING.has(`${group}.${name}`);
  return numbers.every((number) => Number.isFinite(number) || mayBeMissing && Number.isNaN(number));
}
function isRecord(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}

// dist-ext/files/reading/readRegularFile.js
import { closeSync as closeSync2, constants as constants2, fstatSync, openSync as openSync2, readSync, statSync as statSync4 } from "node:fs";

// dist-ext/files/words/readingFaults.js
var kinds = {
  folder: { en: "a folder", it: "una cartella" },
  pipe: { en: "a pipe", it: "una pipe" },
  socket: { en: "a socket", it: "un socket" },
  device: { en: "a device", it: "un dispositivo" }
}, readingFaults = {
  special: (path, kind) => ({
    message: {
      en: `${path} is ${kinds[kind].en}, but a file is needed.`,
      it: `${path} \xE8 ${kinds[kind].it}, ma serve un file.`
    },
    advice: kind === "folder" ? { en: "Name a file in it.", it: "Nomina un file che ci sta dentro." } : {
      en: "Write what it gives into a file, and name that file.",
      it: "Scrivi in un file quello che ne esce, e nomina quel file."
    }
  }),
  tooLarge: (path, most, size) => ({
    message: {
      en: `${path} must be at most ${megabytes(most)} MB, but is ${megabytes(size)} MB.`,
      it: `${path} deve essere al massimo di ${megabytes(most)} MB, ma \xE8 di ${megabytes(size)} MB.`
    },
    advice: {
      en: "Check the path: this is probably another file than you meant.",
      it: "Controlla il percorso: probabilmente non \xE8 il file che intendevi."
    }
  }),
  outside: (path, roots) => ({
    message: {
      en: `only files below ${roots.join(" or ")} are read, but ${path} lies elsewhere.`,
      it: `si leggono soltanto i file sotto ${roots.join(" o ")}, ma ${path} sta altrove.`
    },
    advice: {
      en: "Copy it beside the scenario, or, if you trust the scenario, add --allow-outside.",
      it: "Copialo accanto allo scenario oppure, se ti fidi dello scenario, aggiungi --allow-outside."
    }
  })
};
function megabytes(bytes) {
  return Math.ceil(bytes / 1e5) / 10;
}

// dist-ext/files/reading/readRegularFile.js
var PIECE = 65536;
function readRegularFile(path, most) {
  try {
    refuseSpecial(path, statSync4(path));
    let descriptor = openSync2(path, constants2.O_RDONLY | (constants2.O_NONBLOCK ?? 0));
    try {
      let found = fstatSync(descriptor);
      if (refuseSpecial(path, found), found.size > most)
        throw new FileError(readingFaults.tooLarge(path, most, found.size));
      return readAll(descriptor, path, most, found.size);
    } finally {
      closeSync2(descriptor);
    }
  } catch (cause) {
    throw toFileError(cause, path);
  }
}
function readAll(descriptor, path, most, size) {
  let bytes = new Uint8Array(size + 1), length = 0;
  for (; ; ) {
    if (length === bytes.length) {
      let larger = new Uint8Array(Math.max(PIECE, 2 * bytes.length));
      larger.set(bytes), bytes = larger;
    }
    let read = readSync(descriptor, bytes, length, Math.min(bytes.length - length, 1 << 30), null);
    if (read === 0)
      return bytes.subarray(0, length);
    if (length += read, length > most)
      throw new FileError(readingFaults.tooLarge(path, most, length));
  }
}
function refuseSpecial(path, found) {
  if (!found.isFile())
    throw new FileError(readingFaults.special(path, kindOf(found)));
}
function kindOf(found) {
  return found.isDirectory() ? "folder" : found.isFIFO() ? "pipe" : found.isSocket() ? "socket" : "device";
}

// dist-ext/files/store/runStore.js
import { createHash as createHash5 } from "node:crypto";

// dist-ext/studies/runs/updateHash.js
function updateHash(hash, value) {
  if (ArrayBuffer.isView(value))
    hash.update(`${value.constructor.name}:${value.byteLength}:`), hash.update(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  else if (typeof value == "object" && value !== null) {
    hash.update("{");
    for (let key of Object.keys(value).sort())
      hash.update(`${key}=`), updateHash(hash, value[key]);
    hash.update("}");
  } else
    hash.update(`${typeof value == "number" ? spelled(value) : JSON.stringify(value)};`);
}
var spelled = (value) => Object.is(value, -0) ? "-0" : String(value);

// dist-ext/files/store/runStore.js
function openRunStore(path, { about = "", mostBytes = MOST_BYTES } = {}) {
  let engine = engineHash(), addressOf = createAddresser(`${engine} ${ENTRY_FORMAT}`), tally = { found: 0, written: 0, damaged: 0 }, isHopeless = !1;
  return {
    path,
    has: (task) => isFile(fileOfRun(path, addressOf(task))),
    tally: () => tally,
    read(task) {
      let address = addressOf(task), bytes = readIfThere(fileOfRun(path, address));
      if (bytes === void 0)
        return;
      let result = bytes === UNREADABLE ? void 0 : unpackRun(bytes, address);
      if (isResultOf(task.parameters, result))
        return tally = { ...tally, found: tally.found + 1 }, result;
      tally = { ...tally, damaged: tally.damaged + 1 };
    },
    write(task, result) {
      if (isHopeless || !isResultOf(task.parameters, result))
        return;
      let address = addressOf(task), file = fileOfRun(path, address);
      try {
        exchangeFile(file, packRun(result, { about, engine }, address), partialName(file)), tally = { ...tally, written: tally.written + 1 };
      } catch (cause) {
        let error = toFileError(cause, codeOf(cause) === "EISDIR" ? file : path);
        tally = { fault: error instanceof FileError ? error.fault.message : sameInAll(String(error)), ...tally }, isHopeless = FULL.has(codeOf(cause));
      }
    },
    close() {
      tally.written > 0 && trimStore(path, mostBytes);
    }
  };
}
var FULL = /* @__PURE__ */ new Set(["ENOSPC", "EDQUOT", "EROFS"]);
function codeOf(cause) {
  return cause instanceof Error ? "code" in cause ? String(cause.code) : codeOf(cause.cause) : "";
}
var MOST_BYTES_OF_RUN = 1e9, UNREADABLE = new Uint8Array();
function readIfThere(file) {
  let bytes;
  try {
    bytes = readRegularFile(file, MOST_BYTES_OF_RUN);
  } catch (cause) {
    return ["ENOENT", "ENOTDIR"].includes(codeOf(cause)) ? void 0 : UNREADABLE;
  }
  try {
    let now = /* @__PURE__ */ new Date();
    utimesSync(file, now, now);
  } catch {
  }
  return bytes;
}
function isFile(file) {
  try {
    return statSync5(file).isFile();
  } catch {
    return !1;
  }
}
function createAddresser(engine) {
  let known2 = /* @__PURE__ */ new WeakMap(), parametersHash = (parameters) => {
    let hash = known2.get(parameters) ?? hashOf(parameters);
    return known2.set(parameters, hash), hash;
  };
  return ({ parameters, key }) => hashOf({ engine, parameters: parametersHash(parameters), key });
}
function hashOf(value) {
  let hash = createHash5("sha256");
  return updateHash(hash, value), hash.digest("hex");
}

// dist-ext/machines/words/queueFaults.js
var queueFaults = {
  notAnAddress: (text) => ({
    message: {
      en: `--queue must be the address of a Redis server, redis://host:6379 or rediss://host:6379 (with TLS), but is \u201C${text}\u201D.`,
      it: `--queue deve essere l'indirizzo di un server Redis, redis://host:6379 oppure rediss://host:6379 (con TLS), ma \xE8 \u201C${text}\u201D.`
    },
    advice: { en: "Write --queue redis://localhost:6379.", it: "Scrivi --queue redis://localhost:6379." }
  }),
  withWorkers: {
    message: {
      en: "--workers counts threads of this machine, but with --queue the runs are done by other machines.",
      it: "--workers conta i processi di questa macchina, ma con --queue le simulazioni le fanno altre macchine."
    },
    advice: {
      en: "Leave --workers out here, and write it behind umot worker.",
      it: "Tralascia --workers qui, e scrivilo dopo umot worker."
    }
  },
  notInstalled: {
    message: {
      en: "Queues need the packages bullmq and ioredis, which are not installed with umot.",
      it: "Le code hanno bisogno dei pacchetti bullmq e ioredis, che non si installano insieme a umot."
    },
    advice: {
      en: "Run npm install bullmq@6 ioredis@6 (with -g where umot was installed with -g).",
      it: "Esegui npm install bullmq@6 ioredis@6 (con -g se umot \xE8 stato installato con -g)."
    }
  },
  refused: (address, said) => ({
    message: {
      en: `Redis at ${address} lets nobody in with this user and password: ${said}`,
      it: `Redis a ${address} non accetta questo utente e questa password: ${said}`
    },
    advice: {
      en: "Set UMOT_QUEUE_PASSWORD (and UMOT_QUEUE_USER), or write redis://user:password@host.",
      it: "Imposta UMOT_QUEUE_PASSWORD (e UMOT_QUEUE_USER), oppure scrivi redis://utente:password@host."
    }
  }),
  unreachable: (address, said) => ({
    message: {
      en: `Redis at ${address} cannot be reached: ${said}`,
      it: `Redis a ${address} non \xE8 raggiungibile: ${said}`
    },
    advice: {
      en: "Start it (redis-server), or put the address right; rediss:// where it asks for TLS.",
      it: "Avvialo (redis-server), oppure correggi l'indirizzo; rediss:// se chiede TLS."
    }
  }),
  tooOld: (address, version) => ({
    message: {
      en: `Redis at ${address} must be version 6.2 or newer, but is ${version}.`,
      it: `Redis a ${address} deve essere alla versione 6.2 o successiva, ma \xE8 ${version}.`
    },
    advice: { en: "Use a newer server.", it: "Usa un server pi\xF9 recente." }
  })
};

export {
  engineHash,
  updateHash,
  thisOwner,
  isThere,
  placeFaults,
  finishedFaults,
  makeFolders,
  realPlace,
  writeDurably,
  queueFaults,
  isResultOf,
  readingFaults,
  readRegularFile,
  NOTE_BYTES,
  ENTRY_FORMAT,
  unpackRun,
  readNote,
  refuseForeignFile,
  NO_MARK,
  replaceOwnFile,
  replaceFile,
  storedFiles,
  removePartials,
  removeStored,
  MOST_BYTES,
  sizeOf,
  openRunStore,
  createAddresser
};
