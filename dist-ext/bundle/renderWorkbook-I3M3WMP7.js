import {
  appendTo,
  changeXml,
  elementsOf,
  orderChildren,
  withFileProperties,
  withFixedTimes,
  withTrueContentTypes
} from "./chunk-GUHTYG52.js";
import {
  titleOf
} from "./chunk-LDIB4K5U.js";
import {
  provenanceLines,
  reportWords
} from "./chunk-7PQNCBS3.js";
import "./chunk-Q4CSEHJG.js";
import {
  tablesOfReport
} from "./chunk-KTSUOSSR.js";
import "./chunk-SKYTXVUH.js";
import "./chunk-TDZ4DAET.js";
import "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import "./chunk-4DYYLMWZ.js";
import "./chunk-ZF3VVYOM.js";
import "./chunk-JRTN74NV.js";
import "./chunk-TV6SBNSN.js";
import "./chunk-4FAC5YO6.js";
import "./chunk-PD55UT3S.js";
import "./chunk-C5ORN3RK.js";
import {
  cleanName,
  textWidth
} from "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/report/workbook/renderWorkbook.js
import writeSheets from "write-excel-file/universal";

// dist-ext/report/workbook/cells.js
var LONGEST_TEXT = 32767, WIDTHS = { least: 8, most: 42 };
function widthOf(texts) {
  let widest = Math.max(...texts.map((one) => textWidth(one.slice(0, 80), 1) / 0.55));
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, Math.ceil(widest) + 2));
}
function headCell(label) {
  return textCell(label, {
    fontWeight: "bold",
    wrap: !0,
    alignVertical: "bottom",
    backgroundColor: "#EEF4F9"
  });
}
function textCell(value, style = {}) {
  return { value: cleanName(value).slice(0, LONGEST_TEXT), type: String, ...style };
}
function numberCell(value, format, style = {}) {
  return Number.isFinite(value) ? { value, type: Number, align: "right", ...format !== GENERAL && { format }, ...style } : null;
}
var GENERAL = "General";
function columnFormat(unit, currency) {
  return unit === "share" ? "0.0%" : unit === "stars" || unit === "quality" ? "0.00" : unit === "count" ? "#,##0" : unit === "money" ? `#,##0.00${moneySuffix(currency)}` : GENERAL;
}
function textFormat({ unit, digits, isChange }, currency) {
  let fraction = digits === 0 ? "" : `.${"0".repeat(digits)}`, shown = { share: `0${fraction.slice(0, 3)}%`, money: `#,##0${fraction}${moneySuffix(currency)}` }, format = unit === "share" || unit === "money" ? shown[unit] : `#,##0${fraction}${SUFFIXES[unit] ?? ""}`;
  return isChange ? `+${format};-${format};${format}` : format;
}
var SUFFIXES = { stars: '"\u2605"', times: ' "\xD7"' }, moneySuffix = (currency) => /^[A-Z]{3}$/.test(currency) ? ` [$${currency}]` : "";

// dist-ext/report/workbook/dataSheet.js
function dataSheet({ columns, rows }, { locale, currency }) {
  let shown = (column, at) => rows.slice(0, 200).map((row) => {
    let value = row[at];
    return typeof value == "number" && column.unit !== "text" && column.unit !== "date" ? numbersOf(locale, currency).format(value, column.unit) : String(value);
  });
  return {
    data: [
      columns.map(({ label }) => headCell(label)),
      ...rows.map((row) => row.map((value, at) => cellOf(value, columns[at].unit, currency)))
    ],
    columns: columns.map((column, at) => ({ width: widthOf([column.label, ...shown(column, at)]) })),
    stickyRowsCount: 1
  };
}
function cellOf(value, unit, currency) {
  if (typeof value == "number")
    return numberCell(value, columnFormat(unit, currency));
  let date = unit === "date" ? /* @__PURE__ */ new Date(`${value.slice(0, 10)}T00:00:00Z`) : void 0;
  return date === void 0 || Number.isNaN(date.getTime()) ? textCell(value) : { value: date, type: Date, format: "yyyy-mm-dd" };
}

