import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  estimateWords
} from "./chunk-S4GU4QPQ.js";
import {
  formatJson
} from "./chunk-LWDVF7RF.js";
import {
  formatCsv
} from "./chunk-LLA2NMPJ.js";
import {
  USUAL_STORE,
  addSpeechFlags,
  createTerminal,
  csvDialects,
  refuseStorePlace
} from "./chunk-F6BKA3LH.js";
import {
  ExitCode,
  wholeNumber
} from "./chunk-AHPUJ2XP.js";
import {
  formatMarkdown,
  formatTextTable
} from "./chunk-2N7JJQLI.js";
import "./chunk-LVXJPRSU.js";
import {
  MOST_BYTES,
  NOTE_BYTES,
  engineHash,
  readNote,
  removePartials,
  removeStored,
  sizeOf,
  storedFiles
} from "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/files/store/storeContent.js
import { closeSync, openSync, readSync } from "node:fs";
function listStore(path) {
  let engine = engineHash(), groups = /* @__PURE__ */ new Map();
  for (let stored of storedFiles(path)) {
    let note = noteOf(stored.file), isUsable = note?.engine === engine, about = note?.about ?? "", group = groups.get(`${isUsable} ${about}`) ?? { about, isUsable, files: [] };
    group.files.push(stored), groups.set(`${isUsable} ${about}`, group);
  }
  return [...groups.values()].map(({ files, ...group }) => ({
    ...group,
    ...sizeOf(files),
    used: files.reduce((latest, { used }) => Math.max(latest, used), 0)
  })).sort((a, b) => b.used - a.used || (a.about < b.about ? -1 : 1));
}
function clearStore(path, which) {
  let engine = engineHash(), isGone = ({ file, used }) => which === void 0 || which.before !== void 0 && used < which.before || which.unusable && noteOf(file)?.engine !== engine, gone = storedFiles(path).filter(isGone).filter(({ file }) => removeStored(file));
  return removePartials(path), sizeOf(gone);
}
function noteOf(file) {
  try {
    let descriptor = openSync(file, "r");
    try {
      let bytes = new Uint8Array(NOTE_BYTES);
      return readNote(bytes.subarray(0, readSync(descriptor, bytes)));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return;
  }
}

// dist-all/cli/words/help/store.js
var storeHelp = {
  examples: [
    [
      "store",
      {
        en: "what is kept in output/.runs: of which scenario, how much, how old",
        it: "che cosa \xE8 conservato in output/.runs: di quale scenario, quanto, da quando"
      }
    ],
    [
      "store --prune",
      {
        en: "lets go of runs of other versions, which no experiment would read any more",
        it: "elimina le simulazioni di altre versioni, che nessun esperimento leggerebbe pi\xF9"
      }
    ],
    [
      "store --older-than 30",
      {
        en: "lets go of runs that were of no use for thirty days",
        it: "elimina le simulazioni che non sono servite da trenta giorni"
      }
    ],
    ["store --clear --store runs", { en: "empties the store in runs", it: "svuota il deposito in runs" }]
  ],
  store: {
    en: "the folder of the store",
    it: "la cartella del deposito"
  },
  prune: {
    en: "let go of what this version would not read, and of half-written files",
    it: "eliminare ci\xF2 che questa versione non leggerebbe, e i file scritti a met\xE0"
  },
  olderThan: {
    en: "let go of what was last used longer ago than so many days",
    it: "eliminare ci\xF2 che \xE8 servito l'ultima volta pi\xF9 di tanti giorni fa"
  },
  clear: { en: "let go of everything", it: "eliminare tutto" }
};

// dist-all/cli/words/storeList.js
var en = {
  about: "runs of",
  unknown: "(not known)",
  runs: "runs",
  size: "size",
  age: "last used",
  state: "readable",
  yes: "yes",
  no: "no: another version",
  ago: (time) => `${time} ago`,
  nothing: (path) => `No run is kept in ${path}.`,
  all: (runs, size, path, most) => `In all ${runs} take ${size} in ${path}; beyond ${most} those that were of no use for the longest time go by themselves.`,
  gone: (runs, size) => `${runs} let go: ${size}.`,
  noneGone: "There was nothing to let go."
}, it = {
  about: "simulazioni di",
  unknown: "(non si sa)",
  runs: "simulazioni",
  size: "spazio",
  age: "ultimo uso",
  state: "leggibili",
  yes: "s\xEC",
  no: "no: altra versione",
  ago: (time) => `${time} fa`,
  nothing: (path) => `In ${path} non \xE8 conservata nessuna simulazione.`,
  all: (runs, size, path, most) => `In tutto ${runs} occupano ${size} in ${path}; oltre ${most} quelle che non servono da pi\xF9 tempo vanno via da sole.`,
  gone: (runs, size) => `Eliminate ${runs}: ${size}.`,
  noneGone: "Non c'era niente da eliminare."
}, storeListWords = { en, it };

// dist-all/cli/commands/store.js
var DAY = 864e5, command = {
  examples: storeHelp.examples,
  declare(command2, say) {
    command2.option("--store <folder>", say(storeHelp.store), USUAL_STORE).option("--prune", say(storeHelp.prune)).option("--older-than <days>", say(storeHelp.olderThan), wholeNumber("--older-than", 0, 1e5, 30)).option("--clear", say(storeHelp.clear)), addSpeechFlags(command2, say);
  },
  async act(_, flags) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    refuseStorePlace(flags.store);
    let { prune = !1, olderThan, clear = !1 } = flags;
    if (clear)
      tellGone(clearStore(flags.store), terminal);
    else if (prune || olderThan !== void 0) {
      let before = olderThan === void 0 ? void 0 : Date.now() - olderThan * DAY;
      tellGone(clearStore(flags.store, { unusable: prune, before }), terminal);
    }
    let kept = listStore(flags.store);
    return (kept.length > 0 || flags.format !== "table") && terminal.print(formatKept(kept, flags, terminal)), tellAll(kept, flags.store, terminal), ExitCode.done;
  }
}, KEYS = ["about", "runs", "bytes", "used", "isUsable"];
function formatKept(kept, { format, csvDialect = "standard" }, { language, width }) {
  let rows = kept.map(({ used, ...group }) => ({ ...group, used: new Date(used).toISOString() }));
  if (format === "json")
    return formatJson(rows);
  if (format === "csv") {
    let cells = rows.map((row) => KEYS.map((key) => row[key]));
    return formatCsv(KEYS, cells, csvDialects[csvDialect]).trimEnd();
  }
  let table = { columns: columnsIn(language), cells: kept.map((group) => cellsOf(group, language)) };
  return format === "md" ? formatMarkdown(table.columns, table.cells) : formatTextTable(table.columns, table.cells, width);
}
function columnsIn(language) {
  let { about, runs, size, age, state } = storeListWords[language];
  return [
    { label: about, align: "left" },
    { label: runs, align: "right" },
    { label: size, align: "right" },
    { label: age, align: "right" },
    { label: state, align: "left" }
  ];
}
var LONGEST_TITLE = 36;
function cellsOf({ about, runs, bytes, used, isUsable }, language) {
  let words = storeListWords[language], title = about === "" ? words.unknown : about;
  return [
    title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}\u2026` : title,
    new Intl.NumberFormat(language).format(runs),
    formatBytes(bytes, language),
    words.ago(formatAge(Date.now() - used, language)),
    isUsable ? words.yes : words.no
  ];
}
function tellGone(gone, terminal) {
  let words = storeListWords[terminal.language];
  terminal.tell(gone.runs === 0 ? words.noneGone : words.gone(runsText(gone.runs, terminal.language), formatBytes(gone.bytes, terminal.language)));
}
function tellAll(kept, path, { language, tell }) {
  let words = storeListWords[language], sum = (key) => kept.reduce((total, group) => total + group[key], 0);
  if (kept.length === 0)
    tell(words.nothing(path));
  else {
    let [size, most] = [sum("bytes"), MOST_BYTES].map((bytes) => formatBytes(bytes, language));
    tell(words.all(runsText(sum("runs"), language), size, path, most));
  }
}
function runsText(count, language) {
  return estimateWords[language].runs(count, new Intl.NumberFormat(language).format(count));
}
function formatBytes(bytes, language) {
  let [amount, unit] = bytes < 1e6 ? [bytes / 1e3, "kilobyte"] : bytes < 1e9 ? [bytes / 1e6, "megabyte"] : [bytes / 1e9, "gigabyte"];
  return new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    maximumSignificantDigits: 3
  }).format(amount);
}
function formatAge(milliseconds, language) {
  let minutes = Math.max(1, Math.floor(milliseconds / 6e4)), [amount, unit] = minutes < 60 ? [minutes, "minute"] : minutes < 1440 ? [Math.floor(minutes / 60), "hour"] : [Math.floor(minutes / 1440), "day"];
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(amount);
}
export {
  command
};