// dist-ext/report/workbook/sheetNames.js
function sheetNames(wanted) {
  let taken = /* @__PURE__ */ new Set();
  return wanted.map((name) => {
    let base = cleaned(name), found = cut(base, 31);
    for (let number = 2; taken.has(found.toLowerCase()); ++number) {
      let suffix = ` (${number})`;
      found = cut(base, 31 - suffix.length) + suffix;
    }
    return taken.add(found.toLowerCase()), found;
  });
}
function cleaned(name) {
  let text = name.replace(new RegExp("[\\\\/?*[\\]:]|\\p{Cc}", "gu"), " ").replace(/\s+/g, " ").trim().replace(/^'+|'+$/g, "");
  return text === "" ? "Sheet" : /^history$/i.test(text) ? `${text}_` : text;
}
function cut(text, length) {
  if (text.length <= length)
    return text.replace(/[\s']+$/, "");
  let room = text.slice(0, length - 1), words = text[length - 1] === " " ? room : room.slice(0, room.lastIndexOf(" "));
  return `${trimmed(words.length > length / 2 ? words : room)}\u2026`;
}
function trimmed(text) {
  return text.replace(/[\uD800-\uDBFF]$/, "").replace(/[\s']+$/, "");
}

// dist-ext/report/workbook/numbersInText.js
var SCALES = {
  K: 1e3,
  M: 1e6,
  Mln: 1e6,
  B: 1e9,
  Mld: 1e9,
  Mrd: 1e9,
  T: 1e12,
  Bln: 1e12
};
function numbersInText(text, locale, currency) {
  let read = (part) => readAmount(part.trim(), locale, currency), [amounts] = text.trim().split(/, (?=\D+$)/u), [, before, inside] = /^(.*?)(?:\s*\(([^()]*)\))?$/su.exec(amounts) ?? [], [first, reach, ...more] = (before ?? "").split("\xB1");
  if (more.length > 0)
    return;
  let between = endsOf(inside ?? (reach === void 0 ? first : ""), read);
  if (inside !== void 0 && between === void 0)
    return;
  if (inside === void 0 && reach === void 0 && between !== void 0)
    return joined([], between);
  let parts = [read(first), ...reach === void 0 ? [] : [read(reach)]];
  return parts.includes(void 0) ? void 0 : joined(parts, between);
}
function endsOf(text, read) {
  let [low, high, ...more] = text.split(/–| … /);
  if (high === void 0 || more.length > 0)
    return;
  let [from, to] = [read(low), read(high)];
  return from === void 0 || to === void 0 ? void 0 : [from, to];
}
function joined(parts, ends) {
  let all = [...parts, ...ends ?? []], unit = all.find((amount) => amount.unit !== void 0)?.unit ?? "number", [value, reach] = parts.map((amount) => amount.value);
  return {
    ...value !== void 0 && { value },
    ...reach !== void 0 && { reach },
    ...ends !== void 0 && { ends: [ends[0].value, ends[1].value] },
    unit,
    digits: Math.max(...all.map(({ digits }) => digits)),
    isChange: parts[0]?.isSigned ?? !1
  };
}
var AMOUNT = /^(?<sign>[+−-]?)(?<before>\D*?)(?<digits>\d[\d.,]*)\s*(?<scale>K|M(?:ln|ld|rd)?|B(?:ln)?|T)?\s*(?<after>\D*)$/u;
function readAmount(text, locale, currency) {
  let { sign, before, digits, scale, after } = AMOUNT.exec(text)?.groups ?? {};
  if (digits === void 0)
    return;
  let unit = unitOf(before.trim(), after.trim(), currency);
  if (unit === void 0)
    return;
  let [thousands, point] = locale === "it" ? [".", ","] : [",", "."], [whole, fraction = "", ...more] = digits.replaceAll(thousands, "").split(point);
  if (more.length > 0)
    return;
  let power = (scale === void 0 ? 1 : SCALES[scale]) / (unit === "share" ? 100 : 1), size = +`${whole}.${fraction || "0"}` * power;
  return {
    // A product of tenths and a power has digits that nobody wrote.
    value: Number((sign === "\u2212" || sign === "-" ? -size : size).toPrecision(12)),
    unit: unit === "plain" ? void 0 : unit,
    digits: Math.max(0, fraction.length - (scale === void 0 ? 0 : Math.log10(SCALES[scale]))),
    isSigned: sign === "+"
  };
}
function unitOf(before, after, currency) {
  return before !== "" ? after === "" && new RegExp("^(\\p{Sc}|[A-Z]{3})$", "u").test(before) ? "money" : void 0 : after === "" ? "plain" : after === "%" ? "share" : after === "\u2605" ? "stars" : after === "\xD7" ? "times" : /^(points?|punt[oi])$/.test(after) ? "points" : new RegExp("^\\p{Sc}$", "u").test(after) || after === currency ? "money" : void 0;
}

// dist-ext/report/workbook/summarySheet.js
function summarySheet(report, place) {
  let { locale, currency } = place, words = reportWords(locale), { question, about, headlines, notModelled } = report.texts[locale], bold = { fontWeight: "bold" }, value = (text) => {
    let read = numbersInText(text, locale, currency);
    return read?.value !== void 0 && read.reach === void 0 && read.ends === void 0 ? numberCell(read.value ?? Number.NaN, textFormat(read, currency), { ...bold, align: "left" }) : textCell(text, bold);
  };
  return { data: [
    [textCell(titleOf(report, locale), { ...bold, fontSize: 16 })],
    ...question === "" ? [] : [[textCell(question)]],
    [textCell(about)],
    [],
    ...headlines.map(({ label, value: shown, interval, note, change }) => [
      textCell(label),
      value(shown),
      textCell(interval),
      textCell(note),
      textCell(change ?? "")
    ]),
    [],
    [textCell(words.notModelled, bold)],
    ...notModelled.map((line) => [textCell(line)]),
    [],
    [textCell(words.provenance, bold)],
    ...provenanceLines(report.provenance, locale).map((line) => line.map((part) => textCell(part)))
  ], columns: [{ width: 34 }, { width: 22 }, { width: 36 }, { width: 22 }, { width: 36 }] };
}

// dist-ext/report/workbook/tableSheet.js
function areaOf({ data, stickyRowsCount }) {
  if (!(stickyRowsCount === void 0 || data.length === 0 || data[0] === null))
    return `A1:${columnName(data[0].length)}${data.length}`;
}
function columnName(number) {
  let letter = String.fromCharCode(65 + (number - 1) % 26);
  return number <= 26 ? letter : columnName(Math.floor((number - 1) / 26)) + letter;
}

// dist-ext/report/workbook/textSheet.js
var en = {
  reach: (label) => `${label} (\xB1)`,
  from: (label) => `${label}: from`,
  to: (label) => `${label}: to`
}, it = {
  reach: (label) => `${label} (\xB1)`,
  from: (label) => `${label}: da`,
  to: (label) => `${label}: a`
};
function workbookWords(locale) {
  return { en, it }[locale];
}
function textSheet(table, place) {
  let parts = table.heads.map((label, at) => columnOf(table, at, label, place)).flat();
  return {
    data: [
      parts.map(({ label }) => headCell(label)),
      ...table.rows.map((_, row) => parts.map(({ cells }) => cells[row]))
    ],
    columns: parts.map(({ label, width }) => ({ width: widthOf([label, ...width]) })),
    stickyRowsCount: 1
  };
}
function columnOf(table, at, label, place) {
  let texts = table.rows.map((row) => row[at] ?? ""), numbers = numbersOfColumn(texts, at, table, place), words = workbookWords(place.locale), has = (part) => numbers.some((one) => one?.[part] !== void 0), column = (name, valueOf, isFirst) => ({
    label: name,
    cells: numbers.map((one, row) => cellOf2(one, valueOf, isFirst ? texts[row] : "", place)),
    width: texts
  }), value = (one) => one.value, hasValue = has("value") || !has("ends");
  return [
    ...hasValue ? [column(label, value, !0)] : [],
    ...has("reach") ? [column(words.reach(label), (one) => one.reach, !1)] : [],
    ...has("ends") ? [
      column(words.from(label), (one) => one.ends?.[0], !hasValue),
      column(words.to(label), (one) => one.ends?.[1], !1)
    ] : []
  ];
}
function numbersOfColumn(texts, at, { exact }, { locale, currency }) {
  let numbers = texts.map((text, row) => {
    let read = numbersInText(text, locale, currency);
    return read === void 0 ? void 0 : exactly(read, exact?.[row]?.[at] ?? []);
  });
  return at === 0 && numbers.includes(void 0) ? texts.map(() => {
  }) : numbers;
}
function exactly(read, exact) {
  let scale = read.unit === "points" ? 100 : 1, left = exact.map((value) => value === null ? void 0 : value * scale), next = (rounded) => left.shift() ?? rounded;
  return {
    ...read,
    ...read.value !== void 0 && { value: next(read.value) },
    ...read.reach !== void 0 && { reach: next(read.reach) },
    ...read.ends !== void 0 && { ends: [next(read.ends[0]), next(read.ends[1])] }
  };
}
function cellOf2(numbers, valueOf, text, { currency }) {
  let value = numbers === void 0 ? void 0 : valueOf(numbers);
  if (numbers !== void 0 && value !== void 0)
    return numberCell(value, textFormat(numbers, currency));
  let words = numbers === void 0 ? cleanName(text) : "";
  return words === "" || words === "\u2013" ? null : textCell(words);
}

// dist-ext/report/workbook/validWorkbook.js
var FIRST_OWN_FORMAT = 164, FONT_PARTS = ["b", "i", "strike", "u", "sz", "color", "name", "family", "scheme"];
function validWorkbook(files, filters, page) {
  let styled = changeXml(files, /^xl\/styles\.xml$/, page, finishStyles), known = changeXml(styled, /^xl\/workbook\.xml$/, page, (xml) => nameFilters(xml, filters));
  return withTrueContentTypes(known, page);
}
function finishStyles(xml) {
  for (let font of elementsOf(xml, "font"))
    orderChildren(font, FONT_PARTS);
  let ids = /* @__PURE__ */ new Map();
  for (let format of elementsOf(xml, "numFmt")) {
    let id = String(FIRST_OWN_FORMAT + ids.size);
    ids.set(format.getAttribute("numFmtId") ?? "", id), format.setAttribute("numFmtId", id);
  }
  for (let style of elementsOf(xml, "xf")) {
    let own = ids.get(style.getAttribute("numFmtId") ?? "");
    own !== void 0 && style.setAttribute("numFmtId", own);
  }
}
function nameFilters(xml, filters) {
  let names = elementsOf(xml, "definedNames")[0], sheets = elementsOf(xml, "sheet").map((sheet) => sheet.getAttribute("name") ?? "");
  for (let [at, area] of filters.entries()) {
    if (area === void 0)
      continue;
    let sheet = `'${sheets[at].replaceAll("'", "''")}'`, absolute = area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"), attributes = { name: "_xlnm._FilterDatabase", localSheetId: String(at), hidden: "1" };
    appendTo(names, "definedName", attributes).textContent = `${sheet}!${absolute}`;
  }
  names.children.length === 0 && names.remove();
}

// dist-ext/report/workbook/renderWorkbook.js
async function renderWorkbook(report, { document, locale }) {
  let place = { locale, currency: report.currency }, texts = report.texts[locale].sections.flatMap(({ heading, blocks }) => blocks.flatMap((block) => block.kind === "table" ? [{ heading, table: block }] : [])), tables = tablesOfReport(report, locale), names = sheetNames([
    reportWords(locale).headlines,
    ...texts.map(({ heading, table }) => table.label === heading ? heading : `${table.label}, ${heading}`),
    ...tables.map(({ name }) => name)
  ]), sheets = [
    summarySheet(report, place),
    ...texts.map(({ table }) => textSheet(table, place)),
    ...tables.map((table) => dataSheet(table, place))
  ].map((sheet, at) => ({ ...sheet, sheet: names[at] })), filters = sheets.map(areaOf), options = { fontFamily: "Calibri", fontSize: 11, features: [filterFeature(filters)] }, blob = await writeSheets(sheets, options).toBlob();
  return withFixedTimes(new Uint8Array(await blob.arrayBuffer()), (files) => withFileProperties(validWorkbook(files, filters, document), report, locale, document));
}
function filterFeature(filters) {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            let area = filters[sheetIndex], shown = xml.replace(/tabSelected="[01]"/, `tabSelected="${sheetIndex === 0 ? 1 : 0}"`);
            return area === void 0 ? shown : shown.replace('xSplit="0" ', "").replace('activePane="bottomRight"', 'activePane="bottomLeft"').replace("</sheetData>", `</sheetData><autoFilter ref="${area}"/>`);
          }
        }
      }
    }
  };
}
export {
  renderWorkbook
};
